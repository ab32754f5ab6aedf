package org.khabar.format.json;

import org.khabar.fixtures.Articles;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A change that breaks a document, and what is said of it.
 *
 * @param pointer the member or the item that is changed
 * @param json what stands there then; {@code -} if nothing does
 * @param message what is said
 */
record Change(String pointer, String json, String message) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static Change of(String line) {
        String[] parts = line.split(" := | +==> +", 3);
        return new Change(parts[0], parts[1].strip(), parts[2]);
    }

    /** The document with the change. */
    String applied() {
        boolean pair = pointer.startsWith("/original/") || pointer.startsWith("/translation");
        JsonNode document = MAPPER.readTree(Articles.json(pair ? "water-accord" : "water-accord.en"));
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode owner = document.at(place.head());
        JsonPointer last = place.last();
        if (owner instanceof ArrayNode list) {
            list.set(last.getMatchingIndex(), MAPPER.readTree(json));
        } else if (json.equals("-")) {
            ((ObjectNode) owner).remove(last.getMatchingProperty());
        } else {
            ((ObjectNode) owner).set(last.getMatchingProperty(), MAPPER.readTree(json));
        }
        return document.toString();
    }

    @Override
    public String toString() {
        return pointer + " := " + json;
    }
}
