package org.khabar.swap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.khabar.format.standoff.Standoff;
import org.khabar.gold.GoldArticle;
import org.khabar.parse.ArticleParser;

/**
 * Names are not the knowledge: whoever plays the parts of an article, its facts are the same. The kinds of facts of an article
 * for which that does not hold yet stand in {@code swap/pending.tsv}, which only shrinks; {@code target/swap.txt} tells what
 * differs there. {@code -Dpending=write} takes those that hold out of the list.
 */
class SwapTest {

    private static final long SEED = Long.getLong("seed", 20_261_126L);
    private static final int TIMES = Integer.getInteger("swaps", 10);

    private static final List<GoldArticle> ARTICLES = Stream.concat(
                    GoldArticle.seed().stream(), GoldArticle.samples().stream())
            .toList();

    @TestFactory
    Stream<DynamicTest> theFactsStayTheSame() throws IOException {
        System.out.println("swaps of the seed " + SEED);
        Map<String, String> differences = new LinkedHashMap<>();
        ARTICLES.forEach(article -> {
            Standoff first = Swapped.standoff(article, article.text());
            LongStream.range(SEED, SEED + TIMES)
                    .mapToObj(seed -> Swapped.of(article, seed))
                    .forEach(swapped -> swapped.differences(first)
                            .forEach((kind, lines) -> differences.merge(
                                    article.name() + " " + kind, told(swapped, lines), String::concat)));
        });
        if ("write".equals(System.getProperty("pending"))) {
            Table.keep(
                    "pending.tsv",
                    row -> !differences.getOrDefault(row[0] + " " + row[1], "").isEmpty());
        }
        StringBuilder all = new StringBuilder();
        differences.forEach(
                (name, told) -> all.append("## ").append(name).append('\n').append(told));
        Files.writeString(
                Files.createDirectories(Path.of(System.getProperty("basedir", "."), "target"))
                        .resolve("swap.txt"),
                all);
        return differences.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> check(entry.getKey(), entry.getValue())));
    }

    private static String told(Swapped swapped, List<String> lines) {
        return lines.stream().map(line -> swapped.seed() + " " + line + "\n").collect(Collectors.joining());
    }

    private static void check(String name, String differences) {
        boolean pending = Table.rows("pending.tsv").stream().anyMatch(row -> name.equals(row[0] + " " + row[1]));
        if (pending) {
            assertThat(differences)
                    .as(name + " holds now: take its line out of pending.tsv")
                    .isNotEmpty();
        } else {
            assertThat(differences).as(name).isEmpty();
        }
    }

    @Test
    void noListKnowsTheOthers() throws IOException {
        String people = new String(
                ArticleParser.class
                        .getResourceAsStream("/org/khabar/language/people/people.txt")
                        .readAllBytes(),
                StandardCharsets.UTF_8);

        assertThat(ARTICLES.stream().flatMap(article -> Swapped.of(article, SEED).people().stream()))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(people).doesNotContain("\t" + name + "\n"));
    }
}
