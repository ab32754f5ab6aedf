package org.khabar.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.khabar.format.FormatException;
import org.khabar.text.HtmlText;
import org.khabar.text.PlainText;

/** What {@code khabar text} can do, by name. Immutable. */
final class Operations {

    private static final Map<String, Operation> ALL = all();

    private Operations() {}

    private static Map<String, Operation> all() {
        Map<String, Operation> all = new LinkedHashMap<>();
        all.put("seal", SafeText::seal);
        all.put("isolate", SafeText::isolate);
        all.put("strip", SafeText::strip);
        all.put("render", SafeText::render);
        all.put("truncate", SafeText::truncate);
        all.put("plain", (request, answer) -> answer.put("text", PlainText.of(request.text())));
        all.put("unplain", (request, answer) -> answer.put("text", PlainText.parse(request.text())));
        all.put("html", (request, answer) -> answer.put("text", HtmlText.of(request.text())));
        all.put("audit", ReadText::audit);
        all.put("direction", ReadText::direction);
        all.put("fold", ReadText::fold);
        all.put("number", ReadText::number);
        all.put("sentences", ReadText::sentences);
        all.put("words", ReadText::words);
        all.put("transliterate", NameText::transliterate);
        all.put("similar", NameText::similar);
        return all;
    }

    /**
     * Answers a request.
     *
     * @throws FormatException if it names no operation, or one that cannot work with its members
     * @throws org.khabar.text.TemplateException if a template is none
     */
    static JsonObject answer(Request request) {
        String name = request.string("op");
        Operation operation = ALL.get(name);
        if (operation == null) {
            throw new FormatException(
                    "op", "one of " + String.join(", ", ALL.keySet()) + " expected, found \"" + name + "\"");
        }
        JsonObject answer = new JsonObject().put("ok", true);
        operation.answer(request, answer);
        return answer;
    }
}
