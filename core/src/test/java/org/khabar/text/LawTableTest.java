package org.khabar.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Bidi;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.khabar.generators.RandomText;

/**
 * Prints how often a value changes the order of what is around it, for each way to put it there: {@code mvn -q -pl core test
 * -Dtest=LawTableTest}. The judge is {@link ReferenceBidi}. The README shows the same table.
 */
class LawTableTest {

    private static final int CASES = Integer.getInteger("khabar.cases", 20_000) / 2;

    private static final int CASES_OF_README = 10_000;

    private static final Path README = Path.of(System.getProperty("basedir", "."), "../README.md");

    private static Map<String, UnaryOperator<String>> ways() {
        Map<String, UnaryOperator<String>> ways = new LinkedHashMap<>();
        ways.put("raw concatenation", value -> value);
        ways.put("java.text.Bidi, RLE/LRE + PDF + mark", LawTableTest::embed);
        ways.put("isolate alone: FSI + PDI", value -> "\u2068" + value + "\u2069");
        ways.put("Khabar: isolate + seal", value -> Isolate.of(value, Direction.AUTO));
        return ways;
    }

    /** What formatters of the older kind do: an embedding of the value's own direction, then a mark of the direction around it. */
    private static String embed(String value) {
        boolean rtl = !new Bidi(value, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        return (rtl ? "\u202B" : "\u202A") + value + "\u202C" + (rtl ? "\u200E" : "\u200F");
    }

    @Test
    void noValueChangesTheOrderWithASealAndAnIsolate() throws IOException {
        System.out.printf(
                Locale.ROOT, "%-40s %12s %12s%n", "values that change what is around them", "benign", "hostile");
        for (Map.Entry<String, UnaryOperator<String>> way : ways().entrySet()) {
            double benign = share(way.getValue(), false);
            double hostile = share(way.getValue(), true);
            System.out.printf(Locale.ROOT, "%-40s %10.1f %% %10.1f %%%n", way.getKey(), benign, hostile);
            if (CASES == CASES_OF_README) {
                assertThat(Files.readString(README))
                        .contains(String.format(
                                        Locale.ROOT, "| %s | %.1f %% | %.1f %% |%n", way.getKey(), benign, hostile)
                                .replace("\r", ""));
            }
            boolean ours = way.getKey().startsWith("Khabar");
            assertThat(benign + hostile == 0).isEqualTo(ours);
        }
    }

    private static double share(UnaryOperator<String> way, boolean hostile) {
        int broken = 0;
        int cases = 0;
        for (long seed = 0; cases < CASES; seed++) {
            RandomText random = new RandomText(seed);
            List<String> literals = List.of(random.benign(6), random.benign(6));
            String value = hostile ? random.hostile(10) : random.benign(10);
            if (VisualTemplate.hasContent(value)) {
                int direction = random.number(2);
                cases++;
                broken += changes(literals, way.apply(value), way.apply("x"), direction) ? 1 : 0;
            }
        }
        return 100.0 * broken / cases;
    }

    private static boolean changes(List<String> literals, String value, String other, int direction) {
        List<String> order = visual(literals, value).order(BidiEngine.REFERENCE, direction);
        return !order.equals(visual(literals, other).order(BidiEngine.REFERENCE, direction));
    }

    private static VisualTemplate visual(List<String> literals, String value) {
        return new VisualTemplate().literal(literals.get(0)).value(0, value).literal(literals.get(1));
    }
}
