package org.khabar.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.khabar.text.LocalizedText;
import org.khabar.text.Span;

/**
 * Something that an article and its translation tell in two ways. Its places are the words that differ, never the whole
 * article.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what it is
 * @param severity how much it matters
 * @param original the words in the original
 * @param translation the words in the translation
 * @param message what to tell a reader, not empty
 */
public record Difference(
        DifferenceKind kind,
        Severity severity,
        Optional<Span> original,
        Optional<Span> translation,
        LocalizedText message) {

    /**
     * Checks the parts.
     *
     * @param kind what it is
     * @param severity how much it matters
     * @param original the words in the original
     * @param translation the words in the translation
     * @param message what to tell a reader
     * @throws ModelException if a place is missing that the kind asks for, if there is no place at all, or if the message
     *     is empty
     */
    public Difference {
        requireNonNull(kind, "kind");
        requireNonNull(severity, "severity");
        requireNonNull(original, "original");
        requireNonNull(translation, "translation");
        requireNonNull(message, "message");
        if (original.isEmpty() && (kind.inOriginal() || translation.isEmpty())) {
            throw new ModelException("Difference.original", "missing for " + kind);
        }
        if (translation.isEmpty() && kind.inTranslation()) {
            throw new ModelException("Difference.translation", "missing for " + kind);
        }
        if (message.value().isEmpty()) {
            throw new ModelException("Difference.message", "empty");
        }
    }
}
