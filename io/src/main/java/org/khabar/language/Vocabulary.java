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
    private int[] table = new int[1 << 11];

    /** How many numbers are given, plus one. */
    int size() {
        return count;
    }

    /** The number of a word, 0 if it is not known. */
    int find(char[] chars, int from, int to) {
        int mask = table.length - 1;
        for (int slot = hash(chars, from, to) & mask; ; slot = slot + 1 & mask) {
            int id = table[slot];
            if (id == 0 || same(id, chars, from, to)) {
                return id;
            }
        }
    }

    /** The number of a word, a new one if it was not known. */
    int intern(char[] chars, int from, int to) {
        int found = find(chars, from, to);
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
        count++;
        if (2 * count > table.length) {
            rehash();
        } else {
            place(count - 1);
        }
        return count - 1;
    }

    private void rehash() {
        table = new int[2 * table.length];
        for (int id = 1; id < count; id++) {
            place(id);
        }
    }

    private void place(int id) {
        int mask = table.length - 1;
        int slot = hash(pool, starts[id], starts[id + 1]) & mask;
        while (table[slot] != 0) {
            slot = slot + 1 & mask;
        }
        table[slot] = id;
    }

    private boolean same(int id, char[] chars, int from, int to) {
        return Arrays.equals(pool, starts[id], starts[id + 1], chars, from, to);
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
