package org.khabar.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Every operation of the package that takes text from outside, by name. */
final class Operations {

    private static final List<LanguageTag> LANGUAGES =
            List.of(LanguageTag.ARABIC, LanguageTag.ENGLISH, LanguageTag.PERSIAN);

    private static final List<String> HOSTILE = List.of(
            "(",
            "a\u05D0(",
            "\u2069",
            "\u2066",
            "\u2066a\u2069\n",
            "\u202A\u202E",
            "\uD83D\uDC68\u200D",
            "\uD83C\uDDEE",
            "\u0301\u0323\u05B0",
            "\u064B\u0654",
            "e\u0323\u0301",
            "\uAC00",
            "\u200C",
            "\u0640",
            "\u064E",
            "\n",
            "\r\n",
            "\n\r",
            " ",
            "\t",
            "x",
            "1",
            "1,",
            "1.",
            "\u0661\u066C\u0662",
            "$",
            "-",
            "%",
            "a ",
            "\u0645\u0644\u064A\u0648\u0646 ",
            "\u0645\u0644\u064A\u0648\u0646 \u0648",
            "\u0648",
            "a hundred and ",
            "half a ",
            "a'",
            "a'\u0301",
            ".",
            ". ",
            ".\u00BB ",
            "\u062F. ",
            "\u0627.\u0627",
            "U.S. ",
            "\u2026 a",
            "\"",
            "\u00AB. ",
            "\uD800",
            "\uDC00\uD800",
            "\u27E8U+",
            "{a}",
            "{{",
            "&<",
            "`a ",
            "\u0600\u0600 ",
            "\u202Eabc\u202C ",
            "\u0642\u0627\u0644: ");

    private Operations() {}

    static Map<String, Function<String, Object>> all() {
        Map<String, Function<String, Object>> all = new LinkedHashMap<>();
        all.put("audit", Audit::of);
        all.put("seal", Seal::of);
        all.put("seal with map", text -> Seal.render(text).map().toSource(new Span(0, 0)));
        all.put("isolate", text -> Isolate.of(text, Direction.AUTO));
        all.put("isolate paragraphs", text -> Isolate.paragraphs(text, Direction.RTL));
        all.put("strip", text -> Isolate.strip("\u2066" + text + "\u2069"));
        all.put("template", Operations::template);
        all.put("render", text -> Template.of("a {v} b").render(Map.of("v", text)));
        all.put("plain", PlainText::of);
        all.put("unplain", text -> PlainText.parse(PlainText.of(text)));
        all.put("html", HtmlText::of);
        all.put("json", JsonText::of);
        addReading(all);
        return all;
    }

    private static void addReading(Map<String, Function<String, Object>> all) {
        all.put(
                "truncate",
                text -> Truncation.to(text.length() / 2).ellipsis("\u2026").of(text));
        all.put(
                "truncate words",
                text -> Truncation.to(Math.max(0, text.length() - 1))
                        .wholeWords()
                        .of(text));
        all.put("first strong", FirstStrong::of);
        all.put("direction", DirectionEstimate::of);
        all.put("fold light", Folding.LIGHT::key);
        all.put("fold loose", Folding.LOOSE::key);
        all.put("view", text -> Folding.LIGHT.view(text).text());
        all.put("language", LanguageDetector::detect);
        all.put("paragraphs", Paragraphs::of);
        for (LanguageTag language : LANGUAGES) {
            all.put("sentences " + language, text -> Sentences.of(language).split(text));
            all.put(
                    "quoted sentences " + language,
                    text -> Sentences.of(language).read(text, new Span(0, text.length()), quotations(text)));
            all.put("numbers " + language, text -> numbers(NumberReader.of(language), text));
        }
        all.put("number", text -> NumberReader.of(LanguageTag.ARABIC).parse(text));
        all.put("words", text -> Words.of(text, new Span(0, text.length())));
        all.put("lines", text -> SourceText.of(text).line(text.length()));
        all.put("code points", text -> SourceText.of(text).toCodePoints(text.length()));
    }

    private static Object template(String text) {
        try {
            return Template.of(text).slots();
        } catch (TemplateException documented) {
            return String.valueOf(documented.getMessage());
        }
    }

    private static List<Span> quotations(String text) {
        List<Span> quotations = new ArrayList<>();
        for (int start = 0; start + 7 <= text.length(); start += 9) {
            quotations.add(new Span(start, start + 7));
        }
        return quotations;
    }

    /** As a parser does: tries at each segment, and goes on after what was read. */
    private static List<NumberReading> numbers(NumberReader reader, String text) {
        List<NumberReading> numbers = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = Words.end(text, start, text.length());
            if (reader.mayStart(text, start)) {
                NumberReading reading = reader.read(text, start, text.length()).orElse(null);
                if (reading != null) {
                    numbers.add(reading);
                    end = Math.max(end, reading.span().end());
                }
            }
            start = end;
        }
        return numbers;
    }

    /** What is repeated to make hostile texts. */
    static List<String> hostilePieces() {
        return HOSTILE;
    }

    static String repeat(String piece, int length) {
        return piece.repeat(length / piece.length() + 1).substring(0, length);
    }
}
