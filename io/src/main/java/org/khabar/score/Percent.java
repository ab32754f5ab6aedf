package org.khabar.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Shares in percent with one decimal. All methods are pure functions. */
final class Percent {

    private Percent() {}

    /**
     * The share, rounded from its exact binary value: 1.05, which is stored as a little more, gives 1.1, and 1.15, which is
     * stored as a little less, gives 1.1 too. Where the stored value lies in the middle, as 12.25, the even digit is taken.
     */
    static Optional<BigDecimal> of(int part, int whole) {
        return whole == 0
                ? Optional.empty()
                : Optional.of(new BigDecimal(100.0 * part / whole).setScale(1, RoundingMode.HALF_EVEN));
    }

    static String show(Optional<BigDecimal> share) {
        return share.map(BigDecimal::toPlainString).orElse("-");
    }
}
