package org.khabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khabar.format.FormatException;
import org.khabar.generators.Property;
import org.khabar.generators.RandomText;
import org.khabar.text.Audit;
import org.khabar.text.Direction;
import org.khabar.text.Finding;
import org.khabar.text.Folding;
import org.khabar.text.HtmlText;
import org.khabar.text.Isolate;
import org.khabar.text.JsonText;
import org.khabar.text.PlainText;
import org.khabar.text.Seal;
import org.khabar.text.Sentences;
import org.khabar.text.Span;
import org.khabar.text.Template;
import org.khabar.text.TemplateException;
import org.khabar.text.Truncation;
import org.khabar.text.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The laws of bidi-safe text hold for what goes through a request and its answer. */
class TextLawTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    private static List<String> hostile(RandomText random) {
        return List.of(random.hostile(20));
    }

    private static String quoted(String text) {
        return '"' + JsonText.of(text) + '"';
    }

    private static JsonNode answer(String op, String text, String... more) {
        String request = "{\"op\":\"" + op + "\",\"text\":" + quoted(text) + String.join("", more) + "}";
        String line = Operations.answer(Request.of(request)).toString();
        assertSafe(line);
        JsonNode answer = MAPPER.readTree(line);
        assertThat(answer.get("ok").booleanValue()).isTrue();
        return answer;
    }

    /** UTS #55: whoever opens the file sees it in the order in which it stands. */
    private static void assertSafe(String line) {
        for (Finding finding : Audit.of(line)) {
            assertThat(finding.kind().code()).as(finding.toString()).isIn("mixed-digits", "noncharacter", "tag");
        }
    }

    private static String text(String op, String text, String... more) {
        return answer(op, text, more).get("text").stringValue();
    }

    @Test
    void law01_law16_aTextGoesThroughARequestAndItsAnswerUnitForUnit() {
        Property.check("law 1 and 16 in khabar text", TextLawTest::hostile, strings -> {
            String text = strings.get(0);
            assertThat(text("unplain", PlainText.of(text))).isEqualTo(text);
            assertThat(text("plain", text)).isEqualTo(PlainText.of(text));
            assertThat(text("html", text)).isEqualTo(HtmlText.of(text));
            assertThat(text("truncate", text, ",\"max\":7"))
                    .isEqualTo(Truncation.to(7).of(text));
        });
    }

    @Test
    void law09_law10_sealsAndIsolatesAreThoseOfTheLibrary() {
        Property.check("law 9 and 10 in khabar text", TextLawTest::hostile, strings -> {
            String text = strings.get(0);
            JsonNode sealed = answer("seal", text);
            assertThat(sealed.get("text").stringValue()).isEqualTo(Seal.of(text));
            assertThat(sealed.get("changed").booleanValue())
                    .isEqualTo(!Seal.of(text).equals(text));
            String isolated = text("isolate", text, ",\"dir\":\"rtl\"");
            assertThat(isolated).isEqualTo(Isolate.of(text, Direction.RTL));
            assertThat(text("strip", isolated)).isEqualTo(Seal.of(text));
        });
    }

    @Test
    void law07_aTemplateKeepsItsOwnCharactersAroundAnyValue() {
        Property.check("law 7 in khabar text", r -> List.of(r.benign(5), r.hostile(12), r.benign(5)), strings -> {
            String before = strings.get(0).replace("{", "{{").replace("}", "}}");
            String after = strings.get(2).replace("{", "{{").replace("}", "}}");
            String template = before + "{v}" + after;
            String request = "{\"op\":\"render\",\"template\":" + quoted(template) + ",\"values\":{\"v\":"
                    + quoted(strings.get(1)) + "}}";
            String line = Operations.answer(Request.of(request)).toString();
            assertSafe(line);
            assertThat(MAPPER.readTree(line).get("text").stringValue())
                    .isEqualTo(Template.of(template).render(Map.of("v", strings.get(1))))
                    .isEqualTo(strings.get(0) + "\u2068" + Seal.of(strings.get(1)) + "\u2069" + strings.get(2));
        });
    }

    @Test
    void law02_law17_findingsAndSpansAreThoseOfTheLibrary() {
        Property.check("law 2 and 17 in khabar text", TextLawTest::hostile, strings -> {
            String text = strings.get(0);
            List<String> found = new ArrayList<>();
            for (JsonNode finding : answer("audit", text).get("findings")) {
                int start = finding.get("start").intValue();
                found.add(finding.get("kind").stringValue() + start + "-"
                        + finding.get("end").intValue());
                assertThat(finding.get("codepoint").stringValue()).isEqualTo("U+%04X", text.codePointAt(start));
            }
            assertThat(found)
                    .isEqualTo(Audit.of(text).stream()
                            .map(finding ->
                                    finding.kind().code() + finding.span().start() + "-"
                                            + finding.span().end())
                            .toList());
            assertThat(spans("words", text)).isEqualTo(Words.of(text));
            assertThat(spans("sentences", text))
                    .isEqualTo(Sentences.of(Request.LANGUAGES.get(0)).split(text));
        });
    }

    private static List<Span> spans(String op, String text) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode span : answer(op, text, ",\"lang\":\"ar\"").get("spans")) {
            spans.add(new Span(span.get(0).intValue(), span.get(1).intValue()));
        }
        return spans;
    }

    @Test
    void law19_theMapOfAFoldedTextCoversBothTexts() {
        Property.check("law 19 in khabar text", r -> List.of(r.marked(15)), strings -> {
            String text = strings.get(0);
            JsonNode folded = answer("fold", text, ",\"strength\":\"loose\"");
            assertThat(folded.get("text").stringValue()).isEqualTo(Folding.LOOSE.key(text));
            int view = 0;
            int source = 0;
            for (JsonNode piece : folded.get("map")) {
                assertThat(piece.get(0).intValue()).isEqualTo(view);
                assertThat(piece.get(2).intValue()).isEqualTo(source);
                view = piece.get(1).intValue();
                source = piece.get(3).intValue();
            }
            assertThat(view).isEqualTo(folded.get("text").stringValue().length());
            assertThat(source).isEqualTo(text.length());
        });
    }

    @Test
    void law14_noErrorShowsWhatTheRequestHides() {
        Property.check("law 14 in khabar text", r -> List.of(r.hostile(8), r.hostile(8)), strings -> {
            String member = strings.get(0).replace("\ud800", "").replace("\udbff", "");
            for (String request : List.of(
                    strings.get(0),
                    "{" + quoted(member) + ":",
                    "{\"op\":" + quoted(strings.get(1)) + "}",
                    "{\"op\":\"words\",\"text\":\"\",\"lang\":" + quoted(strings.get(1)) + "}",
                    "{\"op\":\"render\",\"template\":" + quoted("{" + strings.get(1)) + ",\"values\":{}}")) {
                try {
                    assertSafe(Operations.answer(Request.of(request)).toString());
                } catch (FormatException | TemplateException e) {
                    assertThat(e.getMessage()).isEqualTo(PlainText.of(PlainText.parse(e.getMessage())));
                }
            }
        });
    }
}
