package org.khabar.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody: named, or known by an office alone.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public sealed interface Person extends Entity permits ImmutablePerson {

    /** {@return the titles of honour that the text gives, in text order} */
    List<Honorific> honorifics();

    /** {@return the offices that the text gives, in text order} */
    List<Role> roles();

    /** {@return the country the person belongs to} */
    Optional<CountryLink> country();

    /** {@return the gender, where the words show it} */
    Optional<Gender> gender();

    @Override
    default EntityType type() {
        return EntityType.PERSON;
    }

    /** {@return a new builder} */
    static Builder builder() {
        return ImmutablePerson.builder().names(Names.none());
    }

    /** {@return a builder that starts from this person} */
    default Builder toBuilder() {
        return ImmutablePerson.builder().from(this);
    }

    /** Gathers the parts of a person; for one thread. */
    abstract sealed class Builder extends Entity.Builder<Builder> permits ImmutablePerson.Builder {

        Builder() {}

        /**
         * {@return this builder, with an honorific added}
         * @param honorific a title of honour
         */
        public abstract Builder addHonorific(Honorific honorific);

        /**
         * {@return this builder, with honorifics added}
         * @param honorifics titles of honour, in text order
         */
        public abstract Builder addAllHonorifics(Iterable<? extends Honorific> honorifics);

        /**
         * {@return this builder, with an office added}
         * @param role an office and where it is said
         */
        public abstract Builder addRole(Role role);

        /**
         * {@return this builder, with offices added}
         * @param roles offices, in text order
         */
        public abstract Builder addAllRoles(Iterable<? extends Role> roles);

        /**
         * {@return this builder, with the country set}
         * @param country the country and how it is known
         */
        public abstract Builder country(CountryLink country);

        /**
         * {@return this builder, with the gender set}
         * @param gender as the words show it
         */
        public abstract Builder gender(Gender gender);

        abstract Person assemble();

        /**
         * {@return the person}
         * @throws ModelException if a part is missing or an id has no proper form
         */
        public final Person build() {
            return EntityRules.checked(assemble());
        }
    }
}
