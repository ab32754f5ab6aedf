package org.khabar.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds a {@link FormTrie}. Mutable, for one thread. */
final class FormTrieBuilder {

    /** Of so many places of the table… */
    private static final int PLACES = 3;

    /** …so many are taken. */
    private static final int TAKEN = 2;

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
     * Lays the trie out. Where no longer form goes on, forms of one meaning share their node.
     *
     * @param classes of each output the bits of its word classes
     * @param kinds of each output the bits of the kinds of its senses
     */
    FormTrie build(long[] classes, long[] kinds) {
        int outputs = kinds.length;
        List<Node> inner = new ArrayList<>();
        int edges = number(outputs, inner);
        long[] table = new long[edges * PLACES / TAKEN + FormTrie.BEHIND];
        lay(table, root);
        inner.forEach(node -> lay(table, node));
        long[] allClasses = Arrays.copyOf(classes, outputs + inner.size());
        long[] allKinds = Arrays.copyOf(kinds, outputs + inner.size());
        long[] filters = new long[inner.size()];
        int[] ends = new int[inner.size()];
        for (int i = 0; i < ends.length; i++) {
            Node node = inner.get(i);
            ends[i] = node.output;
            if (node.output != FormTrie.NONE) {
                allClasses[node.number] = classes[node.output];
                allKinds[node.number] = kinds[node.output];
            }
            for (long word : node.next.keySet()) {
                filters[i] |= FormTrie.filter(FormTrie.mix(node.number, word));
            }
        }
        return new FormTrie(table, Masks.of(allClasses, allKinds), filters, ends);
    }

    /** Numbers all nodes, those where longer forms go on behind the outputs; gives the number of edges. */
    private int number(int outputs, List<Node> inner) {
        int edges = 0;
        Node node = root;
        for (int i = -1; i < inner.size(); node = ++i < inner.size() ? inner.get(i) : node) {
            for (Node next : node.next.values()) {
                edges++;
                if (next.next.isEmpty()) {
                    next.number = next.output;
                } else {
                    next.number = outputs + inner.size();
                    inner.add(next);
                }
            }
        }
        if (outputs + inner.size() >= 1 << FormTrie.TARGET_BITS) {
            throw new IllegalStateException("too many forms for one trie: " + edges);
        }
        return edges;
    }

    private static void lay(long[] table, Node from) {
        from.next.forEach((word, next) -> {
            long hash = FormTrie.mix(from.number, word);
            long check = hash >>> FormTrie.TARGET_BITS;
            int place = FormTrie.place(hash, table.length);
            while (table[place] != 0) {
                if (table[place] >>> FormTrie.TARGET_BITS == check) {
                    throw new IllegalStateException("two words of the lists have one hash");
                }
                place++;
            }
            if (place == table.length - 1) {
                throw new IllegalStateException("the words of the lists crowd at the end of their table");
            }
            table[place] = check << FormTrie.TARGET_BITS | next.number;
        });
    }
}
