package org.khabar.format.standoff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.khabar.format.FormatException;
import org.khabar.text.Span;
import tools.jackson.databind.JsonNode;

/**
 * A place in a JSON document: what stands there, and the way to it for messages. Whoever asks for a thing that does not
 * stand there gets a {@link FormatException}. Immutable as long as nobody changes the nodes.
 *
 * @param node what stands there; a missing node if nothing does
 * @param path the way, a JSON Pointer
 * @param limit the length of the text that spans point to
 */
record JsonPlace(JsonNode node, String path, int limit) {

    private static final int SHOWN = 40;

    JsonPlace at(String key) {
        return new JsonPlace(node.path(key), path + "/" + key, limit);
    }

    private JsonPlace at(int index) {
        return new JsonPlace(node.path(index), path + "/" + index, limit);
    }

    private boolean isValue() {
        return !node.isNull() && !node.isMissingNode();
    }

    JsonPlace object() {
        return requireThat(node.isObject(), "an object");
    }

    String text() {
        requireThat(node.isString() && !node.stringValue().isEmpty(), "a text that is not empty");
        return node.stringValue();
    }

    boolean flag() {
        return requireThat(node.isBoolean(), "true or false").node.booleanValue();
    }

    boolean flag(boolean otherwise) {
        return isValue() ? flag() : otherwise;
    }

    int offset() {
        requireThat(node.isIntegralNumber() && node.canConvertToInt() && node.intValue() >= 0, "an offset");
        return node.intValue();
    }

    BigDecimal number() {
        return requireThat(node.isNumber(), "a number").node.decimalValue();
    }

    /** A number as it is written, or a code. */
    String count() {
        return node.isNumber() ? node.asString() : text();
    }

    /** A span is an object with start and end, or these two in a list. */
    Span span() {
        boolean bare = node.isArray() && node.size() == 2;
        if (!bare) {
            requireThat(node.isObject(), "a span");
        }
        int start = (bare ? at(0) : at("start")).offset();
        int end = (bare ? at(1) : at("end")).offset();
        if (start >= end || end > limit) {
            throw new FormatException(path, "[" + start + ", " + end + ") is empty or outside the text");
        }
        return new Span(start, end);
    }

    /** A member that may be absent or null. */
    <T> Member<T> member(String key, Function<JsonPlace, T> read) {
        JsonPlace place = at(key);
        if (place.node.isMissingNode()) {
            return Member.absent();
        }
        return place.isValue() ? Member.of(read.apply(place)) : Member.ofNull();
    }

    Member<String> text(String key) {
        return member(key, JsonPlace::text);
    }

    Member<Span> span(String key) {
        return member(key, JsonPlace::span);
    }

    <T> Member<List<T>> listMember(String key, Function<JsonPlace, T> read) {
        return member(key, place -> place.items(read));
    }

    /** A list that may be absent or null, which is the same as empty. */
    <T> List<T> list(String key, Function<JsonPlace, T> read) {
        return listMember(key, read).orElse(List.of());
    }

    <T> List<T> items(Function<JsonPlace, T> read) {
        requireThat(node.isArray(), "a list");
        return IntStream.range(0, node.size())
                .mapToObj(this::at)
                .map(read)
                .collect(ArrayList::new, List::add, List::addAll);
    }

    /** Complains of what stands here. */
    FormatException expected(String what) {
        return new FormatException(path, what + " expected, found " + found());
    }

    private JsonPlace requireThat(boolean right, String what) {
        if (!right) {
            throw expected(what);
        }
        return this;
    }

    private String found() {
        if (node.isMissingNode()) {
            return "nothing";
        }
        if (node.isObject()) {
            return "an object";
        }
        if (node.isArray()) {
            return "a list";
        }
        String text = node.toString();
        int shown = text.offsetByCodePoints(0, Math.min(SHOWN, text.codePointCount(0, text.length())));
        return text.substring(0, shown) + (shown < text.length() ? "…" : "");
    }
}
