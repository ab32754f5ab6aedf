package org.khabar.format.json;

import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How values of a type are written, and made of what was written.
 *
 * @param <M> the type in the model
 * @param <W> the type that is written: a wire record, a string, numbers
 * @param model the type in the model
 * @param wire the type that is written
 * @param write from the model
 * @param read back to it
 */
record Binding<M, W>(
        Class<M> model, Class<W> wire, BiFunction<M, Surroundings, W> write, BiFunction<W, Surroundings, M> read) {

    /** A type that is written in the same way wherever it stands. */
    static <M, W> Binding<M, W> of(Class<M> model, Class<W> wire, Function<M, W> write, Function<W, M> read) {
        return new Binding<>(model, wire, (value, around) -> write.apply(value), (value, around) -> read.apply(value));
    }

    /** A type that is written as a string. */
    static <M> Binding<M, String> code(Class<M> model, Function<M, String> write, Function<String, M> read) {
        return of(model, String.class, write, read);
    }
}
