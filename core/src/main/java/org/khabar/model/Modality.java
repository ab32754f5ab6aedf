package org.khabar.model;

/** Whether something is said to be so, or only wished, possible or due. */
public enum Modality {
    /** Said to be so. */
    ASSERTED,
    /** Intended. */
    INTENDED,
    /** Hoped for. */
    HOPED,
    /** Possible. */
    POSSIBLE,
    /** Due, or demanded. */
    OBLIGED,
    /** Said not to be so. */
    NEGATED
}
