package org.khabar.text;

import com.ibm.icu.text.Normalizer2;
import java.util.List;

/**
 * Makes spellings equal that are to match: tatweel and harakat go, the forms of alef, yeh and kaf become one, digits of the
 * three sets become Western, Latin letters lose case and accents. What becomes what stands in {@code fold.txt}.
 *
 * <p>A folded string is a key for matching and is never shown. Folding is idempotent, and strings that are canonically
 * equivalent (UAX #15) fold to the same; so do the presentation forms of Arabic letters. Immutable and thread-safe.
 */
public final class Folding {

    private static final List<FoldTable> TABLES = tables();

    /** Only what does not change the reading: other codings of the same letter, invisible characters, digits. */
    public static final Folding LIGHT = new Folding(Strength.LIGHT);

    /** Besides, letters that writers exchange (أ إ آ ا, ؤ و, ئ ى ي, ة ه), case and accents. */
    public static final Folding LOOSE = new Folding(Strength.LOOSE);

    /** How much is folded. */
    public enum Strength {
        /** Codings, invisible characters, digits. */
        LIGHT,
        /** Letters too. */
        LOOSE
    }

    /** What {@link #settled} gives for a unit that folding drops. */
    public static final char DROPPED = FoldTable.DROPPED;

    /** What {@link #settled} gives for a unit that becomes several, or that depends on what stands beside it. */
    public static final char UNSETTLED = FoldTable.COMPLEX;

    private final FoldTable table;

    private Folding(Strength strength) {
        table = TABLES.get(strength.ordinal());
    }

    private static List<FoldTable> tables() {
        List<FoldTable> image = FoldImage.read();
        return image == null ? FoldTable.read() : image;
    }

    /** The first unit that a unit becomes by itself, {@link #DROPPED} if it becomes none; a complex one stays. */
    char unit(char c) {
        char to = table.get(c);
        return FoldTable.isExpansion(to) ? table.expansion(to)[0] : to == FoldTable.COMPLEX ? c : to;
    }

    /**
     * What a unit becomes wherever it stands, for tables of one's own. A piece of text whose units are all settled may be folded
     * unit by unit.
     *
     * @param c the unit
     * @return the folded unit, {@link #DROPPED} or {@link #UNSETTLED}
     */
    public char settled(char c) {
        char to = table.get(c);
        return FoldTable.isExpansion(to) ? UNSETTLED : to;
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
            char to = table.get(source.charAt(i));
            if (to < FoldTable.COMPLEX && !FoldTable.isExpansion(to)) {
                target[out++] = to;
            } else if (FoldTable.isExpansion(to)) {
                char[] expansion = table.expansion(to);
                System.arraycopy(expansion, 0, target, out, expansion.length);
                out += expansion.length;
            } else if (to == FoldTable.COMPLEX) {
                CombiningRun run = new CombiningRun(table, source, end, target);
                run.fold(i, out, at);
                i = run.read() - 1;
                out = run.written();
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
            int length = length(source, i, end);
            if (length > 0 && left <= 0) {
                return i;
            }
            left -= length;
            i += isPair(source, i, end) ? 2 : 1;
        }
        return i;
    }

    private static boolean isPair(CharSequence source, int at, int end) {
        return at + 1 < end && Character.isSurrogatePair(source.charAt(at), source.charAt(at + 1));
    }

    /** How many units the code point at a place becomes. */
    private int length(CharSequence source, int at, int end) {
        char to = table.get(source.charAt(at));
        if (to == FoldTable.DROPPED) {
            return 0;
        }
        if (to != FoldTable.COMPLEX) {
            return FoldTable.isExpansion(to) ? table.expansion(to).length : 1;
        }
        int codePoint = isPair(source, at, end) ? Character.codePointAt(source, at) : source.charAt(at);
        String decomposed = Normalizer2.getNFDInstance().getDecomposition(codePoint);
        if (decomposed == null) {
            return Character.charCount(codePoint);
        }
        int length = 0;
        for (int i = 0; i < decomposed.length(); i++) {
            char part = table.get(decomposed.charAt(i));
            length += part == FoldTable.DROPPED ? 0 : FoldTable.isExpansion(part) ? table.expansion(part).length : 1;
        }
        return length;
    }

    /**
     * Folds a string.
     *
     * @param text any string
     * @return the folded string; the same instance if folding changes nothing
     */
    public String key(String text) {
        int length = 0;
        boolean changed = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char to = table.get(c);
            changed |= to != c;
            if (to < FoldTable.COMPLEX && !FoldTable.isExpansion(to)) {
                length++;
            } else {
                length += length(text, i, text.length());
                i += isPair(text, i, text.length()) ? 1 : 0;
            }
        }
        if (!changed) {
            return text;
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
        String folded = key(text);
        if (folded.equals(text)) {
            return new FoldedText(text, OffsetMap.identity(text.length()));
        }
        OffsetMap.Builder map = OffsetMap.builder();
        int out = 0;
        for (int i = 0; i < text.length(); ) {
            int next = pieceEnd(text, i);
            int length = 0;
            for (int at = i; at < next; at += isPair(text, at, next) ? 2 : 1) {
                length += length(text, at, next);
            }
            if (length == next - i && (length == 1 || folded.regionMatches(out, text, i, length))) {
                map.copy(length);
            } else {
                map.replace(next - i, length);
            }
            out += length;
            i = next;
        }
        return new FoldedText(folded, map.build());
    }

    /** Marks may change places, so that a letter and its marks are one piece; else each code point is. */
    private int pieceEnd(String text, int start) {
        int end = text.length();
        int next = start + (isPair(text, start, end) ? 2 : 1);
        if (table.get(text.charAt(start)) == FoldTable.DROPPED || !hasMark(text, next)) {
            return next;
        }
        while (next < end) {
            char to = table.get(text.charAt(next));
            if (to != FoldTable.DROPPED && !isMark(text, next)) {
                break;
            }
            next += isPair(text, next, end) ? 2 : 1;
        }
        return next;
    }

    /** Whether a mark that folding keeps follows, dropped ones overlooked. */
    private boolean hasMark(String text, int from) {
        int at = from;
        while (at < text.length() && table.get(text.charAt(at)) == FoldTable.DROPPED) {
            at++;
        }
        return at < text.length() && isMark(text, at);
    }

    private boolean isMark(String text, int at) {
        return table.get(text.charAt(at)) == FoldTable.COMPLEX && CombiningRun.startsWithMark(text.codePointAt(at));
    }
}
