package org.khabar.language;

/**
 * A minimal acyclic automaton over folded forms, whose words a separator joins: forms that begin alike share their beginnings,
 * and forms that end alike and mean the same share their ends, so that all inflected forms of a language fit into a few
 * hundred kilobytes. A state is the base of its transitions in two arrays; a step costs one addition and one comparison.
 *
 * <p>Immutable and thread-safe.
 */
final class Automaton {

    /** What a step yields where there is none. */
    static final int NONE = Integer.MIN_VALUE;

    /** Joins the words of a form. */
    static final char SEPARATOR = ' ';

    /** The code of a form's end. */
    static final int END = 0;

    private final int root;
    private final byte[] codes;

    /** Of each transition: in the upper half the state that it belongs to, in the lower the one that it leads to. */
    private final long[] transitions;

    /**
     * Takes the arrays of a builder or of an image.
     *
     * @param root the first state
     * @param codes the code of each character that occurs, 0 for all others
     * @param transitions of each transition the state that it belongs to and the one that it leads to, or the complement of an
     *     output where the form can only end
     */
    Automaton(int root, byte[] codes, long[] transitions) {
        this.root = root;
        this.codes = codes;
        this.transitions = transitions;
    }

    int root() {
        return root;
    }

    byte[] codes() {
        return codes;
    }

    long[] transitions() {
        return transitions;
    }

    static long transition(int owner, int target) {
        return (long) owner << 32 | target & 0xFFFFFFFFL;
    }

    /** The state behind a character, {@link #NONE} if no form goes on so. */
    int step(int state, char c) {
        if (state < 0 || c >= codes.length) {
            return NONE;
        }
        int code = codes[c];
        long transition = transitions[state + code];
        return code != END && (int) (transition >>> 32) == state ? (int) transition : NONE;
    }

    /** The state behind a word. */
    int walk(int state, char[] chars, int from, int to) {
        int s = state;
        for (int i = from; i < to && s != NONE; i++) {
            s = step(s, chars[i]);
        }
        return s;
    }

    /** The output of the form that ends at a state, -1 if none does. */
    int output(int state) {
        if (state < 0) {
            return state == NONE ? -1 : ~state;
        }
        long transition = transitions[state + END];
        return (int) (transition >>> 32) == state ? (int) transition : -1;
    }
}
