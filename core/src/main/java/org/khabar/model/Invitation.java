package org.khabar.model;

import java.util.Optional;
import org.immutables.value.Value;
import org.khabar.text.Span;

/**
 * One statement that somebody invited the visitor.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public sealed interface Invitation permits ImmutableInvitation {

    /** {@return the id of the one who invites; empty if nameless} */
    Optional<String> by();

    /** {@return what it is called} */
    InvitationKind kind();

    /** {@return how far it has come} */
    Stage stage();

    /** {@return from the word of inviting to the end of the inviter} */
    Span span();

    /** {@return the id of the quote in which it is said, empty where the article itself says it} */
    Optional<String> attribution();

    /** {@return a new builder: kind UNSPECIFIED, stage UNSPECIFIED} */
    static Builder builder() {
        return ImmutableInvitation.builder().kind(InvitationKind.UNSPECIFIED).stage(Stage.UNSPECIFIED);
    }

    /** {@return a builder that starts from this invitation} */
    default Builder toBuilder() {
        return ImmutableInvitation.builder().from(this);
    }

    /** Gathers the parts of an invitation; for one thread. */
    abstract sealed class Builder permits ImmutableInvitation.Builder {

        Builder() {}

        /**
         * {@return this builder, with the inviter set}
         * @param by the id of a person, an organization, a country or a group
         */
        public abstract Builder by(String by);

        /**
         * {@return this builder, with the kind set}
         * @param kind what it is called
         */
        public abstract Builder kind(InvitationKind kind);

        /**
         * {@return this builder, with the stage set}
         * @param stage how far it has come
         */
        public abstract Builder stage(Stage stage);

        /**
         * {@return this builder, with the words set}
         * @param span a span of the source
         */
        public abstract Builder span(Span span);

        /**
         * {@return this builder, with the attribution set}
         * @param attribution the id of the quote that says it
         */
        public abstract Builder attribution(String attribution);

        abstract Invitation assemble();

        /**
         * {@return the invitation}
         * @throws ModelException if a part is missing or an id has no proper form
         */
        public final Invitation build() {
            return VisitRules.checked(assemble());
        }
    }
}
