package org.khabar.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.khabar.fixtures.Articles;
import org.khabar.fixtures.RandomArticles;
import org.khabar.format.Document;
import org.khabar.model.Article;
import org.khabar.model.BilingualArticle;

/**
 * What is written and read back is equal. The random articles are those of a seed that {@code -Dseed} sets; an article that fails
 * tells its own seed in its id.
 */
class RoundTripTest {

    private static final long SEED = Long.getLong("seed", 20_261_126L);

    private final JsonReader reader = new JsonReader();

    static Stream<JsonWriter> writers() {
        return Stream.of(
                new JsonWriter(),
                new JsonWriter().compact(),
                new JsonWriter().spellingOut(),
                new JsonWriter().compact().spellingOut());
    }

    @ParameterizedTest
    @MethodSource("writers")
    void theFixturesComeBackEqual(JsonWriter writer) {
        assertThat(Articles.all())
                .allSatisfy(article ->
                        assertThat(reader.readArticle(writer.write(article))).isEqualTo(article));
        assertThat(Stream.of(Articles.astanaVisit(), Articles.waterAccord()))
                .allSatisfy(pair ->
                        assertThat(reader.readBilingual(writer.write(pair))).isEqualTo(pair));
    }

    @Test
    void aThousandRandomArticlesComeBackEqual() {
        System.out.println("random articles of the seed " + SEED);
        RandomArticles.stream(SEED, 1000).forEach(article -> {
            JsonWriter writer = article.id().hashCode() % 2 == 0 ? new JsonWriter() : new JsonWriter().compact();
            String json = writer.write(article);
            Article back = reader.readArticle(json);
            assertThat(back).as(article.id()).isEqualTo(article);
            assertThat(writer.write(back)).as(article.id()).isEqualTo(json);
        });
    }

    @Test
    void randomPairsComeBackEqual() {
        LongStream.range(SEED, SEED + 200).forEach(seed -> {
            BilingualArticle pair = RandomArticles.pair(seed);
            String json = new JsonWriter().compact().write(pair);
            assertThat(reader.readBilingual(json)).as("seed %d", seed).isEqualTo(pair);
        });
    }

    @Test
    void bytesAreAsGoodAsCharacters() {
        RandomArticles.stream(SEED, 200).forEach(article -> {
            byte[] bytes = new JsonWriter().write(article).getBytes(StandardCharsets.UTF_8);
            assertThat(reader.read(new ByteArrayInputStream(bytes)).flatMap(document -> document.article().stream()))
                    .as(article.id())
                    .containsExactly(article);
        });
    }

    @Test
    void aByteOrderMarkBeforeADocumentIsNoPartOfIt() {
        assertThat(reader.readArticle("\uFEFF" + Articles.json("water-accord.ar")))
                .isEqualTo(Articles.waterAccordArabic());
    }

    @Test
    void theSpellingOfATagIsKept() {
        String json = Articles.json("water-accord.en").replace("\"language\": \"en\"", "\"language\": \"EN-gb\"");

        assertThat(new JsonWriter().write(reader.readArticle(json))).contains("\"language\": \"EN-gb\"");
    }

    @Test
    void theOrderOfMembersDoesNotMatter() {
        String json = Articles.json("water-accord.ar");
        String language = "  \"language\": \"ar\",\n  \"direction\": \"rtl\",\n";
        String last =
                json.replace(language, "").replaceFirst("\n}\n$", ",\n" + language.replaceFirst(",\n$", "") + "\n}\n");

        assertThat(last).doesNotStartWith(json.substring(0, 100));
        assertThat(reader.readArticle(last)).isEqualTo(Articles.waterAccordArabic());
    }

    @Test
    void emptyListsAndFalseFlagsMayBeWritten() {
        String json = Articles.json("water-accord.en")
                .replace("\"visits\": [", "\"diagnostics\": [], \"packs\": [], \"visits\": [")
                .replace("\"sentences\": [{", "\"sentences\": [{ \"startsInQuotation\": false,");

        assertThat(reader.readArticle(json)).isEqualTo(Articles.waterAccordEnglish());
    }

    @Test
    void aDocumentSaysWhatItsArticleSays() {
        Document document =
                reader.read(Articles.json("water-accord.en")).findFirst().orElseThrow();

        assertThat(document).isEqualTo(Document.of(Articles.waterAccordEnglish()));
        assertThat(document.extras()).isEmpty();
    }

    @Test
    void aDocumentIsWrittenAsItsArticleIs() throws IOException {
        StringBuilder out = new StringBuilder();
        new JsonWriter().write(Document.of(Articles.waterAccord()), out);

        assertThat(out.append('\n')).hasToString(Articles.json("water-accord"));
    }

    @Test
    void aCompactDocumentIsOneLine() {
        assertThat(new JsonWriter().compact().write(Articles.astanaVisitArabic()))
                .doesNotContain("\n", "\": ");
    }
}
