package org.khabar.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds a {@link FormTrie}. Mutable, for one thread. */
final class FormTrieBuilder {

    /** Of four places of the table, at most three are taken. */
    private static final int LOAD = 3;

    private final Node root = new Node();

    private static final class Node {
        private final Map<Long, Node> next = new LinkedHashMap<>();
        private int output = FormTrie.NONE;
        private int number = FormTrie.ROOT;
    }

    /** Adds a form by the hashes of its words; a form that is there already gets the new output. */
    void add(long[] words, int output) {
        Node node = root;
        for (long word : words) {
            node = node.next.computeIfAbsent(word, key -> new Node());
        }
        node.output = output;
    }

    /**
     * Lays the trie out.
     *
     * @param outputs one more than the greatest output
     */
    FormTrie build(int outputs) {
        List<Node> nodes = new ArrayList<>(List.of(root));
        List<Node> inner = new ArrayList<>();
        int edges = 0;
        for (int i = 0; i < nodes.size(); i++) {
            for (Node node : nodes.get(i).next.values()) {
                edges++;
                node.number = node.next.isEmpty() ? node.output : outputs + inner.size();
                if (!node.next.isEmpty()) {
                    inner.add(node);
                    nodes.add(node);
                }
            }
        }
        if (outputs + inner.size() >= 1 << FormTrie.TARGET_BITS) {
            throw new IllegalStateException("too many forms for one trie: " + edges);
        }
        long[] table = new long[Math.max(2, Integer.highestOneBit(edges * 4 / LOAD) * 2)];
        for (Node node : nodes) {
            node.next.forEach((word, next) -> lay(table, FormTrie.mix(node.number, word), next.number));
        }
        return new FormTrie(table, inner(inner), outputs);
    }

    private static long[] inner(List<Node> nodes) {
        long[] inner = new long[2 * nodes.size()];
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            inner[2 * i] = node.output;
            for (long word : node.next.keySet()) {
                inner[2 * i + 1] |= FormTrie.filter(FormTrie.mix(node.number, word));
            }
        }
        return inner;
    }

    private static void lay(long[] table, long hash, int target) {
        int mask = table.length - 1;
        int place = (int) hash & mask;
        long check = hash >>> FormTrie.TARGET_BITS;
        while (table[place] != 0) {
            if (table[place] >>> FormTrie.TARGET_BITS == check) {
                throw new IllegalStateException("two words of the lists have one hash");
            }
            place = place + 1 & mask;
        }
        table[place] = check << FormTrie.TARGET_BITS | target;
    }
}
