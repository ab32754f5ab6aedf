package org.khabar.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.khabar.fixtures.Articles;
import org.khabar.fixtures.RandomArticles;
import org.khabar.model.Article;
import org.khabar.model.VisitKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema allows what is written, and no more than what can be read. */
class SchemaTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonWriter.schema());

    private static final JsonNode DEFINITIONS =
            JsonMapper.builder().build().readTree(JsonWriter.schema()).path("$defs");

    private static List<Error> errors(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }

    @Test
    void theFixturesAreValid() {
        Stream<String> ids =
                Stream.concat(Articles.all().stream().map(Article::id), Stream.of("astana-visit", "water-accord"));

        assertThat(ids).allSatisfy(id -> assertThat(errors(Articles.json(id))).isEmpty());
    }

    @Test
    void whatIsWrittenIsValid() {
        RandomArticles.stream(20_261_126, 200).forEach(article -> {
            assertThat(errors(new JsonWriter().compact().write(article)))
                    .as(article.id())
                    .isEmpty();
            assertThat(errors(new JsonWriter().spellingOut().write(article)))
                    .as(article.id())
                    .isEmpty();
        });
        LongStream.range(0, 50)
                .forEach(seed -> assertThat(errors(new JsonWriter().compact().write(RandomArticles.pair(seed))))
                        .as("seed %d", seed)
                        .isEmpty());
    }

    /** Those of the broken documents that are broken in a way that a schema can see. */
    static Stream<Change> visiblyBroken() throws IOException {
        List<String> invisible = List.of(
                "is unknown",
                "is taken",
                "is not a place",
                "outside the source",
                "is not inside",
                "starts before",
                "start is negative",
                "of the visitor too",
                "a second name",
                "is empty, and",
                "and the form is",
                "40 digits",
                "UNKNOWN, and",
                "is no address",
                "2026-02-30",
                "found true\"");
        return BrokenDocumentsTest.changes()
                .filter(change -> invisible.stream().noneMatch(change.toString()::contains))
                .filter(change -> invisible.stream().noneMatch(change.message()::contains));
    }

    @ParameterizedTest
    @MethodSource("visiblyBroken")
    void aBrokenDocumentIsInvalid(Change change) {
        assertThat(errors(change.applied())).isNotEmpty();
    }

    @Test
    void enoughOfThemAreVisible() throws IOException {
        assertThat(visiblyBroken()).hasSizeGreaterThan(50);
    }

    /** The constants of each enum of the model are those of the definition of its name. */
    @Test
    void theSchemaKnowsEveryConstant() {
        List<String> checked = DEFINITIONS.properties().stream()
                .filter(definition -> definition.getValue().has("enum"))
                .filter(definition -> !definition.getKey().startsWith("direction"))
                .map(definition -> {
                    List<String> constants = Arrays.stream(constants(definition.getKey()))
                            .map(Enum::name)
                            .toList();
                    assertThat(definition.getValue().path("enum").valueStream().map(JsonNode::asString))
                            .as(definition.getKey())
                            .containsExactlyElementsOf(constants);
                    return definition.getKey();
                })
                .toList();

        assertThat(checked).hasSizeGreaterThan(35).contains("visitKind", "basis");
    }

    private static Enum<?>[] constants(String definition) {
        String name = definition.substring(0, 1).toUpperCase(Locale.ROOT) + definition.substring(1);
        try {
            return (Enum<?>[])
                    Class.forName(VisitKind.class.getPackageName() + "." + name).getEnumConstants();
        } catch (ClassNotFoundException e) {
            throw new LinkageError(name, e);
        }
    }

    /** Every object is closed, and every definition is used. */
    @Test
    void theSchemaIsStrictAndHasNothingToSpare() {
        String schema = JsonWriter.schema();

        assertThat(DEFINITIONS.properties()).allSatisfy(definition -> {
            assertThat(schema).contains("\"#/$defs/" + definition.getKey() + "\"");
            boolean open = definition.getKey().endsWith("Body");
            boolean object = definition.getValue().path("type").asString("").equals("object");
            assertThat(definition.getValue().path("additionalProperties").isBoolean())
                    .as(definition.getKey())
                    .isEqualTo(object && !open);
        });
    }

    /** Members have the names, and stand in the order, in which they are written. */
    @Test
    void theSchemaHasTheMembersOfTheWire() {
        Bindings.MODEL.stream().map(Binding::wire).filter(Class::isRecord).forEach(wire -> {
            List<String> members = Arrays.stream(wire.getRecordComponents())
                    .map(component -> component.getName())
                    .toList();
            assertThat(DEFINITIONS
                            .valueStream()
                            .map(definition ->
                                    List.copyOf(definition.path("properties").propertyNames())))
                    .as(wire.getSimpleName())
                    .contains(members);
        });
    }
}
