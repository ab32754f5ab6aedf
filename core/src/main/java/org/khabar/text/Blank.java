package org.khabar.text;

/** The characters between words and lines. */
final class Blank {

    private Blank() {}

    /**
     * Whether a code unit is white space of any kind.
     *
     * @param c a code unit
     * @return true for blanks, tabs and all that breaks a line
     */
    static boolean is(char c) {
        return c <= ' '
                ? c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1C && c <= 0x1F)
                : c == 0x85
                        || c == 0xA0
                        || c == 0x1680
                        || (c >= 0x2000 && c <= 0x200B)
                        || c == 0x2028
                        || c == 0x2029
                        || c == 0x202F
                        || c == 0x205F
                        || c == 0x3000;
    }

    /**
     * Whether a code unit must end a line (UAX #14: BK, CR, LF and NL).
     *
     * @param c a code unit
     * @return true for line feed, carriage return and their like
     */
    static boolean breaksLine(char c) {
        return (c >= '\n' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    /**
     * The first place that is not white space.
     *
     * @param text a text
     * @param from where to begin
     * @param end where to stop at the latest
     * @return an offset between both
     */
    static int skip(CharSequence text, int from, int end) {
        int at = from;
        while (at < end && is(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /**
     * A span without the white space at its edges.
     *
     * @param text a text
     * @param start where the span begins
     * @param end where it ends
     * @return the span inside, empty and at the start if there is nothing else
     */
    static Span strip(CharSequence text, int start, int end) {
        int first = skip(text, start, end);
        int last = end;
        while (last > first && is(text.charAt(last - 1))) {
            last--;
        }
        return first == last ? new Span(start, start) : new Span(first, last);
    }
}
