package org.khabar.parse;

/**
 * A stretch between quotation marks, by token numbers.
 *
 * @param open the token of the opening mark
 * @param close the token of the closing mark; where it is missing, the token after the last one of the paragraph
 * @param depth how many other quotations it stands in
 * @param closed whether the closing mark is there
 */
record Quotation(int open, int close, int depth, boolean closed) {

    /** The first token inside. */
    int first() {
        return open + 1;
    }

    boolean holds(int token) {
        return open < token && token < close;
    }
}
