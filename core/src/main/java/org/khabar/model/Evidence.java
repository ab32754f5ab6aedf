package org.khabar.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.khabar.text.Span;

/**
 * A piece of the source that proves a part of a fact.
 *
 * <p>Immutable and thread-safe.
 *
 * @param span the words, not empty
 * @param role what they prove
 * @param rule the id of the rule that saw them, where it is another than that of the fact
 */
public record Evidence(Span span, EvidenceRole role, Optional<String> rule) {

    /**
     * Checks the parts.
     *
     * @param span the words
     * @param role what they prove
     * @param rule the id of a rule
     * @throws ModelException if the span is empty or the rule is no id
     */
    public Evidence {
        requireNonNull(span, "span");
        requireNonNull(role, "role");
        requireNonNull(rule, "rule").ifPresent(id -> Codes.id("Evidence.rule", id));
        if (span.isEmpty()) {
            throw new ModelException("Evidence.span", span + " is empty");
        }
    }

    /**
     * Evidence seen by the rule of the fact.
     *
     * @param span the words, not empty
     * @param role what they prove
     * @return the evidence
     * @throws ModelException if the span is empty
     */
    public static Evidence of(Span span, EvidenceRole role) {
        return new Evidence(span, role, Optional.empty());
    }
}
