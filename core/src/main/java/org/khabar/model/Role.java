package org.khabar.model;

import java.util.Optional;
import org.immutables.value.Value;
import org.khabar.text.Span;

/**
 * An office that somebody holds, as one place of the text says: "President of Iran", "the former Foreign Minister".
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public sealed interface Role permits ImmutableRole {

    /** {@return the code of the office, such as {@code HEAD_OF_STATE.PRESIDENT}; an open set that word lists define} */
    String office();

    /** {@return the id of the country, organization or place that the office serves} */
    Optional<String> of();

    /** {@return the code of the portfolio, such as {@code FOREIGN_AFFAIRS}} */
    Optional<String> portfolio();

    /** {@return where the portfolio stands, also where no word list knows its code} */
    Optional<Span> portfolioSpan();

    /** {@return whether it is held, was held or will be} */
    RoleStatus status();

    /** {@return the words that say so} */
    Span span();

    /** {@return a new builder: status CURRENT} */
    static Builder builder() {
        return ImmutableRole.builder().status(RoleStatus.CURRENT);
    }

    /** {@return a builder that starts from this role} */
    default Builder toBuilder() {
        return ImmutableRole.builder().from(this);
    }

    /** Gathers the parts of a role; for one thread. */
    abstract sealed class Builder permits ImmutableRole.Builder {

        Builder() {}

        /**
         * {@return this builder, with the office set}
         * @param office upper-case words, joined by dots
         */
        public abstract Builder office(String office);

        /**
         * {@return this builder, with what the office serves set}
         * @param of the id of a country, an organization or a place
         */
        public abstract Builder of(String of);

        /**
         * {@return this builder, with the portfolio set}
         * @param portfolio upper-case words, joined by dots
         */
        public abstract Builder portfolio(String portfolio);

        /**
         * {@return this builder, with the words of the portfolio set}
         * @param portfolioSpan a span of the source
         */
        public abstract Builder portfolioSpan(Span portfolioSpan);

        /**
         * {@return this builder, with the status set}
         * @param status {@link RoleStatus#CURRENT} unless something else is said
         */
        public abstract Builder status(RoleStatus status);

        /**
         * {@return this builder, with the words set}
         * @param span a span of the source
         */
        public abstract Builder span(Span span);

        abstract Role assemble();

        /**
         * {@return the role}
         * @throws ModelException if a part is missing or an id has no proper form
         */
        public final Role build() {
            return EntityRules.checked(assemble());
        }
    }
}
