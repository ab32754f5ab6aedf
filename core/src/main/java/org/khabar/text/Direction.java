package org.khabar.text;

import java.util.Locale;

/** The base direction of a string, as metadata says it or an estimate finds it. */
public enum Direction {
    /** Left to right. */
    LTR,
    /** Right to left. */
    RTL,
    /** Not known: whoever shows the string takes its first strong character (UAX #9, P2 and P3). */
    AUTO,
    /** An answer only, never metadata: the string has no strong character, or none that counts. */
    NEUTRAL;

    /**
     * The name that HTML, JSON-LD and the formats of this library use.
     *
     * @return {@code ltr}, {@code rtl}, {@code auto} or {@code neutral}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
