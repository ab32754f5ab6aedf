package org.khabar.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.khabar.text.Span;

/**
 * Who saw a visitor off, or met him on arrival.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public sealed interface Ceremony permits ImmutableCeremony {

    /** {@return which of the two} */
    CeremonyKind kind();

    /** {@return the clause that says so} */
    Span span();

    /** {@return the word of the ceremony} */
    Optional<Span> trigger();

    /** {@return the word that calls it official} */
    Optional<Span> official();

    /** {@return the ids of those who came; nameless crowds are left out} */
    List<String> attendees();

    /** {@return the id of the quote in which it is said, empty where the article itself says it} */
    Optional<String> attribution();

    /** {@return a new builder} */
    static Builder builder() {
        return ImmutableCeremony.builder();
    }

    /** {@return a builder that starts from this ceremony} */
    default Builder toBuilder() {
        return ImmutableCeremony.builder().from(this);
    }

    /** Gathers the parts of a ceremony; for one thread. */
    abstract sealed class Builder permits ImmutableCeremony.Builder {

        Builder() {}

        /**
         * {@return this builder, with the kind set}
         * @param kind which of the two
         */
        public abstract Builder kind(CeremonyKind kind);

        /**
         * {@return this builder, with the clause set}
         * @param span a span of the source
         */
        public abstract Builder span(Span span);

        /**
         * {@return this builder, with the trigger set}
         * @param trigger a span of the source
         */
        public abstract Builder trigger(Span trigger);

        /**
         * {@return this builder, with the word that calls it official set}
         * @param official a span of the source
         */
        public abstract Builder official(Span official);

        /**
         * {@return this builder, with one who came added}
         * @param attendee the id of a person, an organization, a country or a group
         */
        public abstract Builder addAttendee(String attendee);

        /**
         * {@return this builder, with those who came added}
         * @param attendees ids of those who came, in text order
         */
        public abstract Builder addAllAttendees(Iterable<String> attendees);

        /**
         * {@return this builder, with the attribution set}
         * @param attribution the id of the quote that says it
         */
        public abstract Builder attribution(String attribution);

        abstract Ceremony assemble();

        /**
         * {@return the ceremony}
         * @throws ModelException if a part is missing or an id has no proper form
         */
        public final Ceremony build() {
            return VisitRules.checked(assemble());
        }
    }
}
