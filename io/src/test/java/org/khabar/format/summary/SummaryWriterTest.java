package org.khabar.format.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.khabar.fixtures.Articles;
import org.khabar.model.Article;
import org.khabar.text.DisplayWidth;
import org.khabar.text.LanguageTag;
import org.khabar.text.SourceText;

class SummaryWriterTest {

    private final SummaryWriter writer = new SummaryWriter();

    /** With the isolates made visible: braces, with an angle after the first where the direction is known. */
    private static String shown(String summary) {
        return summary.replace("\u2066", "{>")
                .replace("\u2067", "{<")
                .replace("\u2068", "{")
                .replace("\u2069", "}");
    }

    private static String expected(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(SummaryWriterTest.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void tellsWhatAnArticleSays() throws IOException {
        assertThat(shown(writer.write(Sample.article()))).isEqualTo(expected("sample.summary.txt"));
    }

    @ParameterizedTest
    @MethodSource("invented")
    void tellsItInEveryLanguage(Article article) throws IOException {
        assertThat(shown(writer.write(article))).isEqualTo(expected(article.id() + ".summary.txt"));
    }

    static Stream<Article> invented() {
        return Stream.of(Articles.waterAccordArabic(), Articles.waterAccordEnglish(), Articles.railMemorandum());
    }

    @ParameterizedTest
    @MethodSource("all")
    void keepsToEightyColumns(Article article) {
        assertThat(writer.write(article).lines()).allMatch(line -> DisplayWidth.of(line) <= 80);
    }

    static Stream<Article> all() {
        return Stream.concat(Stream.of(Sample.article()), Articles.all().stream());
    }

    @Test
    void writesTheSameToAnAppendable() throws IOException {
        StringBuilder out = new StringBuilder();
        writer.write(Sample.article(), out);
        assertThat(out.toString()).isEqualTo(writer.write(Sample.article()));
    }

    @Test
    void saysSoWhereNothingWasFound() {
        assertThat(shown(writer.write(Sample.bare().build()))).isEqualTo("""
                {<وزيرة الطاقة في مالطا تزور قبرص الأربعاء}
                Arabic, 1 paragraph, 1 sentence
                No people, organizations, facts, amounts or dates were found.
                """);
    }

    @Test
    void beginsWithTheFirstWordsWhereThereIsNoHeadline() {
        Article article = Article.builder()
                .id("plain")
                .source(SourceText.of("One  two\nthree " + "four ".repeat(100)))
                .language(LanguageTag.of("de"))
                .build();
        assertThat(shown(writer.write(article)).lines().toList())
                .hasSize(5)
                .contains("Language de, 0 paragraphs, 0 sentences")
                .element(0)
                .asString()
                .startsWith("{One two three four");
        assertThat(writer.write(article).lines().toList().get(2)).endsWith("four\u2026\u2069");
    }
}
