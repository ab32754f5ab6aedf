package org.khabar.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * An organization by proper name or unique description: a ministry, a government, an agency, a company.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public sealed interface Organization extends Entity permits ImmutableOrganization {

    /** {@return what it is} */
    OrganizationKind kind();

    /** {@return the country it belongs to} */
    Optional<CountryLink> country();

    /** {@return the id of the organization it is a part of} */
    Optional<String> parent();

    /** {@return the id of the place where it is} */
    Optional<String> place();

    @Override
    default EntityType type() {
        return EntityType.ORGANIZATION;
    }

    /** {@return a new builder} */
    static Builder builder() {
        return ImmutableOrganization.builder().names(Names.none());
    }

    /** {@return a builder that starts from this organization} */
    default Builder toBuilder() {
        return ImmutableOrganization.builder().from(this);
    }

    /** Gathers the parts of an organization; for one thread. */
    abstract sealed class Builder extends Entity.Builder<Builder> permits ImmutableOrganization.Builder {

        Builder() {}

        /**
         * {@return this builder, with the kind set}
         * @param kind what it is
         */
        public abstract Builder kind(OrganizationKind kind);

        /**
         * {@return this builder, with the country set}
         * @param country the country and how it is known
         */
        public abstract Builder country(CountryLink country);

        /**
         * {@return this builder, with the parent set}
         * @param parent the id of an organization
         */
        public abstract Builder parent(String parent);

        /**
         * {@return this builder, with the place set}
         * @param place the id of a place
         */
        public abstract Builder place(String place);

        abstract Organization assemble();

        /**
         * {@return the organization}
         * @throws ModelException if a part is missing or an id has no proper form
         */
        public final Organization build() {
            return EntityRules.checked(assemble());
        }
    }
}
