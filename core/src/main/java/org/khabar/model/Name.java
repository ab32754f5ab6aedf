package org.khabar.model;

import static java.util.Objects.requireNonNull;

import org.khabar.text.LocalizedText;

/**
 * A name in one language, and how it is known.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the name with its language and direction, not empty
 * @param basis how it is known: from the text, from a word list, by transliteration
 */
public record Name(LocalizedText text, Basis basis) {

    /**
     * Checks the parts.
     *
     * @param text the name
     * @param basis how it is known
     * @throws ModelException if the name is empty
     */
    public Name {
        requireNonNull(text, "text");
        requireNonNull(basis, "basis");
        if (text.value().isEmpty()) {
            throw new ModelException("Name.text", "empty");
        }
    }
}
