package org.khabar.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.khabar.fixtures.Articles;
import org.khabar.fixtures.RandomArticles;
import org.khabar.model.Article;
import org.khabar.text.Direction;
import org.khabar.text.DirectionSource;
import org.khabar.text.LanguageTag;
import org.khabar.text.LocalizedText;

/** Every text has a language, a direction and a source of the direction once it is read, however little of it is written. */
class TextInheritanceTest {

    private static final Surroundings ARABIC = new Surroundings(LanguageTag.ARABIC, Direction.RTL, false);
    private static final Surroundings UNKNOWN = new Surroundings(LanguageTag.ENGLISH, Direction.AUTO, false);

    /** A text, where it stands, and how it is written there. */
    static Stream<Arguments> texts() {
        LanguageTag ar = LanguageTag.ARABIC;
        LanguageTag en = LanguageTag.ENGLISH;
        return Stream.of(
                Arguments.of(ARABIC, text(ar, Direction.RTL, DirectionSource.DOCUMENT), "{'value':'x'}"),
                Arguments.of(ARABIC, text(ar, Direction.AUTO, DirectionSource.UNKNOWN), "{'value':'x','lang':'ar'}"),
                Arguments.of(
                        ARABIC,
                        text(ar, Direction.RTL, DirectionSource.STRING),
                        "{'value':'x','lang':'ar','dir':'rtl'}"),
                Arguments.of(
                        ARABIC,
                        text(ar, Direction.RTL, DirectionSource.ESTIMATED),
                        "{'value':'x','lang':'ar','dir':'rtl','dirSource':'ESTIMATED'}"),
                Arguments.of(ARABIC, text(en, Direction.AUTO, DirectionSource.UNKNOWN), "{'value':'x','lang':'en'}"),
                Arguments.of(
                        ARABIC,
                        text(en, Direction.RTL, DirectionSource.DOCUMENT),
                        "{'value':'x','lang':'en','dir':'rtl','dirSource':'DOCUMENT'}"),
                Arguments.of(
                        ARABIC,
                        text(LanguageTag.of("AR"), Direction.RTL, DirectionSource.DOCUMENT),
                        "{'value':'x','lang':'AR','dir':'rtl','dirSource':'DOCUMENT'}"),
                Arguments.of(UNKNOWN, text(en, Direction.AUTO, DirectionSource.UNKNOWN), "{'value':'x'}"),
                Arguments.of(
                        UNKNOWN,
                        text(en, Direction.AUTO, DirectionSource.ESTIMATED),
                        "{'value':'x','lang':'en','dirSource':'ESTIMATED'}"),
                Arguments.of(
                        Surroundings.NONE,
                        text(LanguageTag.UNDETERMINED, Direction.AUTO, DirectionSource.UNKNOWN),
                        "{'value':'x'}"),
                Arguments.of(
                        Surroundings.SPELLED_OUT,
                        text(LanguageTag.UNDETERMINED, Direction.AUTO, DirectionSource.UNKNOWN),
                        "{'value':'x','lang':'und','dir':'auto'}"));
    }

    private static LocalizedText text(LanguageTag language, Direction direction, DirectionSource source) {
        return new LocalizedText("x", language, direction, source);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void onlyWhatDiffersFromTheDocumentIsWritten(Surroundings around, LocalizedText text, String json) {
        assertThat(Codec.tree(text, around)).hasToString(json.replace('\'', '"'));
        assertThat(TextWire.of(text, around).model(around)).isEqualTo(text);
    }

    @Test
    void aTextMayGiveItsDirectionAlone() {
        String json = Articles.json("water-accord.ar")
                .replace(
                        "{\n        \"value\": \"سامر العابد\",",
                        "{\n        \"value\": \"سامر العابد\", \"dir\": \"ltr\",");
        Article article = new JsonReader().readArticle(json);

        assertThat(article.people().get(0).names().primary().get(0).text())
                .isEqualTo(LocalizedText.of("سامر العابد", LanguageTag.ARABIC, Direction.LTR));
    }

    @Test
    void spelledOutTextsStandAlone() {
        RandomArticles.stream(5, 100).forEach(article -> {
            String json = new JsonWriter().spellingOut().write(article);
            long texts = json.lines()
                    .filter(line -> line.contains("\"basis\": ") || line.contains("\"lemma\": "))
                    .count();
            long values =
                    json.lines().filter(line -> line.contains("\"lang\": ")).count();
            assertThat(values).as(article.id()).isLessThanOrEqualTo(texts);
            assertThat(new JsonReader().readArticle(json)).isEqualTo(article);
        });
    }
}
