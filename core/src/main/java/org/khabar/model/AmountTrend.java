package org.khabar.model;

/** Where the amount is said to go. */
public enum AmountTrend {
    /** It rose or is rising. */
    INCREASE,
    /** It fell or is falling. */
    DECREASE,
    /** Somebody wants it to rise. */
    INTENDED_INCREASE,
    /** Somebody wants it to fall. */
    INTENDED_DECREASE
}
