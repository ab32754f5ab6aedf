package org.khabar.score;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * How often one detail of the facts that were found is right. This record is immutable and thread-safe.
 *
 * @param name which detail
 * @param right how often it is right
 * @param of how often it was asked for
 */
public record AccuracyRow(String name, int right, int of) implements ScoreRow {

    @Override
    public Optional<BigDecimal> figure() {
        return Percent.of(right, of);
    }

    @Override
    public String line() {
        return String.format(Locale.ROOT, "%-32s accuracy %s   %d/%d", name, Percent.show(figure()), right, of);
    }
}
