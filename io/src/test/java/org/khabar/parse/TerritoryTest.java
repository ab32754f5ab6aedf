package org.khabar.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.model.Article;
import org.khabar.text.LanguageTag;

/** A place with a code of its own that is no country of the lists, such as an island under another state's flag. */
class TerritoryTest {

    private static final ArticleParser PARSER = ArticleParser.create();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                en | Foreign Minister Mara Ellison arrived in Aruba on Monday for an official visit.
                ar | وصل وزير الخارجية مروان الدهان إلى أروبا في زيارة رسمية.
                ar | وصل وزير الخارجية مروان الدهان إلى جزر فارو في زيارة رسمية.
                fa | مهران دهقان وزیر امور خارجه ایران برای سفری رسمی وارد جزایر فارو شد.
                """)
    void aVisitToItHasNoHostCountry(String language, String text) {
        Article article = PARSER.parse(text, LanguageTag.of(language));
        assertThat(article.visits()).as(text).hasSize(1);
        assertThat(article.visits().get(0).hostCountry()).isEmpty();
        assertThat(article.visits().get(0).destinations()).hasSize(1);
    }
}
