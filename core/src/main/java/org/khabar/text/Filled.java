package org.khabar.text;

/**
 * A template with values in its slots. It may be put into a slot of another one.
 *
 * <p>Immutable and thread-safe.
 */
public final class Filled {

    private final String text;
    private final Direction direction;
    private final EmbeddingDepth depth;

    Filled(String text, Direction direction, EmbeddingDepth depth) {
        this.text = text;
        this.direction = direction;
        this.depth = depth;
    }

    /**
     * The text to show.
     *
     * @return the template's own characters, unchanged, around each isolated and sealed value
     */
    public String text() {
        return text;
    }

    /**
     * The direction of the template.
     *
     * @return the direction that was given with it
     */
    public Direction direction() {
        return direction;
    }

    EmbeddingDepth depth() {
        return depth;
    }

    /** The same without the line breaks that the template itself may have. */
    Filled sealed() {
        return new Filled(Seal.of(text), direction, depth);
    }

    /** The direction that an isolate around the text has in the end. */
    Direction base() {
        return direction == Direction.AUTO ? FirstStrong.of(text) : direction;
    }

    /** The direction that an isolate initiator gives for certain. */
    static Direction base(char initiator) {
        return initiator == BidiControl.LRI
                ? Direction.LTR
                : initiator == BidiControl.RLI ? Direction.RTL : Direction.AUTO;
    }

    @Override
    public String toString() {
        return PlainText.of(text);
    }
}
