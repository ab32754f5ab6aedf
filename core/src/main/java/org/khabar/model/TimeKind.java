package org.khabar.model;

/** What a {@link TimeReference} says. */
public enum TimeKind {
    /** A day, a month or a year by number or name. */
    ABSOLUTE,
    /** A time seen from another: "yesterday", "next week", "on Thursday". */
    RELATIVE,
    /** A time seen from an event: "before his departure". */
    EVENT_RELATIVE,
    /** How long something lasts. */
    DURATION
}
