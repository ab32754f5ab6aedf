package org.khabar.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.khabar.fixtures.Articles;
import org.khabar.fixtures.RandomArticles;
import org.khabar.format.Document;
import org.khabar.format.FormatException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A document that was edited blindly is read, or it is refused: it never fails in any other way. */
class RandomEditsTest {

    private static final long SEED = Long.getLong("seed", 20_261_126L);

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "-1",
            "0",
            "7",
            "2147483648",
            "1.5",
            "1e400",
            "\"\"",
            "\"x\"",
            "\"p:abed\"",
            "\"NAME\"",
            "\"\\uD800\"",
            "[]",
            "[[]]",
            "[0, 1]",
            "[1, 0]",
            "[0, 1, 2]",
            "{}",
            "{\"value\": \"x\"}",
            "{\"id\": \"x\"}");

    private static final String PIECES = "{}[]\",:0-1.eEtfn\\u \n\uFEFF\uD800";

    private final SplittableRandom random = new SplittableRandom(SEED);

    /** Reads it, or not; what is read can be written and read again. */
    private static boolean isRead(String json, String which) {
        Optional<Document> document;
        try {
            document = new JsonReader().keepingUnknown().read(json).findFirst();
        } catch (FormatException e) {
            assertThat(e.reason()).as(which).doesNotContain("tools.jackson", "java.", "Wire", "something else");
            return false;
        }
        assertThat(document.flatMap(Document::article)).as(which).hasValueSatisfying(article -> {
            String again = new JsonWriter().write(article);
            assertThat(new JsonReader().readArticle(again)).isEqualTo(article);
        });
        return true;
    }

    private String document(int number) {
        return number % 2 == 0
                ? Articles.json("water-accord.en")
                : new JsonWriter().compact().write(RandomArticles.article(SEED + number));
    }

    @Test
    void charactersChanged() {
        for (int i = 0; i < 2000; i++) {
            StringBuilder json = new StringBuilder(document(i));
            for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
                int at = random.nextInt(json.length());
                String piece = String.valueOf(PIECES.charAt(random.nextInt(PIECES.length())));
                json.replace(at, Math.min(json.length(), at + random.nextInt(3)), piece);
            }
            isRead(json.toString(), "edit " + i + " of the seed " + SEED);
        }
    }

    @Test
    void valuesExchanged() {
        int read = 0;
        for (int i = 0; i < 4000; i++) {
            JsonNode tree = MAPPER.readTree(document(i));
            JsonPointer place = place(tree);
            set(tree.at(place.head()), place.last(), MAPPER.readTree(VALUES.get(random.nextInt(VALUES.size()))));
            if (isRead(tree.toString(), "edit " + i + " of the seed " + SEED + " at " + place)) {
                read++;
            }
        }
        assertThat(read).isBetween(100, 2000);
    }

    /** Some place below the root. */
    private JsonPointer place(JsonNode tree) {
        JsonPointer place = JsonPointer.empty();
        JsonNode here = tree;
        while (!here.isEmpty() && (place.matches() || random.nextInt(5) > 0)) {
            int item = random.nextInt(here.size());
            place = here.isArray()
                    ? place.appendIndex(item)
                    : place.appendProperty(List.copyOf(here.propertyNames()).get(item));
            here = tree.at(place);
        }
        return place;
    }

    private static void set(JsonNode owner, JsonPointer last, JsonNode value) {
        if (owner instanceof ArrayNode list) {
            list.set(last.getMatchingIndex(), value);
        } else {
            ((ObjectNode) owner).set(last.getMatchingProperty(), value);
        }
    }
}
