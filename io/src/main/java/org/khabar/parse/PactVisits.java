package org.khabar.parse;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.language.WordClass;
import org.khabar.model.AgreementStage;
import org.khabar.model.Basis;
import org.khabar.model.Stage;

/** Links agreements to visits: an agreement between both countries of a visit, told of after it, belongs to it. */
final class PactVisits {

    private static final int FARTHEST = 600;

    private final Reading reading;
    private final Cast cast;
    private final List<Journey> journeys;

    /** What was read of the sentence of the last agreement: a sentence may tell of thousands. */
    private @Nullable Talks talks;

    PactVisits(Reading reading, Cast cast, List<Journey> journeys) {
        this.reading = reading;
        this.cast = cast;
        this.journeys = journeys;
    }

    /**
     * Who talk in a sentence.
     *
     * @param pair the first word that speaks of two, the two countries or both sides; the end of the sentence if there is none
     * @param states the states of the officials that it and the sentence before name
     */
    private record Talks(int sentence, int pair, Set<String> states) {}

    /** The visit whose countries are those of the parties; one whose host country alone is theirs only where no other fits. */
    @Nullable
    Journey of(Pact pact) {
        Journey best = null;
        int fit = 0;
        boolean open = pact.stage == AgreementStage.NEGOTIATING;
        for (Journey journey : near(pact.first)) {
            Figure visitor = journey.visitor;
            int own = 0;
            for (Figure party : pact.parties.keySet()) {
                boolean host = party.country.equals(journey.hostCountry);
                boolean guest = visitor != null && party.country.equals(visitor.country);
                own |= (host ? 2 : 0) | (guest ? 1 : 0);
            }
            // What is still negotiated is made on a visit to come, not on one that goes on or is over.
            boolean coming = journey.stage == Stage.PLANNED || journey.stage == Stage.INVITED;
            boolean fits = !open || (coming && journey.first <= pact.first);
            if (own > fit && fits && !journey.hostCountry.isEmpty()) {
                best = journey;
                fit = own;
            }
        }
        return fit == 3 ? best : among(pact);
    }

    /** Bodies of one of both countries, and no others, sign on the visit that is being told of. */
    private @Nullable Journey among(Pact pact) {
        Journey journey = told(pact.first);
        if (journey == null || journey.visitor == null || !signed(pact.stage)) {
            return null;
        }
        boolean own = false;
        for (Figure party : pact.parties.keySet()) {
            boolean known = party.country.equals(journey.hostCountry) || party.country.equals(journey.visitor.country);
            if (!known && !party.country.isEmpty()) {
                return null;
            }
            own |= known && !party.country.isEmpty();
        }
        return own ? journey : null;
    }

    private static boolean signed(AgreementStage stage) {
        return switch (stage) {
            case SIGNED, CONCLUDED, EXCHANGED, TO_BE_SIGNED -> true;
            default -> false;
        };
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
                placed = placed == null && named(journey, sentence) ? journey : placed;
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

    /** Makes the countries of a visit parties, each where nobody of it is one yet; tells whether there is a visit. */
    boolean both(Pact pact, int token, boolean said) {
        Journey journey = told(token);
        Figure visitor = journey == null ? null : journey.visitor;
        if (journey == null || visitor == null || visitor.country.isEmpty() || journey.hostCountry.isEmpty()) {
            return pact.parties.isEmpty() && talked(pact, token, said);
        }
        add(pact, visitor.country, said);
        add(pact, journey.hostCountry, said);
        return true;
    }

    /** Where no visit is told of, the two states whose officials the sentence or the one before names, and no third. */
    private boolean talked(Pact pact, int token, boolean said) {
        int sentence = reading.sentences.of(token);
        if (talks == null || talks.sentence != sentence) {
            talks = talks(sentence);
        }
        if (!(said || talks.pair < token) || talks.states.size() != 2) {
            return false;
        }
        talks.states.forEach(state -> add(pact, state, true));
        return true;
    }

    private Talks talks(int sentence) {
        int end = reading.sentences.end(sentence);
        int pair = reading.sentences.start(sentence);
        while (pair < end && !reading.hits.is(pair, WordClass.PAIR)) {
            pair++;
        }
        Set<String> states = new LinkedHashSet<>();
        for (int i = reading.sentences.start(Math.max(0, sentence - 1)); i < end; i++) {
            Figure figure = cast.of(reading.phrases.at(i));
            if (figure != null && (figure.isPerson() || figure.kind == Phrase.Kind.COUNTRY)) {
                states.add(figure.country);
            }
        }
        states.remove("");
        return new Talks(sentence, pair, states);
    }

    private void add(Pact pact, String country, boolean said) {
        boolean there = pact.parties.keySet().stream().anyMatch(party -> party.country.equals(country));
        if (!there) {
            pact.party(cast.country(country), Basis.VISIT_CONTEXT, said);
        }
    }
}
