package org.khabar.language;

import java.util.Arrays;

/**
 * The words, numbers and marks of a text, in arrays side by side: token {@code i} is the {@code i}-th entry of each. Words
 * are cut fine, so that a span can leave out what is glued on: at hyphens, at zero width non-joiners and before a
 * possessive 's. Nothing of the text is copied but the folded form of the words. A token that is asked for may be one behind the
 * last, and up to 32 further: it is a mark of no sign at the end of the text.
 *
 * <p>Filled by {@link Tokenizer}, read-only afterwards; offsets are UTF-16 units of the text.
 */
public final class Tokens {

    /** What a token is. */
    public enum Kind {
        /** Letters. */
        WORD,
        /** Digits, with the separators between them. */
        NUMBER,
        /** One sign of punctuation, or any other sign. */
        MARK,
        /** The end of a line. */
        BREAK
    }

    static final int GLUED = 1;
    static final int CAPITAL = 2;
    static final int UPPER = 4;
    static final int LATIN = 8;
    static final int POSSESSIVE = 16;
    static final int HYPHEN = 32;

    /** How far behind the last token the rules may look; nothing stands there. */
    static final int BEYOND = 33;

    private static final Kind[] KINDS = Kind.values();

    private final String text;
    private int count;
    private int[] starts;
    private int[] ends;

    /** Of each token: its kind in the lowest byte, its flags in the next, its mark in the upper half. */
    private int[] descriptions;

    private int[] foldedStarts;
    private long[] hashes;
    private char[] folded;
    private int foldedEnd;

    Tokens(String text) {
        this.text = text;
        int guess = text.length() / 4 + 16;
        starts = new int[guess];
        ends = new int[guess];
        descriptions = new int[guess];
        foldedStarts = new int[guess + 1];
        hashes = new long[guess];
        folded = new char[text.length() + 256];
    }

    /** Adds a token; the folded form of a word has been written behind the one before. */
    void add(Kind kind, int start, int end, int flags, int newFoldedEnd, long hash) {
        add(kind.ordinal() | flags << 8, start, end, newFoldedEnd, hash);
    }

    /** Adds a mark or a line's end. */
    void add(Kind kind, int start, int end, int flags, char mark) {
        add(kind.ordinal() | flags << 8 | mark << 16, start, end, foldedEnd, WordHash.with(mark, 0));
    }

    private void add(int description, int start, int end, int newFoldedEnd, long hash) {
        int token = count++;
        if (token == starts.length) {
            grow();
        }
        starts[token] = start;
        ends[token] = end;
        descriptions[token] = description;
        hashes[token] = hash;
        foldedStarts[count] = newFoldedEnd;
        foldedEnd = newFoldedEnd;
    }

    /** Ends the text: behind the last token stand marks of no sign and no length, so that the rules may look there. */
    void end() {
        if (count + BEYOND > starts.length) {
            resize(count + BEYOND);
        }
        Arrays.fill(starts, count, count + BEYOND, text.length());
        Arrays.fill(ends, count, count + BEYOND, text.length());
        Arrays.fill(descriptions, count, count + BEYOND, Kind.MARK.ordinal());
        Arrays.fill(foldedStarts, count + 1, count + BEYOND + 1, foldedEnd);
    }

    private void grow() {
        resize(count + count / 2 + 16);
    }

    private void resize(int size) {
        starts = Arrays.copyOf(starts, size);
        ends = Arrays.copyOf(ends, size);
        descriptions = Arrays.copyOf(descriptions, size);
        hashes = Arrays.copyOf(hashes, size);
        foldedStarts = Arrays.copyOf(foldedStarts, size + 1);
    }

    /** Room for the folded form of the next word. */
    char[] room(int units) {
        if (foldedEnd + units > folded.length) {
            folded = Arrays.copyOf(folded, Math.max(foldedEnd + units, folded.length + folded.length / 2));
        }
        return folded;
    }

    int foldedEnd() {
        return foldedEnd;
    }

    /**
     * The text.
     *
     * @return the string that was cut
     */
    public String text() {
        return text;
    }

    /**
     * How many tokens there are.
     *
     * @return the number of tokens
     */
    public int count() {
        return count;
    }

    /**
     * Where a token begins.
     *
     * @param token its number
     * @return an offset of the text
     */
    public int start(int token) {
        return starts[token];
    }

    /**
     * Where a token ends.
     *
     * @param token its number
     * @return an offset of the text
     */
    public int end(int token) {
        return ends[token];
    }

    /**
     * What a token is.
     *
     * @param token its number
     * @return its kind
     */
    public Kind kind(int token) {
        return KINDS[descriptions[token] & 0xFF];
    }

    /**
     * Whether a token is a word.
     *
     * @param token its number
     * @return true for letters
     */
    public boolean isWord(int token) {
        return (descriptions[token] & 0xFF) == 0;
    }

    /**
     * Whether a token is a number in digits.
     *
     * @param token its number
     * @return true for digits
     */
    public boolean isNumber(int token) {
        return (descriptions[token] & 0xFF) == 1;
    }

    /**
     * The sign that a mark is, commas, stops, dashes and the like of all scripts being one: {@code , . ; : ? - } and
     * brackets; quotation marks stay as they are.
     *
     * @param token its number
     * @return the sign; a line feed for a break, 0 for a word or number
     */
    public char mark(int token) {
        return (char) (descriptions[token] >>> 16);
    }

    /**
     * Whether no blank stands before a token.
     *
     * @param token its number
     * @return true if the token before touches it, or only a hyphen or a joiner stands between
     */
    public boolean glued(int token) {
        return (descriptions[token] & GLUED << 8) != 0;
    }

    /**
     * Whether a hyphen joins a word to the one before.
     *
     * @param token its number
     * @return true for the second part of "Syrian-Turkish"
     */
    public boolean hyphenated(int token) {
        return (descriptions[token] & HYPHEN << 8) != 0;
    }

    /**
     * Whether a word begins with a capital.
     *
     * @param token its number
     * @return true if its first letter is an upper case letter
     */
    public boolean capital(int token) {
        return (descriptions[token] & CAPITAL << 8) != 0;
    }

    /** Whether a word is of Latin letters and begins with a small one. */
    boolean small(int token) {
        return (descriptions[token] & (LATIN | CAPITAL) << 8) == LATIN << 8;
    }

    /**
     * Whether a word is written in capitals only.
     *
     * @param token its number
     * @return true for two or more letters, all of upper case
     */
    public boolean upper(int token) {
        return (descriptions[token] & UPPER << 8) != 0;
    }

    /**
     * Whether a word is of Latin letters.
     *
     * @param token its number
     * @return true if its first letter is one
     */
    public boolean latin(int token) {
        return (descriptions[token] & LATIN << 8) != 0;
    }

    /**
     * Whether a token is the ending 's of a possessor.
     *
     * @param token its number
     * @return true for the ending that stands apart from its word
     */
    public boolean possessive(int token) {
        return (descriptions[token] & POSSESSIVE << 8) != 0;
    }

    /**
     * The hash of a token.
     *
     * @param token its number
     * @return the {@link WordHash} of the folded word or number, or of the sign that the mark is
     */
    public long hash(int token) {
        return hashes[token];
    }

    /** The hashes of all tokens; not to be changed. */
    long[] hashes() {
        return hashes;
    }

    /**
     * The place of a word's folded form.
     *
     * @param token its number
     * @return where it begins in {@link #folded()}
     */
    public int foldedStart(int token) {
        return foldedStarts[token];
    }

    /**
     * The place after a word's folded form.
     *
     * @param token its number
     * @return where it ends in {@link #folded()}
     */
    public int foldedEnd(int token) {
        return foldedStarts[token + 1];
    }

    /**
     * The folded forms of all words, one behind the other.
     *
     * @return the units; not to be changed
     */
    public char[] folded() {
        return folded;
    }

    /**
     * The folded form of a word.
     *
     * @param token its number
     * @return the form for matching; empty for marks
     */
    public String fold(int token) {
        return new String(folded, foldedStarts[token], foldedStarts[token + 1] - foldedStarts[token]);
    }

    /**
     * Whether a mark may be part of a listed name: Standard &amp; Poor's, OPEC+.
     *
     * @param mark the sign of a mark
     * @return true for a comma, an ampersand and a plus
     */
    public static boolean inNames(char mark) {
        return mark == ',' || mark == '&' || mark == '+';
    }

    /**
     * The token that begins at or holds an offset.
     *
     * @param offset an offset of the text
     * @return the number of the last token that begins at or before the offset; -1 if there is none
     */
    public int at(int offset) {
        int found = Arrays.binarySearch(starts, 0, count, offset);
        return found >= 0 ? found : -found - 2;
    }
}
