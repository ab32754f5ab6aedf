package org.khabar.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Sentences of an article and of its translation that say the same. A sentence without a counterpart is a link of its own
 * with an empty other side.
 *
 * <p>Immutable and thread-safe.
 *
 * @param original the indices of sentences of the original, from 0 on, rising
 * @param translation the indices of sentences of the translation, from 0 on, rising
 */
public record SentenceLink(List<Integer> original, List<Integer> translation) {

    /**
     * Copies and checks the sides.
     *
     * @param original the indices of sentences of the original
     * @param translation the indices of sentences of the translation
     * @throws ModelException if both sides are empty, if several sentences have no counterpart together, or if the
     *     indices of a side do not rise from 0 or more
     */
    public SentenceLink {
        original = List.copyOf(requireNonNull(original, "original"));
        translation = List.copyOf(requireNonNull(translation, "translation"));
        rising("original", original);
        rising("translation", translation);
        if (original.isEmpty() && translation.isEmpty()) {
            throw new ModelException("SentenceLink.original", "empty, and the translation too");
        }
        if (original.isEmpty() || translation.isEmpty()) {
            alone("original", original);
            alone("translation", translation);
        }
    }

    private static void rising(String field, List<Integer> indices) {
        int last = -1;
        for (int index : indices) {
            if (index <= last) {
                throw new ModelException("SentenceLink." + field, indices + " do not rise from 0 or more");
            }
            last = index;
        }
    }

    private static void alone(String field, List<Integer> indices) {
        if (indices.size() > 1) {
            throw new ModelException(
                    "SentenceLink." + field, indices + " without a counterpart; each is a link of its own");
        }
    }
}
