package org.khabar.format.summary;

import org.khabar.text.Direction;

/**
 * What is printed as one stretch: own words, or an insertion and its direction. Told from its equals by identity: two
 * insertions of one word side by side are two isolates. Immutable.
 */
final class Piece {

    private final String text;
    private final Direction direction;
    private final boolean own;

    private Piece(String text, Direction direction, boolean own) {
        this.text = text;
        this.direction = direction;
        this.own = own;
    }

    static Piece own(String words) {
        return new Piece(words, Direction.LTR, true);
    }

    static Piece inserted(String visible, Direction direction) {
        return new Piece(visible, direction, false);
    }

    String text() {
        return text;
    }

    Direction direction() {
        return direction;
    }

    boolean isOwn() {
        return own;
    }
}
