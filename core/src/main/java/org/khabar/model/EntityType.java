package org.khabar.model;

/** The six sorts of {@link Entity}. */
public enum EntityType {
    /** A {@link Person}. */
    PERSON,
    /** An {@link Organization}. */
    ORGANIZATION,
    /** A {@link Country}; an entity type of its own, not a kind of place. */
    COUNTRY,
    /** A {@link Place}. */
    PLACE,
    /** A {@link Group}: several persons or states, named by their sides or their number. */
    GROUP,
    /** A {@link NewsEvent}. */
    EVENT
}
