package org.khabar.format.summary;

import java.util.ArrayList;
import java.util.List;
import org.khabar.text.DisplayWidth;
import org.khabar.text.Isolate;

/**
 * A line that is being filled with words. What comes from one insertion and stands side by side is one isolate. Mutable, for
 * one thread.
 */
final class Line {

    /** A part of a piece without blanks. */
    record Fragment(Piece piece, String text) {}

    private static final class Run {
        final Piece piece;
        final StringBuilder text = new StringBuilder();

        Run(Piece piece) {
            this.piece = piece;
        }
    }

    private final List<Run> runs = new ArrayList<>();
    private int columns;

    int columns() {
        return columns;
    }

    /** Adds a blank of a piece. */
    void blank(Piece piece) {
        add(new Fragment(piece, " "));
    }

    void add(Fragment fragment) {
        Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        if (last == null || last.piece != fragment.piece()) {
            last = new Run(fragment.piece());
            runs.add(last);
        }
        last.text.append(fragment.text());
        columns += DisplayWidth.of(fragment.text());
    }

    /** Writes the line and empties it. */
    void flush(StringBuilder out) {
        for (Run run : runs) {
            String text = run.text.toString();
            out.append(run.piece.isOwn() ? text : Isolate.of(text, run.piece.direction()));
        }
        runs.clear();
        columns = 0;
    }
}
