package org.khabar.parse;

import org.jspecify.annotations.Nullable;
import org.khabar.language.Grammar;
import org.khabar.language.SenseKind;
import org.khabar.language.WordClass;

/** Finds the subject that a clause begins with, where the verb stands last. */
final class OpeningSubject {

    private static final int LONGEST = 14;
    private static final int FARTHEST = 60;
    private static final long LEAD = WordClass.bits(WordClass.CONJUNCTION, WordClass.CONTRAST, WordClass.ADVERB);

    /** What no noun phrase goes on over. */
    private static final long ENDS = Adpositions.ALL
            | WordClass.bits(
                    WordClass.ADVERB,
                    WordClass.AUXILIARY,
                    WordClass.COMPLEMENTIZER,
                    WordClass.RELATIVE,
                    WordClass.CONTRAST,
                    WordClass.SUBORDINATOR,
                    WordClass.NEGATION,
                    WordClass.POSSESSIVE,
                    WordClass.REFLEXIVE,
                    WordClass.HE,
                    WordClass.SHE,
                    WordClass.THEY,
                    WordClass.FIRST_PERSON);

    /** What begins the circumstances of a verb: in an interview, with reference to, on. */
    private static final long CIRCUMSTANCE = WordClass.bits(
            WordClass.IN, WordClass.AT, WordClass.WITH, WordClass.ABOUT, WordClass.DURING, WordClass.ADVERB);

    private final Reading reading;
    private final Sources sources;
    private final NounPhrases nouns;

    OpeningSubject(Reading reading, Sources sources) {
        this.reading = reading;
        this.sources = sources;
        this.nouns = new NounPhrases(reading);
    }

    /** The noun phrase that a clause begins with, or the first one that is named; null where the verb has none. */
    @Nullable
    Source of(int from, int to) {
        Source named = sources.behind(from, to);
        if (reading.grammar.order() != Grammar.Order.VERB_LAST || (named != null && named.pronoun())) {
            return named;
        }
        int start = start(from, to);
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

    private int start(int from, int to) {
        int start = from;
        while (start < to
                && (reading.hits.is(start, LEAD)
                        || reading.mark(start, ',')
                        || reading.hits.has(start, SenseKind.TIME))) {
            start += reading.hits.length(start);
        }
        return start;
    }

    /**
     * The same subject to its end: all words before the verb, where nothing but nouns stands between, are the subject's: مدیر زراعت و
     * باغبانی سازمان کشاورزی استان اردبیل گفت. A name ends by itself.
     */
    private Source whole(Source subject, int start, int to) {
        int end = start;
        while (end < to && end - start < LONGEST && noun(end)) {
            end++;
        }
        boolean closed = end == to
                || reading.mark(end, ',')
                || reading.hits.has(end, SenseKind.TIME)
                || (reading.hits.is(end, CIRCUMSTANCE) && !transitive(end, to));
        boolean joined = end > start && reading.hits.is(end - 1, WordClass.CONJUNCTION);
        if (!closed || joined || end <= subject.end() || named(start, end)) {
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

    /** Where an object follows, the words before it may be the object's. */
    private boolean transitive(int from, int to) {
        for (int i = from; i < Math.min(to, from + FARTHEST); i++) {
            if (reading.hits.is(i, WordClass.ACCUSATIVE)) {
                return true;
            }
        }
        return false;
    }

    private boolean noun(int i) {
        return reading.word(i)
                && !reading.hits.is(i, ENDS)
                && !(reading.function(i) && !reading.hits.is(i, WordClass.CONJUNCTION))
                && !reading.verbal(i)
                && !reading.hits.has(i, SenseKind.TIME);
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
