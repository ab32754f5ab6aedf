package org.khabar.parse;

import org.jspecify.annotations.Nullable;
import org.khabar.language.SenseKind;
import org.khabar.language.WordClass;

/** Finds the subject of a verb of speech: behind it, before it, or first in its sentence. */
final class Sources {

    private static final int FARTHEST = 30;
    private static final long PRONOUNS = WordClass.bits(WordClass.HE, WordClass.SHE, WordClass.IT, WordClass.THEY);
    private static final long NOUNS = WordClass.bits(WordClass.SOURCE, WordClass.DOCUMENT);
    private static final long SKIPPED =
            WordClass.bits(WordClass.ADVERB, WordClass.AUXILIARY, WordClass.FUTURE, WordClass.NEGATION);
    private static final long ADPOSITIONS = WordClass.bits(
            WordClass.TO,
            WordClass.FROM,
            WordClass.WITH,
            WordClass.IN,
            WordClass.AT,
            WordClass.ABOUT,
            WordClass.BETWEEN,
            WordClass.FOR,
            WordClass.OF,
            WordClass.BY,
            WordClass.DURING,
            WordClass.BEFORE,
            WordClass.AFTER,
            WordClass.PREPOSITION);

    private final Reading reading;
    private final Cast cast;

    Sources(Reading reading, Cast cast) {
        this.reading = reading;
        this.cast = cast;
    }

    /** The noun phrase that begins at a token, if it can speak; null if none does. */
    @Nullable
    Source at(int token) {
        Phrase phrase = reading.phrases.at(token);
        if (phrase != null) {
            return group(phrase);
        }
        if (reading.hits.is(token, PRONOUNS)) {
            return new Source(null, token, token + 1, reading.start(token), reading.tokens.end(token), true);
        }
        return reading.hits.is(token, NOUNS) ? nominal(token, token) : null;
    }

    /** A phrase with those beside it that mean the same entity; the name is the mention where an office stands beside it. */
    private Source group(Phrase phrase) {
        Figure figure = cast.of(phrase);
        Phrase mention = phrase;
        int end = phrase.end;
        for (Phrase next = beside(end); next != null && figure != null && cast.of(next) == figure; next = beside(end)) {
            mention = next.kind == Phrase.Kind.PERSON ? next : mention;
            end = next.end;
        }
        return new Source(figure, phrase.first, end, mention.start, mention.stop, false);
    }

    private @Nullable Phrase beside(int token) {
        Phrase next = reading.phrases.at(token);
        return next != null ? next : reading.mark(token, ',') ? reading.phrases.at(token + 1) : null;
    }

    /** An unnamed source or a document, with the words that describe it. */
    private Source nominal(int first, int noun) {
        int end = noun + 1;
        while (reading.word(end) && !reading.closes(end) && describes(end)) {
            end++;
        }
        return new Source(null, first, end, reading.start(first), reading.tokens.end(end - 1), false);
    }

    private boolean describes(int i) {
        boolean adjective = reading.hits.is(i, WordClass.ADJECTIVE) || reading.hits.has(i, SenseKind.DEMONYM);
        return reading.grammar.headFirst() && adjective && !reading.proclitic(i, Reading.Proclitic.CONJUNCTION);
    }

    /** The first noun phrase that can be the subject of a verb that stands before it. */
    @Nullable
    Source behind(int token, int limit) {
        boolean governed = false;
        int last = Math.min(limit, token + FARTHEST);
        for (int i = token; i < last; ) {
            if (reading.mark(i, '(')) {
                i = behindBracket(i, last);
                continue;
            }
            boolean proclitic = reading.proclitic(i, Reading.Proclitic.PREPOSITION);
            Source source = governed || proclitic ? null : at(i);
            if (source != null) {
                return source;
            }
            Phrase phrase = reading.phrases.at(i);
            if (phrase != null) {
                i = phrase.end;
                governed = false;
            } else if (!reading.word(i) && !reading.mark(i, ',')) {
                return null;
            } else {
                governed = reading.hits.is(i, ADPOSITIONS) || (governed && !reading.mark(i, ','));
                i += reading.word(i) ? reading.hits.length(i) : 1;
            }
        }
        return null;
    }

    private int behindBracket(int i, int last) {
        for (int j = i + 1; j < last; j++) {
            if (reading.mark(j, ')')) {
                return j + 1;
            }
        }
        return last;
    }

    /** The noun phrase that ends right before a verb, over adverbs, times and what stands between commas. */
    @Nullable
    Source before(int token, int from) {
        int i = token - 1;
        while (i >= from && (reading.hits.is(i, SKIPPED) || reading.hits.has(i, SenseKind.TIME))) {
            i--;
        }
        while (i >= from && reading.hits.is(i, WordClass.bits(WordClass.AT, WordClass.IN)) && i < token - 1) {
            i--;
        }
        if (reading.mark(i, ',')) {
            int comma = i - 1;
            while (comma > from && !reading.mark(comma, ',')) {
                comma--;
            }
            Source apposed = comma > from ? endingAt(comma, from) : null;
            return apposed != null ? apposed : endingAt(i, from);
        }
        return endingAt(i + 1, from);
    }

    /** The noun phrase whose last token stands before another token. */
    private @Nullable Source endingAt(int end, int from) {
        int last = end - 1;
        if (last < from || !reading.word(last)) {
            return null;
        }
        if (reading.hits.is(last, PRONOUNS)) {
            return new Source(null, last, end, reading.tokens.start(last), reading.tokens.end(last), true);
        }
        Phrase phrase = reading.phrases.covering(last);
        if (phrase != null && phrase.end == end) {
            return leftmost(phrase);
        }
        if (reading.hits.is(last, NOUNS)) {
            int first = last;
            while (first > from && premodifier(first - 1)) {
                first--;
            }
            return new Source(null, first, end, reading.tokens.start(first), reading.tokens.end(last), false);
        }
        return null;
    }

    private boolean premodifier(int i) {
        return reading.word(i)
                && (reading.hits.is(
                                i,
                                WordClass.bits(
                                        WordClass.ADJECTIVE,
                                        WordClass.ARTICLE,
                                        WordClass.DEMONSTRATIVE,
                                        WordClass.QUANTIFIER))
                        || reading.hits.has(i, SenseKind.DEMONYM));
    }

    private Source leftmost(Phrase phrase) {
        Figure figure = cast.of(phrase);
        Phrase first = phrase;
        Phrase mention = phrase;
        while (first.first > 0 && figure != null) {
            Phrase previous =
                    reading.phrases.covering(reading.mark(first.first - 1, ',') ? first.first - 2 : first.first - 1);
            if (previous == null || cast.of(previous) != figure) {
                break;
            }
            mention = previous.kind == Phrase.Kind.PERSON ? previous : mention;
            first = previous;
        }
        return new Source(figure, first.first, phrase.end, mention.start, mention.stop, false);
    }

    /** The first noun phrase of a sentence that no preposition governs. */
    @Nullable
    Source first(int from, int to) {
        return behind(from, to);
    }
}
