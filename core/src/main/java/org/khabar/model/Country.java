package org.khabar.model;

import org.immutables.value.Value;

/**
 * A country or territory with a code of ISO 3166 or CLDR. A text may never name it and yet speak of it, by an
 * adjective.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public sealed interface Country extends Entity permits ImmutableCountry {

    /** {@return the code of two letters, such as {@code KZ}} */
    String iso2();

    /** {@return the code of three letters, such as {@code KAZ}} */
    String iso3();

    /** {@return the formal names, such as "Republic of Kazakhstan"} */
    Names formalNames();

    @Override
    default EntityType type() {
        return EntityType.COUNTRY;
    }

    /** {@return a new builder} */
    static Builder builder() {
        return ImmutableCountry.builder().names(Names.none()).formalNames(Names.none());
    }

    /** {@return a builder that starts from this country} */
    default Builder toBuilder() {
        return ImmutableCountry.builder().from(this);
    }

    /** Gathers the parts of a country; for one thread. */
    abstract sealed class Builder extends Entity.Builder<Builder> permits ImmutableCountry.Builder {

        Builder() {}

        /**
         * {@return this builder, with the code of two letters set}
         * @param iso2 two upper-case letters
         */
        public abstract Builder iso2(String iso2);

        /**
         * {@return this builder, with the code of three letters set}
         * @param iso3 three upper-case letters
         */
        public abstract Builder iso3(String iso3);

        /**
         * {@return this builder, with the formal names set}
         * @param formalNames names, with the formal name in the text if there is one
         */
        public abstract Builder formalNames(Names formalNames);

        abstract Country assemble();

        /**
         * {@return the country}
         * @throws ModelException if a part is missing or an id has no proper form
         */
        public final Country build() {
            return EntityRules.checked(assemble());
        }
    }
}
