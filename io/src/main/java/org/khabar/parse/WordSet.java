package org.khabar.parse;

/** A few words by their hashes, made to be asked for many that it does not hold. Mutable, for one thread. */
final class WordSet {

    /** Open addressing; 0 is an empty place. */
    private long[] table = new long[32];

    private int size;

    /** A bit for each word, by the upper bits of its hash. */
    private long filter;

    void add(long word) {
        if (contains(word)) {
            return;
        }
        if (2 * ++size > table.length) {
            long[] all = table;
            table = new long[2 * all.length];
            for (long known : all) {
                if (known != 0) {
                    table[place(known)] = known;
                }
            }
        }
        table[place(key(word))] = key(word);
        filter |= bit(word);
    }

    boolean contains(long word) {
        return (filter & bit(word)) != 0 && table[place(key(word))] != 0;
    }

    boolean isEmpty() {
        return filter == 0;
    }

    private static long key(long word) {
        return word == 0 ? 1 : word;
    }

    /** Where a word stands, or would. */
    private int place(long key) {
        int mask = table.length - 1;
        int place = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
        while (table[place] != 0 && table[place] != key) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private static long bit(long word) {
        return 1L << (word >>> 58);
    }
}
