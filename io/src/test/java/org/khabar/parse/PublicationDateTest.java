package org.khabar.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khabar.model.Article;
import org.khabar.model.TimeReference;
import org.khabar.text.LanguageTag;

class PublicationDateTest {

    private static final LanguageTag ENGLISH = LanguageTag.of("en");
    private static final OffsetDateTime DAY = OffsetDateTime.parse("2026-04-14T09:00:00Z");
    private static final String TEXT = "He said yesterday that he would arrive on Sunday evening.";

    private static List<Optional<LocalDate>> days(Article article) {
        return article.dates().stream().map(TimeReference::resolved).toList();
    }

    @Test
    void relativeTimesStayAsTheyAreWithoutIt() {
        assertThat(days(ArticleParser.create().parse(TEXT, ENGLISH)))
                .containsExactly(Optional.empty(), Optional.empty());
    }

    @Test
    void relativeTimesAreCountedFromIt() {
        assertThat(days(ArticleParser.create().parse(TEXT, ENGLISH, DAY)))
                .containsExactly(Optional.of(LocalDate.of(2026, 4, 13)), Optional.of(LocalDate.of(2026, 4, 19)));
    }

    @Test
    void aDayOfTheIranianYearIsOneOfOurs() {
        String text = "همایش ۳۰ اسفند ۱۴۰۳ و ۱۹ آذر ۱۴۰۴ برگزار شد.";
        assertThat(days(ArticleParser.create().parse(text, LanguageTag.of("fa"))))
                .containsExactly(Optional.of(LocalDate.of(2025, 3, 20)), Optional.of(LocalDate.of(2025, 12, 10)));
    }
}
