package org.khabar.text;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Reads numbers in digits and in words: {@code 1,234.5}, {@code ٣٫٥ مليار}, {@code أربعمئة مليون}, {@code one and a half
 * million}, {@code ۴۰۰ هزار}, {@code $3.5m}, {@code ٪٥}. A token is read as a whole or not at all, and what may be read in
 * two ways is told.
 *
 * <p>Dates, times, versions and other tokens of digits with several separators are no numbers. A number has at most 40
 * digits. Which words are numerals stands in {@code {language}/numerals.txt}, the signs of currencies in {@code
 * currency-signs.txt}. Immutable and thread-safe; a reading looks no further than the number goes.
 */
public final class NumberReader {

    private final NumeralList list;

    private NumberReader(NumeralList list) {
        this.list = list;
    }

    /**
     * The numbers of a language.
     *
     * @param language its tag; of a language that the library does not know only digits are read
     * @return the reader
     */
    public static NumberReader of(LanguageTag language) {
        return new NumberReader(NumeralList.of(language));
    }

    /**
     * A fast test for inner loops: whether it may be worthwhile to try {@link #read} here.
     *
     * @param text the text
     * @param at the offset of the first unit of a token
     * @return false if no number starts here; true for digits, the signs before them and words that begin like a numeral
     */
    public boolean mayStart(CharSequence text, int at) {
        char c = text.charAt(at);
        if (Digits.value(c) >= 0) {
            return true;
        }
        return switch (Script.of(c)) {
            case LATIN -> list.mayStart(text, at) || CurrencySigns.mayStart(text, at);
            case ARABIC -> list.mayStart(text, at);
            case NONE -> c > ' ' && at + 1 < text.length() && NumberSigns.mayPrecede(c);
            default -> false;
        };
    }

    /**
     * Reads the longest number that starts at a place.
     *
     * @param text the text
     * @param at the offset of its first unit: a digit, a sign, or the first letter of a word; a proclitic such as و is no part
     *     of it
     * @param end where the text to be looked at ends
     * @return the number, or nothing if none starts here
     * @throws IndexOutOfBoundsException if the offsets are not in the text
     */
    public Optional<NumberReading> read(String text, int at, int end) {
        java.util.Objects.checkFromToIndex(at, end, text.length());
        return new NumberScanner(text, end, list).read(at);
    }

    /**
     * Reads a text that is a number and nothing else.
     *
     * @param text the text; white space and bidi marks around the number are overlooked
     * @return the number, or nothing if the text as a whole is none
     */
    public Optional<NumberReading> parse(String text) {
        requireNonNull(text, "text");
        int start = NumberSigns.skipAll(text, 0, text.length());
        if (start == text.length()) {
            return Optional.empty();
        }
        return read(text, start, text.length())
                .filter(number -> NumberSigns.skipAll(text, number.span().end(), text.length()) == text.length());
    }
}
