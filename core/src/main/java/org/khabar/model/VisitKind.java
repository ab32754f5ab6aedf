package org.khabar.model;

/** What a {@link Visit} is called in the text. */
public enum VisitKind {
    /** A state visit, the highest rank of protocol. */
    STATE,
    /** An official visit. */
    OFFICIAL,
    /** A working visit. */
    WORKING,
    /** A private visit. */
    PRIVATE,
    /** A pilgrimage. */
    PILGRIMAGE,
    /** A visit of friendship. */
    FRIENDLY,
    /** A courtesy visit. */
    COURTESY,
    /** A farewell visit. */
    FAREWELL,
    /** A visit of condolence. */
    CONDOLENCE,
    /** A visit of inspection. */
    INSPECTION,
    /** A stop on the way. */
    TRANSIT,
    /** The text calls it nothing. */
    UNSPECIFIED
}
