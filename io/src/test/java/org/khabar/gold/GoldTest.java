package org.khabar.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.score.GoldPair;
import org.khabar.score.Scorer;
import org.khabar.score.Scores;

/**
 * What the parser finds in the sample articles and in the article of the visit to Astana never gets worse. Run with
 * {@code -Dfloors=write} to raise the floors to the figures of now. What has fallen all the same stands in
 * {@code gold/lost.tsv} with the reason, and only as long as it is lost.
 */
class GoldTest {

    private static final boolean WRITE = "write".equals(System.getProperty("floors"));

    private static final Path LOST = Path.of(System.getProperty("basedir", "."), "src/test/resources/gold/lost.tsv");

    private static final Map<String, Scores> SCORES = new LinkedHashMap<>();

    private static Floors floors = Floors.read();

    @BeforeAll
    static void score() {
        for (String language : List.of("ar", "en", "fa")) {
            SCORES.put(language, score(GoldArticle.samples(), language));
        }
        SCORES.put("seed-ar", score(GoldArticle.seed(), "ar"));
        SCORES.put("seed-en", score(GoldArticle.seed(), "en"));
        if (WRITE) {
            SCORES.forEach(floors::raise);
            floors.write();
            floors = Floors.read();
        }
    }

    private static Scores score(List<GoldArticle> articles, String language) {
        List<GoldPair> pairs = articles.stream()
                .filter(article -> article.language().language().equals(language))
                .map(GoldArticle::scored)
                .toList();
        return Scorer.score(pairs);
    }

    /** The figures that are known to have fallen; as soon as one is reached again, its line has to go. */
    private static Set<String> admitted(String set) throws IOException {
        return Files.readAllLines(LOST).stream()
                .filter(line -> line.startsWith(set + "\t"))
                .map(line -> line.substring(0, line.lastIndexOf('\t')))
                .collect(Collectors.toSet());
    }

    private static Scores scores(String set) {
        Scores scores = SCORES.get(set);
        assertThat(scores).isNotNull();
        return scores;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "fa", "seed-ar", "seed-en"})
    void noFigureFalls(String set) throws IOException {
        Scores scores = scores(set);
        System.out.println("gold " + set + ": " + scores.table());

        floors.unguarded(set, scores).forEach(figure -> System.out.println("without a floor: " + figure));

        Map<String, String> losses = floors.losses(set, scores);
        Set<String> admitted = admitted(set);
        losses.forEach((key, loss) -> System.out.println("lost " + key + ": " + loss));
        assertThat(losses.keySet()).as("%s is lost, where lost.tsv says so", losses).isEqualTo(admitted);
    }
}
