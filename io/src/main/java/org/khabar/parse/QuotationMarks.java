package org.khabar.parse;

import java.util.ArrayList;
import java.util.List;
import org.khabar.language.Tokens;

/**
 * Pairs the quotation marks of a text, paragraph by paragraph, so that one stray mark never shifts the rest. A mark opens or
 * closes by its own shape where it has one («, “) and by its neighbours where it has none ("): what stands behind a blank or a
 * proclitic and before a letter opens. Shapes that disagree with a clear neighbourhood give way: »…«, ”…“ and ”…” are all in
 * use. A quotation left open at the end of a paragraph goes on where the next paragraph opens again, the way news marks speech
 * of several paragraphs.
 *
 * <p>One pass; the stack is bounded, no recursion. One object per parse.
 */
final class QuotationMarks {

    private static final int DEEPEST = 8;

    /** Marks that pair with each other: the family of a mark is its place here, minus one for what is no mark. */
    private static final String[] FAMILIES = {"«»", "“”„‟", "\"″", "‹›", "‘’‚‛'"};

    private static final int SINGLE = 4;
    private static final String OPENING = "«“„‹‘‚";
    private static final String CLOSING = "»”›’";

    private final Tokens tokens;
    private final List<Quotation> found = new ArrayList<>();
    private final List<Integer> strays = new ArrayList<>();

    private final int[] stack = new int[DEEPEST];
    private int depth;

    /** An opening mark that only repeats one of the paragraph before. */
    private int repeated = -1;

    private QuotationMarks(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The quotations of a text, in the order of their opening marks. */
    static Quotations find(Tokens tokens) {
        QuotationMarks marks = new QuotationMarks(tokens);
        marks.run();
        marks.found.sort((a, b) -> Integer.compare(a.open(), b.open()));
        return new Quotations(marks.found, marks.strays, tokens.count());
    }

    private void run() {
        int n = tokens.count();
        for (int i = 0; i < n; i++) {
            if (tokens.mark(i) == '\n') {
                endParagraph(i);
            } else if (tokens.mark(i) != 0 && i != repeated) {
                int family = family(tokens.mark(i));
                if (family >= 0 && !(family == SINGLE && apostrophe(i))) {
                    mark(i, family);
                }
            }
        }
        endParagraph(n);
    }

    /** Marks with nothing between them, or with nothing behind, quote nothing. */
    private void add(Quotation quotation) {
        if (quotation.first() < quotation.close()) {
            found.add(quotation);
        }
    }

    private static int family(char mark) {
        for (int i = 0; i < FAMILIES.length; i++) {
            if (FAMILIES[i].indexOf(mark) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** A single mark between letters, or behind one where nothing is open, is an apostrophe. */
    private boolean apostrophe(int i) {
        boolean after = i > 0 && tokens.glued(i) && tokens.isWord(i - 1);
        boolean before = i + 1 < tokens.count() && tokens.glued(i + 1) && tokens.mark(i + 1) == 0;
        boolean open = innermost(SINGLE) >= 0;
        // Behind a comma or full stop it closes what is open: 'The road is open,' he said.
        boolean closes = open && i > 0 && tokens.glued(i) && ends(tokens.mark(i - 1));
        return (after && before) || (after && !open) || (!after && !before && !closes);
    }

    private void mark(int i, int family) {
        int open = innermost(family);
        if (opens(i, open >= 0)) {
            if (depth < DEEPEST) {
                stack[depth++] = i;
            }
        } else if (open >= 0) {
            while (depth > open + 1) {
                strays.add(stack[--depth]);
            }
            add(new Quotation(stack[--depth], i, depth, true));
        } else {
            strays.add(i);
        }
    }

    private boolean opens(int i, boolean open) {
        boolean freeBefore = i == 0 || !tokens.glued(i) || (tokens.mark(i - 1) != 0 && !ends(tokens.mark(i - 1)));
        boolean freeAfter = i + 1 >= tokens.count() || !tokens.glued(i + 1) || follows(tokens.mark(i + 1));
        if (freeBefore != freeAfter) {
            return freeBefore;
        }
        char mark = tokens.mark(i);
        if (OPENING.indexOf(mark) >= 0) {
            return true;
        }
        return CLOSING.indexOf(mark) < 0 && !open;
    }

    /** Signs that end a sentence or clause: a mark glued behind them closes. */
    private static boolean ends(char mark) {
        return ",.;?!)]…".indexOf(mark) >= 0;
    }

    /** Signs that may be glued behind a closing mark. */
    private static boolean follows(char mark) {
        return ",.;:?!)]…\n-/".indexOf(mark) >= 0;
    }

    /** The place in the stack of the innermost open mark of a family, -1 if none is open. */
    private int innermost(int family) {
        for (int i = depth - 1; i >= 0; i--) {
            if (family(tokens.mark(stack[i])) == family) {
                return i;
            }
        }
        return -1;
    }

    private void endParagraph(int end) {
        // Of several line ends before the repeated mark the first has told that the quotation goes on.
        if (depth == 0 || end < repeated) {
            return;
        }
        int outermost = stack[0];
        for (int i = 1; i < depth; i++) {
            strays.add(stack[i]);
        }
        depth = 0;
        int next = end + 1;
        while (next < tokens.count() && tokens.mark(next) == '\n') {
            next++;
        }
        if (next < tokens.count() && tokens.mark(next) == tokens.mark(outermost) && introduced(outermost)) {
            // The next paragraph opens again: the quotation goes on, and its repeated mark is none of its own.
            stack[depth++] = outermost;
            repeated = next;
        } else {
            strays.add(outermost);
            add(new Quotation(outermost, end, 0, false));
        }
    }

    /** Whether a mark stands where speech begins: after a colon or comma, or first in its paragraph. */
    private boolean introduced(int mark) {
        char before = mark == 0 ? '\n' : tokens.mark(mark - 1);
        return before == ':' || before == ',' || before == '\n';
    }
}
