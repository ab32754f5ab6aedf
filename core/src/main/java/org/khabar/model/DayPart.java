package org.khabar.model;

/** The part of a day. */
public enum DayPart {
    /** Dawn. */
    DAWN,
    /** The morning. */
    MORNING,
    /** Noon. */
    NOON,
    /** The afternoon. */
    AFTERNOON,
    /** The evening. */
    EVENING,
    /** The night. */
    NIGHT
}
