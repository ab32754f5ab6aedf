package org.khabar.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.khabar.format.FormatException;
import org.khabar.text.Direction;
import org.khabar.text.LanguageTag;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A request of {@code khabar text}: a JSON object whose members are asked for by name and type. A member that is null is as
 * one that is missing; members that nobody asks for are passed over. Immutable.
 */
final class Request {

    /** A request is flat but for its values; whoever nests deeper means harm. */
    private static final int DEEPEST = 16;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(Reply.MOST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** Those of which the library has lists. */
    static final List<LanguageTag> LANGUAGES = List.of(LanguageTag.ARABIC, LanguageTag.ENGLISH, LanguageTag.PERSIAN);

    private final JsonNode members;

    private Request(JsonNode members) {
        this.members = members;
    }

    /**
     * Reads a request.
     *
     * @param json the line
     * @throws FormatException if it is no JSON object
     */
    static Request of(String json) {
        JsonNode tree;
        try {
            tree = MAPPER.readTree(json);
        } catch (JacksonException e) {
            String place =
                    e.getLocation() == null ? "" : "column " + e.getLocation().getColumnNr();
            throw new FormatException(place, "no JSON: " + reason(e), e);
        }
        if (!tree.isObject()) {
            String found = tree.isMissingNode() ? "an empty line" : noun(tree);
            throw new FormatException("", "a JSON object expected, found " + found);
        }
        return new Request(tree);
    }

    /** What Jackson says, without its hints for programmers. */
    private static String reason(JacksonException e) {
        return e.getOriginalMessage().replaceFirst(" \\((for \\w+ starting|start marker) at .*|, from `[^`]*`", "");
    }

    private Optional<JsonNode> member(String name) {
        return Optional.ofNullable(members.get(name)).filter(node -> !node.isNull());
    }

    /** A string that must be there. */
    String string(String name) {
        return optionalString(name).orElseThrow(() -> new FormatException(name, "missing"));
    }

    /** A string that may be missing. */
    Optional<String> optionalString(String name) {
        return member(name).map(node -> string(name, node));
    }

    private static String string(String name, JsonNode node) {
        if (!node.isString()) {
            throw new FormatException(name, "a string expected, found " + noun(node));
        }
        return node.stringValue();
    }

    /** What nearly every operation works on. */
    String text() {
        return string("text");
    }

    /** A length that must be there. */
    int length(String name) {
        JsonNode node = member(name).orElseThrow(() -> new FormatException(name, "missing"));
        if (!node.isIntegralNumber() || !node.canConvertToInt() || node.intValue() < 0) {
            throw new FormatException(
                    name, "a whole number from 0 to " + Integer.MAX_VALUE + " expected, found " + noun(node));
        }
        return node.intValue();
    }

    /** An object of strings that must be there. */
    Map<String, String> strings(String name) {
        JsonNode object = member(name).orElseThrow(() -> new FormatException(name, "missing"));
        if (!object.isObject()) {
            throw new FormatException(name, "an object expected, found " + noun(object));
        }
        Map<String, String> strings = new LinkedHashMap<>();
        object.propertyStream()
                .forEach(member ->
                        strings.put(member.getKey(), string(name + "." + member.getKey(), member.getValue())));
        return strings;
    }

    /** A language that may be missing, but must be one that the library knows. */
    Optional<LanguageTag> language() {
        return optionalString("lang").map(tag -> {
            for (LanguageTag language : LANGUAGES) {
                if (isTag(tag) && LanguageTag.of(tag).sameLanguage(language)) {
                    return language;
                }
            }
            throw new FormatException("lang", "ar, en or fa expected, found \"" + tag + "\"");
        });
    }

    private static boolean isTag(String tag) {
        try {
            LanguageTag.of(tag);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** A direction; that of the first strong character if it is missing. */
    Direction direction() {
        return choice("dir", List.of(Direction.AUTO, Direction.LTR, Direction.RTL), Direction::code);
    }

    /** One of several constants, the first if the member is missing. */
    <E> E choice(String name, List<E> choices, Function<E, String> code) {
        Optional<String> given = optionalString(name);
        if (given.isEmpty()) {
            return choices.get(0);
        }
        List<String> codes = choices.stream().map(code).toList();
        int at = codes.indexOf(given.get());
        if (at < 0) {
            throw new FormatException(
                    name, "one of " + String.join(", ", codes) + " expected, found \"" + given.get() + "\"");
        }
        return choices.get(at);
    }

    private static String noun(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> "an object";
            case ARRAY -> "a list";
            case STRING -> "a string";
            case BOOLEAN -> node.asString();
            case NULL -> "null";
            case NUMBER -> "the number " + number(node);
            default -> "something else";
        };
    }

    private static String number(JsonNode node) {
        String digits = node.asString();
        return digits.length() > 20 ? digits.substring(0, 20) + "\u2026" : digits;
    }
}
