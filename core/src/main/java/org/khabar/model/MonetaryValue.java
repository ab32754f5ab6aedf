package org.khabar.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.khabar.text.Span;

/**
 * A sum of money that the text states. A range is two values, the first of which names the second.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public sealed interface MonetaryValue permits ImmutableMonetaryValue {

    /** {@return the id, unique in the article} */
    String id();

    /** {@return the words, with approximator and currency} */
    Span span();

    /**
     * {@return the number, without trailing zeros after the point; empty if the bound is {@link
     * AmountBound#INDEFINITE}}
     */
    Optional<BigDecimal> value();

    /** {@return the code of ISO 4217; empty where it is not known or has none} */
    Optional<String> currency();

    /** {@return how the currency is known} */
    Optional<Basis> currencyBasis();

    /** {@return how the number is meant} */
    AmountBound bound();

    /** {@return the id of the value at the other end of the range that starts here} */
    Optional<String> rangeEnd();

    /** {@return where the approximator stands: "about", "more than"} */
    Optional<Span> approximatorSpan();

    /** {@return where the number stands, in digits or words, without its scale} */
    Optional<Span> numberSpan();

    /** {@return where the scale stands: "million"} */
    Optional<Span> scaleSpan();

    /** {@return where the currency stands: "dollars"} */
    Optional<Span> currencySpan();

    /** {@return what is measured} */
    Optional<AmountMeasure> measure();

    /** {@return where the measure stands: "the volume of trade"} */
    Optional<Span> measureSpan();

    /** {@return the ids of those between whom, as of a volume of trade} */
    List<String> between();

    /** {@return the id of the time for which it holds} */
    Optional<String> time();

    /** {@return where it is said to go} */
    Optional<AmountTrend> trend();

    /** {@return where the trend is said: "raise"} */
    Optional<Span> trendSpan();

    /** {@return whether the trend is a fact or a wish} */
    Modality modality();

    /** {@return where the wish is said: "I hope"} */
    Optional<Span> modalitySpan();

    /** {@return the id of the quote in which it is said, empty where the article itself says it} */
    Optional<String> attribution();

    /** {@return a new builder: bound EXACT, modality ASSERTED} */
    static Builder builder() {
        return ImmutableMonetaryValue.builder().bound(AmountBound.EXACT).modality(Modality.ASSERTED);
    }

    /** {@return a builder that starts from this value} */
    default Builder toBuilder() {
        return ImmutableMonetaryValue.builder().from(this);
    }

    /** Gathers the parts of a value; for one thread. */
    abstract sealed class Builder permits ImmutableMonetaryValue.Builder {

        Builder() {}

        /**
         * {@return this builder, with the id set}
         * @param id ASCII letters, digits and {@code . _ : -}
         */
        public abstract Builder id(String id);

        /**
         * {@return this builder, with the words set}
         * @param span a span of the source
         */
        public abstract Builder span(Span span);

        /**
         * {@return this builder, with the number set}
         * @param value a number of at most 40 digits before and after the point
         */
        public abstract Builder value(BigDecimal value);

        /**
         * {@return this builder, with the currency set}
         * @param currency three upper-case letters
         */
        public abstract Builder currency(String currency);

        /**
         * {@return this builder, with the basis of the currency set}
         * @param currencyBasis how it is known
         */
        public abstract Builder currencyBasis(Basis currencyBasis);

        /**
         * {@return this builder, with the bound set}
         * @param bound {@link AmountBound#EXACT} unless something else is said
         */
        public abstract Builder bound(AmountBound bound);

        /**
         * {@return this builder, with the other end of the range set}
         * @param rangeEnd the id of another value
         */
        public abstract Builder rangeEnd(String rangeEnd);

        /**
         * {@return this builder, with the approximator set}
         * @param approximatorSpan a span inside the words
         */
        public abstract Builder approximatorSpan(Span approximatorSpan);

        /**
         * {@return this builder, with the words of the number set}
         * @param numberSpan a span inside the words
         */
        public abstract Builder numberSpan(Span numberSpan);

        /**
         * {@return this builder, with the scale set}
         * @param scaleSpan a span inside the words
         */
        public abstract Builder scaleSpan(Span scaleSpan);

        /**
         * {@return this builder, with the words of the currency set}
         * @param currencySpan a span inside the words
         */
        public abstract Builder currencySpan(Span currencySpan);

        /**
         * {@return this builder, with the measure set}
         * @param measure what is measured
         */
        public abstract Builder measure(AmountMeasure measure);

        /**
         * {@return this builder, with the words of the measure set}
         * @param measureSpan a span of the source
         */
        public abstract Builder measureSpan(Span measureSpan);

        /**
         * {@return this builder, with a party added}
         * @param party the id of a person, an organization, a country or a group
         */
        public abstract Builder addBetween(String party);

        /**
         * {@return this builder, with parties added}
         * @param parties ids of those between whom
         */
        public abstract Builder addAllBetween(Iterable<String> parties);

        /**
         * {@return this builder, with the time set}
         * @param time the id of a time reference
         */
        public abstract Builder time(String time);

        /**
         * {@return this builder, with the trend set}
         * @param trend where it is said to go
         */
        public abstract Builder trend(AmountTrend trend);

        /**
         * {@return this builder, with the word of the trend set}
         * @param trendSpan a span of the source
         */
        public abstract Builder trendSpan(Span trendSpan);

        /**
         * {@return this builder, with the modality set}
         * @param modality {@link Modality#ASSERTED} unless something else is said
         */
        public abstract Builder modality(Modality modality);

        /**
         * {@return this builder, with the words of the modality set}
         * @param modalitySpan a span of the source
         */
        public abstract Builder modalitySpan(Span modalitySpan);

        /**
         * {@return this builder, with the attribution set}
         * @param attribution the id of the quote that says it
         */
        public abstract Builder attribution(String attribution);

        abstract MonetaryValue assemble();

        /**
         * {@return the value}
         * @throws ModelException if a part is missing, contradicts another, or has no proper form
         */
        public final MonetaryValue build() {
            return AmountRules.checked(assemble());
        }
    }
}
