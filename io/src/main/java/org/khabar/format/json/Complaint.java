package org.khabar.format.json;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khabar.format.FormatException;
import org.khabar.model.ModelException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;

/** What is wrong with a document, in the words of this library and with the place in the document. */
final class Complaint {

    private static final int SHOWN = 40;

    private static final Map<Class<?>, String> NOUNS = Map.of(
            String.class, "a string",
            Integer.class, "a whole number",
            Boolean.class, "true or false",
            BigDecimal.class, "a number",
            Integer[].class, "a span, [start, end],");

    private Complaint() {}

    /** The text is no JSON, or there is too much of it. */
    static FormatException ofSyntax(JacksonException e) {
        String pointer = e.processor() instanceof JsonParser parser
                ? parser.streamReadContext().pathAsPointer().toString()
                : "";
        TokenStreamLocation at = e.getLocation();
        String line = at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
        String place = pointer.isEmpty() || line.isEmpty() ? pointer + line : pointer + ", " + line;
        String reason =
                e.getOriginalMessage().replaceFirst(" \\((for \\w+ starting|start marker) at .*|, from `[^`]*`", "");
        String kind = e instanceof StreamConstraintsException ? "beyond a limit: " : "no JSON: ";
        return new FormatException(place, kind + reason, e);
    }

    /** The tree is no document. */
    static FormatException of(RuntimeException e, JsonNode document) {
        String pointer = e instanceof JacksonException broken ? pointer(broken) : "";
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof ModelException broken) {
                return new FormatException(ModelPlace.of(broken, pointer, document), broken.reason(), e);
            }
            if (cause instanceof IllegalArgumentException broken) {
                return new FormatException(pointer, String.valueOf(broken.getMessage()), e);
            }
        }
        FormatException complaint = expected(pointer, noun(e), document.at(JsonPointer.compile(pointer)));
        complaint.initCause(e);
        return complaint;
    }

    /** Something else stands there. */
    static FormatException expected(String pointer, String noun, JsonNode found) {
        if (found.isMissingNode()) {
            return new FormatException(pointer, "missing");
        }
        return found.isNull()
                ? new FormatException(pointer, "null; what is absent is left out")
                : new FormatException(pointer, noun + " expected, found " + shown(found));
    }

    private static String pointer(JacksonException e) {
        JsonPointer pointer = JsonPointer.empty();
        for (JacksonException.Reference step : e.getPath()) {
            @Nullable String name = step.getPropertyName();
            pointer = name == null ? pointer.appendIndex(step.getIndex()) : pointer.appendProperty(name);
        }
        return pointer.toString();
    }

    private static String noun(RuntimeException e) {
        if (e instanceof InputCoercionException) {
            return "a whole number below 2147483648";
        }
        @Nullable Class<?> type = e instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        if (type == null) {
            return "something else";
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        return NOUNS.getOrDefault(type, List.class.isAssignableFrom(type) ? "a list" : "an object");
    }

    private static String shown(JsonNode found) {
        if (found.isContainer()) {
            return found.isObject() ? "an object" : "a list";
        }
        String text = found.toString();
        int shown = text.offsetByCodePoints(0, Math.min(SHOWN, text.codePointCount(0, text.length())));
        return text.substring(0, shown) + (shown < text.length() ? "…" : "");
    }
}
