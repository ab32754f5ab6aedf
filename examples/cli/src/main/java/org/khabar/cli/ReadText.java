package org.khabar.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.khabar.format.FormatException;
import org.khabar.text.Audit;
import org.khabar.text.DirectionEstimate;
import org.khabar.text.Finding;
import org.khabar.text.FoldedText;
import org.khabar.text.Folding;
import org.khabar.text.LanguageDetector;
import org.khabar.text.LanguageTag;
import org.khabar.text.NumberReader;
import org.khabar.text.NumberReading;
import org.khabar.text.OffsetMap;
import org.khabar.text.Sentences;
import org.khabar.text.Span;
import org.khabar.text.Words;

/** The operations of {@code khabar text} that tell something about a text. Offsets count UTF-16 units. */
final class ReadText {

    private ReadText() {}

    static void audit(Request request, JsonObject answer) {
        List<JsonObject> findings = new ArrayList<>();
        for (Finding finding : Audit.of(request.text())) {
            findings.add(new JsonObject()
                    .put("kind", finding.kind().code())
                    .put("start", finding.span().start())
                    .put("end", finding.span().end())
                    .put("codepoint", codePoint(finding)));
        }
        answer.putObjects("findings", findings);
    }

    /** As Unicode writes it: {@code U+202E}. */
    static String codePoint(Finding finding) {
        return String.format(Locale.ROOT, "U+%04X", finding.codePoint());
    }

    static void direction(Request request, JsonObject answer) {
        DirectionEstimate estimate = DirectionEstimate.of(request.text());
        answer.put("direction", estimate.direction().code())
                .put("firstStrong", estimate.firstStrong().code());
    }

    /** Folding is the same in all languages; one that nobody knows is refused nevertheless. */
    static void fold(Request request, JsonObject answer) {
        request.language();
        Folding folding = request.choice("strength", List.of("light", "loose"), code -> code)
                        .equals("light")
                ? Folding.LIGHT
                : Folding.LOOSE;
        FoldedText folded = folding.view(request.text());
        List<int[]> map = new ArrayList<>();
        for (OffsetMap.Piece piece : folded.map().pieces()) {
            map.add(new int[] {
                piece.view().start(),
                piece.view().end(),
                piece.source().start(),
                piece.source().end()
            });
        }
        answer.put("text", folded.text()).putNumbers("map", map);
    }

    /** Without a language, all that the library knows have a say; where they read different values, that is told. */
    static void number(Request request, JsonObject answer) {
        List<LanguageTag> languages = request.language().map(List::of).orElse(Request.LANGUAGES);
        List<NumberReading> readings = languages.stream()
                .flatMap(language -> NumberReader.of(language).parse(request.text()).stream())
                .toList();
        if (readings.isEmpty()) {
            throw new FormatException("text", "no number, or more than one");
        }
        NumberReading first = readings.get(0);
        boolean ambiguous = readings.stream()
                .anyMatch(other -> other.ambiguous() || other.value().compareTo(first.value()) != 0);
        answer.put("value", first.value().toPlainString()).put("ambiguous", ambiguous);
    }

    static void sentences(Request request, JsonObject answer) {
        String text = request.text();
        Optional<LanguageTag> language = request.language();
        answer.putNumbers(
                "spans",
                offsets(Sentences.of(language.orElseGet(() -> LanguageDetector.detect(text)))
                        .split(text)));
    }

    /** Words are cut by the same rules in all languages. */
    static void words(Request request, JsonObject answer) {
        request.language();
        answer.putNumbers("spans", offsets(Words.of(request.text())));
    }

    private static List<int[]> offsets(List<Span> spans) {
        return spans.stream().map(span -> new int[] {span.start(), span.end()}).toList();
    }
}
