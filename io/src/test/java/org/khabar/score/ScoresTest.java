package org.khabar.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.format.standoff.Standoff;
import org.khabar.format.standoff.StandoffReader;
import org.khabar.text.SourceText;

/** Small articles with gold, a prediction full of mistakes, and the scores that are due. */
class ScoresTest {

    private static final List<String> ARTICLES = List.of("council.en", "exhibition.ar", "harbour.en", "rain.fa");

    private static Optional<String> resource(String name) {
        try (InputStream in = ScoresTest.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static GoldPair pair(String article) {
        StandoffReader reader = new StandoffReader();
        return new GoldPair(
                article,
                SourceText.of(resource(article + ".txt").orElseThrow()),
                reader.read(resource(article + ".gold.json").orElseThrow()),
                resource(article + ".json").map(reader::read));
    }

    private static String all(Scores scores) {
        return scores.table() + scores.errors(100, "") + scores.worst(10, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"council.en", "exhibition.ar", "harbour.en", "rain.fa"})
    void areThoseThatAreDue(String article) {
        assertThat(all(Scorer.score(List.of(pair(article)))))
                .isEqualTo(resource(article + ".scores.txt").orElseThrow());
    }

    @Test
    void areAddedUpOverArticles() {
        assertThat(all(Scorer.score(ARTICLES.stream().map(ScoresTest::pair).toList())))
                .isEqualTo(resource("all.scores.txt").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "fa", "tr", "de"})
    void areTheSameInEveryLocale(String tag) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            areAddedUpOverArticles();
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void goldAgreesWithItself() {
        List<GoldPair> pairs = ARTICLES.stream()
                .map(ScoresTest::pair)
                .map(pair -> GoldPair.of(pair.name(), pair.text(), pair.gold(), pair.gold()))
                .toList();
        Scores scores = Scorer.score(pairs);

        assertThat(scores.errors()).isEmpty();
        assertThat(scores.rows())
                .allSatisfy(row -> assertThat(row.figure().map(Object::toString).orElse("100.0"))
                        .isEqualTo("100.0"));
    }

    @Test
    void listSomeErrorsOfSomeRows() {
        Scores scores = Scorer.score(List.of(pair("harbour.en")));

        assertThat(scores.errors(1, "quote")).isEqualTo("""
                        -- quote (IoU 0.8): 2 errors
                        harbour.en | MISSED | INDIRECT: Norway and Ghana would sign two agreements on energy and water, worth $40 million
                        -- quote kind: 1 errors
                        harbour.en | the works would "begin before the rains" | gold MIXED | predicted INDIRECT
                        -- quote subject: 1 errors
                        harbour.en | the works would "begin before the rains" | gold She | predicted None
                        """);
        assertThat(scores.worst(10, "quote")).isEqualTo("    4 errors  harbour.en\n");
        assertThat(scores.worst(0, "")).isEmpty();
    }

    @Test
    void giveTheFigureOfARow() {
        Scores scores = Scorer.score(List.of(pair("harbour.en")));

        assertThat(scores.row("quote (IoU 0.8)").orElseThrow().figure().orElseThrow())
                .isEqualByComparingTo("66.7");
        assertThat(scores.row("visit stage").orElseThrow().figure().orElseThrow())
                .isEqualByComparingTo("0");
        assertThat(scores.row("no such row")).isEmpty();
        assertThat(scores.row("delegation")).contains(new MatchRow("delegation", 0, 1, 0));
    }

    @Test
    void nothingScoresNothing() {
        assertThat(Scorer.score(List.of()).table()).isEqualTo("0 documents, 0 without a prediction\n");
    }

    @Test
    void sixtyArticlesTakeNoTime() {
        List<GoldPair> pairs = Collections.nCopies(60, pair("harbour.en"));

        Assertions.assertTimeout(Duration.ofSeconds(5), () -> Scorer.score(pairs));
    }

    @Test
    void documentsOfOtherTextsAreRefused() {
        StandoffReader reader = new StandoffReader();
        SourceText text = SourceText.of("rain");
        Standoff outside = reader.read("{\"dates\": [{\"value\": \"2031\", \"text\": [3, 5]}]}");
        Standoff other = reader.read("{\"sha256\": \"" + "0".repeat(64) + "\"}");

        assertThatThrownBy(() -> GoldPair.of("a", text, outside, Standoff.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a: a span of the gold is outside the text: [3, 5)");
        assertThatThrownBy(() -> GoldPair.of("a", text, Standoff.empty(), other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a: the prediction is of another text (sha256)");
    }
}
