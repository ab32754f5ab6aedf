package org.khabar.model;

/** How the text names the {@link Speaker} of a quote beside its cue. */
public enum SpeakerForm {
    /** By a name. */
    NAME,
    /** By a noun phrase or an office. */
    NOMINAL,
    /** By a pronoun, free or attached. */
    PRONOUN,
    /** Not at all: the speaker is that of an earlier clause. */
    ELIDED
}
