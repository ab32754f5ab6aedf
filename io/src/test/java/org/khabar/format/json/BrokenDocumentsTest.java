package org.khabar.format.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.khabar.fixtures.Articles;
import org.khabar.format.FormatException;

/** Whatever is wrong with a document is told with its place and its reason. */
class BrokenDocumentsTest {

    private final JsonReader reader = new JsonReader();

    /** The lines of {@code broken.txt}. */
    static Stream<Change> changes() throws IOException {
        try (InputStream in = BrokenDocumentsTest.class.getResourceAsStream("broken.txt")) {
            String lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return lines.lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(Change::of);
        }
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aBrokenDocumentIsRefusedWithPlaceAndReason(Change change) {
        String json = change.applied();

        FormatException e = catchThrowableOfType(FormatException.class, () -> reader.read(json));

        assertThat(e).isNotNull().hasMessage(change.message());
        assertThat(change.message()).startsWith(e.place() + ": ");
    }

    @Test
    void theListIsLong() throws IOException {
        assertThat(changes()).hasSizeGreaterThan(70);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | missing",
                "[] | an object expected, found a list",
                "null | null; what is absent is left out",
                "\"khabar/1.0\" | an object expected, found \"khabar/1.0\"",
                "{ | line 1, column 2: no JSON: Unexpected end-of-input: expected close marker for Object",
                "{\"a\": [1, 2}} | /a/1, line 1, column 12: no JSON: Unexpected close marker '}': expected ']'",
                "{\"a\": NaN} | /a, line 1, column 10: no JSON: Non-standard token 'NaN': enable"
                        + " `JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS` to allow",
                "{\"id\": \"a\", \"id\": \"b\"} | /id, line 1, column 17: no JSON: Duplicate Object property \"id\""
            })
    void whatIsNoJsonIsRefusedWithLineAndColumn(String json, String message) {
        assertThatThrownBy(() -> reader.read(json))
                .isInstanceOf(FormatException.class)
                .hasMessage(message);
    }

    @Test
    void nothingMayFollowADocument() {
        String json = Articles.json("water-accord.en");

        assertThatThrownBy(() -> reader.read(json + "{}")).isInstanceOf(FormatException.class);
        assertThat(reader.read(json + " \r\n\t")).hasSize(1);
    }

    @Test
    void aPairIsNoArticle() {
        assertThatThrownBy(() -> reader.readArticle(Articles.json("water-accord")))
                .hasMessage("/original: an article expected, found a pair");
        assertThatThrownBy(() -> reader.readBilingual(Articles.json("water-accord.ar")))
                .hasMessage("/original: missing; this is an article without translation");
    }

    @Test
    void aMessageIsFitForLogs() {
        String json = Articles.json("water-accord.en").replace("\"headline\"", "\"head\\u202Eline\"");

        assertThatThrownBy(() -> reader.read(json)).hasMessage("/head⟨U+202E⟩line: unknown member");
    }
}
