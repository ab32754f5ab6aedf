package org.khabar.parse;

import java.util.List;
import org.khabar.language.Hit;
import org.khabar.language.SenseKind;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;
import org.khabar.model.ProgrammeKind;
import org.khabar.model.Stage;
import org.khabar.text.Span;

/**
 * Finds what a visitor does on his visit: events, as nouns or verbs, in which he, his host or both take part. One item for an
 * event, at its first full statement.
 */
final class ProgrammeFinder {

    private static final int FARTHEST = 40;
    private static final int BEFORE = 12;
    private static final long BOTH = WordClass.bits(WordClass.PAIR, WordClass.HE, WordClass.SHE, WordClass.THEY);

    private final Reading reading;
    private final Cast cast;
    private final Clauses clauses;
    private final Timing timing;
    private final Triggers triggers;
    private final List<Statement> statements;
    private final EventVisits visits;

    /** The statement that was made last before the token that is looked at. */
    private int current = -1;

    ProgrammeFinder(
            Reading reading, Cast cast, Clauses clauses, Timing timing, Triggers triggers, List<Statement> statements) {
        this.reading = reading;
        this.cast = cast;
        this.clauses = clauses;
        this.timing = timing;
        this.triggers = triggers;
        this.statements = statements;
        this.visits = new EventVisits(reading, cast, clauses, statements);
    }

    void run() {
        if (statements.isEmpty()) {
            return;
        }
        told();
        for (int i = 0; i < reading.count(); ) {
            Hit hit = triggers.at(i, SenseKind.PROGRAMME);
            Phrase cover = reading.phrases.covering(i);
            if (hit == null || (cover != null && cover.kind != Phrase.Kind.OFFICE) || isTrip(i)) {
                i++;
                continue;
            }
            int end = event(hit);
            i = Math.max(end, i + 1);
        }
    }

    /** The word of the visit itself is no item of it. */
    private boolean isTrip(int token) {
        while (current + 1 < statements.size() && statements.get(current + 1).first <= token) {
            current++;
        }
        Statement last = current < 0 ? null : statements.get(current);
        return last != null && token >= last.first && token < last.end;
    }

    /** The end of the event that a word begins, the word's own where it is none. */
    private int event(Hit hit) {
        Journey journey = visits.of(hit, current, clauseEnd(hit));
        ProgrammeKind kind = ProgrammeKinds.named(hit.code());
        if (journey == null || kind == null || headline(hit.token()) || visits.told(journey, hit.token())) {
            return hit.end();
        }
        int from = head(hit);
        int to = clauses.verbLast() && !hit.is(Trait.NOMINAL) ? hit.end() : clauseEnd(hit);
        if (!stated(hit, from) || !takesPart(journey, from, to, hit) || !fits(kind, hit, to)) {
            return hit.end();
        }
        kind = ProgrammeKinds.of(reading, clauses, hit, kind, from, to);
        if (kind != null) {
            if (kind == ProgrammeKind.BILATERAL_TALKS) {
                visits.counterpart(journey, from, to);
            }
            journey.add(new Journey.Item(kind, stage(hit, from, journey), span(from, to), hit.token()));
        }
        return hit.end();
    }

    private Span span(int from, int to) {
        int last = to;
        while (last > from + 1 && !reading.word(last - 1) && !reading.mark(last - 1, ')')) {
            last--;
        }
        return new Span(reading.start(from), Math.max(reading.tokens.end(last - 1), reading.start(from) + 1));
    }

    /** The first full statement counts; a headline only names the event. */
    private boolean headline(int token) {
        return reading.sentences.of(token) == 0
                && reading.sentences.count() > 2
                && !reading.mark(clauses.sentenceEnd(token) - 1, '.')
                && !reading.mark(clauses.sentenceEnd(token) - 2, '.');
    }

    /**
     * A verb states an event, and a noun that a verb governs or a programme lists. "Their talks" and "after the talks" only
     * mention one.
     */
    private boolean stated(Hit hit, int from) {
        if (!hit.is(Trait.NOMINAL)) {
            return !hit.is(Trait.NEGATIVE);
        }
        boolean governed = from < hit.token();
        if (hit.is(Trait.POSSESSED) || reported(hit)) {
            return false;
        }
        return governed || programme(from, hit) || (!hit.is(Trait.GUARDED) && hit.length() > 1);
    }

    /** Words of everyday count only with what makes them events: talks with somebody, a signing of an instrument. */
    private boolean fits(ProgrammeKind kind, Hit hit, int to) {
        if (!hit.is(Trait.GUARDED) || hit.is(Trait.NOMINAL)) {
            return true;
        }
        return switch (kind) {
            case BILATERAL_TALKS -> has(WordClass.WITH, hit.end(), to) || reading.hits.is(hit.end(), WordClass.PAIR);
            case MEDIA_STATEMENT, SPEECH -> false;
            default -> true;
        };
    }

    private boolean has(WordClass word, int from, int to) {
        for (int i = from; i < to; i++) {
            if (reading.hits.is(i, word)) {
                return true;
            }
        }
        return false;
    }

    /** Receptions that were told of, and visits to a site. */
    private void told() {
        for (Statement statement : statements) {
            for (Journey journey : statement.journeys) {
                boolean site = statement.code().equals("VISIT")
                        && !statement.places.isEmpty()
                        && statement.places.stream().allMatch(place -> place.country.isEmpty());
                boolean received = statement.code().equals("RECEIVE") && !headline(statement.first);
                if (site || received) {
                    Stage stage = statement.stage == Stage.UNSPECIFIED ? journey.stage : statement.stage;
                    ProgrammeKind kind = site
                            ? ProgrammeKind.SITE_VISIT
                            : ProgrammeKinds.welcome(reading, clauses, statement.hit, clauseEnd(statement.hit));
                    journey.add(new Journey.Item(kind, stage, statement.evidence, statement.first));
                }
            }
        }
    }

    /** Where the clause of an event begins: at the verb that governs its noun, or the word itself. */
    private int head(Hit hit) {
        if (!hit.is(Trait.NOMINAL) && signed(hit)) {
            return own(clauses.start(hit.token()), hit.token());
        }
        if (!hit.is(Trait.NOMINAL)) {
            return clauses.verbLast() ? own(clauses.start(hit.token()), hit.token()) : hit.token();
        }
        int from = Math.max(clauses.start(hit.token()), hit.token() - BEFORE);
        for (int i = hit.token() - 1; i >= from; i--) {
            if (clauses.ends(i) || (reading.mark(i, ',') && i < hit.token() - 8)) {
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
    private int clauseEnd(Hit hit) {
        int limit = Math.min(clauses.sentenceEnd(hit.token()), hit.end() + FARTHEST);
        int depth = 0;
        for (int i = hit.end(); i < limit; i++) {
            depth += reading.mark(i, '(') ? 1 : reading.mark(i, ')') ? -1 : 0;
            boolean comma = reading.mark(i, ',') && i + 1 < limit && (opensClause(i + 1) || enumerates(i + 1));
            if (depth <= 0 && (clauses.ends(i) || comma || visits.quoted(i))) {
                return i;
            }
        }
        return limit;
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
                || reading.hits.is(i, WordClass.bits(WordClass.CONJUNCTION, WordClass.ADVERB, WordClass.AUXILIARY));
    }

    /** Whether visitor, host or both are named in the clause, or a pronoun stands for them; nothing at all elides the visitor. */
    private boolean takesPart(Journey journey, int from, int to, Hit hit) {
        int start = Math.max(clauses.sentenceStart(from), from - BEFORE);
        boolean other = false;
        for (int i = start; i < to; ) {
            Phrase phrase = reading.phrases.at(i);
            Figure figure = phrase == null ? null : cast.of(phrase);
            if (figure != null && (figure == journey.visitor || figure == journey.host)) {
                return true;
            }
            if (reading.hits.is(i, BOTH)) {
                return true;
            }
            other |= figure != null && figure.kind == Phrase.Kind.PERSON && i < hit.token();
            i = phrase != null ? phrase.end : i + 1;
        }
        // The Iranian and Omani sides: those of the two countries.
        Figure visitor = journey.visitor;
        if (visitor != null
                && visits.named(journey.hostCountry, start, to)
                && visits.named(visitor.country, start, to)) {
            return true;
        }
        boolean elided = !other && reading.grammar.dropsSubject() && !hit.is(Trait.NOMINAL);
        return elided || hit.is(Trait.FIRST_PERSON) || programme(from, hit);
    }

    /** "The visit includes", "on the programme": what follows is an item. */
    private boolean programme(int from, Hit hit) {
        int start = Math.max(clauses.sentenceStart(from), from - 2 * BEFORE);
        for (int i = start; i < hit.token(); i++) {
            Hit verb = reading.hits.longest(i, SenseKind.VISIT_TRIGGER);
            if (verb != null && (verb.code().equals("INCLUDE") || verb.code().equals("TRIP"))) {
                return true;
            }
        }
        return false;
    }

    /** "Told reporters after the talks", "at the end of the talks": a time is no statement of an event. */
    private boolean reported(Hit hit) {
        int before = hit.token() - 1;
        long times = WordClass.bits(WordClass.BEFORE, WordClass.AFTER, WordClass.DURING);
        for (int i = before; i >= Math.max(0, before - 2); i--) {
            if (reading.hits.is(i, times) || reading.hits.has(i, SenseKind.SEQUENCE)) {
                return hit.is(Trait.NOMINAL);
            }
            if (!reading.hits.is(i, WordClass.ARTICLE)) {
                return false;
            }
        }
        return false;
    }

    private Stage stage(Hit hit, int from, Journey journey) {
        Hit verb = hit;
        if (hit.is(Trait.NOMINAL) && from < hit.token()) {
            Hit governor = triggers.at(from, SenseKind.VISIT_TRIGGER);
            verb = governor != null ? governor : triggers.at(from, SenseKind.PROGRAMME);
            verb = verb == null ? hit : verb;
        }
        return switch (timing.of(verb)) {
            case DONE -> Stage.COMPLETED;
            case COMING, EXPECTED, PRESENT -> Stage.PLANNED;
            case GOING_ON -> Stage.UNDER_WAY;
            case UNTOLD -> journey.stage == Stage.COMPLETED ? Stage.COMPLETED : Stage.PLANNED;
        };
    }
}
