package org.khabar.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.model.VisitKind;
import org.khabar.model.VisitTrait;

/**
 * Joins statements to visits: one per visitor and country. A statement that names no place is of the visit of the same visitor
 * that was spoken of last, and one that names no visitor of the visit to the same country. Mutable, one per parse.
 */
final class Journeys {

    /** How many visits, or tokens of a sentence, are looked at for one that is meant again. */
    private static final int MEMORY = 64;

    private final Reading reading;
    private final Cast cast;
    private final List<Journey> all = new ArrayList<>();

    Journeys(Reading reading, Cast cast) {
        this.reading = reading;
        this.cast = cast;
    }

    List<Journey> all() {
        return all;
    }

    void join(List<Statement> statements) {
        statements.forEach(this::found);
        for (int i = 0; i < statements.size(); i++) {
            if (statements.get(i).journeys.isEmpty()) {
                inherit(statements, i);
            }
        }
        for (Statement statement : statements) {
            for (Journey journey : statement.journeys) {
                tell(statement, journey);
            }
        }
        all.removeIf(journey -> !journey.founded);
    }

    private void found(Statement statement) {
        Figure visitor = statement.visitor;
        if (visitor == null || !travels(visitor)) {
            return;
        }
        if (statement.places.isEmpty() && !statement.country.isEmpty()) {
            enter(statement, visitor, statement.country, null);
        }
        for (Phrase place : statement.places) {
            Figure figure = cast.of(place);
            String country = figure == null ? place.country : figure.country;
            enter(statement, visitor, country, figure);
        }
    }

    private void enter(Statement statement, Figure visitor, String country, @Nullable Figure place) {
        if (country.isEmpty() && place == null) {
            return;
        }
        if (!country.isEmpty() && country.equals(visitor.country)) {
            return;
        }
        Journey journey = known(visitor, country, place);
        // A place that no list knows is one more of the trip that is being told of, if one is.
        if (journey == null && country.isEmpty() && spokenOf(visitor)) {
            return;
        }
        if (journey == null) {
            journey = new Journey();
            journey.visitor = visitor;
            journey.hostCountry = country;
            all.add(journey);
        }
        if (journey.hostCountry.isEmpty()) {
            journey.hostCountry = country;
        }
        journey.founded |= statement.founds && sure(statement, visitor, place);
        if (place != null && place.kind == Phrase.Kind.PLACE && inhabited(place)) {
            journey.destinations.add(place);
        }
        journey.first = Math.min(journey.first, statement.first);
        journey.last = Math.max(journey.last, statement.first);
        statement.journeys.add(journey);
    }

    private static boolean inhabited(Figure place) {
        String code = place.phrases.isEmpty() ? "" : place.phrases.get(0).code;
        return switch (code) {
            case "AIRPORT", "WATER", "FACILITY", "BORDER_CROSSING", "PORT", "MOUNTAIN" -> false;
            default -> true;
        };
    }

    private boolean spokenOf(Figure visitor) {
        for (int i = all.size() - 1; i >= Math.max(0, all.size() - MEMORY); i--) {
            if (all.get(i).visitor == visitor) {
                return true;
            }
        }
        return false;
    }

    private static boolean travels(Figure visitor) {
        return visitor.kind == Phrase.Kind.PERSON || visitor.kind == Phrase.Kind.ORGANIZATION;
    }

    /** Officials pay visits; where nobody says of which country one is, the visit must be to a country or be called official. */
    private static boolean sure(Statement statement, Figure visitor, @Nullable Figure place) {
        boolean abroad = !visitor.country.isEmpty()
                || statement.weight >= VisitStages.BEGUN
                || statement.kind != VisitKind.UNSPECIFIED
                || (place != null && place.kind == Phrase.Kind.COUNTRY)
                || (visitor.kind == Phrase.Kind.ORGANIZATION && visitor.entry != null)
                || ofAllStates(visitor);
        return holdsOffice(visitor) && abroad;
    }

    /** Whether somebody is of a body of many states, so that he is abroad wherever he goes. */
    private static boolean ofAllStates(Figure visitor) {
        return visitor.offices.stream()
                .anyMatch(office -> office.of != null && office.of.code.equals("INTERGOVERNMENTAL"));
    }

    private static boolean holdsOffice(Figure visitor) {
        return !visitor.offices.isEmpty() || visitor.kind == Phrase.Kind.ORGANIZATION || visitor.entry != null;
    }

    private @Nullable Journey known(Figure visitor, String country, @Nullable Figure place) {
        for (int i = all.size() - 1; i >= Math.max(0, all.size() - MEMORY); i--) {
            Journey journey = all.get(i);
            boolean same = (country.isEmpty() || journey.hostCountry.isEmpty())
                    ? place != null && journey.destinations.contains(place)
                    : journey.hostCountry.equals(country);
            if (journey.visitor == visitor && same) {
                return journey;
            }
        }
        return null;
    }

    /** The visit that the nearest statement before, or else behind, speaks of; the first one where it speaks of several. */
    private void inherit(List<Statement> statements, int at) {
        Statement statement = statements.get(at);
        if (at > 0) {
            confirm(statement, statements.get(at - 1));
        }
        Journey named = named(statement);
        if (named != null) {
            statement.journeys.add(named);
            return;
        }
        for (int i = at - 1; i >= Math.max(0, at - MEMORY); i--) {
            if (take(statement, statements.get(i))) {
                return;
            }
        }
        for (int i = at + 1; i < Math.min(statements.size(), at + MEMORY); i++) {
            if (take(statement, statements.get(i))) {
                return;
            }
        }
    }

    /** The visit to the country that the sentence names before "this visit". */
    private @Nullable Journey named(Statement statement) {
        int sentence = reading.sentences.start(reading.sentences.of(statement.first));
        for (int i = Math.max(sentence, statement.first - MEMORY); i < statement.first; i++) {
            Phrase phrase = reading.phrases.at(i);
            Figure place = phrase == null || !phrase.isLocation() ? null : cast.of(phrase);
            for (int j = all.size() - 1; place != null && j >= Math.max(0, all.size() - MEMORY); j--) {
                Journey journey = all.get(j);
                boolean there =
                        journey.founded && !place.country.isEmpty() && place.country.equals(journey.hostCountry);
                if (there && fits(statement, journey)) {
                    return journey;
                }
            }
        }
        return null;
    }

    /** "Arrived in Athens on an official visit": what the visit is called tells that the trip before it is one. */
    private static void confirm(Statement statement, Statement before) {
        if (before.founds && statement.kind != VisitKind.UNSPECIFIED) {
            for (Journey journey : before.journeys) {
                journey.founded |= journey.visitor != null && holdsOffice(journey.visitor);
            }
        }
    }

    private boolean take(Statement statement, Statement other) {
        for (Journey journey : other.journeys) {
            if (journey.founded && fits(statement, journey)) {
                statement.journeys.add(journey);
                return true;
            }
        }
        return false;
    }

    private boolean fits(Statement statement, Journey journey) {
        boolean visitor = statement.visitor == null || statement.visitor == journey.visitor;
        boolean place =
                statement.country.isEmpty() && statement.places.stream().allMatch(phrase -> phrase.country.isEmpty());
        for (Phrase phrase : statement.places) {
            Figure figure = cast.of(phrase);
            place |= figure != null && !journey.hostCountry.isEmpty() && figure.country.equals(journey.hostCountry);
        }
        place |= !statement.country.isEmpty() && statement.country.equals(journey.hostCountry);
        return visitor && place;
    }

    /**
     * The visit that a word beside it is about: one of its sentence, that to the country of a person named with it if there is one,
     * else the nearest before it; or, where the sentence tells of none, the one before.
     */
    @Nullable
    Journey near(int token, @Nullable Figure host, List<Statement> statements) {
        int sentence = reading.sentences.of(token);
        Journey best = null;
        Journey hosted = null;
        Journey earlier = null;
        for (int i = Math.max(0, behind(token, statements) - MEMORY); i < statements.size(); i++) {
            Statement statement = statements.get(i);
            if (statement.first > token && reading.sentences.of(statement.first) > sentence) {
                break;
            }
            for (Journey journey : statement.journeys) {
                if (!journey.founded) {
                    continue;
                }
                boolean country = host != null && !host.country.isEmpty() && host.country.equals(journey.hostCountry);
                hosted = country ? journey : hosted;
                if (reading.sentences.of(statement.first) == sentence) {
                    best = statement.first <= token || best == null ? journey : best;
                } else {
                    earlier = journey;
                }
            }
        }
        return hosted != null ? hosted : best != null ? best : earlier;
    }

    /** The number of statements that begin at or before a token. */
    private static int behind(int token, List<Statement> statements) {
        int low = 0;
        int high = statements.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (statements.get(middle).first <= token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static void tell(Statement statement, Journey journey) {
        journey.first = Math.min(journey.first, statement.first);
        journey.last = Math.max(journey.last, statement.first);
        journey.evidence.add(statement.evidence);
        journey.stage(statement.stage, statement.weight, statement.stageSpan);
        journey.kind(statement.kind);
        journey.traits.addAll(statement.traits);
        if (statement.places.size() > 1) {
            journey.traits.add(VisitTrait.TOUR_LEG);
        }
        Figure host = statement.host;
        if (host != null
                && host != journey.visitor
                && (journey.host == null || (host.named() && !journey.host.named()))) {
            journey.host = host;
        }
        if (journey.statements.isEmpty()) {
            journey.attribution = statement.saying;
        }
        journey.statements.add(statement);
    }
}
