package org.khabar.parse;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khabar.language.Hit;
import org.khabar.language.SenseKind;
import org.khabar.language.WordClass;
import org.khabar.text.Span;

/** Finds what else a sentence says of its agreement: the title, what it is worth, when and where, and who looked on. */
final class PactDetails {

    private static final int NEAR = 14;
    private static final int FARTHEST = 40;
    private static final int BESIDE = 3;
    private static final int TITLE = 16;
    private static final String WORTH = "MEASURE.VALUE";
    private static final long PLACED = WordClass.bits(WordClass.IN, WordClass.AT);

    private final Reading reading;
    private final Cast cast;
    private final Clauses clauses;
    private final List<TimePhrase> times;
    private final List<Sum> sums;

    PactDetails(Reading reading, Cast cast, Clauses clauses, List<TimePhrase> times, List<Sum> sums) {
        this.reading = reading;
        this.cast = cast;
        this.clauses = clauses;
        this.times = times;
        this.sums = sums;
    }

    void of(Pact pact) {
        title(pact);
        value(pact);
        if (pact.trigger != null) {
            // Where verbs stand last, day and place stand nearer to the noun.
            int act = clauses.verbLast() ? pact.first : reading.tokens.at(pact.trigger.start());
            time(pact, act);
            place(pact, act);
            witnesses(pact);
        }
    }

    /** The marks right behind the noun hold the title: اتفاقية "الممر الأخضر". */
    private void title(Pact pact) {
        for (int i = pact.end; i < Math.min(reading.count(), pact.end + BESIDE) && !clauses.ends(i); i++) {
            Quotation marks = reading.quotations.openedBy(i);
            if (marks != null) {
                boolean named =
                        marks.closed() && marks.close() - marks.open() <= TITLE && marks.first() < marks.close();
                pact.title = named ? span(marks.first(), marks.close()) : null;
                return;
            }
        }
    }

    /** An amount behind a word of worth is that of the agreement before it; so is one right before the noun. */
    private void value(Pact pact) {
        int limit = Math.min(clauses.sentenceEnd(pact.first), pact.end + FARTHEST);
        int from = first(sums, Sum::span, Math.max(clauses.sentenceStart(pact.first), pact.first - NEAR));
        for (int n = from; n < sums.size() && pact.value.isEmpty(); n++) {
            Span sum = sums.get(n).span();
            int first = reading.tokens.at(sum.start());
            if (first >= limit) {
                return;
            }
            int behind = reading.tokens.at(sum.end() - 1) + 1;
            boolean before = behind <= pact.first && pact.first - behind < BESIDE && alone(behind, pact.first);
            if (before || (first >= pact.end && worth(first) && alone(pact.end, first))) {
                pact.value = "m" + (n + 1);
                pact.cover(sum);
            }
        }
    }

    private boolean worth(int sum) {
        for (int i = sum - 1; i >= Math.max(0, sum - BESIDE); i--) {
            Hit hit = reading.hits.longest(i, SenseKind.CURRENCY);
            if (hit != null && hit.code().equals(WORTH) && hit.end() <= sum) {
                return true;
            }
        }
        return false;
    }

    /** Whether no other paper is named between two tokens, nor a sentence ended. */
    private boolean alone(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean paper = reading.hits.has(i, SenseKind.INSTRUMENT) && reading.phrases.covering(i) == null;
            if (paper || clauses.ends(i)) {
                return false;
            }
        }
        return true;
    }

    /** The day that stands nearest to the word of signing in its sentence. */
    private void time(Pact pact, int act) {
        int nearest = NEAR;
        int limit = Math.min(clauses.sentenceEnd(act), act + NEAR);
        int from = first(times, TimePhrase::span, Math.max(clauses.sentenceStart(act), act - NEAR));
        for (int n = from; n < times.size(); n++) {
            TimePhrase time = times.get(n);
            int token = reading.tokens.at(time.span().start());
            if (token >= limit) {
                return;
            }
            boolean day = (time.date().isPresent() || time.relative().isPresent())
                    && time.duration().isEmpty();
            int apart = Math.abs(token - act);
            if (day && apart < nearest) {
                nearest = apart;
                pact.time = "t" + (n + 1);
            }
        }
    }

    /** The place in a list of what begins at a token or behind it: the lists stand in text order. */
    private <T> int first(List<T> list, Function<T, Span> span, int token) {
        int low = 0;
        int high = list.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (span.apply(list.get(middle)).start() < reading.tokens.start(token)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** A place that "in" governs, the nearest behind the word of signing. */
    private void place(Pact pact, int act) {
        int from = Math.max(clauses.sentenceStart(act), act - NEAR);
        int limit = Math.min(clauses.sentenceEnd(act), Math.max(act, pact.end) + NEAR);
        Figure before = null;
        for (int i = from; i < limit; i++) {
            Figure place = placed(i);
            if (place != null && i > act) {
                pact.place = place;
                return;
            }
            before = place == null ? before : place;
        }
        pact.place = before;
    }

    private @Nullable Figure placed(int i) {
        Phrase phrase = reading.phrases.at(i);
        if (phrase == null || phrase.kind != Phrase.Kind.PLACE || phrase.nested) {
            return null;
        }
        boolean glued = reading.proclitic(i, Reading.Proclitic.PREPOSITION);
        return glued || reading.hits.is(i - 1, PLACED) ? cast.of(phrase) : null;
    }

    /** Those in whose presence it was signed. */
    private void witnesses(Pact pact) {
        int limit = Math.min(clauses.sentenceEnd(pact.first), pact.end + FARTHEST);
        for (int i = Math.max(clauses.sentenceStart(pact.first), pact.first - FARTHEST); i < limit; i++) {
            if (reading.hits.is(i, WordClass.PRESENCE)) {
                pact.witnesses.addAll(clauses.listed(i + reading.hits.length(i), limit));
                return;
            }
        }
    }

    private Span span(int first, int end) {
        return new Span(reading.tokens.start(first), reading.tokens.end(end - 1));
    }
}
