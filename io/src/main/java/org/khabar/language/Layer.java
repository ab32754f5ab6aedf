package org.khabar.language;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The forms of one pack in one language: a trie that leads from a form to its output, and what each output means.
 * Immutable but for a cache, and thread-safe.
 */
final class Layer {

    final FormTrie trie;

    /** The place of each output's first sense in {@link #numbers}; its last stands before the next output's first. */
    final int[] first;

    final int[] numbers;

    /** Of each sense, by its number: its kind, its code and its traits. */
    final byte[] kinds;

    /** Of each sense, the place of its pack among those that the layer was made of. */
    final byte[] packs;

    final int[] codes;
    final long[] traits;
    final Strings strings;

    private final @Nullable Sense[] senses;

    Layer(
            FormTrie trie,
            int[] first,
            int[] numbers,
            byte[] kinds,
            byte[] packs,
            int[] codes,
            long[] traits,
            Strings strings) {
        this.trie = trie;
        this.first = first;
        this.numbers = numbers;
        this.kinds = kinds;
        this.packs = packs;
        this.codes = codes;
        this.traits = traits;
        this.strings = strings;
        this.senses = new Sense[kinds.length];
    }

    /** The same layer with the senses of some packs only. */
    Layer only(boolean[] kept) {
        boolean all = true;
        for (boolean pack : kept) {
            all &= pack;
        }
        return all ? this : without(kept);
    }

    private Layer without(boolean[] kept) {
        int[] places = new int[first.length];
        int[] left = new int[numbers.length];
        long[] kindsLeft = new long[first.length];
        int count = 0;
        for (int output = 0; output + 1 < first.length; output++) {
            for (int place = first[output]; place < first[output + 1]; place++) {
                if (kept[packs[numbers[place]]]) {
                    kindsLeft[output] |= 1L << kinds[numbers[place]];
                    left[count++] = numbers[place];
                }
            }
            places[output + 1] = count;
        }
        int[] senses = Arrays.copyOf(left, count);
        return new Layer(trie.withKinds(kindsLeft), places, senses, kinds, packs, codes, traits, strings);
    }

    /** How many meanings forms have. */
    int outputs() {
        return first.length - 1;
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
