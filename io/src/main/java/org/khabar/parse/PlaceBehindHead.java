package org.khabar.parse;

import org.jspecify.annotations.Nullable;
import org.khabar.language.Hit;
import org.khabar.language.SenseKind;
import org.khabar.language.Trait;

/**
 * Places by the noun before them, in languages whose head nouns come first. The noun of a building, a river or an island belongs
 * to the name (ميناء الدقم, کاخ سعدآباد); that of a city or a province only says what it is (مدينة X, استان X).
 */
final class PlaceBehindHead {

    private static final int LONGEST = 3;

    private final Reading reading;
    private final NameWords words;
    private final boolean articled;

    PlaceBehindHead(Reading reading, NameWords words) {
        this.reading = reading;
        this.words = words;
        this.articled = !reading.grammar.clitics().article().isEmpty();
    }

    NamePattern.@Nullable Name at(int token, @Nullable Hit head) {
        if (head == null) {
            return alone(token);
        }
        if (head.is(Trait.SHORT) || head.is(Trait.PLURAL) || reading.verbal(token)) {
            return null;
        }
        int body = head.end();
        int end = end(body, head);
        return end == body ? null : new NamePattern.Name(token, end, head.strip(), head.code());
    }

    /** The name of a city or province alone, behind the noun that says what it is. */
    private NamePattern.@Nullable Name alone(int token) {
        Hit head = reading.hits.longest(token - 1, SenseKind.PLACE_HEAD);
        if (head == null || head.end() != token || !head.is(Trait.SHORT) || head.is(Trait.COMMON)) {
            return null;
        }
        int end = reading.definite(head.token()) ? token : end(token, head);
        return end == token ? null : new NamePattern.Name(token, end, 0, head.code());
    }

    private int end(int body, Hit head) {
        int end = body;
        boolean open = !head.is(Trait.COMMON) && !(articled && reading.definite(head.token()));
        open |= articled && reading.definite(body) && !reading.hits.known(body);
        while (end < body + LONGEST
                && word(end, end == body)
                && (open || reading.hits.has(body, SenseKind.PLACE))
                && !(end > body && city(end))) {
            end++;
        }
        return end;
    }

    /** Whether a city or country by itself stands here: کاخ سعدآباد تهران. */
    private boolean city(int i) {
        return reading.hits.has(i, SenseKind.COUNTRY)
                || (reading.hits.has(i, SenseKind.PLACE) && !(articled && reading.definite(i)));
    }

    private boolean word(int i, boolean first) {
        if (!reading.word(i)
                || reading.closes(i)
                || reading.function(i)
                || words.and(i)
                || words.preposition(i)
                || reading.hits.has(i, SenseKind.DEMONYM)
                || reading.hits.has(i, SenseKind.ORGANIZATION_HEAD)
                || reading.hits.has(i, SenseKind.OFFICE)
                || reading.hits.has(i, SenseKind.TIME)) {
            return false;
        }
        if (reading.hits.has(i, SenseKind.PLACE)) {
            return true;
        }
        return !words.ordinary(i) && (first || (articled && reading.definite(i)));
    }
}
