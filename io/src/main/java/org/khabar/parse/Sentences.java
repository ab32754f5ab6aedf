package org.khabar.parse;

import java.util.ArrayList;
import java.util.List;

/** The sentences of a text, by token numbers. A quotation is never cut. */
final class Sentences {

    private final int[] starts;
    private final int[] of;

    private Sentences(int[] starts, int[] of) {
        this.starts = starts;
        this.of = of;
    }

    static Sentences of(Reading reading) {
        List<Integer> starts = new ArrayList<>();
        int n = reading.count();
        int[] of = new int[n + 1];
        boolean begin = true;
        for (int i = 0; i < n; i++) {
            char mark = reading.tokens.mark(i);
            if (begin && mark != '\n') {
                starts.add(i);
                begin = false;
            }
            of[i] = Math.max(0, starts.size() - 1);
            boolean free = !reading.quotations.inside(i);
            if (mark == '\n' && free) {
                begin = true;
            } else if (free && (mark == '.' || mark == '?' || mark == '!' || mark == '…')) {
                boolean more = i + 1 < n && (reading.tokens.glued(i + 1) && reading.tokens.mark(i + 1) != '\n');
                boolean initial = i > 0
                        && reading.word(i - 1)
                        && reading.tokens.end(i - 1) - reading.tokens.start(i - 1) == 1
                        && mark == '.';
                begin = !more && !initial;
            } else if (!free && i + 1 < n && !reading.quotations.inside(i + 1) && i > 0) {
                char last = reading.tokens.mark(i - 1);
                begin = (last == '.' || last == '?' || last == '!')
                        && !(reading.mark(i + 1, '.') || reading.mark(i + 1, ','))
                        && capitalOrUncased(reading, i + 1);
            }
        }
        of[n] = Math.max(0, starts.size() - 1);
        int[] array = starts.stream().mapToInt(Integer::intValue).toArray();
        return new Sentences(array, of);
    }

    private static boolean capitalOrUncased(Reading reading, int i) {
        return !reading.grammar.capitals() || !reading.word(i) || reading.tokens.capital(i);
    }

    int count() {
        return starts.length;
    }

    int of(int token) {
        return of[token];
    }

    int start(int sentence) {
        return starts[sentence];
    }

    /** The token after the last one of a sentence. */
    int end(int sentence) {
        return sentence + 1 < starts.length ? starts[sentence + 1] : of.length - 1;
    }
}
