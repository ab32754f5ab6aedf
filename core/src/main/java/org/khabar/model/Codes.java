package org.khabar.model;

import static java.util.Objects.requireNonNull;

import org.khabar.text.PlainText;

/** The forms of strings that are no language. All are ASCII, so that nothing invisible can hide in them. */
final class Codes {

    private Codes() {}

    /** A letter or a digit, then letters, digits and {@code . _ : -}. */
    static boolean isId(String value) {
        boolean fits = !value.isEmpty() && letterOrDigit(value.charAt(0));
        for (int i = 1; fits && i < value.length(); i++) {
            char c = value.charAt(i);
            fits = letterOrDigit(c) || c == '.' || c == '_' || c == ':' || c == '-';
        }
        return fits;
    }

    /** What is wrong with a string that is no id. */
    static String noId(String value) {
        return "\"" + PlainText.of(value) + "\" is no id: a letter or digit of ASCII, then also any of . _ : -";
    }

    static void id(String field, String value) {
        requireNonNull(value, field);
        if (!isId(value)) {
            throw new ModelException(field, noId(value));
        }
    }

    /** Upper-case words of letters, digits and underscores, joined by dots: {@code HEAD_OF_STATE.PRESIDENT}. */
    static void code(String field, String value) {
        requireNonNull(value, field);
        boolean wordStarts = true;
        boolean fits = true;
        for (int i = 0; fits && i < value.length(); i++) {
            char c = value.charAt(i);
            fits = upper(c) || (!wordStarts && (digit(c) || c == '_' || c == '.'));
            wordStarts = c == '.';
        }
        if (!fits || wordStarts) {
            throw new ModelException(
                    field, "\"" + PlainText.of(value) + "\" is no code: upper-case words of ASCII, joined by dots");
        }
    }

    /** So many upper-case letters, as ISO 3166 and ISO 4217 have them. */
    static void letters(String field, int count, String value) {
        requireNonNull(value, field);
        boolean fits = value.length() == count;
        for (int i = 0; fits && i < count; i++) {
            fits = upper(value.charAt(i));
        }
        if (!fits) {
            throw new ModelException(
                    field, "\"" + PlainText.of(value) + "\" is not " + count + " upper-case letters of ASCII");
        }
    }

    private static boolean letterOrDigit(char c) {
        return upper(c) || (c >= 'a' && c <= 'z') || digit(c);
    }

    private static boolean upper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
