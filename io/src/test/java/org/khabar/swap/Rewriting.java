package org.khabar.swap;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import org.khabar.text.Span;

/**
 * A text some words of which are replaced, and where each of its places went. Immutable.
 *
 * @param source the text before
 * @param changes what is replaced, in text order and disjoint
 */
record Rewriting(String source, List<Change> changes) {

    Rewriting {
        changes = changes.stream().sorted(comparing(Change::span)).toList();
    }

    /** Of changes that overlap, the earlier of the list counts. */
    static Rewriting of(String source, List<Change> wanted) {
        List<Change> changes = new ArrayList<>();
        for (Change change : wanted) {
            if (changes.stream().noneMatch(other -> other.span().overlaps(change.span()))) {
                changes.add(change);
            }
        }
        return new Rewriting(source, changes);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (Change change : changes) {
            text.append(source, from, change.span().start()).append(change.words());
            from = change.span().end();
        }
        return text.append(source, from, source.length()).toString();
    }

    /** Where a span of the source went; one that cuts into replaced words holds all of their replacement. */
    Span map(Span span) {
        int start = span.start();
        int end = span.end();
        for (Change change : changes) {
            Span old = change.span();
            if (old.end() <= span.start()) {
                start += change.growth();
            } else if (old.start() < span.start()) {
                start -= span.start() - old.start();
            }
            if (old.end() <= span.end()) {
                end += change.growth();
            } else if (old.start() < span.end()) {
                end += old.end() - span.end() + change.growth();
            }
        }
        return new Span(start, end);
    }
}
