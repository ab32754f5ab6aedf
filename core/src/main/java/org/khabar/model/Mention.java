package org.khabar.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.khabar.text.Span;

/**
 * One place where an article speaks of an entity.
 *
 * <p>Immutable and thread-safe.
 *
 * @param entity the id of the entity
 * @param kind how the text speaks of it
 * @param span the words without glued particles; empty, before the verb, only where the entity is elided
 * @param head the head of the phrase, inside the span
 */
public record Mention(String entity, MentionKind kind, Span span, Optional<Span> head) {

    /**
     * Checks the parts.
     *
     * @param entity the id of the entity
     * @param kind how the text speaks of it
     * @param span the words
     * @param head the head of the phrase
     * @throws ModelException if the entity is no id, the span is empty and nothing is elided, or the head lies outside
     */
    public Mention {
        Codes.id("Mention.entity", entity);
        requireNonNull(kind, "kind");
        requireNonNull(span, "span");
        requireNonNull(head, "head");
        if (span.isEmpty() && kind != MentionKind.ELIDED) {
            throw new ModelException("Mention.span", span + " is empty, and the kind is " + kind);
        }
        if (head.isPresent() && !span.contains(head.get())) {
            throw new ModelException("Mention.head", head.get() + " is not inside the span " + span);
        }
    }

    /**
     * A mention whose head nobody marked.
     *
     * @param entity the id of the entity
     * @param kind how the text speaks of it
     * @param span the words
     * @return the mention
     * @throws ModelException if the entity is no id, or the span is empty and nothing is elided
     */
    public static Mention of(String entity, MentionKind kind, Span span) {
        return new Mention(entity, kind, span, Optional.empty());
    }
}
