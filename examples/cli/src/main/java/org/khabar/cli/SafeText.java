package org.khabar.cli;

import org.khabar.text.Isolate;
import org.khabar.text.Seal;
import org.khabar.text.Template;
import org.khabar.text.Truncation;

/** The operations of {@code khabar text} that make a text safe to be shown beside others. */
final class SafeText {

    private SafeText() {}

    static void seal(Request request, JsonObject answer) {
        String text = request.text();
        String sealed = Seal.of(text);
        answer.put("text", sealed).put("changed", !sealed.equals(text));
    }

    static void isolate(Request request, JsonObject answer) {
        answer.put("text", Isolate.of(request.text(), request.direction()));
    }

    static void strip(Request request, JsonObject answer) {
        answer.put("text", Isolate.strip(request.text()));
    }

    static void render(Request request, JsonObject answer) {
        Template template = Template.of(request.string("template"), request.direction());
        answer.put("text", template.render(request.strings("values")));
    }

    static void truncate(Request request, JsonObject answer) {
        Truncation truncation = Truncation.to(request.length("max"));
        String shortened = request.optionalString("ellipsis")
                .map(truncation::ellipsis)
                .orElse(truncation)
                .of(request.text());
        answer.put("text", shortened);
    }
}
