package org.khabar.format.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khabar.fixtures.Articles;
import org.khabar.fixtures.RandomArticles;
import org.khabar.format.FormatException;
import org.khabar.model.Agreement;
import org.khabar.model.Article;
import org.khabar.model.BilingualArticle;
import org.khabar.model.Evidence;
import org.khabar.model.Mention;
import org.khabar.model.MonetaryValue;
import org.khabar.model.Names;
import org.khabar.model.Organization;
import org.khabar.model.Quote;
import org.khabar.model.RelativeTime;
import org.khabar.model.Visit;
import org.khabar.text.LanguageTag;
import org.khabar.text.LocalizedText;
import org.khabar.text.Span;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Values of the model inside somebody else's classes. */
class KhabarModuleTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new KhabarModule()).build();

    record Story(String desk, Article article, BilingualArticle pair, List<Quote> best, Map<String, Visit> visits) {}

    record Parts(
            Optional<Agreement> agreement,
            Organization organization,
            Mention mention,
            Evidence evidence,
            Names names,
            MonetaryValue amount,
            List<RelativeTime> times,
            LocalizedText text,
            LanguageTag tag,
            Span span) {}

    private static Story story() {
        Article article = Articles.astanaVisitArabic();
        return new Story(
                "foreign",
                article,
                Articles.waterAccord(),
                article.quotes(),
                Map.of("v", article.visits().get(0)));
    }

    private static Parts parts(Article article) {
        return new Parts(
                article.agreements().stream().findFirst(),
                article.organizations().get(0),
                article.mentions().get(0),
                article.facts().get(0).evidence().get(0),
                article.organizations().get(0).names(),
                article.amounts().get(0),
                List.of(RelativeTime.of("PAST"), RelativeTime.of("-P1D"), RelativeTime.of("WEEKDAY=7")),
                article.text(new Span(0, 5)),
                article.language(),
                new Span(3, 7));
    }

    @Test
    void articlesStandInSomebodysRecord() {
        String json = MAPPER.writeValueAsString(story());

        assertThat(json)
                .startsWith("{\"desk\":\"foreign\",\"article\":{\"format\":\"khabar/1.0\",\"offsetUnit\":\"UTF-16\",");
        assertThat(MAPPER.readValue(json, Story.class)).isEqualTo(story());
    }

    @Test
    void anArticleIsWrittenAsADocumentOfItsOwn() {
        Article article = Articles.waterAccordArabic();

        assertThat(MAPPER.writeValueAsString(article))
                .isEqualTo(new JsonWriter().compact().write(article));
        assertThat(MAPPER.readValue(Articles.json("water-accord.ar"), Article.class))
                .isEqualTo(article);
    }

    @Test
    void partsStandAlone() {
        Parts parts = parts(Articles.astanaVisitArabic());
        String json = MAPPER.writeValueAsString(parts);

        assertThat(MAPPER.readValue(json, Parts.class)).isEqualTo(parts);
        assertThat(json)
                .contains("\"tag\":\"ar\",\"span\":[3,7]")
                .contains("\"mention\":{\"entity\":\"p:pezeshkian\",");
    }

    @Test
    void bytesAndTreesWillDo() {
        Story story = story();

        assertThat(MAPPER.readValue(MAPPER.writeValueAsBytes(story), Story.class))
                .isEqualTo(story);
        assertThat(MAPPER.treeToValue(MAPPER.valueToTree(story), Story.class)).isEqualTo(story);
    }

    @Test
    void theSettingsOfTheMapperChangeNothingInside() {
        JsonMapper other = JsonMapper.builder()
                .addModule(new KhabarModule())
                .propertyNamingStrategy(PropertyNamingStrategies.UPPER_SNAKE_CASE)
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(SerializationFeature.WRAP_ROOT_VALUE)
                .build();
        String json = other.writeValueAsString(story());

        assertThat(json)
                .startsWith("{\"Story\":{\"DESK\":\"foreign\"")
                .contains(new JsonWriter().compact().write(Articles.astanaVisitArabic()));
    }

    @Test
    void allDigitsOfANumberSurvive() {
        MonetaryValue amount = Articles.astanaVisitArabic().amounts().get(0).toBuilder()
                .value(new BigDecimal("1234567890123456789.0123456789012345678"))
                .build();

        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(amount), MonetaryValue.class))
                .isEqualTo(amount);
    }

    @Test
    void randomArticlesComeBackEqual() {
        RandomArticles.stream(77, 100)
                .forEach(article -> assertThat(MAPPER.readValue(MAPPER.writeValueAsString(article), Article.class))
                        .as(article.id())
                        .isEqualTo(article));
    }

    @Test
    void whatIsWrongIsToldWithBothPlaces() {
        String json = MAPPER.writeValueAsString(story()).replaceFirst("\"rule\":\"by-hand\"", "\"rule\":\"no id\"");

        assertThatThrownBy(() -> MAPPER.readValue(json, Story.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("[\"article\"]")
                .hasMessageContaining("/quotes/0/rule: \"no id\" is no id")
                .hasRootCauseInstanceOf(org.khabar.model.ModelException.class)
                .hasCauseInstanceOf(FormatException.class);
    }

    @Test
    void unknownMembersAreRefusedButForThoseOfANewerMinorVersion() {
        String json = Articles.json("water-accord.en").replace("\"headline\":", "\"desk\": 1, \"headline\":");

        assertThatThrownBy(() -> MAPPER.readValue(json, Article.class)).hasMessageContaining("/desk: unknown member");
        assertThat(MAPPER.readValue(json.replace("khabar/1.0", "khabar/1.3"), Article.class))
                .isEqualTo(Articles.waterAccordEnglish());
    }
}
