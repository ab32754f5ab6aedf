package org.khabar.model;

/** The contexts of the PLOVER event ontology that a {@link FieldOfCooperation} leads to. */
public enum PloverContext {
    /** Trade, finance, development. */
    ECONOMIC,
    /** Oil, gas, minerals. */
    NATURAL_RESOURCE,
    /** Environment and climate. */
    ENVIRONMENT,
    /** Chemical, biological, radiological and nuclear matters. */
    CBRN,
    /** Water, food and shelter. */
    HUMAN_SECURITY,
    /** Science and technology. */
    TECHNOLOGY,
    /** Cyber security. */
    CYBER,
    /** Health. */
    HEALTH,
    /** Military and defence. */
    MILITARY,
    /** Territory and borders. */
    TERRITORY,
    /** Crime and its prosecution. */
    CRIME,
    /** Law and courts. */
    LEGAL,
    /** Diplomacy. */
    DIPLOMATIC,
    /** Parliaments. */
    LEGISLATIVE,
    /** Disasters and relief. */
    DISASTERS,
    /** Religion and ethnicity. */
    RELIGION_ETHNICITY
}
