package org.khabar.model;

import java.util.Optional;
import org.immutables.value.Value;
import org.khabar.text.Span;

/**
 * Somebody who travels with the visitor.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public sealed interface Delegate permits ImmutableDelegate {

    /** {@return the id of the one who travels} */
    String entity();

    /** {@return what they are in the delegation} */
    DelegationRole role();

    /** {@return whether they will travel or do} */
    Stage stage();

    /** {@return the words that say so} */
    Span span();

    /** {@return the word of travelling together} */
    Optional<Span> trigger();

    /** {@return the id of the quote in which it is said, empty where the article itself says it} */
    Optional<String> attribution();

    /** {@return a new builder: stage UNSPECIFIED} */
    static Builder builder() {
        return ImmutableDelegate.builder().stage(Stage.UNSPECIFIED);
    }

    /** {@return a builder that starts from this delegate} */
    default Builder toBuilder() {
        return ImmutableDelegate.builder().from(this);
    }

    /** Gathers the parts of a delegate; for one thread. */
    abstract sealed class Builder permits ImmutableDelegate.Builder {

        Builder() {}

        /**
         * {@return this builder, with the entity set}
         * @param entity the id of a person, an organization or a group
         */
        public abstract Builder entity(String entity);

        /**
         * {@return this builder, with the role set}
         * @param role what they are in the delegation
         */
        public abstract Builder role(DelegationRole role);

        /**
         * {@return this builder, with the stage set}
         * @param stage whether they will travel or do
         */
        public abstract Builder stage(Stage stage);

        /**
         * {@return this builder, with the words set}
         * @param span a span of the source
         */
        public abstract Builder span(Span span);

        /**
         * {@return this builder, with the trigger set}
         * @param trigger a span of the source
         */
        public abstract Builder trigger(Span trigger);

        /**
         * {@return this builder, with the attribution set}
         * @param attribution the id of the quote that says it
         */
        public abstract Builder attribution(String attribution);

        abstract Delegate assemble();

        /**
         * {@return the delegate}
         * @throws ModelException if a part is missing or an id has no proper form
         */
        public final Delegate build() {
            return VisitRules.checked(assemble());
        }
    }
}
