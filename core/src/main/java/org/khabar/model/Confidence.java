package org.khabar.model;

/** How far the rule that made a fact can be trusted, from its measured precision. */
public enum Confidence {
    /** Nearly always right. */
    HIGH,
    /** Mostly right. */
    MEDIUM,
    /** A hint worth a look. */
    LOW
}
