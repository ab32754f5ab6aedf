package org.khabar.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.khabar.generators.Property;
import org.khabar.generators.RandomText;

/** Laws 7, 8, 11, 12 and 13: no value changes the order of what stands around it. */
class EmbeddingLawTest {

    private static final List<Direction> DIRECTIONS = List.of(Direction.LTR, Direction.RTL, Direction.AUTO);

    /** Two literals around each of two slots, isolates of the template's own at times, and two values. */
    private static List<String> templateAndValues(RandomText random) {
        String open = random.oneOf("", "", "", "\u2066", "\u2067", "\u2068");
        String close = open.isEmpty() ? "" : "\u2069";
        return List.of(
                literal(random) + open,
                literal(random).replaceAll("[\n\r\u001C-\u001E\u0085\u2029]", " ") + close,
                literal(random),
                random.hostile(12),
                random.hostile(12),
                String.valueOf(random.number(9)));
    }

    private static String literal(RandomText random) {
        String extra = random.oneOf("", "", "", "", "\t", "\n", "\u200E", "\u200F", "\u061C", "\u2029", "\r\n");
        return random.benign(5) + extra + random.benign(4);
    }

    private static Filled fill(List<String> strings, String first, String second) {
        return template(strings)
                .fill()
                .with("a", localized(first, strings.get(5), 0))
                .with("b", localized(second, strings.get(5), 1))
                .done();
    }

    private static LocalizedText localized(String value, String number, int slot) {
        int digit = number.isEmpty() ? 0 : number.charAt(0) - '0';
        Direction direction = DIRECTIONS.get(slot == 0 ? digit % 3 : digit / 3);
        return direction == Direction.AUTO
                ? LocalizedText.of(value, LanguageTag.UNDETERMINED)
                : LocalizedText.of(value, LanguageTag.UNDETERMINED, direction);
    }

    private static Template template(List<String> strings) {
        return Template.of(escape(strings.get(0)) + "{a}" + escape(strings.get(1)) + "{b}" + escape(strings.get(2)));
    }

    private static String escape(String literal) {
        return literal.replace("{", "{{").replace("}", "}}");
    }

    private static VisualTemplate visual(List<String> strings, String first, String second) {
        VisualTemplate visual = new VisualTemplate()
                .literal(strings.get(0))
                .value(0, Isolate.of(localized(first, strings.get(5), 0)))
                .literal(strings.get(1))
                .value(1, Isolate.of(localized(second, strings.get(5), 1)))
                .literal(strings.get(2));
        assertThat(visual.text()).isEqualTo(fill(strings, first, second).text());
        return visual;
    }

    private static boolean isTemplate(List<String> strings) {
        try {
            template(strings);
            return true;
        } catch (TemplateException e) {
            return false;
        }
    }

    @ParameterizedTest
    @EnumSource
    void law07_noValueChangesTheOrderOfTheTemplateOrOfAnotherValue(BidiEngine engine) {
        Property.check("law 7 with " + engine, EmbeddingLawTest::templateAndValues, strings -> {
            String first = strings.get(3);
            String second = strings.get(4);
            if (!isTemplate(strings) || !VisualTemplate.hasContent(first) || !VisualTemplate.hasContent(second)) {
                return;
            }
            assertHolds(strings, engine);
        });
    }

    private static void assertHolds(List<String> strings, BidiEngine engine) {
        VisualTemplate shown = visual(strings, strings.get(3), strings.get(4));
        VisualTemplate plain = visual(strings, "x", "x");
        for (int direction = 0; direction <= ReferenceBidi.AUTO; direction++) {
            assertThat(shown.order(engine, direction)).isEqualTo(plain.order(engine, direction));
            assertThat(plain.order(engine, direction)).doesNotContain("torn");
        }
    }

    @Test
    void law07_everyLineOfBidiCharacterTestMayBeAValueOrOnceSealedATemplate() throws IOException {
        int lines = 0;
        try (BufferedReader reader = UnicodeData.open("BidiCharacterTest.txt")) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.isEmpty() || line.startsWith("#")) {
                    continue;
                }
                lines++;
                int[] points = Arrays.stream(
                                line.substring(0, line.indexOf(';')).split(" "))
                        .mapToInt(hex -> Integer.parseInt(hex, 16))
                        .toArray();
                String text = new String(points, 0, points.length);
                List<String> asValue = List.of("a(\u05D0 1", ") \u0661", "b", text, "x", "0");
                if (VisualTemplate.hasContent(text)) {
                    assertHolds(asValue, BidiEngine.REFERENCE);
                }
                List<String> asTemplate =
                        List.of(Seal.of(text), "1", Seal.of(text), "\u2069\u202E(\u05D0", "\u202B1", "0");
                if (isTemplate(asTemplate)) {
                    assertHolds(asTemplate, BidiEngine.REFERENCE);
                }
            }
        }
        assertThat(lines).isGreaterThan(90_000);
    }

    @Test
    void law07_theJudgesSeeThatAnIsolateAloneDoesNotHold() {
        for (BidiEngine engine : BidiEngine.values()) {
            VisualTemplate raw = new VisualTemplate()
                    .literal("Visit by ")
                    .value(0, "\u2068\u2069\u202Eabc\u2069")
                    .literal(" on 2025.");
            VisualTemplate plain = new VisualTemplate()
                    .literal("Visit by ")
                    .value(0, "\u2068x\u2069")
                    .literal(" on 2025.");
            assertThat(raw.order(engine, 0)).isNotEqualTo(plain.order(engine, 0));
        }
    }

    @Test
    void law08_isolatesAreBalancedInEveryRenderedStringAndInEachOfItsLines() {
        Property.check("law 8", EmbeddingLawTest::templateAndValues, strings -> {
            for (Direction direction : DIRECTIONS) {
                assertBalanced(Isolate.of(strings.get(3), direction));
                assertBalanced(Isolate.paragraphs(strings.get(3), direction));
            }
            assertBalanced(Seal.of(strings.get(3)));
            if (isTemplate(strings)) {
                assertBalanced(fill(strings, strings.get(3), strings.get(4)).text());
            }
        });
    }

    private static void assertBalanced(String text) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            open += BidiControl.opensIsolate(c) ? 1 : c == BidiControl.PDI ? -1 : 0;
            assertThat(open).isNotNegative();
            assertThat(open == 0 || !BidiControl.breaksLine(c))
                    .as("a line ends inside an isolate")
                    .isTrue();
        }
        assertThat(open).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void law11_nestedTemplatesKeepTheirOrderAtEachLevel(BidiEngine engine) {
        Property.check(
                "law 11 with " + engine,
                r -> List.of(literal(r), literal(r), literal(r), literal(r), r.hostile(12)),
                strings -> {
                    String value = strings.get(4);
                    if (!VisualTemplate.hasContent(value)) {
                        return;
                    }
                    String inner = Seal.of(strings.get(2)) + "\n";
                    List<String> shown = nested(strings, inner, value, engine);
                    assertThat(shown).isEqualTo(nested(strings, inner, "x", engine));
                });
    }

    private static List<String> nested(List<String> strings, String inner, String value, BidiEngine engine) {
        Template outside = Template.of(escape(strings.get(0)) + "{a}" + escape(strings.get(1)));
        Template inside = Template.of(escape(inner) + "{a}" + escape(strings.get(3)));
        Filled filled =
                outside.fill().with("a", inside.fill().with("a", value).done()).done();
        VisualTemplate visual = new VisualTemplate()
                .literal(strings.get(0))
                .literal("\u2068" + Seal.of(inner))
                .value(0, Isolate.of(value, Direction.AUTO))
                .literal(Seal.of(strings.get(3)) + "\u2069" + strings.get(1));
        assertThat(filled.text()).isEqualTo(visual.text());
        List<String> order = new ArrayList<>();
        for (int direction = 0; direction <= ReferenceBidi.AUTO; direction++) {
            order.addAll(visual.order(engine, direction));
        }
        return order;
    }

    @Test
    void law11_nestingIsRefusedPastTheDepthThatHolds() {
        for (Direction[] pattern :
                new Direction[][] {{Direction.LTR}, {Direction.RTL}, {Direction.LTR, Direction.RTL}, {Direction.AUTO}
                }) {
            // Each isolate of the direction around it takes two levels, each other one; the value is of the former
            // kind.
            assertThat(deepest(pattern)).isEqualTo(pattern.length == 2 ? 123 : 62);
        }
    }

    /** Nests until it is refused, and checks at each depth that the innermost literals keep their order. */
    private static int deepest(Direction... pattern) {
        for (int depth = 1; depth <= 200; depth++) {
            try {
                List<String> order = chain(depth, "x", pattern);
                assertThat(chain(depth, "\u05D0\u202E(1", pattern)).isEqualTo(order);
            } catch (TemplateException refused) {
                return depth - 1;
            }
        }
        return 200;
    }

    private static List<String> chain(int depth, String value, Direction... pattern) {
        Filled filled = null;
        VisualTemplate visual = new VisualTemplate();
        String before = "";
        String after = "";
        for (int i = 0; i < depth; i++) {
            Direction direction = pattern[i % pattern.length];
            boolean rtl = direction == Direction.RTL;
            String left = rtl ? "\u05D01(" : "a1(";
            String right = rtl ? ")2\u05D1" : ")2b";
            Filling filling = Template.of(left + "{a}" + right, direction).fill();
            // The value has the direction of what is around it, which is the deepest case.
            filled = (filled == null ? filling.with("a", localizedLike(value, direction)) : filling.with("a", filled))
                    .done();
            String open = i == 0 ? "" : String.valueOf(BidiControl.isolate(pattern[(i - 1) % pattern.length]));
            before = left + open + before;
            after = after + (i == 0 ? "" : "\u2069") + right;
        }
        String shown = filled == null ? "" : filled.text();
        int start = before.length();
        visual.literal(before)
                .value(0, shown.substring(start, shown.length() - after.length()))
                .literal(after);
        assertThat(visual.text()).isEqualTo(shown);
        return visual.order(BidiEngine.REFERENCE, pattern[(depth - 1) % pattern.length] == Direction.RTL ? 1 : 0);
    }

    private static LocalizedText localizedLike(String value, Direction direction) {
        return LocalizedText.of(
                value, LanguageTag.UNDETERMINED, direction == Direction.RTL ? Direction.RTL : Direction.LTR);
    }

    @Test
    void law12_aPhraseIsIsolatedOnce() {
        Property.check("law 12", r -> List.of(r.benign(20)), strings -> {
            String isolated = Isolate.of(strings.get(0), Direction.AUTO);
            assertThat(isolated).isEqualTo("\u2068" + strings.get(0) + "\u2069");
            assertThat(isolated).doesNotContain("\u2069\u2068");
        });
        assertThat(Template.of("see {where}").render(Map.of("where", "page 97")))
                .isEqualTo("see \u2068page 97\u2069");
    }

    @Test
    void law13_eachParagraphOfAValueIsIsolatedByItself() {
        Property.check("law 13", r -> List.of(r.hostile(20)), strings -> {
            String value = strings.get(0);
            String isolated = Isolate.paragraphs(value, Direction.RTL);
            assertThat(isolated.chars()
                            .filter(c -> BidiControl.endsParagraph((char) c))
                            .toArray())
                    .isEqualTo(value.chars()
                            .filter(c -> BidiControl.endsParagraph((char) c))
                            .toArray());
            for (String paragraph : isolated.split("[\n\r\u001C-\u001E\u0085\u2029]", -1)) {
                assertThat(paragraph.isEmpty() || !Isolate.strip(paragraph).equals(paragraph))
                        .isTrue();
            }
        });
        assertThat(Isolate.paragraphs("a\n\nb", Direction.LTR)).isEqualTo("\u2066a\u2069\n\n\u2066b\u2069");
    }

    @Test
    void aTemplateSaysWhatIsWrongWithIt() {
        for (String pattern : List.of(
                "{",
                "}",
                "{}",
                "{a",
                "a}b",
                "\u202A{a}",
                "\u202B{a}",
                "\u202D",
                "\u202E",
                "\u2067{a}",
                "\u2069",
                "\u2067\n\u2069")) {
            assertThatThrownBy(() -> Template.of(pattern)).isInstanceOf(TemplateException.class);
        }
        Template template = Template.of("{{{who}}} {what}");
        assertThat(template.slots()).containsExactly("who", "what");
        assertThat(template.render(Map.of("who", "a", "what", "b"))).isEqualTo("{\u2068a\u2069} \u2068b\u2069");
        assertThatThrownBy(() -> template.render(Map.of("who", "a"))).hasMessageContaining("{what}");
        assertThatThrownBy(() -> template.fill().with("when", "a")).hasMessageContaining("{when}");
    }
}
