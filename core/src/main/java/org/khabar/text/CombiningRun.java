package org.khabar.text;

import com.ibm.icu.text.Normalizer2;

/**
 * The rare part of folding: letters whose decomposition the Unicode data must tell, and marks that must be put in canonical
 * order (Unicode, D109: <q>In a decomposed character sequence D, exchange the positions of the characters in each
 * Reorderable Pair until the sequence contains no more Reorderable Pairs.</q>). Mutable, for one run.
 */
final class CombiningRun {

    private static final int CLASSES = 256;

    private final FoldTable table;
    private final CharSequence source;
    private final int end;
    private final char[] target;

    private int read;
    private int written;

    CombiningRun(FoldTable table, CharSequence source, int end, char[] target) {
        this.table = table;
        this.source = source;
        this.end = end;
        this.target = target;
    }

    /**
     * Folds the complex code point at a place and all complex or dropped ones after it.
     *
     * @param from its offset in the source
     * @param at the first free place of the target
     * @param least the first place of the target that may be put in another order
     */
    void fold(int from, int at, int least) {
        read = from;
        written = at;
        int marks = at;
        while (marks > least && classBefore(marks) != 0) {
            marks -= Character.charCount(Character.codePointBefore(target, marks, least));
        }
        while (read < end) {
            char to = table.get(source.charAt(read));
            if (to == FoldTable.COMPLEX) {
                int codePoint = Character.codePointAt(source, read);
                codePoint = read + 1 < end ? codePoint : source.charAt(read);
                read += Character.charCount(codePoint);
                marks = append(codePoint, marks);
            } else if (to == FoldTable.DROPPED) {
                read++;
            } else {
                break;
            }
        }
        sort(marks, written);
    }

    /** The offset of the source after the run. */
    int read() {
        return read;
    }

    /** The offset of the target after the run. */
    int written() {
        return written;
    }

    private int classBefore(int at) {
        return combiningClass(Character.codePointBefore(target, at));
    }

    private static int combiningClass(int codePoint) {
        return Normalizer2.getNFDInstance().getCombiningClass(codePoint);
    }

    /** Appends what a code point becomes; gives where the marks at the end of the target begin. */
    private int append(int codePoint, int marks) {
        String decomposed = Normalizer2.getNFDInstance().getDecomposition(codePoint);
        int start = marks;
        if (decomposed == null) {
            return appendFolded(codePoint, start);
        }
        for (int i = 0; i < decomposed.length(); i += Character.charCount(decomposed.codePointAt(i))) {
            start = appendFolded(decomposed.codePointAt(i), start);
        }
        return start;
    }

    private int appendFolded(int codePoint, int marks) {
        char to = codePoint < 0x10000 ? table.get((char) codePoint) : FoldTable.COMPLEX;
        if (to == FoldTable.DROPPED) {
            return marks;
        }
        int start = marks;
        int before = written;
        if (FoldTable.isExpansion(to)) {
            char[] expansion = table.expansion(to);
            System.arraycopy(expansion, 0, target, written, expansion.length);
            written += expansion.length;
        } else {
            written += Character.toChars(to == FoldTable.COMPLEX ? codePoint : to, target, written);
        }
        for (int i = before; i < written; ) {
            int folded = Character.codePointAt(target, i, written);
            if (combiningClass(folded) == 0) {
                sort(start, i);
                start = i + Character.charCount(folded);
            }
            i += Character.charCount(folded);
        }
        return start;
    }

    /** Puts marks in the order of their classes; marks of one class keep theirs. Counting keeps the time linear. */
    private void sort(int start, int stop) {
        if (isOrdered(start, stop)) {
            return;
        }
        int[] lengths = new int[CLASSES + 1];
        for (int i = start; i < stop; ) {
            int codePoint = Character.codePointAt(target, i, stop);
            lengths[combiningClass(codePoint) + 1] += Character.charCount(codePoint);
            i += Character.charCount(codePoint);
        }
        for (int i = 1; i <= CLASSES; i++) {
            lengths[i] += lengths[i - 1];
        }
        char[] sorted = new char[stop - start];
        for (int i = start; i < stop; ) {
            int codePoint = Character.codePointAt(target, i, stop);
            int combining = combiningClass(codePoint);
            lengths[combining] += Character.toChars(codePoint, sorted, lengths[combining]);
            i += Character.charCount(codePoint);
        }
        System.arraycopy(sorted, 0, target, start, sorted.length);
    }

    private boolean isOrdered(int start, int stop) {
        int last = 0;
        for (int i = start; i < stop; ) {
            int codePoint = Character.codePointAt(target, i, stop);
            int combining = combiningClass(codePoint);
            if (combining < last) {
                return false;
            }
            last = combining;
            i += Character.charCount(codePoint);
        }
        return true;
    }

    /** Whether a code point begins with a mark that may change places with the one before it. */
    static boolean startsWithMark(int codePoint) {
        return !Normalizer2.getNFDInstance().hasBoundaryBefore(codePoint);
    }
}
