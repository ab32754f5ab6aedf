package org.khabar.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.language.Openings;
import org.khabar.text.Span;

/**
 * The lines of a text that stand around its story: headline, second headline, byline, dateline. Found once, then asked; the
 * tokens of a part run from its first to the one behind its last, which are equal where there is none.
 */
final class Layout {

    private static final int LONGEST_HEADLINE = 30;
    private static final int LONGEST_BYLINE = 12;

    private final Reading reading;
    private final List<int[]> lines;

    private @Nullable Span headline;
    private @Nullable Span subheadline;
    private int bylineStart;
    private int bylineEnd;

    /** The first token of the story itself. */
    private int body;

    /**
     * @param reading the text
     * @param lines of each line that is not empty, its first token and the one behind its last
     */
    Layout(Reading reading, List<int[]> lines) {
        this.reading = reading;
        this.lines = lines;
    }

    @Nullable
    Span headline() {
        return headline;
    }

    @Nullable
    Span subheadline() {
        return subheadline;
    }

    int bylineStart() {
        return bylineStart;
    }

    int bylineEnd() {
        return bylineEnd;
    }

    int body() {
        return body;
    }

    void find() {
        int line = 0;
        if (lines.size() > 1 && headed(0)) {
            headline = span(lines.get(0));
            line++;
            if (lines.size() > 2 && !byline(1) && second(1)) {
                subheadline = span(lines.get(1));
                line++;
            }
        }
        if (line < lines.size() && byline(line)) {
            line++;
        } else if (line < lines.size()) {
            opening(lines.get(line));
        }
        body = line < lines.size() ? Math.max(lines.get(line)[0], bylineEnd) : reading.count();
    }

    private Span span(int[] line) {
        return new Span(reading.tokens.start(line[0]), reading.tokens.end(line[1] - 1));
    }

    /** A headline is short and ends without a full stop, or stands apart from the story by an empty line. */
    private boolean headed(int line) {
        int[] own = lines.get(line);
        boolean brief = own[1] - own[0] <= LONGEST_HEADLINE;
        boolean apart = gap(line) > 1 && lines.size() > 2 && gap(line + 1) == 1;
        return brief && (!stopped(own) || apart);
    }

    private boolean second(int line) {
        int[] own = lines.get(line);
        return own[1] - own[0] <= LONGEST_HEADLINE && !stopped(own) && gap(line) > 0 && !dated(own);
    }

    private boolean stopped(int[] line) {
        int end = line[1] - 1;
        while (end > line[0] && (reading.mark(end, ')') || isMark(end))) {
            end--;
        }
        return reading.mark(end, '.') || reading.mark(end, ':') || reading.mark(end, ',');
    }

    private boolean isMark(int i) {
        int type = Character.getType(reading.tokens.mark(i));
        return reading.tokens.mark(i) == '"' || type == Character.FINAL_QUOTE_PUNCTUATION;
    }

    /** A line that is a date and nothing more is no headline. */
    private boolean dated(int[] line) {
        return line[1] - line[0] <= 8 && reading.hits.has(line[0], org.khabar.language.SenseKind.TIME);
    }

    /** How many line ends stand between a line and the next one. */
    private int gap(int line) {
        int breaks = 0;
        for (int i = lines.get(line)[1]; i < reading.count() && reading.mark(i, '\n'); i++) {
            breaks++;
        }
        return breaks;
    }

    /** A line of its own that names the author. */
    private boolean byline(int line) {
        int[] own = lines.get(line);
        int length = reading.lexicon.openings().length(reading.tokens, own[0], Openings.BYLINE);
        if (length == 0 || own[1] - own[0] > LONGEST_BYLINE || stopped(own)) {
            return false;
        }
        bylineStart = own[0] + length;
        bylineEnd = own[1];
        return true;
    }

    /** The author before a colon, in the line where the story begins: كتب - محمد علي: */
    private void opening(int[] line) {
        int length = reading.lexicon.openings().length(reading.tokens, line[0], Openings.BYLINE);
        for (int i = line[0] + length; length > 0 && i < Math.min(line[1], line[0] + LONGEST_BYLINE); i++) {
            if (reading.mark(i, ':')) {
                bylineStart = line[0] + length;
                bylineEnd = i + 1;
            }
        }
    }
}
