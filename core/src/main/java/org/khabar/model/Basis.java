package org.khabar.model;

/** How something is known, from the plain word of the article down to a word list. */
public enum Basis {
    /** The article says it. */
    TEXT,
    /** By an adjective of origin: "the Iranian government". */
    DEMONYM,
    /** By an apposition. */
    APPOSITION,
    /** By the context. */
    CONTEXT,
    /** It is the speaker's own side, "we". */
    SPEAKER_SIDE,
    /** It is the visitor's or the host's side of the visit spoken of. */
    VISIT_CONTEXT,
    /** Only a word list knows it. */
    LEXICON,
    /** What the word means unless something else is said: a dollar is USD. */
    DEFAULT,
    /** A name made by rule from another script. */
    TRANSLITERATION
}
