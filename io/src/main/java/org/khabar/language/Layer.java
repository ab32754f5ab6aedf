package org.khabar.language;

import org.jspecify.annotations.Nullable;

/**
 * The forms of one pack in one language: an automaton that leads from a form to its output, and what each output means.
 * Immutable but for a cache, and thread-safe.
 */
final class Layer {

    final Automaton automaton;

    /** The bits of the word classes of each output. */
    final long[] classes;

    /** The place of each output's first sense in {@link #numbers}; its last stands before the next output's first. */
    final int[] first;

    final int[] numbers;

    /** Of each sense, by its number: its kind, its code and its traits. */
    final byte[] kinds;

    final int[] codes;
    final long[] traits;
    final Strings strings;

    private final @Nullable Sense[] senses;

    Layer(
            Automaton automaton,
            long[] classes,
            int[] first,
            int[] numbers,
            byte[] kinds,
            int[] codes,
            long[] traits,
            Strings strings) {
        this.automaton = automaton;
        this.classes = classes;
        this.first = first;
        this.numbers = numbers;
        this.kinds = kinds;
        this.codes = codes;
        this.traits = traits;
        this.strings = strings;
        this.senses = new Sense[kinds.length];
    }

    /** The kind of the sense at a place. */
    int kind(int place) {
        return kinds[numbers[place]];
    }

    /** The sense at a place. */
    Sense sense(int place) {
        int number = numbers[place];
        Sense sense = senses[number];
        if (sense == null) {
            sense = new Sense(SenseKind.at(kinds[number]), strings.get(codes[number]), traits[number]);
            senses[number] = sense;
        }
        return sense;
    }
}
