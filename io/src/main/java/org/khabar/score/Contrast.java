package org.khabar.score;

import java.util.function.Function;
import org.khabar.format.standoff.Member;

/**
 * How an error tells that a detail is told otherwise. The words are those of other scorers of the format, so that lists can
 * be compared: None for null, and "nothing" where a prediction lacks the member. All methods are pure functions.
 */
final class Contrast {

    private Contrast() {}

    static String of(String where, String gold, String predicted) {
        return where + " | gold " + gold + " | predicted " + predicted;
    }

    static <T> String of(String where, Member<T> gold, Member<T> predicted, Function<T, String> show) {
        String expected = gold.map(show).orElse("None");
        return of(where, expected, predicted.map(show).orElse(predicted.given() ? "None" : "nothing"));
    }

    static String of(String where, Member<String> gold, Member<String> predicted) {
        return of(where, gold, predicted, value -> value);
    }
}
