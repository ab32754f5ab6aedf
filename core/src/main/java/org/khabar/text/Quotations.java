package org.khabar.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The quotations of a text, asked for places from left to right. Mutable, for one pass. */
final class Quotations {

    private final List<Span> spans = new ArrayList<>();
    private int next;

    /**
     * Takes quotations in any order; overlapping ones become one.
     *
     * @param quotations their spans
     */
    Quotations(List<Span> quotations) {
        List<Span> sorted = new ArrayList<>(quotations);
        Collections.sort(sorted);
        for (Span span : sorted) {
            Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            if (last != null && last.overlaps(span)) {
                spans.set(spans.size() - 1, last.cover(span));
            } else if (!span.isEmpty()) {
                spans.add(span);
            }
        }
    }

    /**
     * Whether a cut at a place would leave parts of a quotation on both sides.
     *
     * @param offset a place, not before the one asked for last
     * @return true if it lies strictly inside a quotation
     */
    boolean cutBy(int offset) {
        return advance(offset) && spans.get(next).start() < offset;
    }

    /**
     * Whether a quotation begins at a place.
     *
     * @param offset a place, not before the one asked for last
     * @return true if the first unit of a quotation stands there
     */
    boolean opensAt(int offset) {
        return advance(offset) && spans.get(next).start() == offset;
    }

    /** Moves on to the first quotation that ends after a place, if there is one. */
    private boolean advance(int offset) {
        while (next < spans.size() && spans.get(next).end() <= offset) {
            next++;
        }
        return next < spans.size();
    }
}
