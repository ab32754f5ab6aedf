package org.khabar.model;

import static java.util.Objects.requireNonNull;

import org.khabar.text.Span;

/**
 * A title of honour that is no office: "Mr", "His Highness", "Dr".
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what it honours
 * @param span the words
 */
public record Honorific(HonorificKind kind, Span span) {

    /**
     * Checks that nothing is missing.
     *
     * @param kind what it honours
     * @param span the words
     */
    public Honorific {
        requireNonNull(kind, "kind");
        requireNonNull(span, "span");
    }
}
