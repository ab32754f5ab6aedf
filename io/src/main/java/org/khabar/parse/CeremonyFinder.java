package org.khabar.parse;

import java.util.List;
import org.khabar.language.Hit;
import org.khabar.language.SenseKind;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;
import org.khabar.model.Basis;
import org.khabar.model.Stage;
import org.khabar.text.Span;

/** Finds who saw the visitor off and who met him on arrival: the persons listed behind the words that say so. */
final class CeremonyFinder {

    private static final int FARTHEST = 60;

    private final Reading reading;
    private final Cast cast;
    private final Clauses clauses;
    private final Groups groups;

    CeremonyFinder(Reading reading, Cast cast, Clauses clauses, Groups groups) {
        this.reading = reading;
        this.cast = cast;
        this.clauses = clauses;
        this.groups = groups;
    }

    void run(List<Statement> statements, Journeys journeys) {
        for (int i = 0; i < reading.count() && !journeys.all().isEmpty(); ) {
            Hit hit = reading.hits.longest(i, SenseKind.VISIT_TRIGGER);
            boolean off = hit != null && hit.code().equals("SEND_OFF");
            boolean met = hit != null && ((hit.code().equals("RECEPTION") && !formal(i)) || atAirport(hit));
            if (hit != null && (off || met)) {
                ceremony(hit, off, journeys.near(i, null, statements));
            }
            i = hit != null && (off || met) ? hit.end() : i + 1;
        }
    }

    /** Whether somebody was welcomed, greeted or met at an airport by those whom the next words name. */
    private boolean atAirport(Hit hit) {
        if (!hit.code().equals("RECEIVE") && !hit.code().equals("MEET")) {
            return false;
        }
        int at = reading.hits.is(hit.end(), WordClass.AT) ? hit.end() + 1 : hit.end();
        Phrase airport = reading.phrases.at(reading.hits.is(at, WordClass.ARTICLE) ? at + 1 : at);
        return airport != null && airport.code.equals("AIRPORT") && reading.hits.is(airport.end, WordClass.BY);
    }

    /** "Formally welcomed" tells of an item of the programme, not of the arrival. */
    private boolean formal(int welcome) {
        Hit item = reading.hits.longest(welcome - 1, SenseKind.PROGRAMME);
        return item != null && item.end() > welcome && item.code().equals("OFFICIAL_WELCOME");
    }

    private void ceremony(Hit hit, boolean off, @org.jspecify.annotations.Nullable Journey journey) {
        if (journey == null || (off ? journey.sendOff : journey.reception) != null) {
            return;
        }
        int limit = Math.min(clauses.sentenceEnd(hit.token()), hit.end() + FARTHEST);
        List<Figure> by = clauses.listed(hit.end(), limit);
        by.remove(journey.visitor);
        if (by.isEmpty() && !hit.is(Trait.NOMINAL)) {
            Source subject = clauses.subject(hit.token(), hit.end());
            Figure figure = subject == null ? null : subject.figure();
            if (figure != null && figure != journey.visitor && figure.kind == Phrase.Kind.PERSON) {
                by.add(figure);
            }
        }
        if (by.isEmpty()) {
            return;
        }
        int end = hit.end();
        while (end < limit && !clauses.ends(end)) {
            Phrase group = reading.phrases.covering(end) == null ? groups.at(end, limit) : null;
            Figure crowd = cast.of(group);
            if (crowd != null) {
                by.add(crowd);
            }
            end = group == null ? end + 1 : group.end;
        }
        Journey.Attendance attendance =
                new Journey.Attendance(by, new Span(reading.hits.start(hit), reading.tokens.end(end - 1)));
        if (off && journey.stage == Stage.UNDER_WAY && journey.visitor != null) {
            // Who sees a traveller off as he leaves home is of his country, where nothing says of which.
            String home = journey.visitor.country;
            by.forEach(figure -> figure.country(figure.entry == null ? home : "", Basis.CONTEXT));
        }
        if (off) {
            journey.sendOff = attendance;
        } else {
            journey.reception = attendance;
        }
    }
}
