package org.khabar.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Law 32 measured: each operation on hostile texts of 1 MB takes at most ten times as long as on an eighth of them. Run with
 * {@code mvn -pl core test -Pbenchmark}.
 */
@Tag("benchmark")
class LinearTimeTest {

    private static final int LONG = 1 << 20;
    private static final int SHORT = LONG / 8;
    private static final int ROUNDS = 3;

    /** Shorter times than this say nothing. */
    private static final double LEAST_MILLIS = 8;

    @Test
    void eachOperationIsLinearOnHostileText() {
        List<String> slow = new ArrayList<>();
        System.out.printf(Locale.ROOT, "%-24s %12s %10s  %s%n", "operation", "ns a unit", "8n / n", "on (slowest)");
        for (Map.Entry<String, Function<String, Object>> operation :
                Operations.all().entrySet()) {
            double worst = 0;
            double ratio = 0;
            String on = "";
            for (String piece : Operations.hostilePieces()) {
                double small = millis(operation.getValue(), Operations.repeat(piece, SHORT));
                double great = millis(operation.getValue(), Operations.repeat(piece, LONG));
                double times = great < LEAST_MILLIS ? 0 : great / small;
                for (int again = 0; again < 5 && times > 10; again++) {
                    small = Math.max(small, millis(operation.getValue(), Operations.repeat(piece, SHORT)));
                    great = Math.min(great, millis(operation.getValue(), Operations.repeat(piece, LONG)));
                    times = great / small;
                }
                if (times > 10) {
                    slow.add(operation.getKey() + " on " + PlainText.of(piece) + ": " + times);
                }
                ratio = Math.max(ratio, times);
                if (great > worst) {
                    worst = great;
                    on = PlainText.of(piece);
                }
            }
            System.out.printf(
                    Locale.ROOT, "%-24s %12.1f %10.1f  %s%n", operation.getKey(), worst * 1e6 / LONG, ratio, on);
        }
        assertThat(slow).isEmpty();
    }

    private static double millis(Function<String, Object> operation, String text) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            Object answer = operation.apply(text);
            best = Math.min(best, (System.nanoTime() - start) / 1e6);
            assertThat(answer).isNotNull();
        }
        return best;
    }
}
