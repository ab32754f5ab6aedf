package org.khabar.model;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A city, a region, a sea, a named building.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public sealed interface Place extends Entity permits ImmutablePlace {

    /** {@return what it is} */
    PlaceKind kind();

    /** {@return the country it lies in} */
    Optional<CountryLink> country();

    /** {@return the id of the country whose capital it is} */
    Optional<String> capitalOf();

    /** {@return its number in GeoNames} */
    OptionalInt geonameId();

    @Override
    default EntityType type() {
        return EntityType.PLACE;
    }

    /** {@return a new builder} */
    static Builder builder() {
        return ImmutablePlace.builder().names(Names.none());
    }

    /** {@return a builder that starts from this place} */
    default Builder toBuilder() {
        return ImmutablePlace.builder().from(this);
    }

    /** Gathers the parts of a place; for one thread. */
    abstract sealed class Builder extends Entity.Builder<Builder> permits ImmutablePlace.Builder {

        Builder() {}

        /**
         * {@return this builder, with the kind set}
         * @param kind what it is
         */
        public abstract Builder kind(PlaceKind kind);

        /**
         * {@return this builder, with the country set}
         * @param country the country and how it is known
         */
        public abstract Builder country(CountryLink country);

        /**
         * {@return this builder, with the country of which it is the capital set}
         * @param capitalOf the id of a country
         */
        public abstract Builder capitalOf(String capitalOf);

        /**
         * {@return this builder, with the number in GeoNames set}
         * @param geonameId a positive number
         */
        public abstract Builder geonameId(int geonameId);

        abstract Place assemble();

        /**
         * {@return the place}
         * @throws ModelException if a part is missing or an id has no proper form
         */
        public final Place build() {
            return EntityRules.checked(assemble());
        }
    }
}
