package org.khabar.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.khabar.fixtures.Articles;
import org.khabar.model.Article;
import org.khabar.text.Direction;
import org.khabar.text.LanguageTag;
import org.khabar.text.LocalizedText;
import org.khabar.text.SourceText;
import org.khabar.text.Span;

class DocumentTest {

    @Test
    void aTextAloneSaysNothingOfItself() {
        Document document = Document.of(SourceText.of("text"));

        assertThat(document.text().text()).isEqualTo("text");
        assertThat(document.id()).isEmpty();
        assertThat(document.language()).isEmpty();
        assertThat(document.direction()).isEqualTo(Direction.AUTO);
        assertThat(document.article()).isEmpty();
    }

    @Test
    void anArticleSaysWhatItKnowsOfItself() {
        Article article = Articles.waterAccordArabic();
        Document document = Document.of(article);

        assertThat(document.id()).contains("water-accord.ar");
        assertThat(document.language()).contains(LanguageTag.ARABIC);
        assertThat(document.direction()).isEqualTo(Direction.RTL);
        assertThat(document.published()).isEqualTo(article.publication().publishedAt());
        assertThat(document.url()).isEqualTo(article.publication().url());
        assertThat(document.headline()).isEqualTo(article.headline());
        assertThat(document.article()).contains(article);
        assertThat(document.bilingual()).isEmpty();
    }

    @Test
    void theSourceIsTheAgencyByName() {
        assertThat(Document.of(Articles.astanaVisitArabic()).source().map(LocalizedText::value))
                .contains("وكالة تسنيم الدولية للأنباء");
    }

    @Test
    void aPairHasTheTextOfItsOriginal() {
        Document document = Document.of(Articles.waterAccord());

        assertThat(document.text()).isEqualTo(Articles.waterAccordArabic().source());
        assertThat(document.article()).isEmpty();
        assertThat(document.bilingual()).contains(Articles.waterAccord());
    }

    static Stream<Arguments> contradictions() {
        return Stream.of(
                of(document -> document.id(""), "id: empty"),
                of(document -> document.direction(Direction.NEUTRAL), "direction: NEUTRAL is an answer, not metadata"),
                of(document -> document.headline(new Span(0, 9)), "headline: not a span of the text"),
                of(document -> document.article(Articles.railMemorandum()), "article: of another text"),
                of(document -> document.bilingual(Articles.waterAccord()), "bilingual: of another text"),
                of(
                        document -> document.text(Articles.waterAccordArabic().source())
                                .article(Articles.waterAccordArabic())
                                .bilingual(Articles.waterAccord()),
                        "bilingual: there is an article too"));
    }

    private static Arguments of(Consumer<Document.Builder> change, String message) {
        return Arguments.of(change, message);
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void contradictionsAreRefused(Consumer<Document.Builder> change, String message) {
        Document.Builder document = Document.builder().text(SourceText.of("text"));
        change.accept(document);

        assertThatThrownBy(document::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Document." + message);
    }

    @Test
    void aTextIsAllThatMustBeThere() {
        assertThatThrownBy(() -> Document.builder().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("text");
    }

    @Test
    void extrasKeepTheirOrder() {
        Document document = Document.of(SourceText.of("")).toBuilder()
                .putExtra("/z", "1")
                .putAllExtras(Map.of("/a", "2"))
                .build();

        assertThat(document.extras()).containsExactly(Map.entry("/z", "1"), Map.entry("/a", "2"));
    }
}
