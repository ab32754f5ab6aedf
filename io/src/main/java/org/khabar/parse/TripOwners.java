package org.khabar.parse;

import org.jspecify.annotations.Nullable;
import org.khabar.language.Hit;
import org.khabar.language.SenseKind;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;

/** Finds whose trip a noun means, where the text says so beside it. */
final class TripOwners {

    private static final int FARTHEST = 8;
    private static final long DESCRIBES = WordClass.bits(
            WordClass.ADJECTIVE, WordClass.QUANTIFIER, WordClass.ARTICLE, WordClass.CONJUNCTION, WordClass.ADVERB);
    private static final long THIRD =
            WordClass.bits(WordClass.HE, WordClass.SHE, WordClass.THEY, WordClass.POSSESSIVE, WordClass.REFLEXIVE);

    private static final long OPENS = WordClass.bits(
            WordClass.DURING,
            WordClass.IN,
            WordClass.AT,
            WordClass.AFTER,
            WordClass.BEFORE,
            WordClass.PREPOSITION,
            WordClass.ADVERB);

    private final Reading reading;
    private final Cast cast;
    private final Clauses clauses;

    TripOwners(Reading reading, Cast cast, Clauses clauses) {
        this.reading = reading;
        this.cast = cast;
        this.clauses = clauses;
    }

    /** In the genitive or as possessor, in a relative clause, or as the subject of the verb whose object the trip is. */
    @Nullable
    Source of(Statement statement) {
        Source owner = reading.grammar.headFirst() ? genitive(statement) : possessor(statement);
        if (owner == null) {
            owner = relative(statement);
        }
        if (owner == null && !reading.grammar.clitics().article().isEmpty()) {
            owner = behindOf(statement);
        }
        owner = owner == null ? governing(statement) : owner;
        return owner == null && !statement.places.isEmpty() ? fronted(statement) : owner;
    }

    /** The subject of the sentence that a phrase of time opens: during his visit to Iraq, the minister met; في ختام زيارته إلى. */
    private @Nullable Source fronted(Statement statement) {
        int from = clauses.sentenceStart(statement.first);
        if (statement.first - from >= FARTHEST || !reading.hits.is(from, OPENS)) {
            return null;
        }
        int limit = clauses.sentenceEnd(statement.first);
        int comma = statement.end;
        while (comma < limit && !reading.mark(comma, ',') && !clauses.finite(comma)) {
            comma++;
        }
        if (!reading.mark(comma, ',') || topic(from, statement.first)) {
            return null;
        }
        int first = reading.hits.is(comma + 1, WordClass.ARTICLE) ? comma + 2 : comma + 1;
        Source subject = clauses.verbFirst()
                ? clauses.behind(comma + 2, limit)
                : clauses.sources().at(first);
        return subject != null && subject.isPerson() ? subject : null;
    }

    private boolean topic(int from, int before) {
        Source topic = clauses.topic(reading.sentences.of(from), before);
        return topic != null && topic.figure() != null;
    }

    /** Behind the noun, over adjectives and times: زيارة الوزير, سفر کاری هفته گذشته او. */
    private @Nullable Source genitive(Statement statement) {
        int limit = Math.min(clauses.sentenceEnd(statement.first), statement.end + FARTHEST);
        for (int i = statement.end; i < limit; ) {
            if (clauses.delegations().begins(i)) {
                return clauses.delegations().at(i);
            }
            Phrase phrase = reading.phrases.at(i);
            if (phrase != null && phrase.kind != Phrase.Kind.GROUP) {
                return phrase.start == reading.tokens.start(i)
                        ? clauses.sources().at(i)
                        : null;
            }
            if (reading.hits.is(i, THIRD) || !describes(i)) {
                return null;
            }
            i += Math.max(1, length(i));
        }
        return null;
    }

    /** With the preposition for "of" behind a noun without the article: زيارة كانت مقررة للوزير إلى برلين. */
    private @Nullable Source behindOf(Statement statement) {
        int limit = Math.min(clauses.sentenceEnd(statement.first), statement.end + FARTHEST);
        for (int i = statement.end; i < limit && !clauses.ends(i) && !clauses.finite(i); i++) {
            Phrase phrase = reading.phrases.at(i);
            if (phrase != null) {
                boolean person = phrase.kind == Phrase.Kind.PERSON || phrase.kind == Phrase.Kind.OFFICE;
                boolean of = person
                        && phrase.strip > 0
                        && reading.grammar
                                .clitics()
                                .ofArticle(reading.tokens.folded()[reading.tokens.foldedStart(i) + phrase.strip - 1]);
                return of ? new Source(cast.of(phrase), i, phrase.end, phrase.start, phrase.stop, false) : null;
            }
        }
        return null;
    }

    /** Whether a word may stand between a trip and whose it is; the preposition إلى is spelt as the adjective آلي is. */
    private boolean describes(int i) {
        return reading.tokens.isNumber(i)
                || (reading.hits.is(i, DESCRIBES) && !reading.hits.is(i, WordClass.TO))
                || reading.hits.has(i, SenseKind.VISIT_KIND)
                || reading.hits.has(i, SenseKind.TIME)
                || reading.tokens.hyphenated(i);
    }

    private int length(int i) {
        Hit kind = reading.hits.longest(i, SenseKind.VISIT_KIND);
        Hit time = reading.hits.longest(i, SenseKind.TIME);
        return Math.max(kind == null ? 1 : kind.length(), time == null ? 1 : time.length());
    }

    /** Before the noun with 's, or behind it with "by" or "of". */
    private @Nullable Source possessor(Statement statement) {
        int i = statement.first - 1;
        int from = Math.max(clauses.sentenceStart(statement.first), statement.first - FARTHEST);
        while (i > from && !reading.tokens.possessive(i) && premodifies(i)) {
            i--;
        }
        if (i > 0 && reading.tokens.possessive(i)) {
            Phrase phrase = reading.phrases.covering(i - 1);
            return phrase == null ? null : clauses.sources().at(start(phrase));
        }
        if (reading.hits.is(i, THIRD)) {
            return null;
        }
        long by = WordClass.bits(WordClass.BY, WordClass.OF);
        int limit = Math.min(clauses.sentenceEnd(statement.first), statement.end + FARTHEST);
        for (int j = statement.end; j < limit && !clauses.ends(j) && !clauses.finite(j); ) {
            Phrase phrase = reading.phrases.at(j);
            if (phrase != null && phrase.isLocation()) {
                j = phrase.end;
                continue;
            }
            if (!reading.hits.is(j, by | WordClass.TO.bit() | WordClass.ARTICLE.bit() | WordClass.ADVERB.bit())
                    && !reading.hits.has(j, SenseKind.TIME)
                    && !reading.hits.has(j, SenseKind.PLACE_HEAD)) {
                return null;
            }
            if (reading.hits.is(j, by)) {
                Source source = clauses.agent(j + 1, limit + FARTHEST);
                return source != null && source.figure() != null && source.figure().kind == Phrase.Kind.PERSON
                        ? source
                        : null;
            }
            j++;
        }
        return null;
    }

    /** Who pays, begins, ends or puts off a visit, by the verb whose object it is. */
    private @Nullable Source governing(Statement statement) {
        int from = Math.max(clauses.sentenceStart(statement.first), statement.first - FARTHEST);
        for (int i = statement.first - 1; i >= from && !clauses.ends(i); i--) {
            Hit verb = reading.hits.longest(i, SenseKind.VISIT_TRIGGER);
            if (verb != null && performs(verb)) {
                Source subject = clauses.subject(i, Math.min(verb.end(), statement.first));
                return subject != null && subject.figure() != null ? subject : null;
            }
        }
        return null;
    }

    private static boolean performs(Hit verb) {
        return !verb.is(Trait.NOMINAL)
                && switch (verb.code()) {
                    case "PERFORM", "BEGIN", "CONTINUE", "END", "POSTPONE", "CANCEL" -> true;
                    default -> false;
                };
    }

    private int start(Phrase phrase) {
        Figure figure = cast.of(phrase);
        Phrase before = reading.phrases.covering(phrase.first - 1);
        return before != null && figure != null && cast.of(before) == figure ? before.first : phrase.first;
    }

    private boolean premodifies(int i) {
        return describes(i)
                || reading.mark(i, '-')
                || (reading.tokens.latin(i)
                        && reading.word(i)
                        && !reading.hits.is(i, ~0L)
                        && !reading.tokens.capital(i))
                || reading.hits.is(i, WordClass.NOUN);
    }

    /** The visit that the minister is to pay: a relative clause names who pays it. */
    private @Nullable Source relative(Statement statement) {
        int limit = Math.min(clauses.sentenceEnd(statement.first), statement.end + FARTHEST);
        for (int i = statement.end; i < limit && !clauses.ends(i); i++) {
            if (reading.hits.is(i, WordClass.RELATIVE)) {
                int to = Math.min(clauses.sentenceEnd(statement.first), i + 2 * FARTHEST);
                for (int j = i + 1; j < to && !clauses.ends(j); j++) {
                    Hit verb = reading.hits.longest(j, SenseKind.VISIT_TRIGGER);
                    if (verb != null && verb.code().equals("PERFORM")) {
                        return clauses.verbFirst() ? clauses.behind(verb.end(), to) : clauses.behind(i + 1, j);
                    }
                }
                return null;
            }
        }
        return null;
    }
}
