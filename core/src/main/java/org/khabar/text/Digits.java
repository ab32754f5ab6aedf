package org.khabar.text;

/**
 * The digits of the three sets that news in Arabic, English and Persian are written with.
 *
 * <p>All methods are pure functions and thread-safe.
 */
public enum Digits {
    /** {@code 0} to {@code 9}. */
    WESTERN('0'),
    /** U+0660 to U+0669, used in the Arab east. */
    ARABIC('\u0660'),
    /** U+06F0 to U+06F9, used in Persian and Urdu. */
    PERSIAN('\u06F0');

    private final char zero;

    Digits(char zero) {
        this.zero = zero;
    }

    /**
     * The digit zero of the set.
     *
     * @return its code unit
     */
    public char zero() {
        return zero;
    }

    /**
     * The value of a digit of any set.
     *
     * @param c a code unit
     * @return 0 to 9, or -1 if it is no digit
     */
    public static int value(char c) {
        if (c <= '9') {
            return c >= '0' ? c - '0' : -1;
        }
        if (c < '\u0660' || c > '\u06F9') {
            return -1;
        }
        return c <= '\u0669' ? c - '\u0660' : c >= '\u06F0' ? c - '\u06F0' : -1;
    }

    /**
     * Writes a string of decimal digits with those of this set.
     *
     * @param text any text
     * @return the text with the digits of all sets changed to this one; the same instance if there are none to change
     */
    public String write(String text) {
        char[] units = text.toCharArray();
        for (int i = 0; i < units.length; i++) {
            int value = value(units[i]);
            units[i] = value < 0 ? units[i] : (char) (zero + value);
        }
        String written = new String(units);
        return written.equals(text) ? text : written;
    }
}
