package org.khabar.score;

import java.math.BigDecimal;
import org.khabar.format.standoff.StandoffAmount;

/** The row of the amounts of money. One per text. */
final class AmountRow {

    private final Tally tally;
    private final Sides sides;

    AmountRow(Tally tally, Sides sides) {
        this.tally = tally;
        this.sides = sides;
    }

    void count() {
        Row<StandoffAmount> row = Row.of("amount", Weight.when(this::isSame));
        tally.count(
                row.asking(StandoffAmount::required)
                        .telling((amount, side) -> sides.places().words(amount.text())),
                sides.gold().amounts(),
                sides.predicted().amounts());
    }

    /** A currency that the gold does not name may be anything. */
    private boolean isSame(StandoffAmount a, StandoffAmount b) {
        return sides.places().touch(a.text(), b.text())
                && isSame(a.value(), b.value())
                && (!a.currency().isPresent() || b.currency().repeats(a.currency()));
    }

    /** Whole numbers are compared exactly, fractions as floating-point numbers. */
    private static boolean isSame(BigDecimal a, BigDecimal b) {
        boolean fraction = a.scale() > 0 || b.scale() > 0;
        return fraction ? a.doubleValue() == b.doubleValue() : a.compareTo(b) == 0;
    }
}
