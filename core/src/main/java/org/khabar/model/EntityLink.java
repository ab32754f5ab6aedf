package org.khabar.model;

/**
 * One entity in an article and in its translation.
 *
 * <p>Immutable and thread-safe.
 *
 * @param original the id of the entity in the original
 * @param translation the id of the entity in the translation
 */
public record EntityLink(String original, String translation) {

    /**
     * Checks the ids.
     *
     * @param original the id in the original
     * @param translation the id in the translation
     * @throws ModelException if one of them is no id
     */
    public EntityLink {
        Codes.id("EntityLink.original", original);
        Codes.id("EntityLink.translation", translation);
    }
}
