package org.khabar.model;

/** How the number of a {@link MonetaryValue} is meant. */
public enum AmountBound {
    /** The number itself. */
    EXACT,
    /** About the number. */
    ABOUT,
    /** More than the number. */
    MORE_THAN,
    /** Less than the number. */
    LESS_THAN,
    /** The number or more. */
    AT_LEAST,
    /** The number or less. */
    UP_TO,
    /** One end of a range. */
    RANGE,
    /** No number at all: "millions of dollars". */
    INDEFINITE
}
