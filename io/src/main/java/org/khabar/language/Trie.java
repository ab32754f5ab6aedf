package org.khabar.language;

import java.util.Arrays;

/**
 * Sequences of word numbers as a tree: the node 0 is the root, and a step leads from a node by a word to another. Each node
 * holds the numbers of the senses of the sequence that ends there. Filled by one thread, then frozen and only read.
 */
final class Trie {

    private long[] keys = new long[1 << 12];
    private int[] targets = new int[1 << 12];
    private int steps;
    private int nodes = 1;

    private int[] senseNodes = new int[1 << 10];
    private int[] senseIds = new int[1 << 10];
    private int senses;
    private int[] firstSense = {0};

    /** The nodes that single words lead to from the root, by their numbers; filled when the tree is frozen. */
    private int[] roots = {};

    /** Whether a node leads on. */
    private boolean[] inner = {};

    /** The node that a word leads to, -1 if there is none. */
    int step(int node, int word) {
        long key = (long) node << 32 | word;
        int mask = keys.length - 1;
        for (int slot = hash(key) & mask; ; slot = slot + 1 & mask) {
            if (keys[slot] == key) {
                return targets[slot];
            }
            if (keys[slot] == 0) {
                return -1;
            }
        }
    }

    int grow(int node, int word) {
        int found = step(node, word);
        if (found >= 0) {
            return found;
        }
        if (2 * ++steps > keys.length) {
            rehash();
        }
        place((long) node << 32 | word, nodes);
        return nodes++;
    }

    private void place(long key, int target) {
        int mask = keys.length - 1;
        int slot = hash(key) & mask;
        while (keys[slot] != 0) {
            slot = slot + 1 & mask;
        }
        keys[slot] = key;
        targets[slot] = target;
    }

    private void rehash() {
        long[] oldKeys = keys;
        int[] oldTargets = targets;
        keys = new long[2 * oldKeys.length];
        targets = new int[2 * oldKeys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                place(oldKeys[i], oldTargets[i]);
            }
        }
    }

    private static int hash(long key) {
        long hash = key * 0x9E3779B97F4A7C15L;
        return (int) (hash >>> 32 ^ hash >>> 48);
    }

    void addSense(int node, int sense) {
        if (senses == senseIds.length) {
            senseNodes = Arrays.copyOf(senseNodes, 2 * senses);
            senseIds = Arrays.copyOf(senseIds, 2 * senses);
        }
        senseNodes[senses] = node;
        senseIds[senses++] = sense;
    }

    /** The node that a first word leads to, -1 if there is none. */
    int root(int word) {
        return roots[word];
    }

    /** Whether any word leads on from a node. */
    boolean goesOn(int node) {
        return inner[node];
    }

    /** Sorts the senses by their nodes, in the order in which they were added. */
    void freeze(int words) {
        roots = new int[words];
        inner = new boolean[nodes];
        Arrays.fill(roots, -1);
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                int node = (int) (keys[i] >>> 32);
                inner[node] = true;
                if (node == 0) {
                    roots[(int) keys[i]] = targets[i];
                }
            }
        }
        firstSense = new int[nodes + 1];
        for (int i = 0; i < senses; i++) {
            firstSense[senseNodes[i] + 1]++;
        }
        for (int node = 0; node < nodes; node++) {
            firstSense[node + 1] += firstSense[node];
        }
        int[] next = Arrays.copyOf(firstSense, nodes);
        int[] sorted = new int[senses];
        for (int i = 0; i < senses; i++) {
            sorted[next[senseNodes[i]]++] = senseIds[i];
        }
        senseIds = sorted;
        senseNodes = new int[0];
    }

    /** The place of a node's first sense; its last one stands before that of the next node. */
    int firstSense(int node) {
        return firstSense[node];
    }

    int sense(int place) {
        return senseIds[place];
    }

    /** How many senses all nodes have together. */
    int senses() {
        return senses;
    }
}
