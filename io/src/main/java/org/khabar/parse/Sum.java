package org.khabar.parse;

import java.math.BigDecimal;
import java.util.Optional;
import org.khabar.model.AmountBound;
import org.khabar.model.Basis;
import org.khabar.text.Span;

/**
 * An amount of money with the place that says it.
 *
 * @param value the number, empty for "millions of dollars"
 * @param currency the code of ISO 4217, empty where it is not known or has none
 * @param basis how the currency is known
 * @param bound how the number is meant
 * @param approximator the words that bound it
 * @param span the words
 * @param ranges whether a range begins here, whose other end is the sum that follows
 */
record Sum(
        Optional<BigDecimal> value,
        Optional<String> currency,
        Basis basis,
        AmountBound bound,
        Optional<Span> approximator,
        Span span,
        boolean ranges) {

    /** The same sum as an end of a range. */
    Sum ranging(BigDecimal number, boolean begins) {
        Span own = approximator.isEmpty() || !begins
                ? span
                : new Span(approximator.get().end(), span.end());
        return new Sum(Optional.of(number), currency, basis, AmountBound.RANGE, Optional.empty(), own, begins);
    }

    /** Another number of the same currency, as an end of a range. */
    Sum besides(BigDecimal number, Span words, boolean begins) {
        return new Sum(Optional.of(number), currency, basis, AmountBound.RANGE, Optional.empty(), words, begins);
    }
}
