package org.khabar.model;

import java.util.Optional;
import org.immutables.value.Value;
import org.khabar.text.Span;

/**
 * The line before a story that says where, when and by whom it was filed.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public sealed interface Dateline permits ImmutableDateline {

    /** {@return the line} */
    Span span();

    /** {@return the id of the place or country it names} */
    Optional<String> place();

    /** {@return the id of the agency it names} */
    Optional<String> agency();

    /** {@return the id of the time it names} */
    Optional<String> date();

    /** {@return a new builder} */
    static Builder builder() {
        return ImmutableDateline.builder();
    }

    /** {@return a builder that starts from this dateline} */
    default Builder toBuilder() {
        return ImmutableDateline.builder().from(this);
    }

    /** Gathers the parts of a dateline; for one thread. */
    abstract sealed class Builder permits ImmutableDateline.Builder {

        Builder() {}

        /**
         * {@return this builder, with the line set}
         * @param span a span of the source
         */
        public abstract Builder span(Span span);

        /**
         * {@return this builder, with the place set}
         * @param place the id of a place or a country
         */
        public abstract Builder place(String place);

        /**
         * {@return this builder, with the agency set}
         * @param agency the id of an organization
         */
        public abstract Builder agency(String agency);

        /**
         * {@return this builder, with the date set}
         * @param date the id of a time reference
         */
        public abstract Builder date(String date);

        abstract Dateline assemble();

        /**
         * {@return the dateline}
         * @throws ModelException if a part is missing or an id has no proper form
         */
        public final Dateline build() {
            return ArticleRules.checked(assemble());
        }
    }
}
