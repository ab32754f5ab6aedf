package org.khabar.parse;

import org.jspecify.annotations.Nullable;
import org.khabar.model.Basis;

/**
 * An office with its complement.
 *
 * @param end the token after the last one that belongs to it
 * @param bare whether nothing stands behind the noun, or adjectives only
 * @param code the office, made precise by what it is responsible for
 * @param country the ISO code of the country that it is of, empty if nothing says it
 * @param basis what says the country
 * @param of the organization that it is of
 * @param portfolio what it is responsible for, empty if nothing says it
 */
record Office(
        int end,
        boolean bare,
        String code,
        String country,
        Basis basis,
        @Nullable Phrase of,
        String portfolio) {

    /** The same office with what stands before it. */
    Office with(String countryBefore, Basis basisBefore, @Nullable Phrase ofBefore, String portfolioBefore) {
        boolean known = country.isEmpty();
        return new Office(
                end,
                bare,
                code,
                known ? countryBefore : country,
                known ? basisBefore : basis,
                of == null ? ofBefore : of,
                portfolio.isEmpty() ? portfolioBefore : portfolio);
    }
}
