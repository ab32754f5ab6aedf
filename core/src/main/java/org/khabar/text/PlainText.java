package org.khabar.text;

/**
 * The sink for logs, exception messages, {@code toString}, CSV and file names: text in which nothing invisible survives.
 * Each control character, bidi control, line or paragraph separator, tag character and lone surrogate is shown as its
 * code point in mathematical brackets, <code>⟨U+202E⟩</code>, a literal opening bracket as <code>⟨U+27E8⟩</code>, so that
 * the string can be read back.
 *
 * <p>All methods are pure functions.
 */
public final class PlainText {

    private static final char OPEN = '\u27E8';
    private static final char CLOSE = '\u27E9';

    private PlainText() {}

    /**
     * Shows a string.
     *
     * @param text any string, ill-formed ones too
     * @return the string with everything invisible spelled out; the same instance if there was nothing to spell out
     */
    public static String of(String text) {
        int first = 0;
        while (first < text.length() && !spelled(text, first)) {
            first += Character.charCount(text.codePointAt(first));
        }
        if (first >= text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, first);
        for (int at = first; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            if (spelled(text, at)) {
                out.append(OPEN).append("U+");
                String hex = Integer.toHexString(codePoint).toUpperCase(java.util.Locale.ROOT);
                out.append("0000", 0, Math.max(0, 4 - hex.length())).append(hex).append(CLOSE);
            } else {
                out.appendCodePoint(codePoint);
            }
            at += Character.charCount(codePoint);
        }
        return out.toString();
    }

    private static boolean spelled(String text, int at) {
        int c = text.codePointAt(at);
        return c < 0x20
                || (c >= 0x7F && c <= 0x9F)
                || c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x2028 && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0xFEFF
                || c == OPEN
                || (c >= 0xD800 && c <= 0xDFFF)
                || (c >= 0xE0000 && c <= 0xE007F);
    }
}
