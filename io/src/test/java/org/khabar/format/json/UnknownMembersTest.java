package org.khabar.format.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.fixtures.Articles;
import org.khabar.format.Document;
import org.khabar.format.FormatException;
import org.khabar.model.Article;

/** Members that the format does not know: refused, kept on request, kept from a newer minor version. */
class UnknownMembersTest {

    private static final String STRANGE = "{\"a/b\":[1.50,1E+400,null,\"\\uD800\\u202E\"]}";

    /** The story of the water accord with three members more. */
    private static String strange(String format) {
        return Articles.json("water-accord.en")
                .replace("khabar/1.0", format)
                .replace("\"headline\":", "\"desk\": \"foreign\", \"headline\":")
                .replaceFirst("\"cue\": \\{", "\"cue\": { \"mood\": " + STRANGE.replace("\\", "\\\\") + ",")
                .replaceFirst("\"value\": \"Jordan\"", "\"since\": 1946, \"value\": \"Jordan\"");
    }

    private static Document read(JsonReader reader, String json) {
        return reader.read(json).findFirst().orElseThrow();
    }

    private static String written(Document document) throws IOException {
        StringBuilder out = new StringBuilder();
        new JsonWriter().write(document, out);
        return out.toString();
    }

    @Test
    void theyAreRefusedUnlessAskedFor() {
        assertThatThrownBy(() -> new JsonReader().read(strange("khabar/1.0")))
                .isInstanceOf(FormatException.class)
                .hasMessage("/desk: unknown member");
    }

    @Test
    void onRequestTheyAreKeptByTheirPlaces() {
        Document document = read(new JsonReader().keepingUnknown(), strange("khabar/1.0"));

        assertThat(document.article()).contains(Articles.waterAccordEnglish());
        assertThat(document.extras())
                .containsExactly(
                        Map.entry("/desk", "\"foreign\""),
                        Map.entry("/countries/0/names/primary/1/since", "1946"),
                        Map.entry("/quotes/0/cue/mood", "{\"a/b\":[1.50,1E+400,null,\"\uD800\u202E\"]}"));
    }

    @Test
    void theyAreWrittenBack() throws IOException {
        Document document = read(new JsonReader().keepingUnknown(), strange("khabar/1.0"));
        String json = written(document);

        assertThat(json).contains("\"since\": 1946").contains("[1.50, 1E+400, null, \"\\uD800\\u202E\"]");
        assertThat(read(new JsonReader().keepingUnknown(), json)).isEqualTo(document);
    }

    @ParameterizedTest
    @ValueSource(strings = {"khabar/1.1", "khabar/1.7", "khabar/1.999999999"})
    void thoseOfANewerMinorVersionAreKeptAnyway(String format) throws IOException {
        Document document = read(new JsonReader(), strange(format));

        assertThat(document.article()).contains(Articles.waterAccordEnglish());
        assertThat(document.extras()).hasSize(4).containsEntry("/format", "\"" + format + "\"");
        assertThat(written(document)).contains("\"format\": \"" + format + "\"", "\"desk\": \"foreign\"");
        assertThat(read(new JsonReader(), written(document))).isEqualTo(document);
    }

    @Test
    void aPartThatHasNothingElseIsWrittenForThem() throws IOException {
        String json =
                "{\"format\":\"khabar/1.0\",\"offsetUnit\":\"UTF-16\",\"id\":\"a\",\"language\":\"en\",\"source\":\"\","
                        + "\"publication\":{\"issue\":{\"number\":7}}}";
        StringBuilder out = new StringBuilder();
        new JsonWriter().compact().write(read(new JsonReader().keepingUnknown(), json), out);

        assertThat(out).hasToString(json);
    }

    @Test
    void thoseOfAPairStandOnTheirSide() {
        String json = Articles.json("water-accord").replaceFirst("(?s)(\"translation\": \\{)", "$1 \"desk\": 1,");

        assertThat(read(new JsonReader().keepingUnknown(), json).extras())
                .containsOnly(Map.entry("/translation/desk", "1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "desk", "/quotes/9/x", "/quotes/x", "/id/x"})
    void anExtraWithoutAPlaceIsRefused(String place) {
        Document document = Document.of(Articles.waterAccordEnglish()).toBuilder()
                .putExtra(place, "1")
                .build();
        if (place.equals("/")) {
            return;
        }

        assertThatThrownBy(() -> written(document))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Document.extras: " + place + ": ");
    }

    @Test
    void anExtraThatIsNoJsonIsRefused() {
        Document document = Document.of(Articles.waterAccordEnglish()).toBuilder()
                .putExtra("/desk", "{")
                .build();

        assertThatThrownBy(() -> written(document))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Document.extras: /desk: line 1, column 2: no JSON");
    }

    @Test
    void aDocumentWithoutFactsIsRefused() {
        Article article = Articles.waterAccordEnglish();

        assertThatThrownBy(() -> written(Document.of(article.source())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Document.article: missing, and the pair too");
    }
}
