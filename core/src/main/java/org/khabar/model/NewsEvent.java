package org.khabar.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A conference, a summit, a fair: something that takes place and has a name or a description of its own.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public sealed interface NewsEvent extends Entity permits ImmutableNewsEvent {

    /** {@return what it is} */
    EventKind kind();

    /** {@return the id of the place where it takes place} */
    Optional<String> place();

    /** {@return the country where it takes place} */
    Optional<CountryLink> country();

    /** {@return the id of the time when it takes place} */
    Optional<String> time();

    /** {@return how far it has come} */
    Stage stage();

    @Override
    default EntityType type() {
        return EntityType.EVENT;
    }

    /** {@return a new builder: stage UNSPECIFIED} */
    static Builder builder() {
        return ImmutableNewsEvent.builder().names(Names.none()).stage(Stage.UNSPECIFIED);
    }

    /** {@return a builder that starts from this event} */
    default Builder toBuilder() {
        return ImmutableNewsEvent.builder().from(this);
    }

    /** Gathers the parts of an event; for one thread. */
    abstract sealed class Builder extends Entity.Builder<Builder> permits ImmutableNewsEvent.Builder {

        Builder() {}

        /**
         * {@return this builder, with the kind set}
         * @param kind what it is
         */
        public abstract Builder kind(EventKind kind);

        /**
         * {@return this builder, with the place set}
         * @param place the id of a place
         */
        public abstract Builder place(String place);

        /**
         * {@return this builder, with the country set}
         * @param country the country and how it is known
         */
        public abstract Builder country(CountryLink country);

        /**
         * {@return this builder, with the time set}
         * @param time the id of a time reference
         */
        public abstract Builder time(String time);

        /**
         * {@return this builder, with the stage set}
         * @param stage how far it has come
         */
        public abstract Builder stage(Stage stage);

        abstract NewsEvent assemble();

        /**
         * {@return the event}
         * @throws ModelException if a part is missing or an id has no proper form
         */
        public final NewsEvent build() {
            return EntityRules.checked(assemble());
        }
    }
}
