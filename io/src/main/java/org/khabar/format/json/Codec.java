package org.khabar.format.json;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.khabar.format.EscapingWriter;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** From text to trees of JSON, from trees to values of the model, and back. */
final class Codec {

    private static final JsonMapper MAPPER = Mapper.strict();

    private static final ObjectWriter COMPACT = MAPPER.writer();
    private static final ObjectWriter PRETTY = MAPPER.writer()
            .with(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withArrayElementSpacing(Separators.Spacing.AFTER)
                            .withArrayEmptySeparator("")
                            .withObjectEmptySeparator(""))
                    .withArrayIndenter(DefaultPrettyPrinter.NopIndenter.instance())
                    .withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private static final ObjectReader TREES =
            MAPPER.readerFor(JsonNode.class).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private Codec() {}

    static JsonNode parse(Reader json) {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        } catch (JacksonException e) {
            throw Complaint.ofSyntax(e);
        }
    }

    static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException e) {
            throw Complaint.ofSyntax(e);
        }
    }

    /** Takes a value from somebody else's parser, with all digits of its numbers. */
    static JsonNode tree(JsonParser json) {
        return TREES.readValue(json);
    }

    static void print(JsonNode tree, Appendable out, boolean pretty) throws IOException {
        try (EscapingWriter writer = new EscapingWriter(out)) {
            (pretty ? PRETTY : COMPACT).writeValue(writer, tree);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    static JsonNode tree(Object value, Surroundings around) {
        return MAPPER.writer().withAttribute(Surroundings.class, around).valueToTree(value);
    }

    /** Makes a value of a tree; what the sieve takes out is no longer in it. */
    static <T> T value(JsonNode tree, Class<T> type, Sieve sieve) {
        sieve.pass(tree, type);
        try {
            return MAPPER.treeToValue(tree, type);
        } catch (JacksonException | IllegalArgumentException e) {
            throw Complaint.of(e, tree);
        }
    }
}
