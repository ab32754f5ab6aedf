package org.khabar.score;

import java.util.Optional;
import org.khabar.text.SourceText;
import org.khabar.text.Span;

/**
 * The places of one text, compared without what does not count at their edges: blanks, invisible marks, quotation marks and
 * final punctuation. Immutable and thread-safe.
 */
final class Places {

    private static final String EDGE = " \t\n\r\u00A0\u200C\u200D\u200E\u200F\u061C"
            + "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\uFEFF"
            + "\"'\u201C\u201D\u201E\u201F\u2018\u2019\u00AB\u00BB\u2039\u203A.,;:!?\u060C\u061B\u061F\u2026";

    private static final char REPLACEMENT = '\uFFFD';

    private final String text;

    Places(SourceText source) {
        text = source.text();
    }

    /** The span without its edges; as it is where nothing else is in it. */
    Span trim(Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && isEdge(start)) {
            start++;
        }
        while (start < end && isEdge(end - 1)) {
            end--;
        }
        return start < end ? new Span(start, end) : span;
    }

    private boolean isEdge(int offset) {
        return EDGE.indexOf(text.charAt(offset)) >= 0;
    }

    boolean same(Span one, Span other) {
        return trim(one).equals(trim(other));
    }

    /** How many units two places have in common. */
    int common(Span one, Span other) {
        if (!one.overlaps(other)) {
            return 0; // as most pairs do, and trimming changes nothing then
        }
        Span a = trim(one);
        Span b = trim(other);
        return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
    }

    boolean touch(Span one, Span other) {
        return common(one, other) > 0;
    }

    boolean touch(Optional<Span> one, Optional<Span> other) {
        return one.isPresent() && other.isPresent() && touch(one.get(), other.get());
    }

    /** The share of what two places have in common in what they cover together; nothing if it is less than the least. */
    double share(Span one, Span other, double least) {
        int common = common(one, other);
        if (common == 0) {
            return 0;
        }
        double share = (double) common / (length(one) + length(other) - common);
        return share >= least ? share : 0;
    }

    double share(Optional<Span> one, Optional<Span> other, double least) {
        return one.isPresent() && other.isPresent() ? share(one.get(), other.get(), least) : 0;
    }

    int length(Span span) {
        return trim(span).length();
    }

    /** The words of a place with their edges, on one line and well-formed. */
    String words(Span span) {
        StringBuilder words = new StringBuilder(text.substring(span.start(), span.end()));
        for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
            if (words.charAt(i) == '\n') {
                words.setCharAt(i, ' ');
            } else if (Character.charCount(words.codePointAt(i)) == 1 && Character.isSurrogate(words.charAt(i))) {
                words.setCharAt(i, REPLACEMENT);
            }
        }
        return words.toString();
    }

    /** The first words of a place. */
    String words(Span span, int codePoints) {
        String words = words(span);
        int shown = Math.min(codePoints, words.codePointCount(0, words.length()));
        return words.substring(0, words.offsetByCodePoints(0, shown));
    }
}
