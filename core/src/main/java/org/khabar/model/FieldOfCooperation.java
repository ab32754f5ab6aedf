package org.khabar.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A field in which states work together, as an {@link Agreement} or the purpose of a visit names it. */
public enum FieldOfCooperation {
    /** The economy. */
    ECONOMY(PloverContext.ECONOMIC),
    /** Trade. */
    TRADE(PloverContext.ECONOMIC),
    /** Investment. */
    INVESTMENT(PloverContext.ECONOMIC),
    /** Industry. */
    INDUSTRY(PloverContext.ECONOMIC),
    /** Finance. */
    FINANCE(PloverContext.ECONOMIC),
    /** Banking. */
    BANKING(PloverContext.ECONOMIC),
    /** Customs. */
    CUSTOMS(PloverContext.ECONOMIC),
    /** Taxation. */
    TAXATION(PloverContext.ECONOMIC),
    /** Free trade. */
    FREE_TRADE(PloverContext.ECONOMIC),
    /** Mining and minerals. */
    MINERALS(PloverContext.NATURAL_RESOURCE),
    /** Energy. */
    ENERGY(PloverContext.NATURAL_RESOURCE),
    /** Oil. */
    OIL(PloverContext.NATURAL_RESOURCE),
    /** Natural gas. */
    GAS(PloverContext.NATURAL_RESOURCE),
    /** Petrochemicals. */
    PETROCHEMICALS(PloverContext.ECONOMIC),
    /** Electricity. */
    ELECTRICITY(PloverContext.ECONOMIC),
    /** Renewable energy. */
    RENEWABLES(PloverContext.ENVIRONMENT),
    /** Nuclear energy. */
    NUCLEAR(PloverContext.CBRN),
    /** Water. */
    WATER(PloverContext.HUMAN_SECURITY),
    /** Agriculture. */
    AGRICULTURE(PloverContext.ECONOMIC),
    /** Fisheries. */
    FISHERIES(PloverContext.ECONOMIC),
    /** Food security. */
    FOOD_SECURITY(PloverContext.HUMAN_SECURITY),
    /** Transport. */
    TRANSPORT(PloverContext.ECONOMIC),
    /** Roads. */
    ROADS(PloverContext.ECONOMIC),
    /** Railways. */
    RAIL(PloverContext.ECONOMIC),
    /** Aviation. */
    AVIATION(PloverContext.ECONOMIC),
    /** Shipping and ports. */
    SHIPPING(PloverContext.ECONOMIC),
    /** Transit of goods. */
    TRANSIT(PloverContext.ECONOMIC),
    /** Logistics. */
    LOGISTICS(PloverContext.ECONOMIC),
    /** Infrastructure. */
    INFRASTRUCTURE(PloverContext.ECONOMIC),
    /** Housing and construction. */
    HOUSING(PloverContext.ECONOMIC),
    /** Communications. */
    COMMUNICATIONS(PloverContext.TECHNOLOGY),
    /** Information technology. */
    IT(PloverContext.TECHNOLOGY),
    /** Artificial intelligence. */
    AI(PloverContext.TECHNOLOGY),
    /** Cyber security. */
    CYBER(PloverContext.CYBER),
    /** Technology. */
    TECHNOLOGY(PloverContext.TECHNOLOGY),
    /** Science and research. */
    SCIENCE(PloverContext.TECHNOLOGY),
    /** Space. */
    SPACE(PloverContext.TECHNOLOGY),
    /** Education. */
    EDUCATION(null),
    /** Culture. */
    CULTURE(null),
    /** Tourism. */
    TOURISM(PloverContext.ECONOMIC),
    /** Sport. */
    SPORT(null),
    /** Media. */
    MEDIA(null),
    /** Health. */
    HEALTH(PloverContext.HEALTH),
    /** Environment and climate. */
    ENVIRONMENT(PloverContext.ENVIRONMENT),
    /** Defence. */
    DEFENCE(PloverContext.MILITARY),
    /** Security. */
    SECURITY(PloverContext.MILITARY),
    /** Borders. */
    BORDER(PloverContext.TERRITORY),
    /** Law enforcement. */
    LAW_ENFORCEMENT(PloverContext.CRIME),
    /** Justice and courts. */
    JUDICIAL(PloverContext.LEGAL),
    /** Politics and diplomacy. */
    POLITICS(PloverContext.DIPLOMATIC),
    /** Parliaments. */
    PARLIAMENT(PloverContext.LEGISLATIVE),
    /** Consular matters and visas. */
    CONSULAR(PloverContext.DIPLOMATIC),
    /** Labour. */
    LABOUR(PloverContext.ECONOMIC),
    /** Standards and metrology. */
    STANDARDS(PloverContext.ECONOMIC),
    /** Humanitarian aid. */
    HUMANITARIAN(PloverContext.DISASTERS),
    /** Municipalities. */
    MUNICIPAL(null),
    /** Religion and pilgrimage. */
    RELIGION(PloverContext.RELIGION_ETHNICITY),
    /** "All fields", and none by name. */
    UNSPECIFIED_ALL(null);

    private final @Nullable PloverContext context;

    FieldOfCooperation(@Nullable PloverContext context) {
        this.context = context;
    }

    /**
     * The context that the PLOVER event ontology has for this field.
     *
     * @return the context, empty where PLOVER has none
     */
    public Optional<PloverContext> ploverContext() {
        return Optional.ofNullable(context);
    }
}
