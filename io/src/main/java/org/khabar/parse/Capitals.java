package org.khabar.parse;

import org.jspecify.annotations.Nullable;
import org.khabar.language.Hit;
import org.khabar.language.SenseKind;

/**
 * Reads a capital that only the adjective of its country tells: العاصمة القطرية, the Iranian capital. It is no mention of a place by
 * name, but one may go there.
 */
final class Capitals {

    private final Reading reading;
    private final Cast cast;

    Capitals(Reading reading, Cast cast) {
        this.reading = reading;
        this.cast = cast;
    }

    /** The capital that begins at a token, as a phrase of its country; null where none does, or where its name follows. */
    @Nullable
    Phrase at(int i) {
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
        Phrase capital = reading.phrase(Phrase.Kind.COUNTRY, i, second.end(), first.strip());
        capital.country = capital.code = demonym.code();
        capital.figure = cast.country(demonym.code());
        return capital;
    }

    private boolean named(int i) {
        Phrase name = reading.phrases.at(reading.mark(i, ',') ? i + 1 : i);
        return name != null && name.kind == Phrase.Kind.PLACE;
    }
}
