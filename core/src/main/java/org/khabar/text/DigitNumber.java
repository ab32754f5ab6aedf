package org.khabar.text;

import java.math.BigDecimal;

/**
 * A number in digits, read from a place of a text. What a separator means is decided by the token alone, never by a locale:
 * the last of two different ones separates the decimals; one that stands before each group of three digits groups. Mutable,
 * for one number.
 */
final class DigitNumber {

    /** More digits or groups are no number of a news text: the limits keep time linear. */
    private static final int MOST_DIGITS = 40;

    private static final int MOST_GROUPS = 13;

    private final String text;
    private final int limit;
    private final boolean decimalSlash;

    private final StringBuilder digits = new StringBuilder();
    private final int[] lengths = new int[MOST_GROUPS];
    private final char[] separators = new char[MOST_GROUPS];
    private int groups;
    private int sets;
    private int end;
    private boolean ambiguous;
    private int decimals;

    DigitNumber(String text, int limit, boolean decimalSlash) {
        this.text = text;
        this.limit = limit;
        this.decimalSlash = decimalSlash;
    }

    /** Reads the token at a place: true if the whole of it is a number. */
    boolean read(int start) {
        if (Digits.value(unit(start)) < 0 || continuesToken(start)) {
            return false;
        }
        end = start;
        do {
            separators[groups] = groups == 0 ? 0 : unit(end++);
            if (!readGroup()) {
                return false;
            }
        } while (isSeparator(unit(end)) && Digits.value(unit(end + 1)) >= 0 && groups < MOST_GROUPS);
        return !isSeparated() && decide();
    }

    BigDecimal value() {
        return new BigDecimal(digits.toString()).movePointLeft(decimals);
    }

    int end() {
        return end;
    }

    boolean ambiguous() {
        return ambiguous;
    }

    boolean mixed() {
        return Integer.bitCount(sets) > 1;
    }

    private char unit(int index) {
        return index >= 0 && index < limit ? text.charAt(index) : 0;
    }

    /** Whether digits, letters or a separator between digits stand before: the token began earlier. */
    private boolean continuesToken(int start) {
        char before = start > 0 ? text.charAt(start - 1) : 0;
        char further = start > 1 ? text.charAt(start - 2) : 0;
        return Digits.value(before) >= 0
                || Script.of(before) == Script.LATIN
                || ((isSeparator(before) || before == ':' || before == '/')
                        && Digits.value(further) >= 0
                        && !isSpace(before))
                || (before == '-' && Script.of(further) == Script.LATIN);
    }

    private boolean readGroup() {
        int start = end;
        while (Digits.value(unit(end)) >= 0) {
            char c = unit(end++);
            sets |= c <= '9' ? 1 : c <= '\u0669' ? 2 : 4;
            if (digits.length() == MOST_DIGITS) {
                return false;
            }
            digits.append((char) ('0' + Digits.value(c)));
        }
        lengths[groups++] = end - start;
        return true;
    }

    private boolean isSeparator(char c) {
        return switch (c) {
            case ',', '.', '\u066C', '\u066B', '\u060C' -> true;
            case '\'', '\u2019', '\u00A0', '\u2009', '\u202F' -> isGroup(end);
            case '/' -> decimalSlash;
            default -> false;
        };
    }

    /** Whether exactly three digits stand after a separator that does nothing but group, and at most three before it. */
    private boolean isGroup(int at) {
        for (int i = 1; i <= 3; i++) {
            if (Digits.value(unit(at + i)) < 0) {
                return false;
            }
        }
        return Digits.value(unit(at + 4)) < 0 && groups > 0 && lengths[groups - 1] <= 3;
    }

    private static boolean isSpace(char c) {
        return c == '\u00A0' || c == '\u2009' || c == '\u202F';
    }

    /** A date, a time or a longer token goes on after the digits. */
    private boolean isSeparated() {
        char c = unit(end);
        boolean sign = c == ':' || c == '/' || c == '.' || c == ',' || c == '\u066B' || c == '\u066C';
        return sign && Digits.value(unit(end + 1)) >= 0;
    }

    private boolean decide() {
        if (groups == 1) {
            return true;
        }
        char last = separators[groups - 1];
        char first = separators[1];
        if (groups == 2) {
            return decideSingle(last);
        }
        for (int i = 1; i < groups - 1; i++) {
            if (separators[i] != first) {
                return false;
            }
        }
        if (last == first) {
            return groupsOnly(first) && areGroups(groups);
        }
        boolean fits = groups(first) && separatesDecimals(last) && areGroups(groups - 1);
        decimals = lengths[groups - 1];
        return fits;
    }

    private boolean decideSingle(char separator) {
        boolean three = lengths[1] == 3 && lengths[0] <= 3 && digits.charAt(0) != '0';
        switch (separator) {
            case '\u066C', '\'', '\u2019', '\u00A0', '\u2009', '\u202F' -> {
                return lengths[0] <= 3 && lengths[1] == 3;
            }
            case ',', '\u060C' -> {
                // 1,234 is more often a thousand than a fraction; 3,5 is one.
                ambiguous = three || separator == '\u060C';
                decimals = three ? 0 : lengths[1];
            }
            case '.' -> {
                ambiguous = three;
                decimals = lengths[1];
            }
            case '/' -> {
                ambiguous = true;
                decimals = lengths[1];
            }
            default -> decimals = lengths[1];
        }
        return true;
    }

    private static boolean groupsOnly(char separator) {
        return separator != '\u066B' && separator != '/';
    }

    private static boolean groups(char separator) {
        return groupsOnly(separator);
    }

    private static boolean separatesDecimals(char separator) {
        return separator == '.'
                || separator == ','
                || separator == '\u066B'
                || separator == '\u060C'
                || separator == '/';
    }

    /** One to three digits and then threes; or in the Indian way twos and one three. */
    private boolean areGroups(int count) {
        boolean threes = lengths[0] <= 3;
        boolean twos = lengths[0] <= 2 && count > 2;
        for (int i = 1; i < count; i++) {
            threes &= lengths[i] == 3;
            twos &= lengths[i] == (i == count - 1 ? 3 : 2);
        }
        return threes || (twos && separators[1] == ',');
    }
}
