package org.khabar.text;

import java.util.List;

/**
 * How the offsets of a view (a folded, sealed or otherwise derived string) and of its source belong together: a list of
 * pieces, in each of which the two either advance side by side, unit by unit, or stand for each other as a whole.
 *
 * <p>Both directions are monotone, and what one direction maps, the other maps back to at least as much: a span of the
 * source lies within {@code toSource(toView(span))}, one of the view within {@code toView(toSource(span))}. A unit of the
 * source that the view does not have belongs to the unit before it, so that a letter keeps its vowel signs; so does a unit
 * that only the view has.
 *
 * <p>Immutable and thread-safe. A look-up takes logarithmic time.
 */
public abstract sealed class OffsetMap permits PieceMap, ChainedMap {

    OffsetMap() {}

    /**
     * A stretch of both strings.
     *
     * @param view the units of the view
     * @param source the units of the source
     * @param sideBySide whether the two advance unit by unit; else they belong together as a whole
     */
    public record Piece(Span view, Span source, boolean sideBySide) {}

    /**
     * The map of a view that is its source.
     *
     * @param length the length of both in UTF-16 units
     * @return a map that changes nothing
     */
    public static OffsetMap identity(int length) {
        return builder().copy(length).build();
    }

    /**
     * Starts a map.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The length of the view.
     *
     * @return UTF-16 units
     */
    public abstract int viewLength();

    /**
     * The length of the source.
     *
     * @return UTF-16 units
     */
    public abstract int sourceLength();

    /**
     * What a span of the view stands for.
     *
     * @param view a span of the view
     * @return the span of the source that it came from, with all that the view left out inside
     * @throws IndexOutOfBoundsException if the span ends after the view
     */
    public abstract Span toSource(Span view);

    /**
     * Where a span of the source went.
     *
     * @param source a span of the source
     * @return the span of the view that came from it
     * @throws IndexOutOfBoundsException if the span ends after the source
     */
    public abstract Span toView(Span source);

    /**
     * The pieces of the map.
     *
     * @return the pieces in their order; together they cover both strings without gap and without overlap
     */
    public abstract List<Piece> pieces();

    /**
     * Whether view and source are of one length and advance side by side all the way.
     *
     * @return true if the map changes nothing
     */
    public boolean isIdentity() {
        return pieces().stream().allMatch(Piece::sideBySide);
    }

    /**
     * The map of a view of the view.
     *
     * @param next the map whose source is the view of this map
     * @return the map from the source of this map to the view of the next: each look-up is one in both, in turn
     * @throws IllegalArgumentException if the next map's source has another length than the view of this map
     */
    public OffsetMap andThen(OffsetMap next) {
        if (next.sourceLength() != viewLength()) {
            throw new IllegalArgumentException(
                    "next: a source of length " + viewLength() + " expected, found " + next.sourceLength());
        }
        return next.isIdentity() ? this : isIdentity() ? next : new ChainedMap(this, next);
    }

    /** Collects the pieces of a map from left to right. Mutable, for one thread. */
    public static final class Builder {

        private final PieceMap.Pieces pieces = new PieceMap.Pieces();
        private int waitingView;
        private int waitingSource;

        private Builder() {}

        /**
         * Adds units that stand in both.
         *
         * @param length how many, not negative
         * @return this builder
         */
        public Builder copy(int length) {
            int rest = length;
            if (rest > 0 && (waitingView > 0 || waitingSource > 0)) {
                replace(1, 1);
                rest--;
            }
            if (rest > 0) {
                pieces.copy(rest);
            }
            return this;
        }

        /**
         * Adds units of the source that became other units of the view, as a whole.
         *
         * @param sourceLength how many units of the source, not negative
         * @param viewLength how many units of the view, not negative
         * @return this builder
         */
        public Builder replace(int sourceLength, int viewLength) {
            if (sourceLength > 0 && viewLength > 0) {
                pieces.replace(waitingSource + sourceLength, waitingView + viewLength);
                waitingSource = 0;
                waitingView = 0;
            } else if (pieces.isEmpty()) {
                waitingSource += sourceLength;
                waitingView += viewLength;
            } else {
                pieces.attach(sourceLength, viewLength);
            }
            return this;
        }

        /**
         * Ends the map.
         *
         * @return the map of all pieces added so far
         */
        public OffsetMap build() {
            if (pieces.isEmpty() && (waitingView > 0 || waitingSource > 0)) {
                pieces.replace(waitingSource, waitingView);
            }
            return pieces.map();
        }
    }
}
