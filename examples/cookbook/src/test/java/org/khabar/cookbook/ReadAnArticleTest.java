package org.khabar.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.model.Article;
import org.khabar.parse.ArticleParser;

class ReadAnArticleTest {

    @ParameterizedTest
    @ValueSource(strings = {"astana-visit.ar.txt", "astana-visit.en.txt"})
    void printsALineForEachQuoteAndEachVisit(String name) throws Exception {
        Path file = ReadmeTest.ROOT.resolve("examples/articles").resolve(name);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ReadAnArticle.print(file, new PrintStream(bytes, true, StandardCharsets.UTF_8));

        Article article = ArticleParser.create().parse(Files.readString(file));
        String printed = bytes.toString(StandardCharsets.UTF_8);
        assertThat(printed.lines().filter(line -> line.contains(" says: "))).hasSameSizeAs(article.quotes());
        assertThat(printed.lines().filter(line -> line.startsWith("A visit, "))).hasSameSizeAs(article.visits());
        assertThat(printed.lines())
                .hasSize(article.quotes().size() + article.visits().size());
    }
}
