package org.khabar.format.summary;

import java.util.ArrayList;
import java.util.List;
import org.khabar.format.summary.Line.Fragment;
import org.khabar.text.DisplayWidth;

/** A page of 80 columns on which phrases are set, each with its indentation. Mutable, for one thread. */
final class Page {

    static final int COLUMNS = 80;

    private static final int ENTRY = 2;
    private static final int DETAIL = 6;
    private static final int LABEL = 12;

    private final StringBuilder out = new StringBuilder();

    /** The head of a section, after an empty line. */
    void heading(String label) {
        out.append(out.isEmpty() ? "" : "\n").append(label).append('\n');
    }

    /** A phrase at the left edge. */
    void line(Phrase phrase) {
        set("", 0, phrase);
    }

    /** A phrase of a section; where it needs several lines, the others stand further in. */
    void entry(Phrase phrase) {
        set(" ".repeat(ENTRY), 2 * ENTRY, phrase);
    }

    /** A phrase behind a mark such as a number. */
    void entry(String mark, Phrase phrase) {
        set(" ".repeat(ENTRY) + mark + " ", ENTRY + mark.length() + 1, phrase);
    }

    /** Words below an entry; nothing if the phrase is empty. */
    void words(Phrase phrase) {
        if (!phrase.isEmpty()) {
            set(" ".repeat(DETAIL), DETAIL, phrase);
        }
    }

    /** A part of an entry, behind its label; nothing if the phrase is empty. */
    void detail(String label, Phrase phrase) {
        if (!phrase.isEmpty()) {
            set(" ".repeat(DETAIL) + label + " ".repeat(LABEL - label.length()), DETAIL + LABEL, phrase);
        }
    }

    /** Several parts of an entry under one label. */
    void details(String label, List<Phrase> phrases) {
        for (int i = 0; i < phrases.size(); i++) {
            detail(i == 0 ? label : "", phrases.get(i));
        }
    }

    private void set(String before, int indentation, Phrase phrase) {
        out.append(before);
        new Setter(indentation).set(phrase);
        out.append('\n');
    }

    /** Breaks a phrase into lines, at blanks where possible. */
    private final class Setter {

        private final int indentation;
        private final int room;
        private final Line line = new Line();
        private final List<Fragment> word = new ArrayList<>();
        private int width;

        /** The piece whose blank stands before the word. */
        private Piece blank = Piece.own("");

        Setter(int indentation) {
            this.indentation = indentation;
            this.room = COLUMNS - indentation;
        }

        void set(Phrase phrase) {
            for (Piece piece : phrase.pieces()) {
                int start = 0;
                for (int end = piece.text().indexOf(' ');
                        end >= 0;
                        end = piece.text().indexOf(' ', start)) {
                    gather(piece, piece.text().substring(start, end));
                    place();
                    blank = piece;
                    start = end + 1;
                }
                gather(piece, piece.text().substring(start));
            }
            place();
            line.flush(out);
        }

        private void gather(Piece piece, String text) {
            if (!text.isEmpty()) {
                word.add(new Fragment(piece, text));
                width += DisplayWidth.of(text);
            }
        }

        private void place() {
            if (word.isEmpty()) {
                return;
            }
            if (line.columns() > 0 && line.columns() + 1 + width > room) {
                turn();
            } else if (line.columns() > 0) {
                line.blank(blank);
            }
            word.forEach(this::fill);
            word.clear();
            width = 0;
        }

        /** A word that is longer than a line goes on in the next one. */
        private void fill(Fragment fragment) {
            String rest = fragment.text();
            while (!rest.isEmpty()) {
                int left = room - line.columns();
                int cut = left > 0 ? DisplayWidth.fit(rest, left) : 0;
                boolean fits = cut > 0 && DisplayWidth.of(rest.substring(0, cut)) <= left;
                if (!fits && line.columns() > 0) {
                    turn();
                } else {
                    line.add(new Fragment(fragment.piece(), rest.substring(0, cut)));
                    rest = rest.substring(cut);
                }
            }
        }

        private void turn() {
            line.flush(out);
            out.append('\n').append(" ".repeat(indentation));
        }
    }

    /** All lines, each ended by a line feed. */
    CharSequence text() {
        return out;
    }
}
