package org.khabar.model;

/** How a text speaks of an entity in one {@link Mention}. */
public enum MentionKind {
    /** By its name. */
    NAME,
    /** By a noun phrase: "his counterpart", "the city". */
    NOMINAL,
    /** By an office that stands beside the name. */
    TITLE,
    /** By its acronym. */
    ACRONYM,
    /** By an adjective of origin: "the Iranian government" mentions Iran. */
    DEMONYM,
    /** By a pronoun. */
    PRONOUN,
    /** Not at all: the verb alone implies it, as Arabic and Persian verbs do. */
    ELIDED
}
