package org.khabar.parse;

import org.jspecify.annotations.Nullable;
import org.khabar.language.Hit;
import org.khabar.language.SenseKind;
import org.khabar.language.WordClass;

/**
 * Reads where one may go though no name says it: a capital that only the adjective of its country tells (العاصمة القطرية, the Iranian
 * capital), and the country that the story comes from (البلاد).
 */
final class UnnamedPlaces {

    private final Reading reading;
    private final Cast cast;

    /** Made when first needed, since few texts speak of the country without its name. */
    private @Nullable Surroundings surroundings;

    UnnamedPlaces(Reading reading, Cast cast) {
        this.reading = reading;
        this.cast = cast;
    }

    /** The capital that begins at a token, as a phrase of its country; null where none does, or where its name follows. */
    @Nullable
    Phrase at(int i) {
        if (reading.hits.is(i, WordClass.HOME)) {
            return home(i);
        }
        if (reading.hits.is(i, WordClass.HERE)) {
            return here(i);
        }
        boolean headFirst = reading.grammar.headFirst();
        Hit first = reading.hits.longest(i, headFirst ? SenseKind.PLACE_HEAD : SenseKind.DEMONYM);
        Hit second = first == null
                ? null
                : reading.hits.longest(first.end(), headFirst ? SenseKind.DEMONYM : SenseKind.PLACE_HEAD);
        if (first == null || second == null) {
            return null;
        }
        Hit head = headFirst ? first : second;
        Hit demonym = headFirst ? second : first;
        boolean definite = !headFirst || (reading.definite(i) && reading.definite(demonym.token()));
        if (!head.code().equals("CAPITAL") || !definite || named(second.end())) {
            return null;
        }
        return phrase(i, second.end(), first.strip(), demonym.code());
    }

    /** "The country" is the one that the dateline tells: وصل إلى البلاد. */
    private @Nullable Phrase home(int i) {
        surroundings = surroundings == null ? new Surroundings(reading) : surroundings;
        String country = surroundings.ours(i);
        return country.isEmpty() ? null : phrase(i, i + 1, reading.hits.stripped(i), country);
    }

    /** "Here" is the place of the dateline: arrived here. */
    private @Nullable Phrase here(int i) {
        surroundings = surroundings == null ? new Surroundings(reading) : surroundings;
        Phrase place = surroundings.here(i);
        if (place == null) {
            return null;
        }
        Phrase phrase = reading.phrase(place.kind, i, i + 1, 0);
        phrase.code = place.code;
        phrase.country = place.country;
        phrase.figure = cast.of(place);
        return phrase;
    }

    private Phrase phrase(int first, int end, int strip, String country) {
        Phrase phrase = reading.phrase(Phrase.Kind.COUNTRY, first, end, strip);
        phrase.country = phrase.code = country;
        phrase.figure = cast.country(country);
        return phrase;
    }

    private boolean named(int i) {
        Phrase name = reading.phrases.at(reading.mark(i, ',') ? i + 1 : i);
        return name != null && name.kind == Phrase.Kind.PLACE;
    }
}
