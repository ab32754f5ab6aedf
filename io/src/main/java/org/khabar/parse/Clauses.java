package org.khabar.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.language.Grammar;
import org.khabar.language.Hit;
import org.khabar.language.SenseKind;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;

/** Finds the bounds of clauses, and the subject and agent of a verb or noun in its clause. */
final class Clauses {

    private static final int FARTHEST = 24;
    private static final int LONGEST_FUNCTION_WORD = 6;
    private static final long HELPERS = WordClass.bits(
            WordClass.AUXILIARY, WordClass.FUTURE, WordClass.SCHEDULE, WordClass.ADVERB, WordClass.NEGATION);
    private static final long NEW_CLAUSE =
            WordClass.bits(WordClass.COMPLEMENTIZER, WordClass.CONTRAST, WordClass.SUBORDINATOR);

    private final Reading reading;
    private final Cast cast;
    private final Sources sources;
    private final Delegations delegations;

    Clauses(Reading reading, Cast cast) {
        this.reading = reading;
        this.cast = cast;
        this.sources = new Sources(reading, cast);
        this.delegations = new Delegations(reading, cast);
    }

    Sources sources() {
        return sources;
    }

    Delegations delegations() {
        return delegations;
    }

    int sentenceStart(int token) {
        return reading.sentences.start(reading.sentences.of(token));
    }

    int sentenceEnd(int token) {
        return reading.sentences.end(reading.sentences.of(token));
    }

    boolean verbLast() {
        return reading.grammar.order() == Grammar.Order.VERB_LAST;
    }

    boolean verbFirst() {
        return reading.grammar.order() == Grammar.Order.VERB_FIRST;
    }

    /** Whether a sign ends a clause. */
    boolean ends(int i) {
        return reading.mark(i, '.')
                || reading.mark(i, ';')
                || reading.mark(i, ':')
                || reading.mark(i, '\n')
                || reading.mark(i, '!')
                || reading.mark(i, '?');
    }

    /** Whether another clause begins at a word: that, but, when; not the "that" behind "it is planned". */
    boolean opens(int i) {
        return reading.hits.is(i, NEW_CLAUSE) && behindHelpers(i, WordClass.SCHEDULE.bit()) == i;
    }

    /** Whether a word is a verb with a tense that tells of moving, meeting or speaking. */
    boolean finite(int i) {
        if (reading.hits.has(i, SenseKind.REPORTING_VERB)) {
            Hit hit = reading.hits.longest(i, SenseKind.REPORTING_VERB);
            return hit != null && tensed(hit) && !reading.givenName(i);
        }
        if (!reading.hits.has(i, SenseKind.VISIT_TRIGGER)) {
            return false;
        }
        Hit hit = reading.hits.longest(i, SenseKind.VISIT_TRIGGER);
        return hit != null && tensed(hit) && moves(hit.code());
    }

    private static boolean tensed(Hit hit) {
        return (hit.is(Trait.PAST) || hit.is(Trait.PRESENT) || hit.is(Trait.FUTURE))
                && !hit.is(Trait.NOMINAL)
                && !hit.is(Trait.ADJECTIVE);
    }

    private static boolean moves(String code) {
        return switch (code) {
            case "DEPART", "TRAVEL", "ARRIVE", "VISIT", "RECEIVE", "MEET", "INVITE", "SEND_OFF", "RETURN", "LIGHT" ->
                true;
            default -> false;
        };
    }

    /** Where the clause of a token begins: behind a sign, a conjunction of clauses or, where verbs stand last, a verb. */
    int start(int token) {
        int from = Math.max(sentenceStart(token), token - 2 * FARTHEST);
        for (int i = token - 1; i >= from; i--) {
            if (ends(i) || reading.hits.is(i, NEW_CLAUSE) || (verbLast() && finite(i))) {
                return i + 1;
            }
        }
        return from;
    }

    /** Where the function words that stand right before a token begin. */
    int behindHelpers(int token, long classes) {
        int at = token;
        for (boolean found = true; found; ) {
            found = false;
            for (int length = 1; length <= LONGEST_FUNCTION_WORD && at - length >= 0; length++) {
                int start = at - length;
                if (reading.hits.is(start, classes) && reading.hits.length(start) >= length) {
                    at = start;
                    found = true;
                    break;
                }
            }
        }
        return at;
    }

    /** Where the helpers of a verb begin. */
    int verbGroup(int token) {
        return behindHelpers(token, HELPERS);
    }

    /** Whether function words of some classes stand right before a token, between helpers of its verb. */
    boolean helped(int token, long classes) {
        int from = behindHelpers(token, HELPERS);
        for (int i = from; i < token; i++) {
            if (reading.hits.is(i, classes)) {
                return true;
            }
        }
        return false;
    }

    /** The explicit subject of a verb, by where the language puts it; null where it has none of its own. */
    @Nullable
    Source subject(int first, int end) {
        int from = sentenceStart(first);
        if (verbFirst()) {
            Source behind = behind(end, sentenceEnd(first));
            Figure figure = behind == null ? null : behind.figure();
            // A place behind the verb is where it leads, and its subject may stand before it: أن الوزير سيزور القاهرة.
            boolean place = figure != null && figure.isLocation();
            Source before = behind == null || place ? ahead(behindHelpers(first, HELPERS), from) : null;
            return before != null ? before : behind;
        }
        if (verbLast()) {
            return behind(start(first), first);
        }
        return ahead(behindHelpers(first, HELPERS), from);
    }

    /** The subject that stands before a verb; what a relative clause is about may be governed itself: talks with X, who is visiting. */
    private @Nullable Source ahead(int verb, int from) {
        int at = related(verb, from);
        int end = at < verb && reading.mark(at - 1, ',') ? at - 1 : at;
        Phrase antecedent = at < verb ? reading.phrases.covering(end - 1) : null;
        boolean person = antecedent != null
                && antecedent.end == end
                && (antecedent.kind == Phrase.Kind.PERSON || antecedent.kind == Phrase.Kind.OFFICE);
        if (antecedent != null && person && cast.of(antecedent) != null) {
            return new Source(cast.of(antecedent), antecedent.first, end, antecedent.start, antecedent.stop, false);
        }
        return before(at, from);
    }

    /** The subject of a relative clause is what the pronoun stands behind. */
    private int related(int verb, int from) {
        return verb > from && reading.hits.is(verb - 1, WordClass.RELATIVE) ? verb - 1 : verb;
    }

    private @Nullable Source before(int token, int from) {
        Source sent = delegations.before(token);
        if (sent != null) {
            return sent;
        }
        Phrase name = reading.phrases.covering(token - 1);
        // The last part of a name may be that of a month, which a time before a verb is not taken from.
        if (name != null
                && name.end == token
                && name.kind == Phrase.Kind.PERSON
                && reading.hits.has(token - 1, SenseKind.TIME)) {
            return new Source(cast.of(name), name.first, name.end, name.start, name.stop, false);
        }
        Source source = sources.before(reading.mark(token - 1, ')') ? bracket(token - 1, from) : token, from);
        if (source == null) {
            int end = overNames(token, from);
            source = end < token ? sources.before(end, from) : null;
        }
        if (source != null && source.explicit() && source.figure() != null) {
            Source delegation = delegations.holding(source, from);
            return delegation != null ? delegation : source;
        }
        return source;
    }

    /** Back over a time and the last parts of a name that no list knows: Han [Do-hyun on Friday] received. */
    private int overNames(int token, int from) {
        int at = token;
        while (at > from
                && (reading.hits.has(at - 1, SenseKind.TIME)
                        || reading.hits.is(at - 1, WordClass.bits(WordClass.AT, WordClass.IN)))) {
            at--;
        }
        int end = at;
        while (at > from
                && end - at < 4
                && reading.phrases.covering(at - 1) == null
                && (reading.mark(at - 1, '-') || (reading.word(at - 1) && !reading.hits.known(at - 1)))) {
            at--;
        }
        return at < end && reading.phrases.covering(at - 1) != null ? at : token;
    }

    private int bracket(int close, int from) {
        for (int i = close - 1; i >= Math.max(from, close - FARTHEST); i--) {
            if (reading.mark(i, '(')) {
                return i;
            }
        }
        return close + 1;
    }

    /** The subject of the sentence: its first noun phrase that no preposition governs, before a token. */
    @Nullable
    Source topic(int sentence, int before) {
        return behind(reading.sentences.start(sentence), Math.min(before, reading.sentences.end(sentence)));
    }

    /** The first noun phrase from a token on that nothing governs, within the clause. */
    @Nullable
    Source behind(int token, int limit) {
        boolean governed = false;
        int last = Math.min(limit, token + FARTHEST);
        for (int i = token; i < last; ) {
            if (ends(i) || (i > token && opens(i))) {
                return null;
            }
            boolean free = !governed && !reading.proclitic(i, Reading.Proclitic.PREPOSITION);
            if (free && delegations.begins(i)) {
                Source delegation = delegations.at(i);
                if (delegation != null) {
                    return delegation;
                }
            }
            if (i > token && ((finite(i) && !verbLast()) || (verbFirst() && free && joins(i)))) {
                return null;
            }
            Phrase phrase = reading.phrases.at(i);
            Source source = free ? sources.at(i) : null;
            if (source != null) {
                return source;
            }
            governed = phrase == null && (governs(i) || trip(i) || (governed && !reading.mark(i, ',')));
            i = phrase != null ? phrase.end : i + (reading.word(i) ? reading.hits.length(i) : 1);
        }
        return null;
    }

    /** What "and" begins is no subject of a verb before it. */
    private boolean joins(int i) {
        return reading.hits.is(i, WordClass.CONJUNCTION) || reading.proclitic(i, Reading.Proclitic.CONJUNCTION);
    }

    /** Behind a glued preposition, the noun of a trip has its place in the genitive: لزيارة بلجراد. */
    private boolean trip(int i) {
        return reading.proclitic(i, Reading.Proclitic.PREPOSITION) && reading.hits.has(i, SenseKind.VISIT_TRIGGER);
    }

    private boolean governs(int i) {
        return reading.hits.is(i, Adpositions.ALL);
    }

    /** The person behind a token, over "from", "by", adjectives and articles; null where something else stands there. */
    @Nullable
    Source agent(int token, int limit) {
        long skipped = WordClass.bits(
                WordClass.FROM,
                WordClass.OF,
                WordClass.BY,
                WordClass.ARTICLE,
                WordClass.ADJECTIVE,
                WordClass.POSSESSIVE);
        int last = Math.min(limit, token + 7);
        for (int i = token; i < last; ) {
            Source source = sources.at(i);
            if (source != null && source.figure() != null) {
                return source;
            }
            if (!reading.hits.is(i, skipped) && !reading.hits.has(i, SenseKind.VISIT_KIND)) {
                return null;
            }
            i += reading.hits.length(i);
        }
        return null;
    }

    /** All persons, organizations and countries of a list that begins at a token. */
    List<Figure> listed(int token, int limit) {
        List<Figure> found = new ArrayList<>();
        for (int i = token; i < limit; ) {
            Phrase phrase = reading.phrases.at(i);
            Figure figure = cast.of(phrase);
            if (ends(i)) {
                break;
            }
            if (phrase != null) {
                boolean agent = reading.hits.is(i - 1, WordClass.BY) && !reading.grammar.headFirst();
                boolean free = agent || (!governs(i - 1) && !reading.proclitic(i, Reading.Proclitic.PREPOSITION));
                if (figure != null && figure.kind == Phrase.Kind.PERSON && free && !found.contains(figure)) {
                    found.add(figure);
                }
                i = phrase.end;
            } else {
                i++;
            }
        }
        return found;
    }
}
