package org.khabar.text;

import java.util.ArrayList;
import java.util.List;

/** Two maps in turn: the view of the first is the source of the second. */
final class ChainedMap extends OffsetMap {

    private final OffsetMap first;
    private final OffsetMap second;

    ChainedMap(OffsetMap first, OffsetMap second) {
        this.first = first;
        this.second = second;
    }

    @Override
    public int viewLength() {
        return second.viewLength();
    }

    @Override
    public int sourceLength() {
        return first.sourceLength();
    }

    @Override
    public Span toSource(Span view) {
        return first.toSource(second.toSource(view));
    }

    @Override
    public Span toView(Span source) {
        return second.toView(first.toView(source));
    }

    /** Pieces end where the middle string may be cut in both maps. */
    @Override
    public List<Piece> pieces() {
        List<Piece> before = first.pieces();
        List<Piece> after = second.pieces();
        List<Piece> joined = new ArrayList<>();
        int a = 0;
        int b = 0;
        int source = 0;
        int view = 0;
        while (a < before.size() && b < after.size()) {
            Piece left = before.get(a);
            Piece right = after.get(b);
            int middle = Math.min(left.view().end(), right.source().end());
            boolean endsLeft = middle == left.view().end();
            boolean endsRight = middle == right.source().end();
            if ((endsLeft || left.sideBySide()) && (endsRight || right.sideBySide())) {
                int sourceEnd = endsLeft
                        ? left.source().end()
                        : left.source().start() + middle - left.view().start();
                int viewEnd = endsRight
                        ? right.view().end()
                        : right.view().start() + middle - right.source().start();
                joined.add(new Piece(
                        new Span(view, viewEnd),
                        new Span(source, sourceEnd),
                        left.sideBySide() && right.sideBySide() && sourceEnd - source == viewEnd - view));
                source = sourceEnd;
                view = viewEnd;
            }
            a += endsLeft ? 1 : 0;
            b += endsRight ? 1 : 0;
        }
        return List.copyOf(joined);
    }
}
