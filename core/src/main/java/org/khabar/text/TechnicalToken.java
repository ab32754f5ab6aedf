package org.khabar.text;

/** Tokens in Latin letters that say nothing of the language around them. All methods are pure functions. */
final class TechnicalToken {

    private TechnicalToken() {}

    /**
     * Whether a token is an address, a path, a version, an identifier or code.
     *
     * @param text the text
     * @param start where the token begins
     * @param end where it ends
     * @return true if a digit or a sign stands inside, or a capital letter after a small one
     */
    static boolean is(CharSequence text, int start, int end) {
        int last = end;
        while (last > start
                && Script.of(text.charAt(last - 1)) == Script.NONE
                && Digits.value(text.charAt(last - 1)) < 0) {
            last--;
        }
        int first = start;
        while (first < last && Script.of(text.charAt(first)) == Script.NONE && !isCode(text.charAt(first))) {
            first++;
        }
        for (int i = first; i < last; i++) {
            char c = text.charAt(i);
            boolean sign = Script.of(c) == Script.NONE && c != '\'' && c != '\u2019' && c != '-';
            boolean hump = i > first && c >= 'A' && c <= 'Z' && text.charAt(i - 1) >= 'a' && text.charAt(i - 1) <= 'z';
            if (sign || hump) {
                return true;
            }
        }
        return last < end && isCode(text.charAt(last));
    }

    private static boolean isCode(char c) {
        return c == '`' || c == '/' || c == '\\' || c == '@' || c == '#' || c == '$' || c == '<' || c == '-'
                || c == '_';
    }
}
