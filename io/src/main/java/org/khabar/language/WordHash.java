package org.khabar.language;

/**
 * The hash of a folded word: its units as the digits of a number to an odd base, modulo 2⁶⁴. Since an odd number has an inverse
 * there, a unit can be taken from the front of a word or put before it without looking at the rest: that is how proclitics
 * are split off and the article is restored.
 */
public final class WordHash {

    static final long BASE = 0x9E3779B97F4A7C15L;

    private static final long INVERSE = inverse(BASE);

    private WordHash() {}

    /**
     * The hash of some units.
     *
     * @param chars where the word stands
     * @param from its first unit
     * @param to the place after its last unit
     * @return 0 for no units
     */
    public static long of(char[] chars, int from, int to) {
        long hash = 0;
        for (int i = to - 1; i >= from; i--) {
            hash = hash * BASE + chars[i];
        }
        return hash;
    }

    /**
     * The hash of a word without its first unit.
     *
     * @param hash the hash of the word
     * @param first its first unit
     * @return the hash of the rest
     */
    public static long without(long hash, char first) {
        return (hash - first) * INVERSE;
    }

    /**
     * The hash of a word with a unit before it.
     *
     * @param first the unit
     * @param hash the hash of the word
     * @return the hash of both
     */
    public static long with(char first, long hash) {
        return hash * BASE + first;
    }

    /** Newton's iteration doubles the number of bits that are right; an odd number is its own inverse modulo 8. */
    private static long inverse(long odd) {
        long inverse = odd;
        for (int bits = 3; bits < Long.SIZE; bits *= 2) {
            inverse *= 2 - odd * inverse;
        }
        return inverse;
    }
}
