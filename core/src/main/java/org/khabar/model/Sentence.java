package org.khabar.model;

import static java.util.Objects.requireNonNull;

import org.khabar.text.Span;

/**
 * A sentence. Quotes are found before sentences are cut, so that one sentence of a longer quotation knows that its
 * quotation marks stand elsewhere.
 *
 * <p>Immutable and thread-safe.
 *
 * @param span the sentence, its final punctuation included
 * @param startsInQuotation whether a quotation is open where it starts
 * @param endsInQuotation whether a quotation is still open where it ends
 */
public record Sentence(Span span, boolean startsInQuotation, boolean endsInQuotation) {

    /**
     * Checks that nothing is missing.
     *
     * @param span the sentence
     * @param startsInQuotation whether a quotation is open where it starts
     * @param endsInQuotation whether a quotation is still open where it ends
     */
    public Sentence {
        requireNonNull(span, "span");
    }

    /**
     * A sentence outside all quotations.
     *
     * @param span the sentence
     * @return the sentence
     */
    public static Sentence of(Span span) {
        return new Sentence(span, false, false);
    }
}
