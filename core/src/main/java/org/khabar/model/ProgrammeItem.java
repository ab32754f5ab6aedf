package org.khabar.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.khabar.text.Span;

/**
 * One thing that the visitor or the delegation does on the trip, planned or done. Items stand in text order.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public sealed interface ProgrammeItem permits ImmutableProgrammeItem {

    /** {@return what it is} */
    ProgrammeKind kind();

    /** {@return how far it has come, by its own words} */
    Stage stage();

    /** {@return the clause from the word of the event to the end of its arguments} */
    Span span();

    /** {@return the word of the event} */
    Optional<Span> trigger();

    /** {@return the ids of those who take part} */
    List<String> participants();

    /** {@return the id of the one who receives} */
    Optional<String> host();

    /** {@return the ids of those who are received} */
    List<String> guests();

    /** {@return the id of the place} */
    Optional<String> place();

    /** {@return the id of the organization where it happens} */
    Optional<String> organization();

    /** {@return the id of the time} */
    Optional<String> time();

    /** {@return what is talked about} */
    List<Span> agenda();

    /** {@return the id of the event it belongs to} */
    Optional<String> event();

    /** {@return the id of the agreement that is signed} */
    Optional<String> agreement();

    /** {@return how it follows what comes before} */
    Optional<TimeRelation> relation();

    /** {@return the words that say so: "then", "at the end of the talks"} */
    Optional<Span> sequence();

    /** {@return the id of the quote in which it is said, empty where the article itself says it} */
    Optional<String> attribution();

    /** {@return a new builder: stage UNSPECIFIED} */
    static Builder builder() {
        return ImmutableProgrammeItem.builder().stage(Stage.UNSPECIFIED);
    }

    /** {@return a builder that starts from this item} */
    default Builder toBuilder() {
        return ImmutableProgrammeItem.builder().from(this);
    }

    /** Gathers the parts of an item; for one thread. */
    abstract sealed class Builder permits ImmutableProgrammeItem.Builder {

        Builder() {}

        /**
         * {@return this builder, with the kind set}
         * @param kind what it is
         */
        public abstract Builder kind(ProgrammeKind kind);

        /**
         * {@return this builder, with the stage set}
         * @param stage how far it has come
         */
        public abstract Builder stage(Stage stage);

        /**
         * {@return this builder, with the clause set}
         * @param span a span of the source
         */
        public abstract Builder span(Span span);

        /**
         * {@return this builder, with the word of the event set}
         * @param trigger a span of the source
         */
        public abstract Builder trigger(Span trigger);

        /**
         * {@return this builder, with a participant added}
         * @param participant the id of a person, an organization, a country or a group
         */
        public abstract Builder addParticipant(String participant);

        /**
         * {@return this builder, with participants added}
         * @param participants ids of those who take part
         */
        public abstract Builder addAllParticipants(Iterable<String> participants);

        /**
         * {@return this builder, with the host set}
         * @param host the id of a person, an organization, a country or a group
         */
        public abstract Builder host(String host);

        /**
         * {@return this builder, with a guest added}
         * @param guest the id of a person, an organization, a country or a group
         */
        public abstract Builder addGuest(String guest);

        /**
         * {@return this builder, with guests added}
         * @param guests ids of those who are received
         */
        public abstract Builder addAllGuests(Iterable<String> guests);

        /**
         * {@return this builder, with the place set}
         * @param place the id of a place
         */
        public abstract Builder place(String place);

        /**
         * {@return this builder, with the organization set}
         * @param organization the id of an organization
         */
        public abstract Builder organization(String organization);

        /**
         * {@return this builder, with the time set}
         * @param time the id of a time reference
         */
        public abstract Builder time(String time);

        /**
         * {@return this builder, with a topic added}
         * @param topic a span of the source
         */
        public abstract Builder addAgenda(Span topic);

        /**
         * {@return this builder, with topics added}
         * @param topics spans of the source, in text order
         */
        public abstract Builder addAllAgenda(Iterable<? extends Span> topics);

        /**
         * {@return this builder, with the event set}
         * @param event the id of an event
         */
        public abstract Builder event(String event);

        /**
         * {@return this builder, with the agreement set}
         * @param agreement the id of an agreement
         */
        public abstract Builder agreement(String agreement);

        /**
         * {@return this builder, with the relation to what comes before set}
         * @param relation how it follows
         */
        public abstract Builder relation(TimeRelation relation);

        /**
         * {@return this builder, with the words of the relation set}
         * @param sequence a span of the source
         */
        public abstract Builder sequence(Span sequence);

        /**
         * {@return this builder, with the attribution set}
         * @param attribution the id of the quote that says it
         */
        public abstract Builder attribution(String attribution);

        abstract ProgrammeItem assemble();

        /**
         * {@return the item}
         * @throws ModelException if a part is missing or an id has no proper form
         */
        public final ProgrammeItem build() {
            return VisitRules.checked(assemble());
        }
    }
}
