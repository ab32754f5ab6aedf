package org.khabar.cli;

import java.util.List;
import org.khabar.text.JsonText;

/**
 * A JSON object on one line, put together member by member. Strings are written by {@link JsonText}, so that no answer disturbs
 * how a terminal or an editor shows it. Mutable, for one thread.
 */
final class JsonObject {

    private final StringBuilder json = new StringBuilder("{");

    JsonObject() {}

    JsonObject put(String name, String value) {
        name(name).append('"').append(JsonText.of(value)).append('"');
        return this;
    }

    JsonObject put(String name, boolean value) {
        name(name).append(value);
        return this;
    }

    JsonObject put(String name, int value) {
        name(name).append(value);
        return this;
    }

    JsonObject putNumber(String name, java.math.BigDecimal value) {
        name(name).append(value);
        return this;
    }

    /** A list of lists of whole numbers, such as {@code [[0,5],[6,9]]}. */
    JsonObject putNumbers(String name, List<int[]> rows) {
        name(name).append('[');
        for (int[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                json.append(i == 0 ? '[' : ',').append(row[i]);
            }
            json.append("],");
        }
        return endList();
    }

    JsonObject putObjects(String name, List<JsonObject> objects) {
        name(name).append('[');
        for (JsonObject object : objects) {
            json.append(object).append(',');
        }
        return endList();
    }

    private JsonObject endList() {
        int last = json.length() - 1;
        if (json.charAt(last) == ',') {
            json.setLength(last);
        }
        json.append(']');
        return this;
    }

    private StringBuilder name(String name) {
        return json.append(json.length() == 1 ? "\"" : ",\"").append(name).append("\":");
    }

    /** The object as it is so far. */
    @Override
    public String toString() {
        return json + "}";
    }
}
