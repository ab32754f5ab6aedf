package org.khabar.model;

/** The vocabulary of a {@link Subject}. */
public enum SubjectScheme {
    /** The media topics of the IPTC. */
    MEDTOP,
    /** CAMEO event codes; derived from facts, never stored in an article. */
    CAMEO,
    /** PLOVER event codes; derived from facts, never stored in an article. */
    PLOVER
}
