package org.khabar.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.language.Hit;
import org.khabar.language.SenseKind;
import org.khabar.language.Trait;
import org.khabar.text.Span;

/** Tells to which visit an event of a programme belongs, and what of a visit is no event. */
final class EventVisits {

    private static final int MEMORY = 8;
    private static final int LATER = 12;

    /** How many tokens a name in marks has at most, with one of the marks. */
    private static final int NAME = 6;

    private final Reading reading;
    private final Cast cast;
    private final Clauses clauses;
    private final List<Statement> statements;
    private @Nullable Journey only;
    private boolean searched;

    EventVisits(Reading reading, Cast cast, Clauses clauses, List<Statement> statements) {
        this.reading = reading;
        this.cast = cast;
        this.clauses = clauses;
        this.statements = statements;
    }

    /**
     * Events belong to the visit that is being told of: of the last statements that to the country which the clause of the event
     * names, else the last one, or the next one of the sentence.
     *
     * @param current the statement that was made last before the event
     * @param to where the clause of the event ends
     */
    @Nullable
    Journey of(Hit hit, int current, int to) {
        int token = hit.token();
        int from = clauses.start(token);
        Journey best = null;
        for (int i = current; i >= Math.max(0, current - MEMORY); i--) {
            for (Journey journey : statements.get(i).journeys) {
                if (journey.founded && named(journey.hostCountry, from, to)) {
                    return journey;
                }
                best = best == null && journey.founded ? journey : best;
            }
        }
        int sentence = reading.sentences.of(token);
        for (int i = current + 1; i < Math.min(statements.size(), current + 4); i++) {
            for (Journey journey : statements.get(i).journeys) {
                boolean here = journey.founded && reading.sentences.of(statements.get(i).first) == sentence;
                if (here && (best == null || named(journey.hostCountry, from, to))) {
                    return journey;
                }
            }
        }
        return best;
    }

    /**
     * The visit that is told of later of who acts in the clause, or to the country that it names; else the only one there is.
     */
    @Nullable
    Journey later(Hit hit, int current, int to) {
        Source subject = hit.is(Trait.NOMINAL) ? null : clauses.subject(hit.token(), hit.end());
        Figure actor = subject == null ? null : subject.figure();
        int from = clauses.start(hit.token());
        Journey found = null;
        for (int i = current + 1; i < Math.min(statements.size(), current + LATER); i++) {
            for (Journey journey : statements.get(i).journeys) {
                boolean here = journey.founded && named(journey.hostCountry, from, to);
                if (here && actor == journey.visitor) {
                    return journey;
                }
                found = here && found == null ? journey : found;
            }
        }
        return found == null ? only() : found;
    }

    /** The visit that the whole article tells of, where it is the only one: news tells what was done before who arrived when. */
    private @Nullable Journey only() {
        if (searched) {
            return only;
        }
        searched = true;
        for (Statement statement : statements) {
            for (Journey journey : statement.journeys) {
                if (journey.founded && only != null && only != journey) {
                    only = null;
                    return null;
                }
                only = journey.founded ? journey : only;
            }
        }
        return only;
    }

    /** Whether a clause names a country, a place or somebody of it, or has the adjective of it. */
    boolean named(String country, int from, int to) {
        for (int i = from; i < to && !country.isEmpty(); i++) {
            Phrase phrase = reading.phrases.at(i);
            Figure figure = phrase == null ? null : cast.of(phrase);
            Hit demonym = reading.hits.longest(i, SenseKind.DEMONYM);
            if ((figure != null && figure.country.equals(country))
                    || (demonym != null && demonym.code().equals(country))) {
                return true;
            }
        }
        return false;
    }

    /** What a visit is made for, and who sees the visitor off, is no event of the visit. */
    boolean told(Journey journey, int token) {
        int at = reading.tokens.start(token);
        boolean ceremony = (journey.sendOff != null && holds(journey.sendOff.span(), at))
                || (journey.reception != null && holds(journey.reception.span(), at));
        for (int i = 0; i < journey.purposes.size() && !ceremony; i++) {
            ceremony = holds(journey.purposes.get(i), at);
        }
        return ceremony;
    }

    private static boolean holds(Span span, int at) {
        return span.start() <= at && at < span.end();
    }

    /** Whether speech begins: what stands in marks in a few words is a name. */
    boolean quoted(int token) {
        Quotation quotation = reading.quotations.openedBy(token);
        return quotation != null && quotation.close() - quotation.open() > NAME;
    }

    /** Who meets his counterpart of the country that he visits is his guest. */
    void counterpart(Journey journey, int from, int to) {
        for (int i = from; i < to && journey.host == null; i++) {
            Phrase phrase = reading.phrases.at(i);
            Figure figure = phrase == null || phrase.kind != Phrase.Kind.OFFICE ? null : cast.of(phrase);
            Hit office = figure == null ? null : office(phrase);
            if (figure != null
                    && office != null
                    && figure != journey.visitor
                    && figure.country.equals(journey.hostCountry)) {
                journey.host = figure;
            }
        }
    }

    private @Nullable Hit office(@Nullable Phrase phrase) {
        for (int i = phrase == null ? 0 : phrase.first; phrase != null && i < phrase.end; i++) {
            Hit hit = reading.hits.longest(i, SenseKind.OFFICE);
            if (hit != null && hit.code().equals("COUNTERPART")) {
                return hit;
            }
        }
        return null;
    }
}
