package org.khabar.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.format.json.JsonReader;
import org.khabar.format.json.JsonWriter;
import org.khabar.format.standoff.StandoffReader;
import org.khabar.format.standoff.StandoffWriter;
import org.khabar.generators.Property;
import org.khabar.model.Article;
import org.khabar.text.LanguageTag;

/** No text makes the parser throw, and what it finds can be written and read. */
class HostileNewsTest {

    private static final ArticleParser PARSER = ArticleParser.create();

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "fa"})
    void anyTextBecomesAnArticle(String language) {
        HostileNews news = HostileNews.in(language);
        LanguageTag tag = LanguageTag.of(language);
        Property.check(
                "parser, " + language,
                2_000,
                dice -> List.of(news.text(dice)),
                text -> holds(PARSER.parse(text.get(0), tag)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "fa"})
    void textOfAnotherLanguageDoesToo(String language) {
        HostileNews news = HostileNews.in(language);
        LanguageTag tag = LanguageTag.of(language.equals("en") ? "fa" : "en");
        Property.check("parser, strange " + language, 500, dice -> List.of(news.text(dice)), text -> {
            holds(PARSER.parse(text.get(0)));
            holds(PARSER.parse(text.get(0), tag));
        });
    }

    /** The builders see to it that spans lie in the text and ids lead somewhere; the formats look once more. */
    private static void holds(Article article) {
        Article back = new JsonReader().readArticle(new JsonWriter().compact().write(article));
        assertThat(back).isEqualTo(article);
        String standoff = new StandoffWriter().write(article, "hostile", "0".repeat(64));
        assertThat(new StandoffReader().read(standoff).entities())
                .hasSameSizeAs(article.entities().stream()
                        .filter(entity -> !entity.type().name().equals("GROUP")
                                && !entity.type().name().equals("EVENT"))
                        .toList());
    }
}
