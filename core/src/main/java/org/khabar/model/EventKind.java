package org.khabar.model;

/** What a {@link NewsEvent} is. */
public enum EventKind {
    /** A conference. */
    CONFERENCE,
    /** A meeting of leaders. */
    SUMMIT,
    /** A forum. */
    FORUM,
    /** An exhibition or a fair. */
    EXHIBITION,
    /** A ceremony. */
    CEREMONY,
    /** A session of a commission, such as a joint economic one. */
    COMMISSION,
    /** An event of another kind. */
    OTHER
}
