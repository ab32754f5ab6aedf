package org.khabar.text;

/**
 * How many embedding levels the isolates of a text take above the level of what is around them.
 *
 * <blockquote>X5a. … Compute the least odd embedding level greater than the embedding level of the last entry on the
 * directional status stack. X5b. … Compute the least even embedding level greater than the embedding level of the last entry
 * on the directional status stack.</blockquote>
 *
 * <p>A level is valid up to max_depth, 125. So an isolate of the same direction as its surroundings takes two levels and one of the other direction takes one. An
 * isolate past the depth isolates nothing.
 *
 * @param left the levels above an even, left-to-right level
 * @param right the levels above an odd, right-to-left level
 */
record EmbeddingDepth(int left, int right) {

    /** The most levels above that of a paragraph, which is 0 or 1. */
    static final int MOST = 124;

    static final EmbeddingDepth NONE = new EmbeddingDepth(0, 0);

    /** The depth of an isolate of a direction around a text of this depth. */
    EmbeddingDepth inside(Direction direction) {
        EmbeddingDepth ltr = new EmbeddingDepth(2 + left, 1 + left);
        EmbeddingDepth rtl = new EmbeddingDepth(1 + right, 2 + right);
        return switch (direction) {
            case RTL -> rtl;
            // P3: an FSI without a strong character is an LRI.
            case LTR, NEUTRAL -> ltr;
            case AUTO -> ltr.max(rtl);
        };
    }

    EmbeddingDepth max(EmbeddingDepth other) {
        return new EmbeddingDepth(Math.max(left, other.left), Math.max(right, other.right));
    }

    /** Whether a paragraph or isolate of a direction may hold the isolates. */
    boolean isAllowed(Direction direction) {
        return switch (direction) {
            case LTR -> left <= MOST;
            case RTL -> right <= MOST;
            default -> Math.max(left, right) <= MOST;
        };
    }
}
