package org.khabar.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.khabar.format.json.JsonReader;
import org.khabar.format.json.JsonWriter;
import org.khabar.generators.Property;
import org.khabar.generators.RandomText;
import org.khabar.model.Article;
import org.khabar.model.Quote;
import org.khabar.text.PlainText;

/** Laws 1, 29, 32 and 34 for the parser. */
@Isolated
class ParserLawTest {

    private static final ArticleParser PARSER = ArticleParser.create();

    private static final int SMALL_STACK = 256 * 1024;
    private static final int HOSTILE_LENGTH = 1 << 14;

    private static final List<String> PIECES = List.of(
            "(",
            "\u00AB",
            "\u201C\u2018",
            "\"",
            "\u2069\u2066",
            "\u202E",
            "\uD83D\uDC68\u200D",
            "e\u0323\u0301",
            "\u0640",
            "\n",
            "\n- ",
            "x",
            "1,",
            "\u0661\u066C",
            "1/2/",
            "$1 ",
            "\uD800",
            "a's ",
            "U.S. ",
            "\u0642\u0627\u0644: ",
            "\u0642\u0627\u0644 \u00AB",
            "\u0648",
            "said that ",
            "minister of ",
            "\u0648\u0632\u064A\u0631 ",
            "visit to ",
            "\u0632\u064A\u0627\u0631\u0629 ",
            "\u06AF\u0641\u062A \u06A9\u0647 ",
            "million ",
            "\u0645\u0644\u064A\u0648\u0646 \u0648",
            "and (",
            "Ahmad Ali ");

    @Test
    void law01_anArticleKeepsItsTextAndComesBackFromJson() {
        JsonReader reader = new JsonReader();
        Property.check("law 1 in the parser", r -> List.of(r.hostile(30)), strings -> {
            Article article = PARSER.parse(strings.get(0));
            assertThat(article.source().text()).isEqualTo(strings.get(0));
            String json = new JsonWriter().compact().write(article);
            assertThat(reader.readArticle(json)).isEqualTo(article);
            assertThat(PARSER.parse(reader.readArticle(json).source().text())).isEqualTo(article);
        });
    }

    static Stream<String> marks() {
        return Stream.of("\u201C\u201D", "\u201D\u201C", "\u201D\u201D", "\u00AB\u00BB", "\u00BB\u00AB", "\"\"");
    }

    /** News writes quotation marks in either visual order; in the text the first one opens. */
    @ParameterizedTest
    @MethodSource("marks")
    void law29_quotationMarksPairInEitherOrder(String marks) {
        for (String[] sentence : new String[][] {
            {
                "\u0642\u0627\u0644 \u0648\u0632\u064A\u0631 \u0627\u0644\u0628\u064A\u0626\u0629: ",
                "\u0633\u0646\u0632\u0631\u0639 \u0645\u0644\u064A\u0648\u0646 \u0634\u062C\u0631\u0629"
            },
            {"The minister said: ", "we shall plant a million trees"},
            {
                "\u0648\u0632\u06CC\u0631 \u06AF\u0641\u062A: ",
                "\u06CC\u06A9 \u0645\u06CC\u0644\u06CC\u0648\u0646 \u062F\u0631\u062E\u062A \u0645\u06CC\u200C\u06A9\u0627\u0631\u06CC\u0645"
            }
        }) {
            String text = sentence[0] + marks.charAt(0) + sentence[1] + marks.charAt(1) + ".";
            Article article = PARSER.parse(text);
            assertThat(article.quotes().stream().map(Quote::content).flatMap(Optional::stream))
                    .as(text)
                    .extracting(span -> text.substring(span.start(), span.end()))
                    .containsExactly(sentence[1]);
        }
    }

    @Test
    void law32_aSmallStackSufficesForHostileText() throws InterruptedException {
        List<Throwable> thrown = new ArrayList<>();
        Thread thread = new Thread(null, ParserLawTest::parseAll, "small stack", SMALL_STACK);
        thread.setUncaughtExceptionHandler((t, e) -> thrown.add(e));
        thread.start();
        thread.join();
        assertThat(thrown).isEmpty();
    }

    private static void parseAll() {
        for (String piece : PIECES) {
            try {
                String text = piece.repeat(HOSTILE_LENGTH / piece.length());
                assertThat(PARSER.parse(text).source().text()).isEqualTo(text);
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError(PlainText.of(piece), e);
            }
        }
    }

    @Test
    void law34_noDefaultLocaleChangesAnArticle() {
        List<String> texts = new ArrayList<>();
        for (int seed = 0; seed < 200; seed++) {
            texts.add(new RandomText(seed).benign(40));
        }
        texts.add(
                "TITLE: I said in \u0130stanbul on 10 December 2025: \u201CIt costs 1,234.5 million US dollars.\u201D");
        texts.add(
                "\u0642\u0627\u0644 \u0641\u064A \u0661\u0662 \u062F\u064A\u0633\u0645\u0628\u0631 \u0662\u0660\u0662\u0665: \u00AB\u0663\u066B\u0665 \u0645\u0644\u064A\u0627\u0631 \u062F\u0648\u0644\u0627\u0631\u00BB.");
        List<Article> expected = texts.stream().map(PARSER::parse).toList();
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("ar-EG", "fa", "tr", "en")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                ArticleParser parser = ArticleParser.create();
                assertThat(texts.stream().map(parser::parse)).as(tag).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
