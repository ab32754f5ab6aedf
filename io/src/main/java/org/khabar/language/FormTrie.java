package org.khabar.language;

/**
 * A trie over folded words. Its edges lie in one hash table, so that a step costs one look into memory, however long the word and
 * however many the forms. An edge is a single number: forty bits that tell it from the others, and the node that it leads to. A
 * word that is in no form is taken for one that is once in 2⁴⁰ looks at worst.
 *
 * <p>Immutable and thread-safe.
 */
final class FormTrie {

    /** Where no form goes on, or none ends. */
    static final int NONE = -1;

    /** Where all forms begin. */
    static final int ROOT = Integer.MAX_VALUE;

    static final int TARGET_BITS = 24;

    /** How many places the table has behind the last that an edge is looked for at first. */
    static final int BEHIND = 256;

    private static final int TARGET = (1 << TARGET_BITS) - 1;

    /** The edges, each at the place of its hash or behind it, 0 where there is none. */
    private final long[] edges;

    /** Of each node the meaning of the form that ends there; the outputs come first. */
    private final Masks masks;

    /**
     * Of each node where forms go on, two bits for each word that goes on, by its hash, so that most words that do not need no look
     * into the table.
     */
    private final long[] filters;

    /** Of each node where forms go on, the number of the meaning of the form that ends there. */
    private final int[] outputs;

    /** The first node where forms go on. */
    private final int firstInner;

    FormTrie(long[] edges, Masks masks, long[] filters, int[] outputs) {
        this.edges = edges;
        this.masks = masks;
        this.filters = filters;
        this.outputs = outputs;
        this.firstInner = masks.count() - filters.length;
    }

    long[] edges() {
        return edges;
    }

    Masks masks() {
        return masks;
    }

    long[] filters() {
        return filters;
    }

    int[] outputs() {
        return outputs;
    }

    /** The same trie with other kinds of each output. */
    FormTrie withKinds(long[] kinds) {
        long[] classes = new long[masks.count()];
        long[] changed = new long[masks.count()];
        for (int node = 0; node < changed.length; node++) {
            classes[node] = masks.classes(node);
            changed[node] = output(node) == NONE ? 0 : kinds[output(node)];
        }
        return new FormTrie(edges, Masks.of(classes, changed), filters, outputs);
    }

    /** The nodes behind the words, by themselves; {@link #NONE} where no form begins so. */
    void begin(long[] words, int count, int[] begun) {
        // The looks into memory do not wait for each other, which makes them several times faster.
        for (int i = 0; i < count; i++) {
            begun[i] = find(mix(ROOT, words[i]));
        }
    }

    /** The node behind a first word. */
    int begin(long word) {
        return find(mix(ROOT, word));
    }

    /** The node behind a word that follows others. */
    int step(int node, long word) {
        long hash = mix(node, word);
        return passes(node, hash) ? find(hash) : NONE;
    }

    /** The nodes behind the second words, in place: of each node that a word may follow, by what {@link #mix} gives for both. */
    void step(long[] mixed, int count, int[] stepped) {
        for (int i = 0; i < count; i++) {
            stepped[i] = find(mixed[i]);
        }
    }

    /** Whether a word may follow; false for nearly all that do not. */
    boolean passes(int node, long mixed) {
        long filter = filter(mixed);
        return node >= firstInner && (filters[node - firstInner] & filter) == filter;
    }

    private int find(long hash) {
        for (int i = place(hash, edges.length); ; i++) {
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
     * Where the search for an edge begins, in a table of any size: a power of two would be nearly half empty as often as not. Behind
     * the last place that this can give, the table goes on to a place without an edge.
     */
    static int place(long hash, int size) {
        return (int) (((hash & 0xFFFF_FFFFL) * (size - BEHIND)) >>> 32);
    }

    /** Whether longer forms go on at a node. */
    boolean goesOn(int node) {
        return node >= firstInner;
    }

    /** The bits of the word classes of the form that ends at a node. */
    long classes(int node) {
        return masks.classes(node);
    }

    /** The bits of the kinds of senses of the form that ends at a node. */
    long kinds(int node) {
        return masks.kinds(node);
    }

    /** The number of the meaning of the form that ends at a node, {@link #NONE} if none does. */
    int output(int node) {
        return node < firstInner ? node : outputs[node - firstInner];
    }

    /** The two bits that stand for a word among those that go on at a node. */
    static long filter(long mixed) {
        return 1L << (mixed >>> 58) | 1L << (mixed >>> 52 & 63);
    }

    /** Spreads a node and a word over all bits (Stafford's thirteenth variant of the mixer of MurmurHash3). */
    static long mix(int node, long word) {
        long hash = word + node * 0xD1342543DE82EF95L;
        hash = (hash ^ hash >>> 30) * 0xBF58476D1CE4E5B9L;
        hash = (hash ^ hash >>> 27) * 0x94D049BB133111EBL;
        return hash ^ hash >>> 31;
    }
}
