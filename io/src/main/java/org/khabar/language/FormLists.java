package org.khabar.language;

import java.util.Arrays;

/**
 * The forms that begin at each token of a text, the last found first: linked lists that lie side by side in arrays. A form is a
 * number above 0; 0 ends a list. For one thread while it is filled, then for any number.
 */
final class FormLists {

    private final int[] first;
    private int[] next;
    private int[] ends;
    private int[] outputs;
    private byte[] strips;
    private int count;

    FormLists(int tokens, int forms) {
        first = new int[tokens];
        next = new int[forms];
        ends = new int[forms];
        outputs = new int[forms];
        strips = new byte[forms];
    }

    void add(int token, int end, int output, int strip) {
        if (count == next.length) {
            grow();
        }
        ends[count] = end;
        outputs[count] = output;
        strips[count] = (byte) strip;
        next[count] = first[token];
        first[token] = ++count;
    }

    private void grow() {
        next = Arrays.copyOf(next, 2 * count);
        ends = Arrays.copyOf(ends, 2 * count);
        outputs = Arrays.copyOf(outputs, 2 * count);
        strips = Arrays.copyOf(strips, 2 * count);
    }

    /** The form at a token that was found last, 0 if there is none. */
    int first(int token) {
        return first[token];
    }

    /** The form at the same token that was found before another. */
    int next(int form) {
        return next[form - 1];
    }

    /** The token behind a form. */
    int end(int form) {
        return ends[form - 1];
    }

    /** What a form means, among the outputs of all layers. */
    int output(int form) {
        return outputs[form - 1];
    }

    /** How many folded letters before a form are proclitics. */
    int strip(int form) {
        return strips[form - 1];
    }
}
