package org.khabar.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The word classes and the kinds of senses of many forms, by their bits. Thousands of forms share few pairs of both, so that a
 * form has the number of its pair only. Immutable.
 */
final class Masks {

    /** Of each form, the number of its pair. */
    private final char[] numbers;

    /** Of each pair: the classes, the kinds. */
    private final long[] pairs;

    Masks(char[] numbers, long[] pairs) {
        this.numbers = numbers;
        this.pairs = pairs;
    }

    private record Pair(long classes, long kinds) {}

    static Masks of(long[] classes, long[] kinds) {
        Map<Pair, Integer> known = new HashMap<>();
        char[] numbers = new char[classes.length];
        long[] pairs = new long[0];
        for (int form = 0; form < numbers.length; form++) {
            int next = known.size();
            int number = known.computeIfAbsent(new Pair(classes[form], kinds[form]), pair -> next);
            if (number == next) {
                pairs = Arrays.copyOf(pairs, 2 * next + 2);
                pairs[2 * next] = classes[form];
                pairs[2 * next + 1] = kinds[form];
            }
            numbers[form] = (char) number;
        }
        if (known.size() > Character.MAX_VALUE) {
            throw new IllegalStateException("too many different meanings for one trie: " + known.size());
        }
        return new Masks(numbers, pairs);
    }

    int count() {
        return numbers.length;
    }

    long classes(int form) {
        return pairs[2 * numbers[form]];
    }

    long kinds(int form) {
        return pairs[2 * numbers[form] + 1];
    }

    char[] numbers() {
        return numbers;
    }

    long[] pairs() {
        return pairs;
    }
}
