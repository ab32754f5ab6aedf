package org.khabar.parse;

import org.jspecify.annotations.Nullable;
import org.khabar.language.Grammar;
import org.khabar.language.Hit;
import org.khabar.language.SenseKind;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;

/** Finds the subject of a verb of speech: behind it, before it, or first in its sentence. */
final class Sources {

    private static final int FARTHEST = 30;
    private static final long PRONOUNS = WordClass.bits(WordClass.HE, WordClass.SHE, WordClass.IT, WordClass.THEY);
    private static final long SKIPPED =
            WordClass.bits(WordClass.ADVERB, WordClass.AUXILIARY, WordClass.FUTURE, WordClass.NEGATION);
    private final Reading reading;
    private final Cast cast;
    private final NounPhrases nouns;
    private final Appositions appositions;

    Sources(Reading reading, Cast cast) {
        this.reading = reading;
        this.cast = cast;
        this.nouns = new NounPhrases(reading);
        this.appositions = new Appositions(reading, cast);
    }

    /** The noun phrase that begins at a token, if it can speak; null if none does. */
    @Nullable
    Source at(int token) {
        Phrase phrase = reading.phrases.at(token);
        if (phrase != null && !preposition(phrase)) {
            return appositions.from(phrase);
        }
        boolean demonstrative = reading.hits.is(token, WordClass.DEMONSTRATIVE);
        if (demonstrative && reading.grammar.order() == Grammar.Order.VERB_LAST && reading.word(token + 1)) {
            return pointed(token);
        }
        if (demonstrative && reading.hits.is(token + 1, NounPhrases.NOUNS)) {
            return nouns.from(token);
        }
        if (reading.hits.is(token, PRONOUNS)) {
            return pronoun(token);
        }
        boolean some = reading.hits.is(token, WordClass.QUANTIFIER)
                && reading.hits.is(token + reading.hits.length(token), NounPhrases.NOUNS);
        return some || reading.hits.is(token, NounPhrases.NOUNS) ? nouns.from(token) : null;
    }

    private Source pronoun(int i) {
        return new Source(null, i, i + 1, reading.start(i), reading.tokens.end(i), true);
    }

    /** "This" with a noun of persons, papers or bodies: این روزنامه, این باشگاه; else a pronoun. */
    private @Nullable Source pointed(int token) {
        int noun = token + 1;
        Phrase phrase = reading.phrases.at(noun);
        Source source = !nouns.speaks(noun) ? null : phrase == null ? nouns.from(noun) : appositions.from(phrase);
        if (source == null) {
            return reading.hits.is(token, PRONOUNS) ? pronoun(token) : null;
        }
        return new Source(source.figure(), token, source.end(), reading.start(token), source.stop(), false);
    }

    /** The noun phrase that begins at a token, whatever it names. */
    @Nullable
    Source any(int token) {
        Source source = at(token);
        return source != null ? source : named(nouns.from(token));
    }

    /** A noun phrase that ends with a name means whom the name means: foreign ministry spokesman Lin Jian. */
    private @Nullable Source named(@Nullable Source nounPhrase) {
        Phrase last = nounPhrase == null || reading.grammar.headFirst()
                ? null
                : reading.phrases.covering(nounPhrase.end() - 1);
        Figure figure = cast.of(last);
        return nounPhrase == null
                        || last == null
                        || figure == null
                        || !figure.isPerson()
                        || last.end != nounPhrase.end()
                ? nounPhrase
                : new Source(figure, nounPhrase.first(), last.end, last.start, last.stop, false);
    }

    /** The noun phrase that a preposition of one letter governs, written as one word with it. */
    @Nullable
    Source governed(int token) {
        return nouns.governed(token);
    }

    /** The noun phrase that begins at a token behind a verb that has no object. */
    @Nullable
    Source behindVerb(int token) {
        Source source = at(token);
        return source != null ? source : nouns.behind(token);
    }

    /** A preposition that is written like a name is none: على, علي. */
    boolean preposition(Phrase phrase) {
        long words = Adpositions.ALL
                | WordClass.bits(WordClass.OCCASION, WordClass.COMPLEMENTIZER, WordClass.ADVERB, WordClass.CONTRAST);
        return phrase.kind == Phrase.Kind.PERSON && phrase.length() == 1 && reading.hits.is(phrase.first, words);
    }

    /** The first noun phrase that can be the subject of a verb that stands before it. */
    @Nullable
    Source behind(int token, int limit) {
        boolean governed = false;
        int last = Math.min(limit, token + FARTHEST);
        for (int i = token; i < last; ) {
            int over = reading.mark(i, '(') ? reading.behindBracket(i, last) : behindAttribution(i, last);
            if (over > i) {
                i = over;
                continue;
            }
            boolean proclitic = reading.proclitic(i, Reading.Proclitic.PREPOSITION);
            Source source = governed || proclitic ? null : at(i);
            if (source != null) {
                return source;
            }
            Phrase phrase = reading.phrases.at(i);
            if (phrase != null && !preposition(phrase)) {
                i = phrase.end;
                governed = false;
            } else if (!reading.word(i) && !reading.mark(i, ',')) {
                return null;
            } else {
                governed = reading.hits.is(i, Adpositions.ALL) || (governed && !reading.mark(i, ','));
                i += reading.word(i) ? reading.hits.length(i) : 1;
            }
        }
        return null;
    }

    /** به گزارش X، at the head of a sentence names where the news is from. */
    int behindAttribution(int i, int last) {
        Hit hit = reading.hits.longest(i, SenseKind.REPORTING_VERB);
        if (hit == null || !hit.is(Trait.ADPOSITION)) {
            return i;
        }
        for (int j = hit.end(); j < last; j++) {
            if (reading.mark(j, ',')) {
                return j + 1;
            }
        }
        return i;
    }

    /** The named subject that ends right before a verb. */
    @Nullable
    Source before(int token, int from) {
        Source source = subject(token, from);
        boolean nobody = source == null || (source.figure() == null && !source.pronoun() && !noun(source));
        return nobody ? behindAuxiliary(token, from) : source;
    }

    /** Where verbs stand first, the subject may stand between an auxiliary and its verb: كان عالم الآثار قد أعلن. */
    private @Nullable Source behindAuxiliary(int token, int from) {
        boolean helped =
                reading.grammar.order() == Grammar.Order.VERB_FIRST && reading.hits.is(token - 1, WordClass.AUXILIARY);
        int i = token - 2;
        while (helped
                && i > Math.max(from, token - FARTHEST)
                && reading.word(i)
                && !reading.hits.is(i, WordClass.AUXILIARY)) {
            i--;
        }
        return helped && i >= from && reading.hits.is(i, WordClass.AUXILIARY) ? at(i + 1) : null;
    }

    private boolean noun(Source source) {
        return reading.hits.is(source.end() - 1, NounPhrases.NOUNS);
    }

    /** The noun phrase that ends right before a verb, over adverbs, times, brackets and what stands between commas. */
    @Nullable
    Source subject(int token, int from) {
        int i = token - 1;
        while (i >= from && (reading.hits.is(i, SKIPPED) || reading.hits.has(i, SenseKind.TIME) || aside(i))) {
            i--;
        }
        while (i >= from && reading.hits.is(i, WordClass.bits(WordClass.AT, WordClass.IN)) && i < token - 1) {
            i--;
        }
        i = beforeBracket(i, from);
        if (reading.mark(i, ',') && beforeRelative(i, from) >= 0) {
            return endingAt(beforeRelative(i, from), from);
        }
        if (reading.mark(i, ',')) {
            Source apposed = beforeApposition(i, from);
            Source named = apposed == null || !person(apposed) ? endingAt(i, from) : null;
            boolean name = apposed == null || (named != null && person(named) && named.figure() == apposed.figure());
            return name ? named : apposed;
        }
        return endingAt(i + 1, from);
    }

    /** The comma before a relative clause that ends with another: an official, who declined to be named, said; -1 where none is. */
    private int beforeRelative(int comma, int from) {
        for (int i = comma - 1; i > from && comma - i < FARTHEST; i--) {
            if (reading.mark(i, ',')) {
                return reading.hits.is(i + 1, WordClass.RELATIVE) ? i : -1;
            }
        }
        return -1;
    }

    /** Sami Nasser, director of the museum, said; the ministry, for its part, said. */
    private @Nullable Source beforeApposition(int comma, int from) {
        Source found = null;
        for (int i = comma - 1, commas = 0; i > from && comma - i < FARTHEST && commas < 3; i--) {
            if (reading.mark(i, ',')) {
                commas++;
                Source source = endingAt(beforeBracket(i - 1, from) + 1, from);
                boolean named = source != null && source.figure() != null;
                found = source != null && named && (found == null || person(source)) ? source : found;
            }
        }
        return found;
    }

    private boolean person(Source source) {
        Phrase phrase = reading.phrases.covering(source.end() - 1);
        return phrase != null && phrase.kind == Phrase.Kind.PERSON;
    }

    /** The minister however said. */
    private boolean aside(int i) {
        return !reading.grammar.headFirst()
                && reading.hits.is(i, WordClass.CONTRAST)
                && reading.phrases.covering(i - 1) != null;
    }

    private int beforeBracket(int i, int from) {
        if (!reading.mark(i, ')')) {
            return i;
        }
        int open = i;
        while (open > from && open > i - FARTHEST && !reading.mark(open, '(')) {
            open--;
        }
        return open > from && reading.mark(open, '(') ? open - 1 : i;
    }

    /** The noun phrase whose last token stands before another token. */
    @Nullable
    Source endingAt(int end, int from) {
        int last = end - 1;
        if (last < from || !reading.word(last)) {
            return null;
        }
        if (reading.hits.is(last, PRONOUNS)) {
            return pronoun(last);
        }
        Phrase phrase = reading.phrases.covering(last);
        if (phrase != null && phrase.end == end && !preposition(phrase)) {
            return free(appositions.until(phrase), from);
        }
        if (!reading.grammar.headFirst()) {
            return nouns.until(end, from);
        }
        return reading.hits.is(last, NounPhrases.NOUNS)
                ? new Source(null, last, end, reading.start(last), reading.tokens.end(last), false)
                : null;
    }

    /** A phrase that a preposition governs is no subject: an official at the White House said. */
    private @Nullable Source free(Source source, int from) {
        int before = source.first() - 1;
        if (reading.grammar.headFirst()) {
            boolean governed = reading.proclitic(source.first(), Reading.Proclitic.PREPOSITION)
                    || (before >= from && reading.hits.is(before, Adpositions.ALL));
            return governed ? null : source;
        }
        Phrase own = reading.phrases.at(source.first());
        boolean proper = own != null && (own.kind == Phrase.Kind.PERSON || own.kind == Phrase.Kind.COUNTRY);
        int first = proper ? source.first() : nouns.withArticle(source.first(), from);
        // Whose spokesman he is, too: Snyder spokesman Dave Murray.
        boolean office = own != null && own.kind == Phrase.Kind.OFFICE;
        while ((proper || office) && first > from && titled(first - 1)) {
            first--;
        }
        if (first > from && reading.word(first - 1) && reading.hits.is(first - 1, Adpositions.GOVERNING)) {
            Source head = endingAt(first - 1, from);
            return head == null
                    ? null
                    : new Source(head.figure(), head.first(), source.end(), head.start(), head.stop(), false);
        }
        boolean named = source.figure() != null && source.figure().kind != Phrase.Kind.PERSON;
        boolean holder = office && own != null && own.start == source.start();
        int start = first < source.first() && (holder || (!named && source.figure() == null))
                ? reading.tokens.start(first)
                : source.start();
        return new Source(source.figure(), first, source.end(), start, source.stop(), false);
    }

    /** A capital before a name begins what the person is called. */
    private boolean titled(int i) {
        return reading.tokens.latin(i) && reading.tokens.capital(i) && !reading.bounds(i);
    }
}
