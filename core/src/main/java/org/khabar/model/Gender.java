package org.khabar.model;

/** Grammatical gender, and that of a person where the text shows it. */
public enum Gender {
    /** Masculine. */
    MASCULINE,
    /** Feminine. */
    FEMININE
}
