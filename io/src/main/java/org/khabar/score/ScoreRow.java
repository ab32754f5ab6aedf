package org.khabar.score;

import java.math.BigDecimal;
import java.util.Optional;

/** One row of figures. All of them are immutable and thread-safe. */
public sealed interface ScoreRow permits MatchRow, AccuracyRow {

    /**
     * What the row counts.
     *
     * @return its name
     */
    String name();

    /**
     * The one figure that sums the row up: F1 or accuracy.
     *
     * @return percent with one decimal; empty if nothing was counted
     */
    Optional<BigDecimal> figure();

    /**
     * The row as it stands in the table.
     *
     * @return one line without its end
     */
    String line();
}
