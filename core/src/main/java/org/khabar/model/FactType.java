package org.khabar.model;

/** The sorts of facts that a {@link FactLink} can join. */
public enum FactType {
    /** A {@link Quote}. */
    QUOTE,
    /** A {@link Visit}. */
    VISIT,
    /** An {@link Agreement}. */
    AGREEMENT,
    /** A {@link MonetaryValue}. */
    AMOUNT,
    /** A {@link TimeReference}. */
    DATE
}
