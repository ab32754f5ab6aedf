package org.khabar.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Cuts text into words by the default rules of UAX #29, without a dictionary. ZWNJ and ZWJ stay inside a word (WB4), and so
 * do marks, tatweel and the separators inside a number; Arabic proclitics are not cut off.
 *
 * <p>All methods are pure functions and thread-safe; they take linear time.
 */
public final class Words {

    private Words() {}

    /**
     * Where the segment ends that begins at a place: for inner loops.
     *
     * @param text any text
     * @param start the offset of its first unit, itself the start of a segment
     * @param limit where the text to be looked at ends, after {@code start}
     * @return the offset after its last unit
     */
    public static int end(CharSequence text, int start, int limit) {
        int plain = PlainWords.end(text, start, limit);
        return plain >= 0 ? plain : new WordScanner(text, start, limit).end();
    }

    /**
     * Whether a segment is a word: it begins with a letter, a digit or a connector.
     *
     * @param text the text
     * @param segment one of its segments
     * @return false for blanks, punctuation and symbols
     */
    public static boolean isWord(CharSequence text, Span segment) {
        if (segment.isEmpty()) {
            return false;
        }
        char first = text.charAt(segment.start());
        boolean pair = segment.length() > 1 && Character.isHighSurrogate(first);
        int codePoint = pair ? Character.codePointAt(text, segment.start()) : first;
        return switch (WordBreak.of(codePoint)) {
            case ALETTER, HEBREW_LETTER, PICTOGRAPHIC_LETTER, NUMERIC, KATAKANA, EXTENDNUMLET -> true;
            // Scripts written without blanks: Hiragana, ideographs, Thai.
            case OTHER -> isIdeograph(codePoint);
            default -> false;
        };
    }

    private static boolean isIdeograph(int codePoint) {
        if (codePoint >= 0x10000) {
            return codePoint >= 0x20000 && codePoint < 0x40000;
        }
        return !Character.isSurrogate((char) codePoint) && Script.of((char) codePoint) == Script.OTHER;
    }

    /**
     * Cuts a part of a text into segments.
     *
     * @param text any text
     * @param range the part
     * @return spans that follow each other from the start of the range to its end without gap and without overlap
     * @throws IndexOutOfBoundsException if the range ends after the text
     */
    public static List<Span> split(CharSequence text, Span range) {
        Objects.checkFromToIndex(range.start(), range.end(), text.length());
        List<Span> segments = new ArrayList<>();
        for (int start = range.start(); start < range.end(); ) {
            int end = end(text, start, range.end());
            segments.add(new Span(start, end));
            start = end;
        }
        return List.copyOf(segments);
    }

    /**
     * Finds the words of a text.
     *
     * @param text any text
     * @return the spans of the segments that are words, in the order of the text
     */
    public static List<Span> of(CharSequence text) {
        return of(text, new Span(0, text.length()));
    }

    /**
     * Finds the words of a part of a text.
     *
     * @param text any text
     * @param range the part
     * @return the spans of the segments that are words, in the order of the text
     * @throws IndexOutOfBoundsException if the range ends after the text
     */
    public static List<Span> of(CharSequence text, Span range) {
        List<Span> words = new ArrayList<>(split(text, range));
        words.removeIf(segment -> !isWord(text, segment));
        return List.copyOf(words);
    }
}
