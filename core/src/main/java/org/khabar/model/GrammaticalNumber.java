package org.khabar.model;

/** Grammatical number; Arabic has a dual. */
public enum GrammaticalNumber {
    /** One. */
    SINGULAR,
    /** Two. */
    DUAL,
    /** More than two, or in languages without a dual more than one. */
    PLURAL
}
