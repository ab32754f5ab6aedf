package org.khabar.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The visits found so far: one per visitor and country. Mutable, one per parse. */
final class Journeys {

    private final List<Journey> all = new ArrayList<>();

    List<Journey> all() {
        return all;
    }

    /** The visit of somebody to a country; null where that would be his own country or nobody travels. */
    @Nullable
    Journey of(@Nullable Figure visitor, String country) {
        if (visitor == null
                || (visitor.kind != Phrase.Kind.PERSON && visitor.kind != Phrase.Kind.ORGANIZATION)
                || country.isEmpty()
                || country.equals(visitor.country)) {
            return null;
        }
        for (Journey journey : all) {
            if (journey.visitor == visitor && journey.hostCountry.equals(country)) {
                return journey;
            }
        }
        Journey journey = new Journey();
        journey.visitor = visitor;
        journey.hostCountry = country;
        all.add(journey);
        return journey;
    }

    @Nullable
    Figure lastVisitor() {
        return all.isEmpty() ? null : all.get(all.size() - 1).visitor;
    }

    @Nullable
    Journey last(@Nullable Figure visitor) {
        for (int i = all.size() - 1; i >= 0; i--) {
            if (visitor == null || all.get(i).visitor == visitor) {
                return all.get(i);
            }
        }
        return null;
    }

    /** The visit that was spoken of last in or before a sentence. */
    @Nullable
    Journey near(int sentence, Reading reading) {
        for (int i = all.size() - 1; i >= 0; i--) {
            for (var span : all.get(i).evidence) {
                if (reading.sentences.of(reading.tokens.at(span.start())) == sentence) {
                    return all.get(i);
                }
            }
        }
        return last(null);
    }
}
