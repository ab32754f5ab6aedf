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
    private final int[] owners;
    private final int[] targets;

    /**
     * Takes the arrays of a builder or of an image.
     *
     * @param root the first state
     * @param codes the code of each character that occurs, 0 for all others
     * @param owners to which state a transition belongs
     * @param targets where it leads: a state, or the complement of an output where the form can only end
     */
    Automaton(int root, byte[] codes, int[] owners, int[] targets) {
        this.root = root;
        this.codes = codes;
        this.owners = owners;
        this.targets = targets;
    }

    int root() {
        return root;
    }

    byte[] codes() {
        return codes;
    }

    int[] owners() {
        return owners;
    }

    int[] targets() {
        return targets;
    }

    /** The state behind a character, {@link #NONE} if no form goes on so. */
    int step(int state, char c) {
        if (state < 0 || c >= codes.length) {
            return NONE;
        }
        int code = codes[c];
        int slot = state + code;
        return code != END && owners[slot] == state ? targets[slot] : NONE;
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
        return owners[state + END] == state ? targets[state + END] : -1;
    }
}
