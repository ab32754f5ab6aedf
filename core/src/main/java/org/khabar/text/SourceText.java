package org.khabar.text;

import static java.util.Objects.checkIndex;
import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The text of an article exactly as it was received, never rewritten, with what is needed to talk about places in it:
 * lines and columns for people, code points for the formats that count them.
 *
 * <p>Immutable and thread-safe. The tables of lines and of surrogate pairs are made when first asked for. Two texts are
 * equal if their strings are.
 */
public final class SourceText {

    private final String text;
    private volatile int @Nullable [] lineStarts;
    private volatile int @Nullable [] pairs;

    private SourceText(String text) {
        this.text = text;
    }

    /**
     * Takes a text as it stands.
     *
     * @param text any string; byte order marks, carriage returns and lone surrogates are kept and counted
     * @return the source text
     */
    public static SourceText of(String text) {
        return new SourceText(requireNonNull(text, "text"));
    }

    /**
     * The text, code unit for code unit as received.
     *
     * @return the string
     */
    public String text() {
        return text;
    }

    /**
     * The length in UTF-16 code units.
     *
     * @return the length
     */
    public int length() {
        return text.length();
    }

    /**
     * The characters of a span.
     *
     * @param span a span of this text
     * @return the substring
     * @throws IndexOutOfBoundsException if the span ends after the text
     */
    public String slice(Span span) {
        return text.substring(span.start(), span.end());
    }

    /**
     * Whether a span lies in this text and cuts no surrogate pair in two.
     *
     * @param span any span
     * @return true if it may be used as evidence
     */
    public boolean holds(Span span) {
        return span.end() <= text.length() && !cutsPair(span.start()) && !cutsPair(span.end());
    }

    private boolean cutsPair(int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }

    /**
     * The line of an offset, as editors count: lines end with LF, CR or CR LF.
     *
     * @param offset an offset in UTF-16 units, at most the length
     * @return the number of the line, from 1 on
     * @throws IndexOutOfBoundsException if the offset is negative or after the end
     */
    public int line(int offset) {
        checkIndex(offset, text.length() + 1);
        int found = Arrays.binarySearch(lineStarts(), offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /**
     * The column of an offset in its line.
     *
     * @param offset an offset in UTF-16 units, at most the length
     * @return the number of the column in UTF-16 units, from 1 on
     * @throws IndexOutOfBoundsException if the offset is negative or after the end
     */
    public int column(int offset) {
        return offset - lineStarts()[line(offset) - 1] + 1;
    }

    /**
     * Counts the code points before an offset; a lone surrogate counts as one.
     *
     * @param offset an offset in UTF-16 units, at most the length; inside a surrogate pair it counts as the pair's start
     * @return the offset in code points
     * @throws IndexOutOfBoundsException if the offset is negative or after the end
     */
    public int toCodePoints(int offset) {
        checkIndex(offset, text.length() + 1);
        int found = Arrays.binarySearch(pairs(), offset);
        return found >= 0 ? offset - 1 - found : offset + found + 1;
    }

    /**
     * The opposite of {@link #toCodePoints}.
     *
     * @param codePoints an offset in code points
     * @return the offset in UTF-16 units
     * @throws IndexOutOfBoundsException if there are fewer code points, or the offset is negative
     */
    public int fromCodePoints(int codePoints) {
        checkIndex(codePoints, text.length() - pairs().length + 1);
        int low = 0;
        int high = pairs().length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs()[middle] - middle <= codePoints) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoints + low;
    }

    private int[] lineStarts() {
        int[] starts = lineStarts;
        if (starts == null) {
            lineStarts = starts = findLineStarts();
        }
        return starts;
    }

    private int[] findLineStarts() {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'));
            if (ends) {
                starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    /** The offsets of the second units of all surrogate pairs, so that a search finds how many pairs start before. */
    private int[] pairs() {
        int[] found = pairs;
        if (found == null) {
            int count = 0;
            found = new int[8];
            for (int i = 1; i < text.length(); i++) {
                if (Character.isLowSurrogate(text.charAt(i)) && cutsPair(i)) {
                    found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                    found[count++] = i;
                }
            }
            pairs = found = Arrays.copyOf(found, count);
        }
        return found;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceText source && text.equals(source.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return "SourceText of " + text.length() + " UTF-16 units";
    }
}
