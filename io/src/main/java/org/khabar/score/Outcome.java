package org.khabar.score;

import java.util.List;
import java.util.function.Predicate;

/**
 * What came of matching the facts of one text. Immutable.
 *
 * @param <T> the type of the facts
 * @param pairs the required facts that were found, in the order of the gold
 * @param missed the required facts that were not
 * @param extra the predictions that are too much
 */
record Outcome<T>(List<Pair<T>> pairs, List<T> missed, List<T> extra) {

    /** A fact and its prediction. */
    record Pair<T>(T gold, T predicted) {}

    /** The same without the facts of the gold that are of no interest. */
    Outcome<T> where(Predicate<T> gold) {
        return new Outcome<>(
                pairs.stream().filter(pair -> gold.test(pair.gold)).toList(),
                missed.stream().filter(gold).toList(),
                extra);
    }

    Outcome<T> withoutExtra() {
        return new Outcome<>(pairs, missed, List.of());
    }

    Outcome<T> onlyPairs() {
        return new Outcome<>(pairs, List.of(), List.of());
    }
}
