package org.khabar.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.score.GoldPair;
import org.khabar.score.Scorer;
import org.khabar.score.Scores;

/**
 * What the parser finds in the sample articles and in the article of the visit to Astana never gets worse. Run with
 * {@code -Dfloors=write} to raise the floors to the figures of now.
 */
class GoldTest {

    private static final boolean WRITE = "write".equals(System.getProperty("floors"));

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

    private static Scores scores(String set) {
        return Objects.requireNonNull(SCORES.get(set), set);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "fa", "seed-ar", "seed-en"})
    void noFigureFalls(String set) {
        Scores scores = scores(set);
        System.out.println("gold " + set + ": " + scores.table());

        floors.unguarded(set, scores).forEach(figure -> System.out.println("without a floor: " + figure));

        assertThat(floors.losses(set, scores)).as("what fell").isEmpty();
    }
}
