package org.khabar.text;

/** Where a {@link Direction} comes from. */
public enum DirectionSource {
    /** The string itself was given with it. */
    STRING,
    /** The document's default. */
    DOCUMENT,
    /** Counted from the characters, see {@code DirectionEstimate}. */
    ESTIMATED,
    /** Nobody said it: the direction is {@link Direction#AUTO}. */
    UNKNOWN
}
