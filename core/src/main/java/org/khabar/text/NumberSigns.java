package org.khabar.text;

/** The signs around a number. All methods are pure functions. */
final class NumberSigns {

    private NumberSigns() {}

    /** Whether a sign may stand before a number. */
    static boolean mayPrecede(char c) {
        return isPercent(c)
                || isMinus(c)
                || c == '+'
                || c == '$'
                || (c >= 0xA2 && c <= 0xA5)
                || isMark(c)
                || isCurrency(c);
    }

    private static boolean isCurrency(char c) {
        return (c >= 0x20A0 && c <= 0x20CF) || c == 0xFDFC || c == 0x060B || c == 0x058F || c == 0x5143;
    }

    static boolean isPercent(char c) {
        return c == '%' || c == '\u066A' || c == '\uFF05' || c == '\uFE6A';
    }

    static boolean isMinus(char c) {
        return c == '-' || c == '\u2212' || c == '\uFE63' || c == '\uFF0D';
    }

    /** Whether a unit is a bidi control, which formatters hide beside signs. */
    static boolean isMark(char c) {
        return c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }

    /** The first place that is no bidi control. */
    static int skipMarks(String text, int from, int end) {
        int at = from;
        while (at < end && isMark(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The first place after a few blanks and bidi controls, none of which ends a line. */
    static int skipBlanks(String text, int from, int end, int most) {
        int at = skipMarks(text, from, end);
        for (int i = 0; i < most && at < end && Blank.is(text.charAt(at)) && !Blank.breaksLine(text.charAt(at)); i++) {
            at = skipMarks(text, at + 1, end);
        }
        return at;
    }

    /** The first place that is neither white space nor a bidi control. */
    static int skipAll(String text, int from, int end) {
        int at = from;
        while (at < end && (Blank.is(text.charAt(at)) || isMark(text.charAt(at)))) {
            at++;
        }
        return at;
    }
}
