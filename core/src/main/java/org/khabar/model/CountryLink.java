package org.khabar.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.khabar.text.Span;

/**
 * The country to which something belongs, and how that is known.
 *
 * <p>Immutable and thread-safe.
 *
 * @param country the id of the country
 * @param basis how it is known
 * @param evidence the words that say so; empty where none do
 */
public record CountryLink(String country, Basis basis, Optional<Span> evidence) {

    /**
     * Checks the parts.
     *
     * @param country the id of the country
     * @param basis how it is known
     * @param evidence the words that say so
     * @throws ModelException if the country is no id
     */
    public CountryLink {
        Codes.id("CountryLink.country", country);
        requireNonNull(basis, "basis");
        requireNonNull(evidence, "evidence");
    }

    /**
     * A country that no words of the text name.
     *
     * @param country the id of the country
     * @param basis how it is known
     * @return the link
     * @throws ModelException if the country is no id
     */
    public static CountryLink of(String country, Basis basis) {
        return new CountryLink(country, basis, Optional.empty());
    }
}
