package org.khabar.format.json;

import java.util.Map;
import java.util.stream.IntStream;
import org.khabar.model.ModelException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Where in a document a place of the model stands. */
final class ModelPlace {

    /** The lists of an article, by the type of what they hold. */
    private static final Map<String, String> LISTS = Map.ofEntries(
            Map.entry("Person", "people"),
            Map.entry("Organization", "organizations"),
            Map.entry("Country", "countries"),
            Map.entry("Place", "places"),
            Map.entry("Group", "groups"),
            Map.entry("NewsEvent", "events"),
            Map.entry("Quote", "quotes"),
            Map.entry("Visit", "visits"),
            Map.entry("Agreement", "agreements"),
            Map.entry("MonetaryValue", "amounts"),
            Map.entry("TimeReference", "dates"));

    /** Fields that a document writes in one. */
    private static final Map<String, String> MEMBERS = Map.of(
            "Name.text", "value",
            "CalendarDate", "value",
            "CalendarDate.year", "value",
            "CalendarDate.month", "value",
            "CalendarDate.day", "value");

    private ModelPlace() {}

    /**
     * Finds a place.
     *
     * @param broken whose place is asked for: a value, or an article that holds it
     * @param pointer where the value or the article stands
     * @param document the document
     * @return a pointer, as exact as can be
     */
    static String of(ModelException broken, String pointer, JsonNode document) {
        String place = broken.place();
        int dot = place.indexOf('.');
        String type = dot < 0 ? place : place.substring(0, dot);
        String fields = MEMBERS.getOrDefault(place, dot < 0 ? "" : place.substring(dot + 1));
        JsonPointer owner = owner(broken.owner(), LISTS.getOrDefault(type, ""), JsonPointer.compile(pointer), document);
        return below(owner, fields, document).toString();
    }

    /** An article stands there, and holds the value in a list; or the value itself does. */
    private static JsonPointer owner(String id, String list, JsonPointer pointer, JsonNode document) {
        JsonNode values = document.at(pointer).path(list);
        return IntStream.range(0, values.isArray() ? values.size() : 0)
                .filter(i -> values.path(i).path("id").asString("").equals(id))
                .mapToObj(i -> pointer.appendProperty(list).appendIndex(i))
                .findFirst()
                .orElse(pointer);
    }

    /** Follows fields such as {@code invitations[1].span} as far as there are objects and lists on the way. */
    private static JsonPointer below(JsonPointer owner, String fields, JsonNode document) {
        JsonPointer pointer = owner;
        for (String step : fields.split("[.\\[\\]]+")) {
            JsonNode here = document.at(pointer);
            if (here.isObject() && !step.isEmpty()) {
                pointer = pointer.appendProperty(step);
            } else if (here.isArray()) {
                pointer = pointer.appendIndex(Integer.parseInt(step));
            }
        }
        return pointer;
    }
}
