package org.khabar.parse;

import java.util.List;
import org.khabar.language.SenseKind;
import org.khabar.language.WordClass;
import org.khabar.text.Span;

/** Finds what visits are made for: the phrase of purpose that hangs on a word of the visit. */
final class PurposeFinder {

    private static final int GAP = 12;
    private static final int LONGEST = 30;

    private final Reading reading;
    private final Clauses clauses;

    PurposeFinder(Reading reading, Clauses clauses) {
        this.reading = reading;
        this.clauses = clauses;
    }

    void run(List<Journey> journeys) {
        for (Journey journey : journeys) {
            for (Statement statement : journey.statements) {
                Span purpose = of(statement);
                if (purpose != null && journey.purposes.stream().noneMatch(purpose::overlaps)) {
                    journey.purposes.add(purpose);
                }
            }
        }
    }

    private @org.jspecify.annotations.Nullable Span of(Statement statement) {
        int from = Math.max(statement.end, reading.tokens.at(statement.evidence.end() - 1) + 1);
        int limit = Math.min(clauses.sentenceEnd(statement.first), from + GAP);
        for (int i = from; i < limit && !clauses.ends(i) && !clauses.finite(i); i++) {
            if (reading.phrases.covering(i) != null) {
                continue;
            }
            if (reading.hits.is(i, WordClass.FOR) && !reading.hits.is(i, WordClass.TO)) {
                return span(i + reading.hits.length(i));
            }
            boolean infinitive = reading.tokens.latin(i)
                    && reading.hits.is(i, WordClass.TO)
                    && reading.word(i + 1)
                    && reading.phrases.at(i + 1) == null
                    && !reading.tokens.capital(i + 1)
                    && !reading.hits.is(i + 1, WordClass.bits(WordClass.ARTICLE, WordClass.POSSESSIVE));
            if (infinitive || prefixed(i)) {
                return span(i);
            }
        }
        return null;
    }

    /** A glued "for" before a noun that is no place. */
    private boolean prefixed(int i) {
        if (!reading.proclitic(i, Reading.Proclitic.PREPOSITION) || reading.hits.has(i, SenseKind.PLACE_HEAD)) {
            return false;
        }
        char letter = reading.tokens.folded()[reading.tokens.foldedStart(i)];
        return reading.grammar.clitics().ofArticle(letter)
                && reading.tokens.foldedEnd(i) - reading.tokens.foldedStart(i) > 4;
    }

    private @org.jspecify.annotations.Nullable Span span(int from) {
        int limit = Math.min(clauses.sentenceEnd(from), from + LONGEST);
        int end = from;
        while (end < limit
                && !clauses.ends(end)
                && !reading.mark(end, ',')
                && !clauses.opens(end)
                && !clauses.finite(end)) {
            end++;
        }
        return end - from < 2 ? null : VisitFinder.span(reading, from, end);
    }
}
