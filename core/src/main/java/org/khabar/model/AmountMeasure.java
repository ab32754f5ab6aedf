package org.khabar.model;

/** What a {@link MonetaryValue} measures. */
public enum AmountMeasure {
    /** The volume of trade. */
    TRADE_VOLUME,
    /** The worth of something. */
    VALUE,
    /** An investment. */
    INVESTMENT,
    /** A loan. */
    LOAN,
    /** A grant. */
    GRANT
}
