package org.khabar.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.language.Hit;
import org.khabar.language.SenseKind;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;
import org.khabar.text.Span;

/** Finds what the article says of visits, statement by statement, and joins the statements of one trip. */
final class VisitFinder {

    private final Reading reading;
    private final Cast cast;
    private final Clauses clauses;
    private final Triggers triggers;
    private final Timing timing;
    private final Destinations destinations;
    private final Travellers travellers;
    private final VisitStages stages;
    private final VisitKinds kinds;
    private final Receptions receptions;
    private final InvitationFinder invitations;
    private final List<Statement> statements = new ArrayList<>();

    VisitFinder(Reading reading, Cast cast, List<Saying> sayings) {
        this.reading = reading;
        this.cast = cast;
        this.clauses = new Clauses(reading, cast);
        this.triggers = new Triggers(reading, clauses);
        this.timing = new Timing(reading, clauses);
        this.destinations = new Destinations(reading, cast, clauses);
        this.travellers = new Travellers(reading, cast, clauses, sayings);
        this.stages = new VisitStages(reading, clauses, timing, triggers);
        this.kinds = new VisitKinds(reading, clauses);
        this.receptions = new Receptions(reading, cast, clauses, travellers, stages);
        this.invitations = new InvitationFinder(reading, cast, clauses, travellers, stages);
    }

    List<Journey> run() {
        for (int i = 0; i < reading.count(); ) {
            Hit hit = triggers.at(i, SenseKind.VISIT_TRIGGER);
            Phrase cover = reading.phrases.covering(i);
            if (hit == null || (cover != null && cover.kind != Phrase.Kind.OFFICE)) {
                i++;
                continue;
            }
            if (hit.code().equals("RECEPTION")) {
                // "At his reception were" holds the noun of receiving, whose subject the visitor is not.
                i = hit.end();
                continue;
            }
            Statement statement = statement(hit);
            if (statement != null) {
                statements.add(statement);
                travellers.remember(statement);
            }
            // "Pays a visit" is a form of its own and holds the noun.
            i = statement != null || hit.code().startsWith("INVIT") ? hit.end() : i + 1;
        }
        Journeys journeys = new Journeys(reading, cast);
        journeys.join(statements);
        invitations.join(statements, journeys);
        Groups groups = new Groups(reading, cast);
        new CeremonyFinder(reading, cast, clauses, groups).run(statements, journeys);
        new CompanionFinder(reading, cast, clauses, timing, triggers, travellers, groups).run(statements, journeys);
        new PurposeFinder(reading, clauses).run(journeys.all());
        new ProgrammeFinder(reading, cast, clauses, timing, triggers, travellers, statements).run();
        for (Journey journey : journeys.all()) {
            destinations.complete(journey, cast);
            Invitations.unify(journey);
        }
        return journeys.all();
    }

    private @Nullable Statement statement(Hit hit) {
        Statement statement = new Statement(hit, reading.hits.span(hit));
        statement.saying = travellers.around(hit.token());
        return switch (hit.code()) {
            case "TRAVEL", "DEPART", "ARRIVE", "VISIT" ->
                hit.is(Trait.NOMINAL) && !clauses.verbLast() ? moved(statement) : going(statement);
            case "TRIP", "TOUR" -> trip(statement);
            case "RECEIVE" -> receptions.of(statement);
            case "INVITE", "INVITATION" -> invitations.of(statement);
            default -> null;
        };
    }

    /** A verb of going: its subject travels to where it leads. */
    private @Nullable Statement going(Statement statement) {
        statement.places = destinations.of(statement.hit);
        boolean departs = statement.places.isEmpty() && statement.code().equals("DEPART");
        statement.places = departs ? destinations.left(statement.hit) : statement.places;
        if (statement.places.isEmpty() && !leaves(statement)) {
            return null;
        }
        if (departs && !statement.places.isEmpty()) {
            stages.departure(statement);
        } else if (!statement.places.isEmpty()) {
            stages.verb(statement);
        }
        if (clauses.verbLast()) {
            kinds.purpose(statement, clauses.start(statement.first));
        }
        cover(statement);
        if (carries(statement)) {
            statement.visitor = travellers.antecedent(statement);
        } else {
            travellers.subject(statement);
        }
        return statement.visitor == null && statement.places.isEmpty() ? null : statement;
    }

    /** A trip that took him somewhere: the pronoun of the verb is who travels. */
    private static boolean carries(Statement statement) {
        return statement.code().equals("TRAVEL")
                && statement.hit.is(Trait.OBJECT)
                && statement.hit.is(Trait.TO)
                && !statement.hit.is(Trait.NOMINAL);
    }

    private static boolean leaves(Statement statement) {
        return statement.code().equals("DEPART") && !statement.hit.is(Trait.GUARDED);
    }

    /** A noun of going: his arrival in the capital. */
    private @Nullable Statement moved(Statement statement) {
        statement.places = destinations.of(statement.hit);
        if (statement.places.isEmpty()) {
            return null;
        }
        cover(statement);
        travellers.owner(statement);
        statement.founds = false;
        return statement;
    }

    /** The noun of a trip: who is in the genitive or behind it, where it leads, what stands beside it. */
    private @Nullable Statement trip(Statement statement) {
        if (statement.hit.is(Trait.PLURAL)) {
            return null;
        }
        statement.places = destinations.of(statement.hit);
        kinds.of(statement);
        if (statement.places.isEmpty() && !again(statement)) {
            return null;
        }
        cover(statement);
        travellers.owner(statement);
        stages.noun(statement);
        invitations.offered(statement);
        return statement;
    }

    /** "This visit", "his official visit": a noun that says of a visit that it is one again, or what it is. */
    private boolean again(Statement statement) {
        boolean definite = reading.definite(statement.first)
                || statement.hit.is(Trait.POSSESSED)
                || reading.hits.is(
                        statement.first - 1,
                        WordClass.bits(WordClass.DEMONSTRATIVE, WordClass.DEFINITE, WordClass.POSSESSIVE));
        return !statement.hit.is(Trait.GUARDED)
                && (definite || statement.kind != org.khabar.model.VisitKind.UNSPECIFIED);
    }

    private static void cover(Statement statement) {
        for (Phrase place : statement.places) {
            statement.cover(place.start, place.stop);
        }
    }

    static Span span(Reading reading, int first, int end) {
        return new Span(reading.tokens.start(first), reading.tokens.end(Math.max(first, end - 1)));
    }
}
