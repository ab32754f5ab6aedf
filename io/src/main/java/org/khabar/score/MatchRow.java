package org.khabar.score;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * How many facts of one kind were found. This record is immutable and thread-safe.
 *
 * @param name what the row counts
 * @param truePositives how many facts of the gold were found
 * @param falsePositives how many predictions are too much
 * @param falseNegatives how many facts of the gold were missed
 */
public record MatchRow(String name, int truePositives, int falsePositives, int falseNegatives) implements ScoreRow {

    /**
     * How much of what was predicted is right.
     *
     * @return percent with one decimal; empty if nothing was predicted
     */
    public Optional<BigDecimal> precision() {
        return Percent.of(truePositives, truePositives + falsePositives);
    }

    /**
     * How much of the gold was found.
     *
     * @return percent with one decimal; empty if there was nothing to find
     */
    public Optional<BigDecimal> recall() {
        return Percent.of(truePositives, truePositives + falseNegatives);
    }

    /**
     * The harmonic mean of precision and recall.
     *
     * @return percent with one decimal; empty if nothing was predicted and there was nothing to find
     */
    @Override
    public Optional<BigDecimal> figure() {
        return Percent.of(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives);
    }

    @Override
    public String line() {
        return String.format(
                Locale.ROOT,
                "%-32s P %5s  R %5s  F1 %5s   tp %d fp %d fn %d",
                name,
                Percent.show(precision()),
                Percent.show(recall()),
                Percent.show(figure()),
                truePositives,
                falsePositives,
                falseNegatives);
    }
}
