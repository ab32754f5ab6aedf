package org.khabar.score;

import java.util.function.BiPredicate;

/**
 * How close a prediction comes to a fact of the gold.
 *
 * @param <T> the type of the facts
 */
@FunctionalInterface
interface Weight<T> {

    /** More than zero where the two may match. */
    double of(T gold, T predicted);

    /** All pairs that may match are equally close. */
    static <T> Weight<T> when(BiPredicate<T, T> fits) {
        return (gold, predicted) -> fits.test(gold, predicted) ? 1 : 0;
    }

    /** Only pairs that fulfil a condition may match. */
    default Weight<T> onlyIf(BiPredicate<T, T> condition) {
        return (gold, predicted) -> condition.test(gold, predicted) ? of(gold, predicted) : 0;
    }
}
