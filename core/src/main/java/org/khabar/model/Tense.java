package org.khabar.model;

/** The form of the word that carries a {@link Cue}. */
public enum Tense {
    /** A verb in the past. */
    PAST,
    /** A verb in the present. */
    PRESENT,
    /** A verb in the future. */
    FUTURE,
    /** A verb in the perfect. */
    PERFECT,
    /** A verb in the progressive. */
    PROGRESSIVE,
    /** A participle: "saying", "pointing out". */
    PARTICIPLE,
    /** A noun or a preposition: "according to". */
    NOMINAL
}
