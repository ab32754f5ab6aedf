package org.khabar.text;

import java.io.IOException;

/**
 * The sink for JSON: besides what RFC 8259 asks to be escaped, everything that would let an editor show the file in another
 * order than it stands (UTS #55) or that an encoder would lose: the twelve bidi controls, line and paragraph separators,
 * DEL and the C1 controls, the byte order mark and surrogates that are not one of a pair. The bytes differ, the string that
 * is read back is the same.
 *
 * <p>All methods are pure functions but for the sink they write to, and thread-safe.
 */
public final class JsonText {

    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private JsonText() {}

    /**
     * Whether a unit must be escaped in a JSON string, for the tables of JSON writers.
     *
     * @param c a code unit; a surrogate is looked at alone and need not be escaped if it is one of a pair
     * @return true for {@code "}, {@code \} and everything named above
     */
    public static boolean isEscaped(char c) {
        return c < 0x7F
                ? c < ' ' || c == '"' || c == '\\'
                : c <= 0x9F
                        || (c >= BidiControl.ALM
                                && (BidiControl.is(c)
                                        || c == 0x2028
                                        || c == 0x2029
                                        || c == 0xFEFF
                                        || Character.isSurrogate(c)));
    }

    /**
     * How a unit is written where it is escaped.
     *
     * @param c a code unit
     * @return the escape sequence: the short one where JSON has one, else <code>&#92;uXXXX</code> with upper-case digits
     */
    public static String escape(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            default -> "\\u" + HEX[c >> 12] + HEX[(c >> 8) & 0xF] + HEX[(c >> 4) & 0xF] + HEX[c & 0xF];
        };
    }

    /**
     * Writes a string as it stands between the quotation marks of a JSON string.
     *
     * @param text any string, ill-formed ones too
     * @return the escaped string; the same instance if there was nothing to escape
     */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isEscaped(text.charAt(i))) {
                StringBuilder out = new StringBuilder(text.length() + 16);
                try {
                    append(text, out);
                } catch (IOException e) {
                    throw new AssertionError("a StringBuilder does not fail", e);
                }
                return out.length() == text.length() ? text : out.toString();
            }
        }
        return text;
    }

    /**
     * Writes a string as it stands between the quotation marks of a JSON string.
     *
     * @param text any string, ill-formed ones too
     * @param out where it goes
     * @throws IOException if the sink fails
     */
    public static void append(CharSequence text, Appendable out) throws IOException {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isEscaped(c) && (!Character.isSurrogate(c) || CodePoints.isLoneSurrogate(text, i))) {
                out.append(text, start, i).append(escape(c));
                start = i + 1;
            }
        }
        out.append(text, start, text.length());
    }
}
