package org.khabar.parse;

import java.util.HashSet;
import java.util.Set;

/** A few words by their hashes, made to be asked for many that it does not hold. Mutable, for one thread. */
final class WordSet {

    private final Set<Long> words = new HashSet<>();

    /** A bit for each word, by the upper bits of its hash. */
    private long filter;

    void add(long word) {
        words.add(word);
        filter |= bit(word);
    }

    boolean contains(long word) {
        return (filter & bit(word)) != 0 && words.contains(word);
    }

    boolean isEmpty() {
        return filter == 0;
    }

    private static long bit(long word) {
        return 1L << (word >>> 58);
    }
}
