package org.khabar.parse;

import java.util.List;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;
import org.khabar.model.ProgrammeKind;
import org.khabar.model.Stage;

/** The events that the statements of a visit tell of themselves: receptions, and visits to a site. */
final class ToldEvents {

    /** How far from a reception the airport is named. */
    private static final int NEAR = 30;

    private final Reading reading;
    private final Clauses clauses;
    private final EventBounds bounds;

    ToldEvents(Reading reading, Clauses clauses, EventBounds bounds) {
        this.reading = reading;
        this.clauses = clauses;
        this.bounds = bounds;
    }

    void run(List<Statement> statements) {
        for (Statement statement : statements) {
            for (Journey journey : statement.journeys) {
                boolean site = statement.code().equals("VISIT") && site(statement);
                boolean received = statement.code().equals("RECEIVE") && !bounds.headline(statement.first);
                // Nothing has been seen on a visit that has not been made: he had been there ten times.
                boolean before = statement.stage == Stage.COMPLETED
                        && (journey.stage == Stage.POSTPONED || journey.stage == Stage.CANCELLED);
                if ((received && landed(statement, journey)) || before) {
                    continue;
                }
                // Who bids a guest welcome where he has received him does nothing more.
                boolean words = received && statement.hit.is(Trait.GUARDED) && !journey.programme.isEmpty();
                if (site || (received && !words)) {
                    boolean planned = site && reading.hits.is(statement.first - 1, WordClass.TO);
                    Stage open = planned && journey.stage == Stage.UNDER_WAY ? Stage.PLANNED : journey.stage;
                    Stage stage = statement.stage == Stage.UNSPECIFIED ? open : statement.stage;
                    ProgrammeKind kind = site
                            ? ProgrammeKind.SITE_VISIT
                            : ProgrammeKinds.welcome(reading, clauses, statement.hit, bounds.end(statement.hit));
                    journey.add(new Journey.Item(kind, stage, statement.evidence, statement.first, false));
                }
            }
        }
    }

    /** Whether somebody visits what is no town: a place of no country of its own, or a body in the country. */
    private boolean site(Statement statement) {
        int object = reading.hits.is(statement.end, WordClass.ARTICLE) ? statement.end + 1 : statement.end;
        Phrase body = reading.phrases.at(object);
        boolean organization =
                !statement.hit.is(Trait.NOMINAL) && body != null && body.kind == Phrase.Kind.ORGANIZATION;
        return !statement.places.isEmpty()
                && (organization || statement.places.stream().allMatch(place -> place.country.isEmpty()));
    }

    /** Who receives a guest at the airport meets him on arrival, which is no item of the programme. */
    private boolean landed(Statement statement, Journey journey) {
        int limit = Math.min(clauses.sentenceEnd(statement.first), statement.end + NEAR);
        for (int i = Math.max(clauses.sentenceStart(statement.first), statement.first - NEAR); i < limit; i++) {
            Phrase place = reading.phrases.at(i);
            if (place != null && place.code.equals("AIRPORT")) {
                if (journey.reception == null && statement.host != null) {
                    journey.reception = new Journey.Attendance(List.of(statement.host), statement.evidence);
                }
                return true;
            }
        }
        return false;
    }
}
