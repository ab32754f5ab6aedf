package org.khabar.format.summary;

import java.util.ArrayList;
import java.util.List;
import org.khabar.text.LocalizedText;

/**
 * Words to be printed: the summary's own, which are English, and between them those of an article or a word list, each of
 * which is going to stand in an isolate. Mutable, for one thread.
 */
final class Phrase {

    /** Whatever is longer than five lines is no name. */
    private static final int MOST_COLUMNS = 400;

    private final List<Piece> pieces = new ArrayList<>();

    /** A phrase that starts with own words. */
    static Phrase of(String own) {
        return new Phrase().and(own);
    }

    /** A phrase that starts with an insertion. */
    static Phrase of(LocalizedText insertion) {
        return new Phrase().and(insertion);
    }

    /** Phrases with own words between them. */
    static Phrase joined(List<Phrase> phrases, String between) {
        Phrase joined = new Phrase();
        for (Phrase phrase : phrases) {
            joined.and(joined.isEmpty() ? "" : between).and(phrase);
        }
        return joined;
    }

    /** Adds own words. */
    Phrase and(String own) {
        if (!own.isEmpty()) {
            pieces.add(Piece.own(own));
        }
        return this;
    }

    /** Adds an insertion. */
    Phrase and(LocalizedText insertion) {
        return and(insertion, MOST_COLUMNS);
    }

    /** Adds the beginning of an insertion. */
    Phrase and(LocalizedText insertion, int columns) {
        String visible = Visible.shortened(Visible.of(insertion.value()), columns);
        if (!visible.isEmpty()) {
            pieces.add(Piece.inserted(visible, insertion.direction()));
        }
        return this;
    }

    /** Adds all pieces of another phrase. */
    Phrase and(Phrase other) {
        pieces.addAll(other.pieces);
        return this;
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    List<Piece> pieces() {
        return pieces;
    }
}
