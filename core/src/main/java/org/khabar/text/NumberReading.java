package org.khabar.text;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number that was read in a text.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param span all that was read: the number with the signs, suffixes and words of scale, percent and currency beside it
 * @param number the number alone, from its first digit or word to its last, a sign before it and a scale after it included
 * @param value the value; of percent the hundredfold, so that 5&nbsp;% is 5
 * @param ambiguous whether another reading has another value: {@code 1,234} may be 1234 or 1.234
 * @param exact whether the number is meant as one; a dozen is not
 * @param mixedDigits whether digits of more than one set stand in it
 * @param percent whether a percent sign or word stands beside it
 * @param currency the ISO 4217 code of a sign or code of a currency that stands beside it
 */
public record NumberReading(
        Span span,
        Span number,
        BigDecimal value,
        boolean ambiguous,
        boolean exact,
        boolean mixedDigits,
        boolean percent,
        Optional<String> currency) {

    /**
     * Checks that nothing is null and that the number lies in the span.
     *
     * @param span all that was read
     * @param number the number alone
     * @param value the value
     * @param ambiguous whether another reading has another value
     * @param exact whether the number is meant as one
     * @param mixedDigits whether digits of more than one set stand in it
     * @param percent whether a percent sign or word stands beside it
     * @param currency the code of a currency
     * @throws IllegalArgumentException if the number does not lie in the span
     */
    public NumberReading {
        requireNonNull(value, "value");
        requireNonNull(currency, "currency");
        if (!span.contains(number)) {
            throw new IllegalArgumentException("number " + number + " outside of span " + span);
        }
    }
}
