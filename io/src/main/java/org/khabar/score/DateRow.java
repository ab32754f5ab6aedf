package org.khabar.score;

import java.util.List;
import org.khabar.format.standoff.StandoffDate;

/** The row of the dates, where the gold is annotated for them. One per text. */
final class DateRow {

    private final Tally tally;
    private final Sides sides;

    DateRow(Tally tally, Sides sides) {
        this.tally = tally;
        this.sides = sides;
    }

    void count() {
        if (sides.gold().dates().given()) {
            Row<StandoffDate> row = Row.of("dates", Weight.when(this::isSame));
            tally.count(
                    row.asking(StandoffDate::required).telling((date, side) -> told(date)),
                    sides.gold().dates().orElse(List.of()),
                    sides.predicted().dates().orElse(List.of()));
        }
    }

    private boolean isSame(StandoffDate a, StandoffDate b) {
        return sides.places().touch(a.text(), b.text())
                && a.value().equals(b.value())
                && b.calendar().repeats(a.calendar());
    }

    private String told(StandoffDate date) {
        return date.value() + " " + date.calendar().orElse("None") + " "
                + sides.places().words(date.text());
    }
}
