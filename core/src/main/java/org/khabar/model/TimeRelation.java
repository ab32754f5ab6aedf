package org.khabar.model;

/** How a time or an item of a programme stands to another. */
public enum TimeRelation {
    /** Before it. */
    BEFORE,
    /** Shortly before it. */
    SHORTLY_BEFORE,
    /** After it. */
    AFTER,
    /** During it. */
    DURING,
    /** At its beginning. */
    AT_START,
    /** At its end. */
    AT_END,
    /** On its sidelines. */
    SIDE,
    /** As a part of it. */
    WITHIN,
    /** Besides it, in no order. */
    ADDITION
}
