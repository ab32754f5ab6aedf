package org.khabar.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.khabar.text.Span;

/**
 * A party to an agreement, and how it is known: parties that only the context gives can be told from those that the text
 * names.
 *
 * <p>Immutable and thread-safe.
 *
 * @param entity the id of a country, an organization, a person or a group
 * @param basis how it is known
 * @param evidence the words that name it; empty where none do
 */
public record Party(String entity, Basis basis, Optional<Span> evidence) {

    /**
     * Checks the parts.
     *
     * @param entity the id of the party
     * @param basis how it is known
     * @param evidence the words that name it
     * @throws ModelException if the entity is no id
     */
    public Party {
        Codes.id("Party.entity", entity);
        requireNonNull(basis, "basis");
        requireNonNull(evidence, "evidence");
    }

    /**
     * A party that no words of the agreement name.
     *
     * @param entity the id of the party
     * @param basis how it is known
     * @return the party
     * @throws ModelException if the entity is no id
     */
    public static Party of(String entity, Basis basis) {
        return new Party(entity, basis, Optional.empty());
    }
}
