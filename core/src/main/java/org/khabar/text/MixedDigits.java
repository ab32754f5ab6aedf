package org.khabar.text;

import java.util.function.Consumer;

/** Finds numbers whose digits are of more than one set. All methods are pure functions. */
final class MixedDigits {

    private MixedDigits() {}

    /**
     * Finds them.
     *
     * @param text any text
     * @param found takes the span of each number, from its first digit to its last, separators between them inside
     */
    static void find(String text, Consumer<Span> found) {
        for (int i = 0; i < text.length(); i++) {
            if (Digits.value(text.charAt(i)) >= 0) {
                int end = end(text, i);
                if (isMixed(text, i, end)) {
                    found.accept(new Span(i, end));
                }
                i = end;
            }
        }
    }

    private static int end(String text, int start) {
        int at = start;
        while (at < text.length()) {
            boolean digit = Digits.value(text.charAt(at)) >= 0;
            boolean between =
                    at + 1 < text.length() && isSeparator(text.charAt(at)) && Digits.value(text.charAt(at + 1)) >= 0;
            if (!digit && !between) {
                break;
            }
            at++;
        }
        return at;
    }

    private static boolean isSeparator(char c) {
        return c == '.' || c == ',' || c == '\u066B' || c == '\u066C' || c == '/';
    }

    private static boolean isMixed(String text, int start, int end) {
        int sets = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Digits.value(c) >= 0) {
                sets |= c <= '9' ? 1 : c <= '\u0669' ? 2 : 4;
            }
        }
        return Integer.bitCount(sets) > 1;
    }
}
