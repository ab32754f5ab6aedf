package org.khabar.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Basis;

/** Links agreements to visits: an agreement between both countries of a visit, told of after it, belongs to it. */
final class PactVisits {

    private static final int FARTHEST = 600;

    private final Reading reading;
    private final Cast cast;
    private final List<Journey> journeys;

    PactVisits(Reading reading, Cast cast, List<Journey> journeys) {
        this.reading = reading;
        this.cast = cast;
        this.journeys = journeys;
    }

    /** The visit whose countries are those of the parties; one whose host country alone is theirs only where no other fits. */
    @Nullable
    Journey of(Pact pact) {
        Journey best = null;
        int fit = 0;
        for (Journey journey : near(pact.first)) {
            Figure visitor = journey.visitor;
            int own = 0;
            for (Figure party : pact.parties.keySet()) {
                boolean host = party.country.equals(journey.hostCountry);
                boolean guest = visitor != null && party.country.equals(visitor.country);
                own |= (host ? 2 : 0) | (guest ? 1 : 0);
            }
            if (own > fit && !journey.hostCountry.isEmpty()) {
                best = journey;
                fit = own;
            }
        }
        return fit == 3 ? best : null;
    }

    private List<Journey> near(int token) {
        return journeys.stream()
                .filter(journey -> journey.founded && journey.first <= token + FARTHEST)
                .limit(32)
                .toList();
    }

    /** "The two countries", "both sides": those of the visit that is being told of, the one of a place in the sentence first. */
    @Nullable
    Journey told(int token) {
        Journey nearest = null;
        Journey placed = null;
        int sentence = reading.sentences.of(token);
        for (Journey journey : near(token)) {
            if (journey.first <= token) {
                nearest = nearest == null || journey.first >= nearest.first ? journey : nearest;
                placed = named(journey, sentence) ? journey : placed;
            }
        }
        return placed != null ? placed : nearest;
    }

    private boolean named(Journey journey, int sentence) {
        int from = reading.sentences.start(sentence);
        for (int i = from; i < Math.min(reading.sentences.end(sentence), from + 60); i++) {
            Figure figure = cast.of(reading.phrases.at(i));
            if (figure != null && figure.country.equals(journey.hostCountry) && !figure.country.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Makes both countries of a visit parties; tells whether there is a visit. */
    boolean both(Pact pact, int token) {
        Journey journey = told(token);
        Figure visitor = journey == null ? null : journey.visitor;
        if (journey == null || visitor == null || visitor.country.isEmpty() || journey.hostCountry.isEmpty()) {
            return false;
        }
        pact.party(cast.country(visitor.country), Basis.VISIT_CONTEXT, false);
        pact.party(cast.country(journey.hostCountry), Basis.VISIT_CONTEXT, false);
        return true;
    }
}
