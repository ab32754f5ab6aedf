package org.khabar.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Several persons or states that a text names together: "the two presidents", "senior officials of both countries".
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public sealed interface Group extends Entity permits ImmutableGroup {

    /** {@return the ids of those who are known to belong to it} */
    List<String> members();

    /** {@return the ids of the countries whose people they are} */
    List<String> sides();

    /** {@return the id of the organization whose people they are} */
    Optional<String> organization();

    /** {@return how many they are, where the text gives a number} */
    OptionalInt quantity();

    @Override
    default EntityType type() {
        return EntityType.GROUP;
    }

    /** {@return a new builder} */
    static Builder builder() {
        return ImmutableGroup.builder().names(Names.none());
    }

    /** {@return a builder that starts from this group} */
    default Builder toBuilder() {
        return ImmutableGroup.builder().from(this);
    }

    /** Gathers the parts of a group; for one thread. */
    abstract sealed class Builder extends Entity.Builder<Builder> permits ImmutableGroup.Builder {

        Builder() {}

        /**
         * {@return this builder, with a member added}
         * @param member the id of a person, an organization or a country
         */
        public abstract Builder addMember(String member);

        /**
         * {@return this builder, with members added}
         * @param members ids of persons, organizations or countries
         */
        public abstract Builder addAllMembers(Iterable<String> members);

        /**
         * {@return this builder, with a side added}
         * @param side the id of a country
         */
        public abstract Builder addSide(String side);

        /**
         * {@return this builder, with sides added}
         * @param sides ids of countries
         */
        public abstract Builder addAllSides(Iterable<String> sides);

        /**
         * {@return this builder, with the organization set}
         * @param organization the id of an organization
         */
        public abstract Builder organization(String organization);

        /**
         * {@return this builder, with the number set}
         * @param quantity how many, at least one
         */
        public abstract Builder quantity(int quantity);

        abstract Group assemble();

        /**
         * {@return the group}
         * @throws ModelException if a part is missing or an id has no proper form
         */
        public final Group build() {
            return EntityRules.checked(assemble());
        }
    }
}
