package org.khabar.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Makes spellings equal that are to match: tatweel and harakat go, the forms of alef, yeh and kaf become one, digits of the
 * three sets become Western, Latin letters lose case and accents. What becomes what stands in {@code fold.txt}.
 *
 * <p>A folded string is a key for matching and is never shown. Folding is idempotent. Immutable and thread-safe.
 */
public final class Folding {

    /** Only what does not change the reading: other codings of the same letter, invisible characters, digits. */
    public static final Folding LIGHT = load(Strength.LIGHT);

    /** Besides, letters that writers exchange (أ إ آ ا, ى ي, ة ه), case and accents. */
    public static final Folding LOOSE = load(Strength.LOOSE);

    /** How much is folded. */
    public enum Strength {
        /** Codings, invisible characters, digits. */
        LIGHT,
        /** Letters too. */
        LOOSE
    }

    /** What {@link #unit} gives for a unit that folding drops. */
    static final char DROPPED = '\uFFFF';

    private static final char EXPANDED = '\uFFFE';

    /** What each code unit becomes, in pages of 256; a page that is null changes nothing. */
    private final char[][] pages = new char[256][];

    private final Map<Character, String> expansions = new HashMap<>();

    private Folding() {}

    private static Folding load(Strength strength) {
        Folding folding = new Folding();
        try (InputStream in = Folding.class.getResourceAsStream("fold.txt")) {
            if (in == null) {
                throw new ListException("fold.txt", 0, "the list beside the class expected");
            }
            for (ListReader.Entry entry : ListReader.read("fold.txt", in, "strength\tfrom\tto")) {
                if (entry.constant(0, Strength.class).compareTo(strength) <= 0) {
                    folding.add(entry);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folding;
    }

    private void add(ListReader.Entry entry) {
        String from = entry.field(1);
        int dash = from.indexOf('-');
        int first = unit(entry, dash < 0 ? from : from.substring(0, dash));
        int last = dash < 0 ? first : unit(entry, from.substring(dash + 1));
        StringBuilder to = new StringBuilder();
        if (!entry.field(2).equals("-")) {
            for (String hex : entry.field(2).split(" ")) {
                to.append((char) unit(entry, hex));
            }
        }
        for (int c = first; c <= last; c++) {
            char[] page = pages[c >> 8] == null ? identity(c >> 8) : pages[c >> 8];
            pages[c >> 8] = page;
            page[c & 0xFF] = to.isEmpty() ? DROPPED : to.length() == 1 ? to.charAt(0) : EXPANDED;
            if (to.length() > 1) {
                expansions.put((char) c, to.toString());
            }
        }
    }

    /** The first unit that a unit becomes by itself, {@link #DROPPED} if it becomes none. */
    char unit(char c) {
        char[] page = pages[c >> 8];
        char to = page == null ? c : page[c & 0xFF];
        return to == EXPANDED ? expansion(c).charAt(0) : to;
    }

    private String expansion(char c) {
        return expansions.getOrDefault(c, "");
    }

    private static char[] identity(int page) {
        char[] units = new char[256];
        for (int i = 0; i < 256; i++) {
            units[i] = (char) (page << 8 | i);
        }
        return units;
    }

    private static int unit(ListReader.Entry entry, String hex) {
        try {
            int unit = Integer.parseInt(hex, 16);
            if (unit >= 0 && unit < EXPANDED) {
                return unit;
            }
        } catch (NumberFormatException e) {
            throw entry.error("a code point in hexadecimal digits expected, found \"" + hex + "\"");
        }
        throw entry.error("a code point of the basic plane expected, found \"" + hex + "\"");
    }

    /**
     * Folds a piece of a text without making a string of it: for inner loops.
     *
     * @param source the text
     * @param start where the piece begins, in UTF-16 units
     * @param end where it ends
     * @param target where the folded units go; must have room for 18 units for each unit of the piece at worst
     * @param at the first place in {@code target}
     * @return the place after the last folded unit
     */
    public int fold(CharSequence source, int start, int end, char[] target, int at) {
        int out = at;
        for (int i = start; i < end; i++) {
            char c = source.charAt(i);
            char[] page = pages[c >> 8];
            char folded = page == null ? c : page[c & 0xFF];
            if (folded < EXPANDED) {
                target[out++] = folded;
            } else if (folded == EXPANDED) {
                String expansion = expansion(c);
                expansion.getChars(0, expansion.length(), target, out);
                out += expansion.length();
            }
        }
        return out;
    }

    /**
     * Where a number of folded units ends in the source, with the signs that belong to the last of them.
     *
     * @param source the text
     * @param start where to begin, in UTF-16 units
     * @param end where to stop at the latest
     * @param folded how many folded units to pass
     * @return an offset of the source between {@code start} and {@code end}
     */
    public int advance(CharSequence source, int start, int end, int folded) {
        int left = folded;
        int i = start;
        while (i < end) {
            char c = source.charAt(i);
            char[] page = pages[c >> 8];
            char to = page == null ? c : page[c & 0xFF];
            if (to != DROPPED) {
                if (left == 0) {
                    return i;
                }
                left -= to == EXPANDED ? Math.min(left, expansion(c).length()) : 1;
            }
            i++;
        }
        return i;
    }

    /**
     * Folds a string.
     *
     * @param text any string
     * @return the folded string; the same instance if folding changes nothing
     */
    public String key(String text) {
        int length = text.length();
        for (int i = 0; i < text.length(); i++) {
            length += expansion(text.charAt(i)).length();
        }
        char[] target = new char[length];
        String folded = new String(target, 0, fold(text, 0, text.length(), target, 0));
        return folded.equals(text) ? text : folded;
    }

    /**
     * Folds a string and keeps the way back.
     *
     * @param text any string
     * @return the folded string with the map of its offsets
     */
    public FoldedText view(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        OffsetMap.Builder map = OffsetMap.builder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char[] page = pages[c >> 8];
            char to = page == null ? c : page[c & 0xFF];
            if (to == DROPPED) {
                map.replace(1, 0);
            } else if (to == EXPANDED) {
                String expansion = expansion(c);
                folded.append(expansion);
                map.replace(1, expansion.length());
            } else {
                folded.append(to);
                map.copy(1);
            }
        }
        return new FoldedText(folded.toString(), map.build());
    }
}
