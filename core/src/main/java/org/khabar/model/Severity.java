package org.khabar.model;

/** How much a {@link Difference} matters, least first. */
public enum Severity {
    /** A word list suspects something. */
    HINT,
    /** The form changed and the fact stands. */
    MINOR,
    /** A fact is lost, added or told otherwise. */
    MAJOR
}
