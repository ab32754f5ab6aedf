package org.khabar.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A map of pieces of which none is empty on one side, unless the whole string is. */
final class PieceMap extends OffsetMap {

    /** Where the pieces start, and at the end the lengths. */
    private final int[] viewStarts;

    private final int[] sourceStarts;
    private final boolean[] sideBySide;

    private PieceMap(int[] viewStarts, int[] sourceStarts, boolean[] sideBySide) {
        this.viewStarts = viewStarts;
        this.sourceStarts = sourceStarts;
        this.sideBySide = sideBySide;
    }

    @Override
    public int viewLength() {
        return viewStarts[sideBySide.length];
    }

    @Override
    public int sourceLength() {
        return sourceStarts[sideBySide.length];
    }

    @Override
    public Span toSource(Span view) {
        return map(view, viewStarts, sourceStarts);
    }

    @Override
    public Span toView(Span source) {
        return map(source, sourceStarts, viewStarts);
    }

    @Override
    public List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>(sideBySide.length);
        for (int i = 0; i < sideBySide.length; i++) {
            pieces.add(new Piece(
                    new Span(viewStarts[i], viewStarts[i + 1]),
                    new Span(sourceStarts[i], sourceStarts[i + 1]),
                    sideBySide[i]));
        }
        return List.copyOf(pieces);
    }

    @Override
    public boolean isIdentity() {
        return sideBySide.length == 0 || (sideBySide.length == 1 && sideBySide[0]);
    }

    private Span map(Span span, int[] from, int[] to) {
        Objects.checkFromToIndex(span.start(), span.end(), from[sideBySide.length]);
        return new Span(place(span.start(), from, to, 0), place(span.end(), from, to, 1));
    }

    /** Where a place goes: inside a piece that stands as a whole, to its start (0) or its end (1). */
    private int place(int offset, int[] from, int[] to, int edge) {
        int found = Arrays.binarySearch(from, offset);
        if (found >= 0) {
            boolean degenerate = from[sideBySide.length] == 0;
            return degenerate ? edge * to[sideBySide.length] : to[found];
        }
        int piece = -found - 2;
        return sideBySide[piece] ? to[piece] + offset - from[piece] : to[piece + edge];
    }

    /** The pieces of a map as they are found. Mutable, for one thread. */
    static final class Pieces {

        private int[] viewStarts = new int[8];
        private int[] sourceStarts = new int[8];
        private boolean[] sideBySide = new boolean[8];
        private int count;
        private int view;
        private int source;

        boolean isEmpty() {
            return count == 0;
        }

        void copy(int length) {
            if (count == 0 || !sideBySide[count - 1]) {
                start(true);
            }
            view += length;
            source += length;
        }

        void replace(int sourceLength, int viewLength) {
            start(false);
            view += viewLength;
            source += sourceLength;
        }

        /** Adds units to the last unit of both, which from now on stand as a whole. */
        void attach(int sourceLength, int viewLength) {
            if (sideBySide[count - 1] && view - viewStarts[count - 1] > 1) {
                view--;
                source--;
                start(false);
                view++;
                source++;
            }
            sideBySide[count - 1] = false;
            view += viewLength;
            source += sourceLength;
        }

        private void start(boolean copied) {
            if (count == viewStarts.length) {
                viewStarts = Arrays.copyOf(viewStarts, 2 * count);
                sourceStarts = Arrays.copyOf(sourceStarts, 2 * count);
                sideBySide = Arrays.copyOf(sideBySide, 2 * count);
            }
            viewStarts[count] = view;
            sourceStarts[count] = source;
            sideBySide[count++] = copied;
        }

        OffsetMap map() {
            int[] views = Arrays.copyOf(viewStarts, count + 1);
            int[] sources = Arrays.copyOf(sourceStarts, count + 1);
            views[count] = view;
            sources[count] = source;
            return new PieceMap(views, sources, Arrays.copyOf(sideBySide, count));
        }
    }
}
