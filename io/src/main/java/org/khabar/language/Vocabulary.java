package org.khabar.language;

import java.util.Arrays;

/**
 * Gives each folded word a number, from 1 on: an open hash table over one pool of characters. Filled by one thread, then only
 * read.
 */
final class Vocabulary {

    private char[] pool = new char[1 << 12];
    private int[] starts = new int[1 << 10];
    private int count = 1;

    /** The numbers, each below the hash of its word, so that a word that is not there is seldom compared with another. */
    private long[] table = new long[1 << 11];

    /** How many numbers are given, plus one. */
    int size() {
        return count;
    }

    /** The number of a word, 0 if it is not known. */
    int find(char[] chars, int from, int to) {
        return find(chars, from, to, hash(chars, from, to));
    }

    private int find(char[] chars, int from, int to, int hash) {
        int mask = table.length - 1;
        for (int slot = hash & mask; ; slot = slot + 1 & mask) {
            long entry = table[slot];
            int id = (int) entry;
            if (id == 0 || ((int) (entry >>> 32) == hash && same(id, chars, from, to))) {
                return id;
            }
        }
    }

    /** The number of a word, a new one if it was not known. */
    int intern(char[] chars, int from, int to) {
        int hash = hash(chars, from, to);
        int found = find(chars, from, to, hash);
        if (found != 0) {
            return found;
        }
        int length = to - from;
        if (starts[count] + length > pool.length) {
            pool = Arrays.copyOf(pool, 2 * pool.length + length);
        }
        if (count + 2 > starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
        }
        System.arraycopy(chars, from, pool, starts[count], length);
        starts[count + 1] = starts[count] + length;
        if (2 * ++count > table.length) {
            rehash();
        }
        place(table, (long) hash << 32 | count - 1);
        return count - 1;
    }

    private void rehash() {
        long[] larger = new long[2 * table.length];
        for (long entry : table) {
            if (entry != 0) {
                place(larger, entry);
            }
        }
        table = larger;
    }

    private static void place(long[] table, long entry) {
        int mask = table.length - 1;
        int slot = (int) (entry >>> 32) & mask;
        while (table[slot] != 0) {
            slot = slot + 1 & mask;
        }
        table[slot] = entry;
    }

    private boolean same(int id, char[] chars, int from, int to) {
        int at = starts[id];
        if (starts[id + 1] - at != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (pool[at++] != chars[i]) {
                return false;
            }
        }
        return true;
    }

    private static int hash(char[] chars, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + chars[i];
        }
        hash *= 0x9E3779B9;
        return hash ^ hash >>> 15;
    }

    /** The folded word of a number. */
    String word(int id) {
        return new String(pool, starts[id], starts[id + 1] - starts[id]);
    }
}
