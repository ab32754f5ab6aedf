package org.khabar.parse;

import org.jspecify.annotations.Nullable;
import org.khabar.language.Hit;
import org.khabar.language.SenseKind;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;

/** Finds where the clause of an event of a visit begins and ends: from its word or the verb of it to the last argument. */
final class EventBounds {

    private static final int FARTHEST = 40;
    private static final int BEFORE = 12;

    /** How far behind a conjunction or "then" the next event begins at most. */
    private static final int NEXT = 3;

    /** How many words a time between commas has. */
    private static final int TIME = 7;

    /** What opens a clause behind a comma. */
    private static final long CLAUSE =
            WordClass.bits(WordClass.CONJUNCTION, WordClass.ADVERB, WordClass.AUXILIARY, WordClass.FUTURE);

    private static final long SUBJECTS = WordClass.bits(WordClass.PAIR, WordClass.HE, WordClass.SHE, WordClass.THEY);
    private static final long HELPERS =
            WordClass.bits(WordClass.AUXILIARY, WordClass.FUTURE, WordClass.SCHEDULE, WordClass.ADVERB);

    private final Reading reading;
    private final Clauses clauses;
    private final EventVisits visits;

    EventBounds(Reading reading, Clauses clauses, EventVisits visits) {
        this.reading = reading;
        this.clauses = clauses;
        this.visits = visits;
    }

    /** Where the clause of an event begins: at the verb that governs its noun, or the word itself. */
    int head(Hit hit) {
        if (!hit.is(Trait.NOMINAL)) {
            boolean before = signed(hit) || clauses.verbLast();
            return before ? own(clauses.start(hit.token()), hit.token()) : hit.token();
        }
        int from = Math.max(clauses.start(hit.token()), hit.token() - BEFORE);
        for (int i = hit.token() - 1; i >= from; i--) {
            if (clauses.ends(i) || (reading.mark(i, ',') && i < hit.token() - 8) || follows(i)) {
                return hit.token();
            }
            if (governs(i, hit)) {
                return i;
            }
        }
        return hit.token();
    }

    /** What is signed stands before the passive verb: several memoranda will be signed. */
    private boolean signed(Hit hit) {
        return !reading.grammar.headFirst()
                && hit.is(Trait.PERFECT)
                && reading.hits.has(hit.token(), SenseKind.AGREEMENT_TRIGGER)
                && clauses.helped(hit.token(), WordClass.AUXILIARY.bit())
                && reading.phrases.covering(hit.token() - 1) == null;
    }

    /** The first word of a clause that is neither "and" nor "then". */
    private int own(int from, int to) {
        int i = from;
        while (i < to
                && (reading.hits.is(i, WordClass.bits(WordClass.CONJUNCTION, WordClass.ADVERB))
                        || (reading.hits.has(i, SenseKind.SEQUENCE) && !joins(i))
                        || !reading.word(i))) {
            i++;
        }
        return i;
    }

    /** Whether a non-joiner makes a word the first part of the next: نخست‌وزیر. */
    private boolean joins(int i) {
        return reading.word(i + 1) && reading.tokens.glued(i + 1);
    }

    private boolean governs(int i, Hit hit) {
        Hit verb = reading.hits.longest(i, SenseKind.VISIT_TRIGGER);
        if (verb != null && !verb.is(Trait.NOMINAL) && verb.code().equals("MEET")) {
            // The verb may be listed with its noun: سيعقدان اجتماعا.
            return true;
        }
        if (verb == null || verb.is(Trait.NOMINAL) || verb.end() > hit.token()) {
            Hit event = reading.hits.longest(i, SenseKind.PROGRAMME);
            return event != null && !event.is(Trait.NOMINAL) && event.end() <= hit.token();
        }
        return switch (verb.code()) {
            case "PERFORM", "MEET", "RECEIVE" -> true;
            default -> false;
        };
    }

    /** Where the arguments of an event end: at a sign, at another clause, at the next event. */
    int end(Hit hit) {
        int limit = Math.min(clauses.sentenceEnd(hit.token()), hit.end() + FARTHEST);
        int depth = 0;
        for (int i = hit.end(); i < limit; i++) {
            i = behindTime(i, limit);
            depth += reading.mark(i, '(') ? 1 : reading.mark(i, ')') ? -1 : 0;
            boolean comma = reading.mark(i, ',') && i + 1 < limit && (opensClause(i + 1) || enumerates(i + 1));
            boolean clause = clauses.ends(i) || visits.quoted(i);
            if (depth <= 0 && (clause || ((comma || next(i, hit)) && !shares(hit, i)))) {
                return i;
            }
        }
        return limit;
    }

    /** The comma that closes a time between commas, which ends no clause: التقى الوزير، اليوم الخميس، نظيره. */
    private int behindTime(int comma, int limit) {
        int i = comma + 1;
        while (reading.mark(comma, ',') && i < Math.min(limit, comma + TIME) && reading.hits.has(i, SenseKind.TIME)) {
            i += Math.max(1, timeLength(i));
        }
        return i > comma + 1 && i < limit && reading.mark(i, ',') ? i + 1 : comma;
    }

    private int timeLength(int i) {
        Hit time = reading.hits.longest(i, SenseKind.TIME);
        return time == null ? 1 : time.length();
    }

    /** Two events may share an argument: a visit to, and the delivery of a speech at, the university. */
    private boolean shares(Hit hit, int comma) {
        return !reading.grammar.headFirst()
                && comma > hit.end()
                && hit.is(Trait.NOMINAL)
                && reading.hits.is(comma - 1, Adpositions.ALL);
    }

    /** Whether "and" joins the noun of an event to what stands before it. */
    boolean joined(Hit hit) {
        int before = reading.hits.is(hit.token() - 1, WordClass.ARTICLE) ? hit.token() - 2 : hit.token() - 1;
        return hit.is(Trait.NOMINAL)
                && (reading.proclitic(hit.token(), Reading.Proclitic.CONJUNCTION)
                        || reading.hits.is(before, WordClass.CONJUNCTION));
    }

    /** An event that is told of for the first time, where no article or genitive tells another: محادثات موسعة, not مراسم التوقيع. */
    boolean indefinite(Hit event) {
        for (int i = event.token(); i <= event.end(); i++) {
            if (reading.definite(i) || (i == event.end() && reading.phrases.at(i) != null)) {
                return false;
            }
        }
        return clauses.verbFirst() && !event.is(Trait.POSSESSED);
    }

    /** Whether "then" stands here, which parts an event from the verb of the one before. */
    private boolean follows(int i) {
        Hit order = reading.hits.longest(i, SenseKind.SEQUENCE);
        return order != null && order.code().equals("AFTER") && !reading.hits.is(i, WordClass.AFTER);
    }

    /** Whether another event begins: met behind closed doors [and then] chaired, جلسة مغلقة [تلتها] محادثات موسعة, [وألقى] كلمة. */
    private boolean next(int i, Hit hit) {
        Hit order = reading.hits.longest(i, SenseKind.SEQUENCE);
        if (order != null && order.code().equals("AFTER")) {
            Hit event = event(order.end(), order.end() + NEXT, hit);
            return event != null && (follows(i) || !event.is(Trait.NOMINAL) || indefinite(event));
        }
        boolean and = reading.proclitic(i, Reading.Proclitic.CONJUNCTION);
        int verb = and ? i : behindSubject(i + 1);
        Hit event = and || reading.hits.is(i, WordClass.CONJUNCTION) ? event(verb, verb + 1, hit) : null;
        return (event != null && !event.is(Trait.NOMINAL)) || (verb > i + 1 && toVisit(verb));
    }

    /** "And to visit" begins an event of its own. */
    private boolean toVisit(int verb) {
        for (Hit hit : reading.hits.of(verb, SenseKind.VISIT_TRIGGER)) {
            if (hit.code().equals("VISIT") && !hit.is(Trait.NOMINAL)) {
                return true;
            }
        }
        return false;
    }

    /** The verb behind a subject of its own and its helpers: and [the two leaders will] sign. */
    private int behindSubject(int token) {
        if (reading.hits.is(token, WordClass.TO) && !reading.grammar.headFirst()) {
            return token + 1;
        }
        int i = reading.hits.is(token, WordClass.ARTICLE) ? token + 1 : token;
        Phrase person = reading.phrases.at(i);
        if (reading.hits.is(i, SUBJECTS)) {
            i += reading.hits.length(i);
        } else if (person != null && person.kind == Phrase.Kind.PERSON) {
            i = person.end;
        } else {
            return token;
        }
        while (reading.hits.is(i, HELPERS)) {
            i++;
        }
        return i;
    }

    /** The event of another kind than that at hand that begins between two tokens, and not with a word of everyday. */
    private @Nullable Hit event(int from, int to, Hit hit) {
        for (int i = from; i < to; i++) {
            Hit other = reading.hits.longest(i, SenseKind.PROGRAMME);
            if (other != null && !other.is(Trait.GUARDED) && !other.code().equals(hit.code())) {
                return other;
            }
        }
        return null;
    }

    /** A list of what was just counted tells no more of the event: مذكرتي تفاهم، الأولى بين …. */
    private boolean enumerates(int i) {
        return reading.grammar.headFirst() && reading.lexicon.ordinals().number(reading.tokens, i, i + 1) == 1;
    }

    private boolean opensClause(int i) {
        return clauses.opens(i)
                || clauses.finite(i)
                || reading.hits.has(i, SenseKind.SEQUENCE)
                || (reading.hits.is(i, WordClass.bits(WordClass.COMPLEMENTIZER, WordClass.BOUND_COMPLEMENTIZER))
                        && reading.proclitic(i, Reading.Proclitic.CONJUNCTION))
                || reading.hits.is(i, CLAUSE);
    }

    /** The first full statement counts; a headline only names the event. */
    boolean headline(int token) {
        return reading.sentences.of(token) == 0
                && reading.sentences.count() > 2
                && !reading.mark(clauses.sentenceEnd(token) - 1, '.')
                && !reading.mark(clauses.sentenceEnd(token) - 2, '.');
    }
}
