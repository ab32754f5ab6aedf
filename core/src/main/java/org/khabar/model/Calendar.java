package org.khabar.model;

/** The calendar in which the text gives a date. */
public enum Calendar {
    /** The Gregorian calendar. */
    GREGORIAN,
    /** The Islamic lunar calendar, years of the Hijra. */
    ISLAMIC,
    /** The Persian solar calendar, years of the solar Hijra. */
    PERSIAN
}
