package org.khabar.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each code unit becomes, from {@code fold.txt} and {@code normalize.txt}. Immutable once loaded and thread-safe. */
final class FoldTable {

    /** The unit goes. */
    static final char DROPPED = '\uFFFF';

    /** The Unicode data must be asked. */
    static final char COMPLEX = '\uFFFE';

    /** No unit becomes a surrogate, so that these are free to number the expansions. */
    private static final char FIRST_EXPANSION = Character.MIN_SURROGATE;

    private static final int MOST_EXPANSIONS = Character.MAX_SURROGATE - Character.MIN_SURROGATE + 1;

    static final int PAGES = 256;
    static final int PAGE = 256;

    /** A page that is null changes nothing. */
    private final char[][] pages;

    private char[][] expansions;
    private final Map<String, Character> numbers = new HashMap<>();

    FoldTable(char[][] pages, char[][] expansions) {
        this.pages = pages;
        this.expansions = expansions;
    }

    private FoldTable(Folding.Strength strength, List<ListReader.Entry> normalized, List<ListReader.Entry> folded) {
        this(new char[PAGES][], new char[0][]);
        for (ListReader.Entry entry : normalized) {
            fill(entry, 0, COMPLEX);
        }
        fill(Character.MIN_SURROGATE, Character.MAX_SURROGATE, COMPLEX);
        fill(0xFFFE, 0xFFFF, COMPLEX);
        for (ListReader.Entry entry : folded) {
            if (entry.constant(0, Folding.Strength.class).compareTo(strength) <= 0) {
                fill(entry, 1, target(entry));
            }
        }
    }

    /** The tables of all strengths, in their order, as the lists have them. */
    static List<FoldTable> read() {
        List<ListReader.Entry> normalized = BundledList.read("normalize.txt", "range");
        List<ListReader.Entry> folded = BundledList.read("fold.txt", "strength\tfrom\tto");
        List<FoldTable> tables = new ArrayList<>();
        for (Folding.Strength strength : Folding.Strength.values()) {
            tables.add(new FoldTable(strength, normalized, folded));
        }
        return tables;
    }

    private void fill(ListReader.Entry entry, int column, char to) {
        String range = entry.field(column);
        int dash = range.indexOf('-');
        int first = unit(entry, dash < 0 ? range : range.substring(0, dash));
        fill(first, dash < 0 ? first : unit(entry, range.substring(dash + 1)), to);
    }

    private void fill(int first, int last, char to) {
        for (int c = first; c <= last; c++) {
            if (pages[c >> 8] == null) {
                pages[c >> 8] = identity(c >> 8);
            }
            pages[c >> 8][c & 0xFF] = to;
        }
    }

    private static char[] identity(int page) {
        char[] units = new char[PAGE];
        for (int i = 0; i < PAGE; i++) {
            units[i] = (char) (page << 8 | i);
        }
        return units;
    }

    private char target(ListReader.Entry entry) {
        if (entry.field(2).equals("-")) {
            return DROPPED;
        }
        StringBuilder to = new StringBuilder();
        for (String hex : entry.field(2).split(" ")) {
            to.append((char) unit(entry, hex));
        }
        return to.length() == 1 ? to.charAt(0) : expansion(entry, to.toString());
    }

    private char expansion(ListReader.Entry entry, String to) {
        Character known = numbers.get(to);
        if (known != null) {
            return known;
        }
        if (expansions.length == MOST_EXPANSIONS) {
            throw entry.error("at most " + MOST_EXPANSIONS + " different expansions expected");
        }
        char number = (char) (FIRST_EXPANSION + expansions.length);
        expansions = Arrays.copyOf(expansions, expansions.length + 1);
        expansions[expansions.length - 1] = to.toCharArray();
        numbers.put(to, number);
        return number;
    }

    private static int unit(ListReader.Entry entry, String hex) {
        try {
            int unit = Integer.parseInt(hex, 16);
            if (unit >= 0 && unit < COMPLEX && !Character.isSurrogate((char) unit)) {
                return unit;
            }
        } catch (NumberFormatException e) {
            ListException wrong = entry.error("a code point in hexadecimal digits expected, found \"" + hex + "\"");
            wrong.initCause(e);
            throw wrong;
        }
        throw entry.error("a code point of the basic plane expected, found \"" + hex + "\"");
    }

    /** What a unit becomes: a unit, {@link #DROPPED}, {@link #COMPLEX} or a number that {@link #isExpansion} knows. */
    char get(char c) {
        char[] page = pages[c >> 8];
        return page == null ? c : page[c & 0xFF];
    }

    /** The pages that change anything; not to be changed. */
    char[][] pages() {
        return pages;
    }

    /** What the numbers of expansions stand for; not to be changed. */
    char[][] expansions() {
        return expansions;
    }

    static boolean isExpansion(char to) {
        return to >= FIRST_EXPANSION && to < FIRST_EXPANSION + MOST_EXPANSIONS;
    }

    /** The units that an expansion stands for; not to be changed. */
    char[] expansion(char to) {
        return expansions[to - FIRST_EXPANSION];
    }
}
