package org.khabar.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an id may lead to: anything of these types. */
record Target(String noun, List<Class<?>> types) {

    static final Target ENTITY = of("an entity", Entity.class);
    static final Target PERSON = of("a person", Person.class);
    static final Target ORGANIZATION = of("an organization", Organization.class);
    static final Target COUNTRY = of("a country", Country.class);
    static final Target PLACE = of("a place", Place.class);
    static final Target GROUP = of("a group", Group.class);
    static final Target EVENT = of("an event", NewsEvent.class);
    static final Target LOCATION = of("a place or a country", Place.class, Country.class);
    static final Target MEMBER =
            of("a person, an organization or a country", Person.class, Organization.class, Country.class);
    static final Target SERVED =
            of("a country, an organization or a place", Country.class, Organization.class, Place.class);
    static final Target TRAVELLER =
            of("a person, an organization or a group", Person.class, Organization.class, Group.class);
    static final Target ACTOR = of(
            "a person, an organization, a country or a group",
            Person.class,
            Organization.class,
            Country.class,
            Group.class);
    static final Target QUOTE = of("a quote", Quote.class);
    static final Target VISIT = of("a visit", Visit.class);
    static final Target AGREEMENT = of("an agreement", Agreement.class);
    static final Target HAPPENING =
            of("a visit, an agreement or an event", Visit.class, Agreement.class, NewsEvent.class);
    static final Target TIME = of("a time reference", TimeReference.class);
    static final Target AMOUNT = of("a monetary value", MonetaryValue.class);

    private static Target of(String noun, Class<?>... types) {
        return new Target(noun, List.of(types));
    }

    boolean accepts(@Nullable Object found) {
        for (Class<?> type : types) {
            if (type.isInstance(found)) {
                return true;
            }
        }
        return false;
    }
}
