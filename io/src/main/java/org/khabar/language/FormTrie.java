package org.khabar.language;

/**
 * A trie over folded words. Its edges lie in one hash table, so that a step costs one look into memory, however long the word and
 * however many the forms. An edge is a single number: forty bits that tell it from the others, and what it leads to. A word
 * that is in no form is taken for one that is in the worst case once in 2⁴⁰ looks.
 *
 * <p>Immutable and thread-safe.
 */
final class FormTrie {

    /** Where no form goes on. */
    static final int NONE = -1;

    /** Where all forms begin. */
    static final int ROOT = Integer.MAX_VALUE;

    static final int TARGET_BITS = 24;

    private static final int TARGET = (1 << TARGET_BITS) - 1;

    /** A power of two of edges, 0 where there is none. */
    private final long[] edges;

    /**
     * Of each node where longer forms go on, two numbers: its output, {@link #NONE} where no form ends; and a bit for each word
     * that goes on, by its hash, so that most words that do not need no look into the table.
     */
    private final long[] inner;

    /** How many outputs there are. A target below is that of a form's end, one from here on is a node of {@link #inner}. */
    private final int outputs;

    FormTrie(long[] edges, long[] inner, int outputs) {
        this.edges = edges;
        this.inner = inner;
        this.outputs = outputs;
    }

    long[] edges() {
        return edges;
    }

    long[] inner() {
        return inner;
    }

    int outputs() {
        return outputs;
    }

    /** The node behind a word. */
    int step(int node, long word) {
        long hash = mix(node, word);
        if (node != ROOT && (inner[2 * (node - outputs) + 1] & filter(hash)) == 0) {
            return NONE;
        }
        int mask = edges.length - 1;
        for (int i = (int) hash & mask; ; i = i + 1 & mask) {
            long edge = edges[i];
            if (edge >>> TARGET_BITS == hash >>> TARGET_BITS) {
                return (int) edge & TARGET;
            }
            if (edge == 0) {
                return NONE;
            }
        }
    }

    /**
     * The nodes behind the first words of forms, for many words at once: looks into memory that do not wait for each other take
     * a fraction of the time.
     */
    void begin(long[] words, int count, int[] nodes) {
        for (int i = 0; i < count; i++) {
            nodes[i] = step(ROOT, words[i]);
        }
    }

    /** Whether longer forms go on at a node. */
    boolean goesOn(int node) {
        return node >= outputs;
    }

    /** The output of the form that ends at a node. */
    int output(int node) {
        return node < outputs ? node : (int) inner[2 * (node - outputs)];
    }

    /** The bit that stands for a word among those that go on at a node. */
    static long filter(long mixed) {
        return 1L << (mixed >>> 58);
    }

    /** Spreads a node and a word over all bits (Stafford's thirteenth variant of the mixer of MurmurHash3). */
    static long mix(int node, long word) {
        long hash = word + node * 0xD1342543DE82EF95L;
        hash = (hash ^ hash >>> 30) * 0xBF58476D1CE4E5B9L;
        hash = (hash ^ hash >>> 27) * 0x94D049BB133111EBL;
        return hash ^ hash >>> 31;
    }
}
