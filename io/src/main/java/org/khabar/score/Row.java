package org.khabar.score;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * What a row of precision and recall counts. Immutable.
 *
 * @param <T> the type of the facts
 * @param name the name of the row
 * @param weight how close two facts are
 * @param required which facts of the gold must be found; the others may be found or left
 * @param teller how an error of the row tells of a fact; empty if the row lists no errors
 */
record Row<T>(String name, Weight<T> weight, Predicate<T> required, Optional<BiFunction<T, Side, String>> teller) {

    /** A row that asks for everything and lists no errors. */
    static <T> Row<T> of(String name, Weight<T> weight) {
        return new Row<>(name, weight, fact -> true, Optional.empty());
    }

    Row<T> asking(Predicate<T> forThese) {
        return new Row<>(name, weight, forThese, teller);
    }

    Row<T> telling(BiFunction<T, Side, String> how) {
        return new Row<>(name, weight, required, Optional.of(how));
    }
}
