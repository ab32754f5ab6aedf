package org.khabar.model;

import static java.util.Objects.requireNonNull;

import org.khabar.text.Span;

/**
 * A field of cooperation and the words that name it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param field the field
 * @param span the words
 */
public record StatedField(FieldOfCooperation field, Span span) {

    /**
     * Checks that nothing is missing.
     *
     * @param field the field
     * @param span the words
     */
    public StatedField {
        requireNonNull(field, "field");
        requireNonNull(span, "span");
    }
}
