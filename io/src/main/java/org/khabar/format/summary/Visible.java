package org.khabar.format.summary;

import org.khabar.text.DisplayWidth;
import org.khabar.text.PlainText;

/**
 * Words of an article made fit for a terminal. Blanks and line breaks become one space each; what could steer the terminal
 * or turn letters around (controls, embeddings, overrides, halves of surrogate pairs) is spelled out. Marks and isolates
 * stay. Pure functions.
 */
final class Visible {

    private static final char ELLIPSIS = '\u2026';

    private Visible() {}

    /** One line without blanks at its edges. */
    static String of(String words) {
        StringBuilder out = new StringBuilder(words.length());
        for (int at = 0; at < words.length(); ) {
            int codePoint = words.codePointAt(at);
            if (isBlank(codePoint)) {
                if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            } else if (isHarmful(codePoint)) {
                out.append(PlainText.of(Character.toString(codePoint)));
            } else {
                out.appendCodePoint(codePoint);
            }
            at += Character.charCount(codePoint);
        }
        int last = out.length() - 1;
        return last >= 0 && out.charAt(last) == ' ' ? out.substring(0, last) : out.toString();
    }

    /** The beginning, in whole words where one fits, and an ellipsis, if a visible string is longer than so many columns. */
    static String shortened(String visible, int columns) {
        if (DisplayWidth.fit(visible, columns) == visible.length()) {
            return visible;
        }
        int cut = DisplayWidth.fit(visible, columns - 1);
        int blank = visible.lastIndexOf(' ', cut);
        return visible.substring(0, blank > cut / 2 ? blank : cut) + ELLIPSIS;
    }

    private static boolean isBlank(int codePoint) {
        return (codePoint >= '\t' && codePoint <= '\r')
                || (codePoint >= 0x1C && codePoint <= ' ')
                || codePoint == 0x85
                || codePoint == 0x2028
                || codePoint == 0x2029;
    }

    private static boolean isHarmful(int codePoint) {
        return codePoint < ' '
                || (codePoint >= 0x7F && codePoint < 0xA0)
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
    }
}
