package org.khabar.format.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khabar.format.FormatException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * Goes through a tree before values are made of it. Members that the format does not know are refused, or taken out and kept;
 * null is refused, for what is absent is left out.
 *
 * <p>Mutable; for one tree.
 */
final class Sieve {

    /** In which type each type of the model is written. */
    private static final Map<Class<?>, Class<?>> WIRES = Bindings.wires();

    /** The members of each object: the types of the components of its record, by name. */
    private static final ClassValue<Map<String, Type>> MEMBERS = new ClassValue<>() {
        @Override
        protected Map<String, Type> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .collect(Collectors.toMap(RecordComponent::getName, RecordComponent::getGenericType));
        }
    };

    private final boolean keeping;
    private final Map<String, String> kept = new LinkedHashMap<>();

    private Sieve(boolean keeping) {
        this.keeping = keeping;
    }

    /** One that keeps what the format does not know, or refuses it. */
    static Sieve keeping(boolean keeping) {
        return new Sieve(keeping);
    }

    /** What was kept so far: the text of each member, by its place. */
    Map<String, String> kept() {
        return kept;
    }

    /** Goes through a tree of a type. */
    void pass(JsonNode tree, Class<?> type) {
        pass(tree, type, JsonPointer.empty());
    }

    private void pass(JsonNode node, Type type, JsonPointer at) {
        if (node.isNull()) {
            throw Complaint.expected(at.toString(), "something", node);
        }
        if (type instanceof ParameterizedType some && some.getRawType() == List.class) {
            passItems(node, argument(some), at);
        } else if (type instanceof ParameterizedType some) {
            pass(node, argument(some), at);
        } else if (type instanceof Class<?> value && node.isObject()) {
            passMembers(node, WIRES.getOrDefault(value, value), at);
        } else {
            passItems(node, Object.class, at);
        }
    }

    private static Type argument(ParameterizedType type) {
        return type.getActualTypeArguments()[0];
    }

    private void passItems(JsonNode list, Type type, JsonPointer at) {
        for (int i = 0; i < list.size() && list.isArray(); i++) {
            pass(list.path(i), type, at.appendIndex(i));
        }
    }

    private void passMembers(JsonNode object, Class<?> type, JsonPointer at) {
        if (!type.isRecord()) {
            return;
        }
        for (String name : List.copyOf(object.propertyNames())) {
            JsonPointer place = at.appendProperty(name);
            @Nullable Type member = MEMBERS.get(type).get(name);
            if (member != null) {
                pass(object.path(name), member, place);
            } else if (keeping) {
                kept.put(place.toString(), object.asObject().remove(name).toString());
            } else {
                throw new FormatException(place.toString(), "unknown member");
            }
        }
    }
}
