package org.khabar.generators;

import java.util.SplittableRandom;

/**
 * Random strings made of what goes wrong with bidirectional text: letters of Latin, Arabic, Persian and Hebrew, the digits
 * of three sets, punctuation, brackets, quotation marks, combining marks, joiners, emoji, and where asked for also lone
 * surrogates, the twelve bidi controls and separators of paragraphs and segments. Equal seeds give equal strings.
 *
 * <p>Mutable, for one thread.
 */
public final class RandomText {

    private static final String[] LATIN = {"a", "b", "k", "z", "A", "Q", "\u00E9", "e\u0301", "\u00DF", "\u0130", "word", "The "};
    private static final String[] ARABIC = {
        "\u0627", "\u0628", "\u062A", "\u0629", "\u0623", "\u0625", "\u0622", "\u0624", "\u0626", "\u0621", "\u0649", "\u064A",
        "\u0643", "\u0648", "\u0644", "\u0640", "\u0648\u0632\u064A\u0631 ", "\uFEFB", "\uFDFA"
    };
    private static final String[] PERSIAN = {
        "\u067E", "\u0686", "\u06AF", "\u06CC", "\u06A9", "\u06C0", "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645 "
    };
    private static final String[] HEBREW = {"\u05D0", "\u05D1", "\u05E9", "\u05DC\u05D5\u05DD ", "\uFB1D"};
    private static final String[] DIGITS = {
        "0", "1", "7", "12", "\u0660", "\u0663", "\u0669", "\u06F0", "\u06F4", "\u06F9", "400"
    };
    private static final String[] PUNCTUATION = {
        " ", " ", " ", ".", ",", "!", "?", "-", "+", ":", ";", "/", "%", "$", "\u066A", "\u066B", "\u066C", "\u060C", "\u061B", "\u061F",
        "\u06D4", "\u2026", "\u2013", "\u00A0", "#", "\u20AC", "&", "@"
    };
    private static final String[] BRACKETS = {
        "(", ")", "[", "]", "{", "}", "<", ">", "\u27E8", "\u27E9", "\u2329", "\u232A", "\u3008", "\u3009"
    };
    private static final String[] QUOTES = {"\"", "'", "\u201C", "\u201D", "\u2018", "\u2019", "\u00AB", "\u00BB", "\u201E", "\u2039", "\u203A"};
    private static final String[] MARKS = {
        "\u0301", "\u0323", "\u064B", "\u064E", "\u0651", "\u0654", "\u0655", "\u0653", "\u0670", "\u05B0", "\u20DD"
    };
    private static final String[] JOINERS = {"\u200C", "\u200D"};
    private static final String[] EMOJI = {
        "\uD83D\uDE00",
        "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
        "\uD83C\uDDEE\uD83C\uDDF7",
        "\u2764\uFE0F",
        "\uD83C\uDDE6"
    };
    private static final String[] CONTROLS = {
        "\u061C", "\u200E", "\u200F", "\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u2069", "\u2069"
    };
    private static final String[] SEPARATORS = {
        "\n", "\r", "\r\n", "\u001C", "\u001D", "\u001E", "\u0085", "\u2029", "\u2028", "\t", "\u001F", "\u000B", "\u000C"
    };
    private static final String[] ILL_FORMED = {"\uD800", "\uDBFF", "\uDC00", "\uDFFF", "\uFFFE", "\uFFFF", "\uFDD0", "\u0000", "\uDB40\uDC41"};

    private static final String[][] BENIGN = {
        LATIN, LATIN, ARABIC, ARABIC, PERSIAN, HEBREW, DIGITS, PUNCTUATION, PUNCTUATION, BRACKETS, QUOTES, MARKS, JOINERS, EMOJI
    };
    private static final String[][] HOSTILE = {
        LATIN, ARABIC, PERSIAN, HEBREW, DIGITS, PUNCTUATION, BRACKETS, QUOTES, MARKS, JOINERS, EMOJI, ILL_FORMED, SEPARATORS,
        SEPARATORS, CONTROLS, CONTROLS, CONTROLS, CONTROLS, CONTROLS, CONTROLS
    };

    private final SplittableRandom random;

    /**
     * Begins a sequence of strings.
     *
     * @param seed what the sequence depends on, and nothing else
     */
    public RandomText(long seed) {
        random = new SplittableRandom(seed);
    }

    /**
     * A string without controls, separators and ill-formed parts.
     *
     * @param most the most pieces; a piece has a few units
     * @return a string, perhaps empty
     */
    public String benign(int most) {
        return pieces(BENIGN, number(most + 1));
    }

    /**
     * A string of anything, a third of it controls.
     *
     * @param most the most pieces; a piece has a few units
     * @return a string, perhaps empty
     */
    public String hostile(int most) {
        return pieces(HOSTILE, number(most + 1));
    }

    /**
     * A string in which marks and letters with them are frequent, for folding.
     *
     * @param most the most pieces
     * @return a string, perhaps empty
     */
    public String marked(int most) {
        return pieces(new String[][] {LATIN, ARABIC, PERSIAN, HEBREW, MARKS, MARKS, MARKS, JOINERS, DIGITS, ILL_FORMED}, number(most + 1));
    }

    /**
     * A string of digits and the signs that stand among them.
     *
     * @param most the most pieces
     * @return a string, perhaps empty
     */
    public String numeric(int most) {
        return pieces(new String[][] {DIGITS, DIGITS, DIGITS, PUNCTUATION, CONTROLS}, number(most + 1));
    }

    /**
     * One of several strings.
     *
     * @param choices the strings
     * @return one of them
     */
    public String oneOf(String... choices) {
        return choices[number(choices.length)];
    }

    /**
     * A number.
     *
     * @param bound the first number that it is not
     * @return 0 to {@code bound - 1}
     */
    public int number(int bound) {
        return random.nextInt(bound);
    }

    private String pieces(String[][] kinds, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            String[] kind = kinds[number(kinds.length)];
            text.append(kind[number(kind.length)]);
        }
        return text.toString();
    }
}
