package org.khabar.format.json;

import java.util.Map;
import org.khabar.format.FormatException;
import org.khabar.text.PlainText;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts members that were kept back to where they stood. */
final class Extras {

    private Extras() {}

    static void addTo(ObjectNode document, Map<String, String> extras) {
        extras.forEach((pointer, json) -> add(document, pointer, json));
    }

    private static void add(ObjectNode document, String pointer, String json) {
        try {
            JsonPointer place = JsonPointer.compile(pointer);
            JsonNode owner = owner(document, place);
            if (place.matches() || !owner.isObject()) {
                throw new IllegalArgumentException("there is no such place");
            }
            owner.asObject().set(place.last().getMatchingProperty(), Codec.parse(json));
        } catch (IllegalArgumentException | FormatException e) {
            throw new IllegalArgumentException("Document.extras: " + PlainText.of(pointer) + ": " + e.getMessage(), e);
        }
    }

    /** The object that holds a member. One that is left out because it has nothing else is made. */
    private static JsonNode owner(ObjectNode document, JsonPointer place) {
        JsonNode owner = document;
        for (JsonPointer step = place; step.tail() != null && !step.tail().matches(); step = step.tail()) {
            String name = step.getMatchingProperty();
            if (owner.isObject() && !owner.has(name)) {
                owner.asObject().putObject(name);
            }
            owner = owner.isArray() ? owner.path(step.getMatchingIndex()) : owner.path(name);
        }
        return owner;
    }
}
