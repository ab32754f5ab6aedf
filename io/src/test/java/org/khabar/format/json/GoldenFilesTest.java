package org.khabar.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.khabar.fixtures.Articles;
import org.khabar.format.Document;
import org.khabar.model.Article;
import org.khabar.model.BilingualArticle;

/**
 * The JSON of the fixtures, byte for byte. Run with {@code -Dgolden=write} to write the files anew, after a change of the
 * format that is meant.
 */
class GoldenFilesTest {

    private static final Path FILES = Path.of(
            System.getProperty("basedir", "."), "../examples/fixtures/src/main/resources/org/khabar/fixtures/json");

    /** The name of a file and what it holds. */
    record Golden(String name, Object value) {

        String json() {
            JsonWriter writer = new JsonWriter();
            return value instanceof Article article
                    ? writer.write(article) + "\n"
                    : writer.write((BilingualArticle) value) + "\n";
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Golden> files() {
        return Stream.concat(
                Articles.all().stream().map(article -> new Golden(article.id(), article)),
                Stream.of(
                        new Golden("astana-visit", Articles.astanaVisit()),
                        new Golden("water-accord", Articles.waterAccord())));
    }

    @BeforeAll
    static void writeIfAsked() throws IOException {
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(FILES);
            for (Golden golden : files().toList()) {
                Files.writeString(FILES.resolve(golden.name() + ".json"), golden.json());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void anArticleIsWrittenAsItAlwaysWas(Golden golden) throws IOException {
        assertThat(Files.readString(FILES.resolve(golden.name() + ".json"))).isEqualTo(golden.json());
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileGivesTheVeryValue(Golden golden) throws IOException {
        Document document = new JsonReader()
                .read(Files.newInputStream(FILES.resolve(golden.name() + ".json")))
                .findFirst()
                .orElseThrow();

        assertThat(document.article().<Object>map(article -> article).or(document::bilingual))
                .contains(golden.value());
    }
}
