package org.khabar.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;
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

    private static final int BEFORE = 12;

    /** How far before its noun the possessor stands, and how far behind it the event where it takes place. */
    private static final int OWN = 4;

    private static final int EVENT = 8;
    private static final long BOTH =
            WordClass.bits(WordClass.PAIR, WordClass.HE, WordClass.SHE, WordClass.THEY, WordClass.FIRST_PERSON);

    private final Reading reading;
    private final Cast cast;
    private final Clauses clauses;
    private final Timing timing;
    private final Triggers triggers;
    private final Travellers travellers;
    private final List<Statement> statements;
    private final EventVisits visits;
    private final EventBounds bounds;

    /** The statement that was made last before the token that is looked at. */
    private int current = -1;

    /** The visit of the last event, and its sentence. */
    private @Nullable Journey last;

    private int lastSentence = -1;

    ProgrammeFinder(
            Reading reading,
            Cast cast,
            Clauses clauses,
            Timing timing,
            Triggers triggers,
            Travellers travellers,
            List<Statement> statements) {
        this.reading = reading;
        this.cast = cast;
        this.clauses = clauses;
        this.timing = timing;
        this.triggers = triggers;
        this.travellers = travellers;
        this.statements = statements;
        this.visits = new EventVisits(reading, cast, clauses, statements);
        this.bounds = new EventBounds(reading, clauses, visits);
    }

    void run() {
        if (statements.isEmpty()) {
            return;
        }
        new ToldEvents(reading, clauses, bounds).run(statements);
        for (int i = 0; i < reading.count(); ) {
            Hit hit = triggers.at(i, SenseKind.PROGRAMME);
            Phrase cover = reading.phrases.covering(i);
            boolean inside = i > 0 && reading.function(i - 1) && reading.hits.length(i - 1) > 1;
            if (hit == null || inside || (cover != null && cover.kind != Phrase.Kind.OFFICE) || isTrip(i)) {
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
        int end = bounds.end(hit);
        Saying saying = travellers.around(hit.token());
        // Who reports an event is no part of it: …, the agency reported.
        end = saying == null ? end : Math.max(hit.end(), Math.min(end, saying.end));
        Journey journey = visits.of(hit, current, end);
        journey = journey == null && reading.sentences.of(hit.token()) == lastSentence ? last : journey;
        // What is only named, at a press conference, is none of a visit that nobody has spoken of yet.
        boolean told = !hit.is(Trait.NOMINAL) || bounds.head(hit) < hit.token();
        journey = journey == null && told ? visits.later(hit, current, end) : journey;
        ProgrammeKind kind = ProgrammeKinds.named(hit.code());
        if (journey == null || kind == null || bounds.headline(hit.token()) || visits.told(journey, hit.token())) {
            return hit.end();
        }
        int from = bounds.head(hit);
        int to = clauses.verbLast() && !hit.is(Trait.NOMINAL) ? hit.end() : end;
        if (!stated(hit, from) || !takesPart(journey, from, to, hit) || !fits(kind, hit, to)) {
            return hit.end();
        }
        kind = ProgrammeKinds.of(reading, clauses, hit, kind, from, to);
        if (kind != null && !again(journey, kind, from)) {
            if (kind == ProgrammeKind.BILATERAL_TALKS) {
                visits.counterpart(journey, from, to);
            }
            boolean joined = from == hit.token() && bounds.joined(hit);
            last = journey;
            lastSentence = reading.sentences.of(hit.token());
            journey.add(new Journey.Item(kind, stage(hit, from, journey), span(from, to), hit.token(), joined));
        }
        return hit.end();
    }

    /** "Attended the talks": who was there at what was told of is no event more. */
    private boolean again(Journey journey, ProgrammeKind kind, int from) {
        Hit verb = reading.hits.longest(from, SenseKind.PROGRAMME);
        return verb != null
                && verb.code().equals(ProgrammeKind.CONFERENCE_PARTICIPATION.name())
                && kind != ProgrammeKind.CONFERENCE_PARTICIPATION
                && journey.programme.stream().anyMatch(item -> item.kind() == kind);
    }

    private Span span(int from, int to) {
        int last = to;
        while (last > from + 1 && !reading.word(last - 1) && !reading.mark(last - 1, ')')) {
            last--;
        }
        return new Span(reading.start(from), Math.max(reading.tokens.end(last - 1), reading.start(from) + 1));
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
        // Where verbs stand last, what one goes for is told with "for": برای شرکت در مجمع.
        boolean aim = clauses.verbLast() && reading.hits.is(hit.token() - 1, WordClass.FOR);
        if (hit.is(Trait.POSSESSED) || reported(hit) || aim) {
            return false;
        }
        return governed || programme(from, hit) || own(hit) || (!hit.is(Trait.GUARDED) && hit.length() > 1);
    }

    /** What the visitor himself says that he will do at an event: through our meetings and speeches at the conference. */
    private boolean own(Hit hit) {
        boolean first = hit.is(Trait.FIRST_PERSON);
        for (int i = Math.max(clauses.sentenceStart(hit.token()), hit.token() - OWN); i < hit.token(); i++) {
            first |= reading.hits.is(i, WordClass.FIRST_PERSON);
        }
        boolean at = first && reading.hits.is(hit.end(), WordClass.bits(WordClass.IN, WordClass.AT));
        for (int i = hit.end() + 1; at && i < hit.end() + EVENT && i < reading.count(); i++) {
            if (reading.hits.is(i, WordClass.OCCASION) || reading.hits.has(i, SenseKind.PROGRAMME)) {
                return true;
            }
        }
        return false;
    }

    /** Words of everyday count only with what makes them events: talks with somebody, a signing of an instrument. */
    private boolean fits(ProgrammeKind kind, Hit hit, int to) {
        if (!hit.is(Trait.GUARDED) || hit.is(Trait.NOMINAL)) {
            return true;
        }
        return switch (kind) {
            case BILATERAL_TALKS ->
                has(WordClass.WITH, hit.end(), to) || reading.hits.is(hit.end(), WordClass.PAIR) || calls(hit, to);
            case MEDIA_STATEMENT, SPEECH -> false;
            default -> true;
        };
    }

    /** To call on somebody is to meet him; to call on him to do something is not. */
    private boolean calls(Hit hit, int to) {
        Phrase person = reading.phrases.at(hit.end());
        return !reading.grammar.headFirst()
                && person != null
                && (person.kind == Phrase.Kind.PERSON || person.kind == Phrase.Kind.OFFICE)
                && !has(WordClass.TO, hit.end(), to);
    }

    private boolean has(WordClass word, int from, int to) {
        for (int i = from; i < to; i++) {
            if (reading.hits.is(i, word)) {
                return true;
            }
        }
        return false;
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
        if (acts(journey, hit) || goesOn(journey, from)) {
            return true;
        }
        Saying saying = travellers.around(hit.token());
        if (!other && saying != null && saying.source.figure() == journey.visitor && hit.is(Trait.NOMINAL)) {
            return true;
        }
        // The Iranian and Omani sides: those of the two countries.
        Figure visitor = journey.visitor;
        if (!other
                && visitor != null
                && visits.named(journey.hostCountry, start, to)
                && visits.named(visitor.country, start, to)) {
            return true;
        }
        boolean elided =
                !other && reading.grammar.dropsSubject() && !hit.is(Trait.NOMINAL) && !someoneElse(hit.end(), to);
        return elided || hit.is(Trait.FIRST_PERSON) || programme(from, hit);
    }

    /** Whether the visitor or his host is the subject of a verb, however much describes him before it. */
    private boolean acts(Journey journey, Hit hit) {
        if (hit.is(Trait.NOMINAL) || clauses.verbLast()) {
            return false;
        }
        Source subject = clauses.subject(hit.token(), hit.end());
        Figure figure = subject == null ? null : subject.figure();
        return figure != null && (figure == journey.visitor || figure == journey.host);
    }

    /** Whether "and" or a comma joins a verb to an event of the same sentence: will lay a wreath, meet X and visit Y. */
    private boolean goesOn(Journey journey, int from) {
        if (journey.programme.isEmpty() || reading.grammar.headFirst()) {
            return false;
        }
        int last = journey.programme.get(journey.programme.size() - 1).first();
        boolean joined = reading.mark(from - 1, ',')
                || reading.hits.is(from - 1, WordClass.CONJUNCTION)
                || (reading.hits.is(from - 1, WordClass.TO) && reading.hits.is(from - 2, WordClass.CONJUNCTION));
        return joined && last < from && reading.sentences.of(last) == reading.sentences.of(from);
    }

    /** Whether a verb has a subject behind it. "Met his counterpart" has none: whose counterpart it is has met him. */
    private boolean someoneElse(int behind, int to) {
        Hit office = reading.hits.longest(behind, SenseKind.OFFICE);
        if (office != null && office.code().equals(Offices.COUNTERPART)) {
            return false;
        }
        Source subject = clauses.verbFirst() ? clauses.behind(behind, to) : null;
        return reading.hits.has(behind, SenseKind.ORGANIZATION_HEAD)
                || (subject != null
                        && subject.figure() != null
                        && !subject.figure().isLocation());
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
                return !bounds.indefinite(hit);
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
        // Nothing has begun on a visit that is to come.
        if (journey.stage == Stage.PLANNED) {
            return Stage.PLANNED;
        }
        return switch (timing.of(verb)) {
            case DONE -> Stage.COMPLETED;
            case COMING, EXPECTED -> Stage.PLANNED;
            // "Before they meet", told of a visit that is over.
            case PRESENT -> journey.stage == Stage.COMPLETED ? Stage.COMPLETED : Stage.PLANNED;
            case GOING_ON -> Stage.UNDER_WAY;
            case UNTOLD -> journey.stage == Stage.COMPLETED ? Stage.COMPLETED : Stage.PLANNED;
        };
    }
}
