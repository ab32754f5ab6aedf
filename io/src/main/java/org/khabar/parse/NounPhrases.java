package org.khabar.parse;

import org.jspecify.annotations.Nullable;
import org.khabar.language.Grammar;
import org.khabar.language.SenseKind;
import org.khabar.language.WordClass;

/**
 * Finds how far a noun phrase goes that no list and no pattern names: the experts, some analysts, مصدر مطلع. Such a subject is
 * read as it stands and means no entity.
 */
final class NounPhrases {

    private static final int LONGEST = 9;

    /** Nouns of people and papers that speak. */
    static final long NOUNS = WordClass.bits(WordClass.SOURCE, WordClass.DOCUMENT);

    private static final long DETERMINERS =
            WordClass.bits(WordClass.ARTICLE, WordClass.DEMONSTRATIVE, WordClass.POSSESSIVE, WordClass.QUANTIFIER);
    private static final long HELD = WordClass.bits(WordClass.OF, WordClass.FOR);

    /** Words that no noun phrase has inside and that {@link Reading#closes} leaves open. */
    private static final long ENDS = WordClass.bits(
            WordClass.CONJUNCTION,
            WordClass.OF,
            WordClass.FOR,
            WordClass.ON_BEHALF,
            WordClass.FIRST_PERSON,
            WordClass.NEGATION);

    private final Reading reading;

    NounPhrases(Reading reading) {
        this.reading = reading;
    }

    /** The phrase that begins at a token, for a language whose nouns stand before what describes them; null where none can. */
    @Nullable
    Source from(int token) {
        return begins(token) ? whole(token) : null;
    }

    /** The phrase that begins at a token behind a verb that has no object: whatever noun follows is its subject. */
    @Nullable
    Source behind(int token) {
        return free(token) && !reading.hits.is(token, WordClass.VERB) ? whole(token) : null;
    }

    /** The phrase whose first word has the preposition of "according to" before it: وفقا لمصادر مطلعة; a law or a plan is no source. */
    @Nullable
    Source governed(int token) {
        boolean prefixed = reading.word(token) && reading.proclitic(token, Reading.Proclitic.PREPOSITION);
        return speaks(token) && prefixed && !reading.bounds(token) ? whole(token) : null;
    }

    /** Whether a word is a noun of persons, papers or bodies. */
    boolean speaks(int token) {
        return reading.hits.is(token, NOUNS)
                || reading.hits.has(token, SenseKind.ORGANIZATION_HEAD)
                || reading.hits.has(token, SenseKind.OFFICE);
    }

    private Source whole(int token) {
        int end = token + Math.max(1, reading.hits.is(token, WordClass.QUANTIFIER) ? reading.hits.length(token) : 1);
        while (end - token < LONGEST && inner(end, reading.hits.is(token, WordClass.SOURCE))) {
            end++;
        }
        if (reading.hits.is(token, NOUNS)) {
            end = belonging(end);
        }
        return new Source(null, token, end, reading.start(token), reading.tokens.end(end - 1), false);
    }

    private boolean free(int token) {
        return reading.word(token)
                && !reading.bounds(token)
                && (!reading.verbal(token) || reading.hits.is(token, NOUNS))
                && (!reading.hits.is(token, ENDS | WordClass.OCCASION.bit()) || speaks(token))
                && (!reading.hits.has(token, SenseKind.TIME)
                        || reading.hits.is(token, WordClass.QUANTIFIER)
                        || reading.hits.has(token, SenseKind.ORGANIZATION_HEAD))
                && !reading.proclitic(token, Reading.Proclitic.PREPOSITION);
    }

    private boolean begins(int token) {
        if (!free(token)) {
            return false;
        }
        return reading.grammar.order() != Grammar.Order.VERB_FIRST
                || reading.definite(token)
                || !reading.hits.known(token)
                || reading.hits.has(token, SenseKind.ORGANIZATION_HEAD)
                || reading.hits.has(token, SenseKind.OFFICE)
                || reading.hits.has(token, SenseKind.HONORIFIC)
                || reading.hits.is(
                        token, NOUNS | WordClass.bits(WordClass.PAIR, WordClass.QUANTIFIER, WordClass.AUDIENCE));
    }

    private boolean inner(int i, boolean source) {
        boolean plain = reading.word(i)
                && !(reading.grammar.headFirst() ? reading.closes(i) : reading.bounds(i))
                && !reading.hits.is(i, ENDS)
                && !reading.hits.has(i, SenseKind.TIME)
                && !reading.hits.is(i, WordClass.COMPLEMENTIZER)
                && !reading.proclitic(i, Reading.Proclitic.PREPOSITION);
        boolean joined = reading.proclitic(i, Reading.Proclitic.CONJUNCTION);
        Phrase phrase = reading.phrases.at(i);
        if (source && phrase != null && phrase.kind == Phrase.Kind.ORGANIZATION) {
            return false;
        }
        return plain && (!joined || reading.hits.has(i, SenseKind.DEMONYM) || reading.definite(i));
    }

    /** The body that an unnamed source belongs to: دبلوماسيون من الأمم المتحدة, مسؤول في الوزارة. */
    private int belonging(int end) {
        long to = WordClass.bits(WordClass.FROM, WordClass.IN);
        Phrase body = reading.hits.is(end, to) ? reading.phrases.at(end + 1) : reading.phrases.at(end);
        boolean joined = reading.hits.is(end, to)
                || (body != null
                        && reading.proclitic(end, Reading.Proclitic.PREPOSITION)
                        && body.start > reading.tokens.start(end));
        boolean holds =
                body != null && joined && (body.kind == Phrase.Kind.ORGANIZATION || body.kind == Phrase.Kind.COUNTRY);
        return body != null && holds ? body.end : end;
    }

    /** The phrase that ends right before a token, for a language whose nouns stand behind what describes them. */
    @Nullable
    Source until(int end, int from) {
        int first = end;
        while (first > from && end - first < LONGEST && (led(first - 1) || holds(first - 1, from))) {
            first--;
            if (reading.hits.is(first, DETERMINERS)) {
                break;
            }
        }
        boolean counted = first > from
                && first < end
                && reading.hits.is(first, WordClass.QUANTIFIER)
                && reading.hits.is(first - 1, DETERMINERS);
        first = counted ? first - 1 : first;
        // A noun that a preposition governs is no subject; "after" and "before" begin clauses too.
        boolean governed = first > from && reading.hits.is(first - 1, Adpositions.GOVERNING);
        boolean bare = governed || first == end || (end - first == 1 && reading.hits.is(first, DETERMINERS));
        if (bare) {
            return null;
        }
        return new Source(null, first, end, reading.tokens.start(first), reading.tokens.end(end - 1), false);
    }

    /** The ministry of health. */
    private boolean holds(int i, int from) {
        return reading.hits.is(i, HELD) && i > from && led(i - 1) && !reading.hits.is(i - 1, DETERMINERS);
    }

    private boolean led(int i) {
        if (!reading.word(i) || reading.hits.has(i, SenseKind.TIME)) {
            return false;
        }
        return reading.hits.is(i, DETERMINERS)
                || noun(i)
                || (!reading.bounds(i) && !reading.hits.is(i, ENDS | HELD | WordClass.RELATIVE.bit()));
    }

    /** Whether a noun that is a verb too stands behind a determiner or an adjective: one man, a local guide. */
    private boolean noun(int i) {
        return reading.hits.is(i, WordClass.NOUN)
                && reading.hits.is(i - 1, DETERMINERS | WordClass.ADJECTIVE.bit())
                && !reading.hits.is(i - 1, WordClass.VERB);
    }

    /** Where a phrase begins with its article. */
    int withArticle(int first, int from) {
        int i = first;
        while (i > from
                && reading.word(i - 1)
                && reading.hits.is(i - 1, WordClass.bits(WordClass.ADJECTIVE, WordClass.NOUN))
                && !reading.hits.is(i - 1, DETERMINERS)
                && i > first - 4) {
            i--;
        }
        return i > from && reading.hits.is(i - 1, DETERMINERS) && reading.word(i - 1) ? i - 1 : first;
    }
}
