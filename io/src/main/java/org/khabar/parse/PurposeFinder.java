package org.khabar.parse;

import java.util.List;
import org.khabar.language.Hit;
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
        for (int i = from; i < limit && !clauses.ends(i); i++) {
            if (reading.phrases.covering(i) != null || travels(i)) {
                continue;
            }
            int next = i + reading.hits.length(i);
            if (reading.hits.is(i, WordClass.FOR) && !reading.hits.is(i, WordClass.TO)) {
                // "For three days", "for this week" tell how long or when.
                return timed(next) ? null : span(next, next + 1);
            }
            if (infinitive(i)) {
                return span(i, i + 2);
            }
            if (prefixed(i)) {
                return span(i, i + 1);
            }
            // "Which comes at the invitation of" is still the visit.
            if (clauses.finite(i) && !reading.hits.is(i - 1, WordClass.RELATIVE)) {
                return null;
            }
        }
        return null;
    }

    /** "To visit", لدعوة: words of the trip itself are no purpose of it. */
    private boolean travels(int i) {
        Hit hit = reading.hits.longest(reading.hits.is(i, WordClass.TO) ? i + 1 : i, SenseKind.VISIT_TRIGGER);
        return hit != null
                && switch (hit.code()) {
                    case "VISIT", "TRIP", "TRAVEL", "INVITE", "INVITATION" -> true;
                    default -> false;
                };
    }

    private boolean timed(int i) {
        int next = reading.hits.is(i, WordClass.bits(WordClass.DEMONSTRATIVE, WordClass.ARTICLE)) ? i + 1 : i;
        return reading.hits.has(i, SenseKind.TIME) || reading.hits.has(next, SenseKind.TIME);
    }

    private boolean infinitive(int i) {
        return reading.tokens.latin(i)
                && reading.hits.is(i, WordClass.TO)
                && !reading.hits.is(i, WordClass.FOR)
                && reading.word(i + 1)
                && reading.phrases.at(i + 1) == null
                && !reading.tokens.capital(i + 1)
                && !reading.hits.is(
                        i + 1, WordClass.bits(WordClass.ARTICLE, WordClass.POSSESSIVE, WordClass.AUXILIARY));
    }

    /** A glued "for" before a noun that is no place. */
    private boolean prefixed(int i) {
        if (!reading.proclitic(i, Reading.Proclitic.PREPOSITION) || reading.hits.has(i, SenseKind.PLACE_HEAD)) {
            return false;
        }
        char letter = reading.tokens.folded()[reading.tokens.foldedStart(i)];
        return reading.grammar.clitics().ofArticle(letter)
                && (reading.tokens.foldedEnd(i) - reading.tokens.foldedStart(i) > 4
                        || reading.hits.has(i, SenseKind.PROGRAMME));
    }

    /** The phrase from one token on, to the end of its arguments; what opens a clause does so from another token on. */
    private @org.jspecify.annotations.Nullable Span span(int from, int first) {
        int limit = Math.min(clauses.sentenceEnd(from), from + LONGEST);
        int end = Math.min(first, limit);
        while (end < limit
                && !clauses.ends(end)
                && !reading.mark(end, ',')
                && !clauses.opens(end)
                && !(clauses.finite(end) && !reading.tokens.capital(end))) {
            end++;
        }
        return end - from < 2 ? null : VisitFinder.span(reading, from, end);
    }
}
