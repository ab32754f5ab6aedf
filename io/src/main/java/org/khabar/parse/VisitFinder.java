package org.khabar.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.language.Hit;
import org.khabar.language.Sense;
import org.khabar.language.SenseKind;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;
import org.khabar.model.Stage;
import org.khabar.model.VisitKind;
import org.khabar.model.VisitTrait;
import org.khabar.text.Span;

/** Finds what the article says of visits, statement by statement, and joins the statements of one trip. */
final class VisitFinder {

    private final Reading reading;
    private final Cast cast;
    private final Clauses clauses;
    private final List<Saying> sayings;
    private final Journeys journeys;

    VisitFinder(Reading reading, Cast cast, List<Saying> sayings) {
        this.reading = reading;
        this.cast = cast;
        this.sayings = sayings;
        this.clauses = new Clauses(reading, cast);
        this.journeys = new Journeys();
    }

    List<Journey> run() {
        for (int i = 0; i < reading.count(); ) {
            Hit hit = reading.hits.longest(i, SenseKind.VISIT_TRIGGER);
            Phrase cover = reading.phrases.covering(i);
            if (hit == null || (cover != null && cover.kind != Phrase.Kind.OFFICE)) {
                i++;
                continue;
            }
            statement(i, hit);
            i = hit.end();
        }
        return journeys.all();
    }

    private void statement(int i, Hit hit) {
        Sense sense = hit.sense();
        int end = hit.end();
        switch (sense.code()) {
            case "TRAVEL", "DEPART", "ARRIVE", "VISIT" -> travel(i, end, hit, sense);
            case "TRIP", "TOUR" -> trip(i, end, hit);
            case "RECEIVE" -> received(i, end, hit, sense);
            case "INVITATION" -> invitation(i, end, hit);
            default -> {
                // The rest decides stages or comes with a trip.
            }
        }
    }

    private int limit(int i) {
        return reading.sentences.end(reading.sentences.of(i));
    }

    private @Nullable Saying around(int token) {
        for (Saying saying : sayings) {
            if (saying.holds(token)) {
                return saying;
            }
        }
        return null;
    }

    private void travel(int i, int end, Hit hit, Sense sense) {
        List<Phrase> places = clauses.destinations(
                end, limit(i), sense.is(Trait.OBJECT) || sense.code().equals("VISIT"));
        if (places.isEmpty()) {
            return;
        }
        Figure visitor = visitor(i, end, sense);
        Stage stage = stage(i, sense);
        for (Phrase place : places) {
            Journey journey = journeys.of(visitor, country(place));
            if (journey != null) {
                note(journey, i, hit, place, places.get(places.size() - 1).stop);
                journey.stage(stage, 4, reading.hits.span(hit));
                journey.rule = rule(sense);
                if (places.size() > 1) {
                    journey.traits.add(VisitTrait.TOUR_LEG);
                }
            }
        }
    }

    private String rule(Sense sense) {
        return reading.lexicon.language() + ".visit." + sense.code().toLowerCase(java.util.Locale.ROOT);
    }

    private @Nullable Figure visitor(int i, int end, Sense sense) {
        Saying saying = around(i);
        if (saying != null
                && (sense.is(Trait.FIRST_PERSON)
                        || (saying.kind == org.khabar.model.QuoteKind.DIRECT && firstPersonNear(i)))) {
            return saying.source.figure();
        }
        Source subject = clauses.subject(i, end);
        if (subject == null
                || subject.figure() == null
                || subject.figure().kind == Phrase.Kind.COUNTRY
                || subject.figure().kind == Phrase.Kind.PLACE) {
            return saying != null && saying.kind == org.khabar.model.QuoteKind.DIRECT
                    ? saying.source.figure()
                    : journeys.lastVisitor();
        }
        return subject.figure();
    }

    private boolean firstPersonNear(int i) {
        return reading.hits.is(i - 1, WordClass.FIRST_PERSON)
                || (i > 1 && reading.hits.is(i - 2, WordClass.FIRST_PERSON));
    }

    /** The ISO code of the country of a place or country. */
    private String country(Phrase place) {
        return place.country;
    }

    private void note(Journey journey, int i, Hit hit, Phrase place, int stop) {
        Figure figure = cast.of(place);
        if (figure != null && figure.kind == Phrase.Kind.PLACE) {
            journey.destinations.add(figure);
        }
        journey.first = Math.min(journey.first, i);
        journey.evidence.add(new Span(reading.hits.start(hit), stop));
        kinds(journey, i, reading.tokens.at(stop - 1));
    }

    /** What the words around a trip say of its kind. */
    private void kinds(Journey journey, int from, int to) {
        for (int i = Math.max(0, from - 4); i <= Math.min(to, from + 6); i++) {
            Hit hit = reading.hits.longest(i, SenseKind.VISIT_KIND);
            if (hit == null || reading.sentences.of(i) != reading.sentences.of(from)) {
                continue;
            }
            String code = hit.code();
            for (VisitKind kind : VisitKind.values()) {
                if (kind.name().equals(code)) {
                    journey.kind(kind);
                }
            }
            for (VisitTrait trait : VisitTrait.values()) {
                if (trait.name().equals(code)) {
                    journey.traits.add(trait);
                }
            }
        }
    }

    /** The stage that the tense of a travel verb says. */
    private Stage stage(int i, Sense sense) {
        boolean future =
                sense.is(Trait.FUTURE) || reading.hits.is(i - 1, WordClass.bits(WordClass.FUTURE, WordClass.SCHEDULE));
        if (future || (sense.is(Trait.PRESENT) && !sense.is(Trait.PROGRESSIVE))) {
            return Stage.PLANNED;
        }
        if (sense.is(Trait.INFINITIVE)) {
            return reading.hits.is(i - 1, WordClass.FUTURE) ? Stage.PLANNED : Stage.UNSPECIFIED;
        }
        if (sense.is(Trait.PAST) || sense.is(Trait.PERFECT) || sense.is(Trait.PROGRESSIVE)) {
            return sense.code().equals("VISIT") && !sense.is(Trait.PROGRESSIVE) ? Stage.COMPLETED : Stage.UNDER_WAY;
        }
        return Stage.UNSPECIFIED;
    }

    /** The noun: who is in the genitive or behind it, where it leads, what the verb before says of it. */
    private void trip(int i, int end, Hit hit) {
        List<Phrase> places = clauses.destinations(end, limit(i), true);
        Sense sense = hit.sense();
        Saying saying = around(i);
        Figure visitor = sense.is(Trait.FIRST_PERSON) && saying != null ? saying.source.figure() : owner(i, end);
        if (visitor == null && saying != null && saying.kind == org.khabar.model.QuoteKind.DIRECT) {
            visitor = saying.source.figure();
        }
        if (places.isEmpty()) {
            Journey journey = journeys.last(visitor);
            if (journey != null && reading.sentences.of(journey.first) <= reading.sentences.of(i)) {
                kinds(journey, i, end);
                journey.evidence.add(reading.hits.span(hit));
            }
            return;
        }
        for (Phrase place : places) {
            Journey journey = journeys.of(visitor == null ? journeys.lastVisitor() : visitor, country(place));
            if (journey != null) {
                note(journey, i, hit, place, places.get(places.size() - 1).stop);
                journey.rule = journey.rule.isEmpty() ? rule(sense) : journey.rule;
                governed(journey, i);
            }
        }
    }

    private @Nullable Figure owner(int i, int end) {
        Source behind = clauses.sources().at(end);
        if (behind != null && behind.figure() != null && behind.figure().kind == Phrase.Kind.PERSON) {
            return behind.figure();
        }
        Phrase before = i > 0 && reading.tokens.possessive(i - 1)
                ? reading.phrases.covering(i - 2)
                : reading.phrases.covering(i - 1);
        Figure figure = cast.of(before);
        if (figure != null && figure.kind == Phrase.Kind.PERSON) {
            return figure;
        }
        return null;
    }

    /** What the verb or noun before a trip says of its stage. */
    private void governed(Journey journey, int i) {
        int from = Math.max(reading.sentences.start(reading.sentences.of(i)), i - 10);
        for (int j = i - 1; j >= from; j--) {
            Hit hit = reading.hits.longest(j, SenseKind.VISIT_TRIGGER);
            if (hit == null) {
                continue;
            }
            Sense sense = hit.sense();
            Span span = new Span(reading.tokens.start(j), reading.tokens.end(j));
            switch (sense.code()) {
                case "POSTPONE" -> journey.stage(Stage.POSTPONED, 6, span);
                case "CANCEL" -> journey.stage(Stage.CANCELLED, 6, span);
                case "BEGIN", "CONTINUE" ->
                    journey.stage(sense.is(Trait.FUTURE) ? Stage.PLANNED : Stage.UNDER_WAY, 5, span);
                case "END" -> journey.stage(sense.is(Trait.PAST) ? Stage.COMPLETED : Stage.UNDER_WAY, 5, span);
                case "PERFORM" ->
                    journey.stage(
                            sense.is(Trait.PAST)
                                    ? Stage.COMPLETED
                                    : sense.is(Trait.FUTURE) ? Stage.PLANNED : Stage.UNDER_WAY,
                            4,
                            span);
                default -> {
                    // Says nothing of the stage.
                }
            }
        }
    }

    private void received(int i, int end, Hit hit, Sense sense) {
        Source host = clauses.subject(i, end);
        if (host == null || host.figure() == null || !host.explicit()) {
            return;
        }
        int from = reading.grammar.order() == org.khabar.language.Grammar.Order.VERB_FIRST ? host.end() : end;
        Source guest = clauses.sources().behind(from, limit(i));
        if (guest == null
                || guest.figure() == null
                || guest.figure() == host.figure()
                || host.figure().country.isEmpty()) {
            return;
        }
        Journey journey = journeys.of(guest.figure(), host.figure().country);
        if (journey == null) {
            return;
        }
        journey.host = journey.host == null ? host.figure() : journey.host;
        journey.first = Math.min(journey.first, i);
        journey.evidence.add(new Span(reading.hits.start(hit), guest.stop()));
        journey.stage(
                sense.is(Trait.PAST) ? Stage.COMPLETED : Stage.PLANNED,
                3,
                new Span(reading.tokens.start(i), reading.tokens.end(end - 1)));
        journey.rule = journey.rule.isEmpty() ? rule(sense) : journey.rule;
    }

    private void invitation(int i, int end, Hit hit) {
        Source host = clauses.agent(end, limit(i));
        Journey journey = journeys.near(reading.sentences.of(i), reading);
        if (host == null || journey == null) {
            return;
        }
        journey.invitations.add(new Journey.Invited(
                host.figure(), new Span(reading.hits.start(i, Math.max(0, hit.strip() - 1)), host.stop())));
        if (journey.host == null && host.figure() != journey.visitor) {
            journey.host = host.figure();
        }
    }
}
