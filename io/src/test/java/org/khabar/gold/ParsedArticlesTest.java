package org.khabar.gold;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.khabar.fixtures.Articles;
import org.khabar.format.json.JsonReader;
import org.khabar.format.json.JsonWriter;
import org.khabar.format.standoff.StandoffWriter;
import org.khabar.model.Article;
import org.khabar.text.LanguageTag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the parser makes of whole articles: those of the project, the sample articles with gold, and, where they are there, those
 * beside the checkout.
 */
class ParsedArticlesTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema());

    private static String schema() {
        try {
            return Files.readString(
                    Path.of(System.getProperty("basedir", "."), "src/test/resources/standoff.schema.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> articlesOfTheProject() {
        return Articles.all().stream()
                .map(article ->
                        test(article.id(), article.language(), article.source().text()));
    }

    @TestFactory
    Stream<DynamicTest> sampleArticles() {
        return GoldArticle.samples().stream().map(sample -> test(sample.name(), sample.language(), sample.text()));
    }

    @TestFactory
    Stream<DynamicTest> articlesBesideTheCheckout() {
        return Stream.of("dev", "seed")
                .flatMap(folder -> Shared.articles(folder).stream())
                .map(article -> test(article.name(), article.language(), article.text()));
    }

    private static DynamicTest test(String name, LanguageTag language, String text) {
        return DynamicTest.dynamicTest(name, () -> {
            Article article = GoldArticle.PARSER.parse(text);
            assertThat(article.language()).isEqualTo(language);
            comesBackFromJson(article);
            isValidStandoff(article);
        });
    }

    private static void comesBackFromJson(Article article) {
        String json = new JsonWriter().compact().write(article);

        assertThat(new JsonReader().readArticle(json)).isEqualTo(article);
    }

    private static void isValidStandoff(Article article) {
        String standoff = new StandoffWriter().write(article, "article", "0".repeat(64));
        List<Error> errors = SCHEMA.validate(standoff, InputFormat.JSON);

        assertThat(errors).isEmpty();
        assertThat(spans(JsonMapper.builder().build().readTree(standoff)))
                .isNotEmpty()
                .allSatisfy(span -> assertThat(span.path("text").asString())
                        .isEqualTo(article.source()
                                .text()
                                .substring(
                                        span.path("start").asInt(),
                                        span.path("end").asInt())));
    }

    private static List<JsonNode> spans(JsonNode document) {
        return Stream.concat(
                        document.has("start") ? Stream.of(document) : Stream.empty(),
                        document.valueStream().flatMap(child -> spans(child).stream()))
                .toList();
    }
}
