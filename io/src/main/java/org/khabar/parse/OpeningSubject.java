package org.khabar.parse;

import org.jspecify.annotations.Nullable;
import org.khabar.language.Grammar;
import org.khabar.language.SenseKind;
import org.khabar.language.WordClass;

/** Finds the subject that a clause begins with, where the verb stands last. */
final class OpeningSubject {

    /** How long the circumstances before a subject may be. */
    private static final int FRONTED = 12;

    private static final long LEAD = WordClass.bits(WordClass.CONJUNCTION, WordClass.CONTRAST, WordClass.ADVERB);

    private final Reading reading;
    private final Sources sources;
    private final NounPhrases nouns;
    private final NounRun run;

    OpeningSubject(Reading reading, Sources sources) {
        this.reading = reading;
        this.sources = sources;
        this.nouns = new NounPhrases(reading);
        this.run = new NounRun(reading);
    }

    /** The noun phrase that a clause begins with, or the first one that is named; null where the verb has none. */
    @Nullable
    Source of(int from, int to) {
        Source named = sources.behind(from, to);
        if (reading.grammar.order() != Grammar.Order.VERB_LAST || (named != null && named.pronoun())) {
            return named;
        }
        int start = start(from, to);
        start = named == null ? behindCircumstance(start, to) : start;
        boolean later = named == null || named.first() > start;
        Source whole = later && start < to ? nouns.from(start) : null;
        if (whole == null || whole.end() > to) {
            return named == null || named.first() > start ? named : whole(named, start, to);
        }
        // A noun phrase that ends with a name is read as a whole and means whom the name means.
        Source read = named != null && named.first() < whole.end() && named.end() >= whole.end()
                ? new Source(named.figure(), whole.first(), named.end(), whole.start(), named.stop(), false)
                : whole;
        return whole(read, start, to);
    }

    /** Where the clause itself begins: behind "and", times, and where the news is from. */
    private int start(int from, int to) {
        int start = sources.behindAttribution(from, to);
        while (start < to
                && (reading.hits.is(start, LEAD)
                        || reading.mark(start, ',')
                        || reading.hits.has(start, SenseKind.TIME))) {
            start += reading.hits.length(start);
        }
        return start;
    }

    /** Behind the comma that ends the circumstances a clause begins with: در این ملاقات، X گفت. */
    private int behindCircumstance(int start, int to) {
        if (!reading.hits.is(start, Adpositions.ALL) && !reading.occasion(start)) {
            return start;
        }
        int comma = start;
        while (comma < Math.min(to, start + FRONTED) && !reading.mark(comma, ',')) {
            comma++;
        }
        return reading.mark(comma, ',') ? comma + 1 : start;
    }

    /** The same subject to the end of its nouns. A name ends by itself. */
    private Source whole(Source subject, int start, int to) {
        int end = run.end(start, to);
        if (end <= subject.end() || named(start, end)) {
            return subject;
        }
        return new Source(
                subject.figure(),
                subject.first(),
                end,
                reading.start(subject.first()),
                reading.tokens.end(end - 1),
                false);
    }

    private boolean named(int from, int to) {
        for (int i = from; i < to; i++) {
            Phrase phrase = reading.phrases.at(i);
            if (phrase != null && phrase.kind == Phrase.Kind.PERSON) {
                return true;
            }
        }
        return false;
    }
}
