package org.khabar.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khabar.format.Document;
import org.khabar.format.EscapingWriter;
import org.khabar.format.FormatException;
import org.khabar.format.standoff.StandoffReader;
import org.khabar.format.standoff.StandoffWriter;
import org.khabar.generators.Property;
import org.khabar.generators.RandomText;
import org.khabar.model.Article;
import org.khabar.model.Basis;
import org.khabar.model.Name;
import org.khabar.model.Names;
import org.khabar.model.Person;
import org.khabar.text.Audit;
import org.khabar.text.Direction;
import org.khabar.text.DirectionSource;
import org.khabar.text.Finding;
import org.khabar.text.LanguageTag;
import org.khabar.text.LocalizedText;
import org.khabar.text.PlainText;
import org.khabar.text.SourceText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Laws 1, 3, 14 and 16 for what is written as JSON and read again. */
class JsonLawTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    private static final List<LanguageTag> LANGUAGES = List.of(
            LanguageTag.ARABIC,
            LanguageTag.ENGLISH,
            LanguageTag.PERSIAN,
            LanguageTag.of("AR-eg"),
            LanguageTag.of("ckb"),
            LanguageTag.UNDETERMINED);

    private static final List<Direction> DIRECTIONS = List.of(Direction.AUTO, Direction.LTR, Direction.RTL);

    private static Article.Builder article(String text, LanguageTag language, Direction direction) {
        return Article.builder()
                .id("a")
                .source(SourceText.of(text))
                .language(language)
                .direction(direction)
                .directionSource(direction == Direction.AUTO ? DirectionSource.UNKNOWN : DirectionSource.DOCUMENT);
    }

    private static Article article(String text) {
        return article(text, LanguageTag.ARABIC, Direction.RTL).build();
    }

    @Test
    void law01_theSourceTextComesBackUnitForUnit() {
        JsonReader reader = new JsonReader();
        Property.check("law 1 in JSON", r -> List.of(r.hostile(25)), strings -> {
            Article article = article(strings.get(0));
            for (JsonWriter writer : List.of(new JsonWriter(), new JsonWriter().compact())) {
                String json = writer.write(article);
                Article back = reader.readArticle(json);
                assertThat(back.source().text()).isEqualTo(strings.get(0));
                assertThat(back).isEqualTo(article);
                assertThat(writer.write(back)).isEqualTo(json);
                ByteArrayInputStream bytes = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
                assertThat(reader.read(bytes).flatMap(document -> document.article().stream()))
                        .containsExactly(article);
            }
        });
    }

    private static LocalizedText text(String value, RandomChoice random) {
        Direction direction = random.one(DIRECTIONS);
        DirectionSource source = direction == Direction.AUTO
                ? random.one(List.of(DirectionSource.UNKNOWN, DirectionSource.STRING, DirectionSource.ESTIMATED))
                : random.one(List.of(DirectionSource.STRING, DirectionSource.DOCUMENT, DirectionSource.ESTIMATED));
        return new LocalizedText(value, random.one(LANGUAGES), direction, source);
    }

    /** Choices that depend on a string, so that a case can be shrunk. */
    private static final class RandomChoice {
        private final String string;
        private int at;

        RandomChoice(String string) {
            this.string = string;
        }

        <E> E one(List<E> choices) {
            int unit = string.isEmpty() ? 0 : string.charAt(at++ % string.length());
            return choices.get((unit ^ (unit >> 4)) % choices.size());
        }
    }

    private static Article named(List<String> strings) {
        RandomChoice random = new RandomChoice(strings.get(0));
        Names names = Names.builder()
                .addPrimary(new Name(text("a" + strings.get(1), random), Basis.TEXT))
                .addAlias(new Name(text("b" + strings.get(2), random), Basis.LEXICON))
                .addAcronym(new Name(text("c" + strings.get(1), random), Basis.LEXICON))
                .build();
        return article("text", random.one(LANGUAGES), random.one(DIRECTIONS))
                .addAllEntities(List.of(Person.builder().id("p").names(names).build()))
                .build();
    }

    private static List<String> words(RandomText random) {
        return List.of(random.benign(8), random.hostile(8), random.hostile(8));
    }

    @Test
    void law03_eachTextHasItsLanguageAndDirectionInBothWaysOfWriting() {
        JsonReader reader = new JsonReader();
        Property.check("law 3 in JSON", JsonLawTest::words, strings -> {
            Article article = named(strings);
            assertThat(reader.readArticle(new JsonWriter().compact().write(article)))
                    .isEqualTo(article);
            String explicit = new JsonWriter().compact().spellingOut().write(article);
            assertThat(reader.readArticle(explicit)).isEqualTo(article);
            JsonNode people = MAPPER.readTree(explicit).get("people");
            List<JsonNode> texts = new ArrayList<>();
            collect(people, texts);
            assertThat(texts).hasSize(3).allMatch(text -> text.has("lang") && text.has("dir"));
        });
    }

    /** The objects with a value, however deep they stand. */
    private static void collect(JsonNode node, List<JsonNode> texts) {
        if (node.has("value")) {
            texts.add(node);
        }
        for (JsonNode child : node) {
            collect(child, texts);
        }
    }

    @Test
    void law16_noControlShowsInWhatIsWritten() {
        Property.check("law 16 in JSON", JsonLawTest::words, strings -> {
            Article article = named(strings);
            assertSafe(new JsonWriter().write(article));
            String id = "x" + strings.get(2);
            String standoff = new StandoffWriter().write(article, id, "0");
            assertSafe(standoff);
            assertThat(new StandoffReader().read(standoff).id().orElse("")).isEqualTo(id);
            assertSafe(extra(strings.get(1)));
            assertSafe(foreign(Map.of(strings.get(1), strings.get(2))));
        });
    }

    private static String extra(String key) {
        Document document = Document.of(article("")).toBuilder()
                .putExtra("/x" + key.replace("~", "~0").replace("/", "~1"), "1")
                .build();
        StringBuilder out = new StringBuilder();
        try {
            new JsonWriter().write(document, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** What somebody else's mapper writes. */
    private static String foreign(Object value) {
        StringBuilder out = new StringBuilder();
        try (EscapingWriter writer = new EscapingWriter(out)) {
            MAPPER.writeValue(writer, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static void assertSafe(String json) {
        for (Finding finding : Audit.ofDocument(json)) {
            assertThat(finding.kind().code()).as(finding.toString()).isIn("mixed-digits", "noncharacter", "tag");
        }
        assertThat(json.chars()).noneMatch(c -> c == 0xFEFF || (c >= 0x7F && c < 0xA0));
    }

    @Test
    void law14_noMessageShowsWhatADocumentHides() {
        String json = new JsonWriter().write(named(List.of("", "x", "y")));
        Property.check(
                "law 14 in messages", r -> List.of(r.hostile(6), String.valueOf(r.number(json.length()))), strings -> {
                    int at = strings.get(1).isEmpty() ? 0 : Integer.parseInt(strings.get(1));
                    String changed = json.substring(0, at) + strings.get(0) + json.substring(at);
                    for (String document : List.of(changed, changed.replace("khabar/1", "khabar-standoff/1"))) {
                        try {
                            assertThat(new JsonReader().read(document)).isNotNull();
                            new StandoffReader().read(document);
                        } catch (FormatException e) {
                            String message = String.valueOf(e.getMessage());
                            assertThat(PlainText.of(PlainText.parse(message))).isEqualTo(message);
                        }
                    }
                });
    }
}
