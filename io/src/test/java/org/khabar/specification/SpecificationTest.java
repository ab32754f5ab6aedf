package org.khabar.specification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.khabar.format.json.JsonReader;
import org.khabar.format.json.JsonWriter;
import org.khabar.model.Article;

/**
 * The parser does what {@code spec/*.md} says. An example that does not hold yet stands in {@code spec/pending.tsv} with the
 * reason; as soon as it holds it has to leave the list. Run with {@code -Dpending=write} to take all that hold out of it.
 */
class SpecificationTest {

    private static final Pending PENDING = pending();

    private static Pending pending() {
        Pending all = Pending.read(Specification.FOLDER.resolve("pending.tsv"));
        boolean write = "write".equals(System.getProperty("pending"));
        return write ? all.without(holding()) : all;
    }

    private static Set<String> holding() {
        return Specification.examples().stream()
                .filter(example -> complaint(example).isEmpty())
                .map(Example::name)
                .collect(Collectors.toSet());
    }

    private static Optional<String> complaint(Example example) {
        return new Comparison(example, Findings.of(Specification.parse(example))).complaint();
    }

    private static DynamicTest each(Example example, Runnable test) {
        return DynamicTest.dynamicTest(example.name(), test::run);
    }

    @TestFactory
    Stream<DynamicTest> examplesHold() {
        return Specification.examples().stream().map(example -> each(example, () -> check(example)));
    }

    private static void check(Example example) {
        Optional<String> complaint = new Comparison(example, Findings.of(Specification.parse(example))).complaint();
        Optional<String> reason = PENDING.reason(example);
        if (reason.isEmpty() && complaint.isPresent()) {
            fail(complaint.get());
        }
        if (reason.isPresent() && complaint.isEmpty()) {
            fail(example.name() + " holds now: take its line out of pending.tsv (" + reason.get()
                    + "), or let -Dpending=write do it");
        }
    }

    @TestFactory
    Stream<DynamicTest> jsonKeepsThem() {
        return Specification.examples().stream()
                .map(example -> each(example, () -> {
                    Article article = Specification.parse(example);
                    Article back = new JsonReader()
                            .readArticle(new JsonWriter().compact().write(article));
                    assertThat(back).isEqualTo(article);
                    assertThat(Findings.of(back)).isEqualTo(Findings.of(article));
                }));
    }

    @TestFactory
    Stream<DynamicTest> carriageReturnsChangeNothing() {
        return Specification.examples().stream()
                .map(example -> each(example, () -> {
                    String windows = example.text().replace("\n", "\r\n");
                    Article article = Specification.PARSER.parse(windows, example.language());
                    assertThat(Findings.of(article).lines())
                            .isEqualTo(Findings.of(Specification.parse(example)).lines());
                }));
    }

    @Test
    void whatIsPendingIsThere() {
        assertThat(Specification.examples().stream().map(Example::name)).containsAll(PENDING.names());
    }
}
