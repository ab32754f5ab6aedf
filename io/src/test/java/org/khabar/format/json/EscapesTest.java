package org.khabar.format.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.HexFormat;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.fixtures.RandomArticles;
import org.khabar.format.Document;
import org.khabar.format.EscapingWriter;
import org.khabar.format.FormatException;
import org.khabar.model.Article;
import org.khabar.text.LanguageTag;
import org.khabar.text.SourceText;

/** No character of a file disturbs how it is shown, or is lost on the way to bytes. */
class EscapesTest {

    /** The twelve bidi controls, line and paragraph separator, byte order mark, C0 and C1, some unpaired surrogates. */
    static Stream<String> escaped() {
        return IntStream.of(
                        0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069,
                        0x2028, 0x2029, 0xFEFF, 0x0000, 0x001F, 0x007F, 0x0085, 0x009F, 0xD800, 0xDBFF, 0xDC00, 0xDFFF)
                .mapToObj(c -> String.valueOf((char) c));
    }

    private static Article article(String text) {
        return Article.builder()
                .id("a")
                .source(SourceText.of(text))
                .language(LanguageTag.ENGLISH)
                .build();
    }

    private static String escape(String c) {
        return "\\u" + HexFormat.of().withUpperCase().toHexDigits(c.charAt(0));
    }

    @ParameterizedTest
    @MethodSource("escaped")
    void aCharacterIsWrittenAsAnEscapeInValues(String c) {
        for (String text : new String[] {c, c + c, "a" + c, c + "b", "\\" + c, "\uD83D\uDE00" + c + "x"}) {
            String json = new JsonWriter().write(article(text));
            assertThat(json).contains(escape(c));
            assertThat(json.replace("\uD83D\uDE00", "")).doesNotContain(c);
            assertThat(new JsonReader().readArticle(json).source().text()).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @MethodSource("escaped")
    void aCharacterIsWrittenAsAnEscapeInKeys(String c) throws IOException {
        StringBuilder out = new StringBuilder();
        Document document =
                Document.of(article("")).toBuilder().putExtra("/" + c, "1").build();
        new JsonWriter().compact().write(document, out);

        assertThat(out).endsWith("\"source\":\"\",\"" + escape(c) + "\":1}");
        if (!Character.isSurrogate(c.charAt(0))) {
            assertThat(new JsonReader().keepingUnknown().read(out.toString())).containsExactly(document);
        }
    }

    /** The one thing that is not read back: Jackson takes no such name, and the format has none. */
    @Test
    void anUnpairedSurrogateInAKeyIsRefused() {
        String json = new JsonWriter().write(article("")).replace("\"source\"", "\"\\uD800\"");

        assertThatThrownBy(() -> new JsonReader().keepingUnknown().read(json))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("no JSON: Broken surrogate pair in property name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D\uDE00", "👩\u200D💻", "می\u200Cشود", "العربيّة", "\uFFFE\u2060\u00AD", "a\u00A0b"})
    void whatDisturbsNothingIsWrittenAsItIs(String text) {
        assertThat(new JsonWriter().write(article(text))).contains("\"source\": \"" + text + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD800\uD800\uDC00", "\uDC00\uD800", "\uD83D\uDE00\uDE00", "\uD83D\uD83D\uDE00", "\uD800"})
    void unpairedSurrogatesBesidePairsSurvive(String text) {
        String json = new JsonWriter().compact().write(article(text));

        assertThat(new JsonReader().readArticle(json).source().text()).isEqualTo(text);
        assertThat(json.codePoints()).noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    @Test
    void noRandomArticleLeavesAnythingRaw() {
        String raw = String.join(
                "", escaped().filter(c -> !Character.isSurrogate(c.charAt(0))).toList());
        RandomArticles.stream(1, 300).forEach(article -> {
            String json = new JsonWriter().compact().write(article);
            assertThat(json.codePoints())
                    .as(article.id())
                    .noneMatch(c -> raw.indexOf(c) >= 0 || (c >= 0xD800 && c <= 0xDFFF));
        });
    }

    @Test
    void aSurrogatePairMayComeInTwoPieces() throws IOException {
        StringBuilder out = new StringBuilder();
        EscapingWriter writer = new EscapingWriter(out);
        for (char c : "\uD83D\uDE00x\uD83D\uD83D\u202E\uDE00\uD83D".toCharArray()) {
            writer.write(c);
        }
        writer.close();

        assertThat(out).hasToString("\uD83D\uDE00x\\uD83D\\uD83D\\u202E\\uDE00\\uD83D");
    }
}
