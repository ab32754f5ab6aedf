package org.khabar.gold;

import java.math.BigDecimal;
import org.khabar.score.AccuracyRow;
import org.khabar.score.ScoreRow;

/**
 * A figure that was reached: F1, or how many answers of how many were right. Immutable.
 *
 * @param percent the figure in percent
 * @param right how many answers were right, 0 for F1
 * @param shown the figure as it is written
 */
record Figure(BigDecimal percent, int right, String shown) {

    static Figure of(ScoreRow row) {
        BigDecimal percent = row.figure().orElseThrow();
        return row instanceof AccuracyRow accuracy
                ? new Figure(percent, accuracy.right(), percent + " " + accuracy.right() + "/" + accuracy.of())
                : new Figure(percent, 0, percent.toString());
    }

    /** Reads {@code 86.7} or {@code 66.7 2/3}. */
    static Figure of(String written) {
        String[] parts = written.split("[ /]");
        int right = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
        return new Figure(new BigDecimal(parts[0]), right, written);
    }

    /**
     * An accuracy is over what was found: it may fall when more is found to be asked about, and the number of right answers when
     * less is found that should not be. What must not happen is both.
     */
    boolean isLostIn(Figure now) {
        return now.percent.compareTo(percent) < 0 && (now.right < right || right == 0);
    }

    /** Whether it is better than what was reached before in one way and as good in the other. */
    boolean raises(Figure before) {
        int more = percent.compareTo(before.percent);
        return more >= 0 && right >= before.right && (more > 0 || right > before.right);
    }
}
