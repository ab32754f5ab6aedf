package org.khabar.model;

import static java.util.Objects.requireNonNull;

/**
 * One fact in an article and in its translation. The two may differ; what differs stands in the differences of the pair.
 *
 * <p>Immutable and thread-safe.
 *
 * @param type which sort of fact both are
 * @param original the id of the fact in the original
 * @param translation the id of the fact in the translation
 */
public record FactLink(FactType type, String original, String translation) {

    /**
     * Checks the parts.
     *
     * @param type which sort of fact both are
     * @param original the id in the original
     * @param translation the id in the translation
     * @throws ModelException if one of them is no id
     */
    public FactLink {
        requireNonNull(type, "type");
        Codes.id("FactLink.original", original);
        Codes.id("FactLink.translation", translation);
    }
}
