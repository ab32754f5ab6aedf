package org.khabar.text;

/**
 * The sink for logs, exception messages, {@code toString}, CSV and file names: text in which nothing invisible survives.
 * Each control character, bidi control, line or paragraph separator, tag character, lone surrogate, noncharacter and other
 * invisible character is shown as its code point in mathematical brackets, <code>⟨U+202E⟩</code>, a literal opening bracket
 * as <code>⟨U+27E8⟩</code>, so that the string can be read back. ZWNJ and ZWJ stay where they stand between two letters
 * that join, as in Persian.
 *
 * <p>All methods are pure functions and thread-safe; they take linear time.
 */
public final class PlainText {

    private static final char OPEN = '\u27E8';
    private static final char CLOSE = '\u27E9';

    private PlainText() {}

    /**
     * Shows a string in one line.
     *
     * @param text any string, ill-formed ones too
     * @return the string with everything invisible spelled out; the same instance if there was nothing to spell out
     */
    public static String of(String text) {
        return spell(text, false);
    }

    /**
     * Shows a string of several lines.
     *
     * @param text any string, ill-formed ones too
     * @return as {@link #of}, but line feeds stay
     */
    public static String ofLines(String text) {
        return spell(text, true);
    }

    private static String spell(String text, boolean lines) {
        int first = 0;
        while (first < text.length() && !isSpelled(text, first, lines)) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        if (first > 0
                && Character.isLowSurrogate(text.charAt(first))
                && Character.isHighSurrogate(text.charAt(first - 1))) {
            first--;
        }
        StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, first);
        for (int at = first; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            if (isSpelled(text, at, lines)) {
                out.append(OPEN).append(CodePoints.name(codePoint)).append(CLOSE);
            } else {
                out.appendCodePoint(codePoint);
            }
            at += Character.charCount(codePoint);
        }
        return out.toString();
    }

    private static boolean isSpelled(String text, int at, boolean lines) {
        char c = text.charAt(at);
        if (c >= ' ' && c < 0x7F) {
            return false;
        }
        if (c == '\u200C' || c == '\u200D') {
            return !isBetweenLetters(text, at);
        }
        if (Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1))) {
            return false;
        }
        return c == OPEN || (CodePoints.isInvisible(text.codePointAt(at)) && !(lines && c == '\n'));
    }

    private static boolean isBetweenLetters(String text, int at) {
        return at > 0 && at + 1 < text.length() && joins(text.charAt(at - 1)) && joins(text.charAt(at + 1));
    }

    /** Letters and marks of Arabic and of the other scripts whose letters join: Syriac to Arabic Extended-A, the Indic ones. */
    private static boolean joins(char c) {
        Script script = Script.of(c);
        return script == Script.ARABIC
                || (script == Script.MARK && c >= 0x600 && c < 0x900)
                || (script == Script.OTHER && c >= 0x700 && c < 0x1000);
    }

    /**
     * Reads back what {@link #of} or {@link #ofLines} wrote.
     *
     * @param plain the shown string
     * @return the string that was shown; what is no spelled-out code point stays as it stands
     */
    public static String parse(String plain) {
        int open = plain.indexOf(OPEN);
        if (open < 0) {
            return plain;
        }
        StringBuilder out = new StringBuilder(plain.length()).append(plain, 0, open);
        for (int at = open; at < plain.length(); ) {
            int after = plain.charAt(at) == OPEN ? spelledEnd(plain, at) : at;
            if (after > at) {
                out.appendCodePoint(Integer.parseInt(plain, at + 3, after - 1, 16));
                at = after;
            } else {
                out.append(plain.charAt(at++));
            }
        }
        return out.toString();
    }

    /** The place after a spelled-out code point, or the same place if there is none. */
    private static int spelledEnd(String plain, int at) {
        if (!plain.startsWith("U+", at + 1)) {
            return at;
        }
        int digit = at + 3;
        int value = 0;
        while (digit < plain.length() && digit < at + 9 && isHex(plain.charAt(digit))) {
            value = (value << 4) | Character.digit(plain.charAt(digit++), 16);
        }
        boolean closed = digit < plain.length() && plain.charAt(digit) == CLOSE;
        return closed && digit >= at + 7 && value <= Character.MAX_CODE_POINT ? digit + 1 : at;
    }

    private static boolean isHex(char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F');
    }
}
