package org.khabar.model;

import static java.util.Objects.requireNonNull;

/**
 * The agency from which an article comes, and how that is known.
 *
 * <p>Immutable and thread-safe.
 *
 * @param organization the id of the organization
 * @param basis how it is known
 */
public record SourceAgency(String organization, Basis basis) {

    /**
     * Checks the parts.
     *
     * @param organization the id of the organization
     * @param basis how it is known
     * @throws ModelException if the organization is no id
     */
    public SourceAgency {
        Codes.id("SourceAgency.organization", organization);
        requireNonNull(basis, "basis");
    }
}
