package org.khabar.model;

import java.util.List;
import java.util.Optional;

/**
 * Something that an article says, with the characters that prove it. What somebody says is not what the article says: a
 * fact from a quote carries the quote's id as its {@link #attribution()}.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Fact permits Quote, Visit, Agreement {

    /** {@return the id, unique among all ids of the article} */
    String id();

    /** {@return which sort of fact it is} */
    FactType type();

    /** {@return the spans that prove it, at least one} */
    List<Evidence> evidence();

    /** {@return the id of the quote in which it is said, empty where the article itself says it} */
    Optional<String> attribution();

    /** {@return the id of the rule that found it, such as {@code ar.visit.depart}} */
    String rule();

    /** {@return how far that rule can be trusted} */
    Confidence confidence();

    /**
     * What the builders of all facts have in common.
     *
     * @param <B> the type of the builder
     */
    abstract sealed class Builder<B extends Builder<B>> permits Quote.Builder, Visit.Builder, Agreement.Builder {

        Builder() {}

        /**
         * {@return this builder, with the id set}
         * @param id ASCII letters, digits and {@code . _ : -}, a letter or digit first
         */
        public abstract B id(String id);

        /**
         * {@return this builder, with evidence added}
         * @param evidence a span and what it proves
         */
        public abstract B addEvidence(Evidence evidence);

        /**
         * {@return this builder, with evidence added}
         * @param evidence spans and what they prove
         */
        public abstract B addAllEvidence(Iterable<? extends Evidence> evidence);

        /**
         * {@return this builder, with the attribution set}
         * @param attribution the id of the quote that says it
         */
        public abstract B attribution(String attribution);

        /**
         * {@return this builder, with the rule set}
         * @param rule the id of the rule that found it
         */
        public abstract B rule(String rule);

        /**
         * {@return this builder, with the confidence set}
         * @param confidence how far the rule can be trusted
         */
        public abstract B confidence(Confidence confidence);
    }
}
