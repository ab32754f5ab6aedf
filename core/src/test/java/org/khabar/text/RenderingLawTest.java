package org.khabar.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.khabar.generators.Property;
import org.khabar.generators.RandomText;

/** Laws 1, 4, 6, 9, 10, 14 to 16 and 29: what comes out. */
class RenderingLawTest {

    private static List<String> hostile(RandomText random) {
        return List.of(random.hostile(25));
    }

    @Test
    void law01_theSourceIsKeptUnitForUnit() {
        Property.check("law 1", RenderingLawTest::hostile, strings -> {
            String text = strings.get(0);
            assertThat(SourceText.of(text).text()).isSameAs(text);
            assertThat(LocalizedText.of(text, LanguageTag.ARABIC).value()).isSameAs(text);
            assertThat(Seal.render(text).source()).isSameAs(text);
        });
    }

    @Test
    void law04_noDirectionComesFromALanguage() {
        for (String tag : List.of("ar", "fa", "he", "en", "ku", "ckb", "az", "az-IR")) {
            LocalizedText text = LocalizedText.of("x", LanguageTag.of(tag));
            assertThat(text.direction()).isEqualTo(Direction.AUTO);
            assertThat(text.directionSource()).isEqualTo(DirectionSource.UNKNOWN);
        }
    }

    @Test
    void law06_firstStrongIsThatOfP2AndP3() {
        Property.check("law 6", RenderingLawTest::hostile, strings -> {
            String text = strings.get(0);
            Direction found = FirstStrong.of(text);
            Bidi bidi = new Bidi();
            bidi.setPara(text, Bidi.LEVEL_DEFAULT_LTR, null);
            int level = text.isEmpty() ? 0 : bidi.getParagraphByIndex(0).getEmbeddingLevel();
            assertThat(found == Direction.RTL ? 1 : 0).isEqualTo(level);
            bidi.setPara(text, Bidi.LEVEL_DEFAULT_RTL, null);
            int other = text.isEmpty() ? 1 : bidi.getParagraphByIndex(0).getEmbeddingLevel();
            assertThat(found == Direction.NEUTRAL).isEqualTo(level != other);
        });
        assertThat(FirstStrong.of("\u2067\u0645\u0631\u062D\u0628\u0627\u2069 abc"))
                .isEqualTo(Direction.LTR);
        assertThat(FirstStrong.of("12\n\u0645\u0631\u062D\u0628\u0627")).isEqualTo(Direction.NEUTRAL);
    }

    @Test
    void law09_aSealedStringIsSealedAndChangesOnlyWhereItMust() {
        Property.check("law 9", RenderingLawTest::hostile, strings -> {
            String text = strings.get(0);
            String sealed = Seal.of(text);
            assertThat(Seal.of(sealed)).isSameAs(sealed);
            boolean needed = Audit.of(text).stream().anyMatch(finding -> switch (finding.kind()) {
                case UNMATCHED, UNCLOSED, LINE_BREAK, SEGMENT_SEPARATOR -> true;
                default -> false;
            });
            assertThat(sealed.equals(text)).isNotEqualTo(needed);
            assertThat(sealed).isEqualTo(expectedSeal(text));
            Rendered rendered = Seal.render(text);
            assertThat(rendered.text()).isEqualTo(sealed);
            assertThat(rendered.source()).isSameAs(text);
        });
    }

    /** The law itself: unmatched PDIs go, separators become spaces, what is open is closed at the end. */
    private static String expectedSeal(String text) {
        StringBuilder out = new StringBuilder();
        List<Character> open = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u2069' && open.isEmpty()) {
                continue;
            }
            if (c == '\u2069') {
                open.remove(open.size() - 1);
            } else if (c >= '\u2066' && c <= '\u2068') {
                open.add(c);
            }
            out.append("\t\n\u000B\f\r\u001C\u001D\u001E\u001F\u0085\u2028\u2029".indexOf(c) >= 0 ? ' ' : c);
        }
        return out + "\u2069".repeat(open.size());
    }

    @Test
    void law10_strippingAnIsolateGivesTheSealedValue() {
        Property.check("law 10", RenderingLawTest::hostile, strings -> {
            String text = strings.get(0);
            for (Direction direction : Direction.values()) {
                assertThat(Isolate.strip(Isolate.of(text, direction))).isEqualTo(Seal.of(text));
            }
            Rendered rendered = Isolate.render(text, Direction.RTL);
            assertThat(rendered.text()).isEqualTo(Isolate.of(text, Direction.RTL));
            assertThat(Isolate.strip(text).length()).isIn(text.length(), text.length() - 2);
        });
        for (String other : List.of(
                "", "\u2066", "\u2066a", "\u2066a\u2069b\u2069", "\u2066a\nb\u2069", "\u2066\u2069\u2066\u2069")) {
            assertThat(Isolate.strip(other)).isSameAs(other);
        }
    }

    @Test
    void law14_nothingInvisibleSurvivesInPlainTextAndAllOfItCanBeReadBack() {
        Property.check("law 14", RenderingLawTest::hostile, strings -> {
            String text = strings.get(0);
            String plain = PlainText.of(text);
            assertThat(PlainText.parse(plain)).isEqualTo(text);
            assertThat(PlainText.parse(PlainText.ofLines(text))).isEqualTo(text);
            assertInert(plain);
            assertInert(PlainText.ofLines(text).replace("\n", ""));
        });
        assertThat(PlainText.of("a\u202Eb\n\u27E8"))
                .isEqualTo("a\u27E8U+202E\u27E9b\u27E8U+000A\u27E9\u27E8U+27E8\u27E9");
        assertThat(PlainText.ofLines("a\nb")).isEqualTo("a\nb");
        assertThat(PlainText.parse("\u27E8U+20\u27E9\u27E8U+110000\u27E9\u27E8U+0041\u27E9\u27E8x\u27E9"))
                .isEqualTo("\u27E8U+20\u27E9\u27E8U+110000\u27E9A\u27E8x\u27E9");
    }

    private static void assertInert(String plain) {
        plain.codePoints().forEach(c -> {
            int type = UCharacter.getType(c);
            boolean joiner = c == 0x200C || c == 0x200D;
            assertThat(joiner
                            || !UCharacter.hasBinaryProperty(
                                    c, com.ibm.icu.lang.UProperty.DEFAULT_IGNORABLE_CODE_POINT))
                    .as("U+%04X", c)
                    .isTrue();
            assertThat(type == UCharacterCategory.CONTROL
                            || type == UCharacterCategory.SURROGATE
                            || type == UCharacterCategory.LINE_SEPARATOR
                            || type == UCharacterCategory.PARAGRAPH_SEPARATOR
                            || UCharacter.hasBinaryProperty(c, com.ibm.icu.lang.UProperty.BIDI_CONTROL)
                            || UCharacter.hasBinaryProperty(c, com.ibm.icu.lang.UProperty.NONCHARACTER_CODE_POINT))
                    .as("U+%04X", c)
                    .isFalse();
        });
    }

    @Test
    void law14_allInvisibleCharactersOfUnicodeAreKnown() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String plain = PlainText.of(new StringBuilder().appendCodePoint(c).toString());
            if (c != 0x27E8 && plain.startsWith("\u27E8")) {
                assertThat(PlainText.parse(plain).codePointAt(0)).isEqualTo(c);
            } else if (c != 0x27E8) {
                assertInert(plain);
            }
        }
    }

    @Test
    void law15_htmlHoldsTheSealedValueInAnElementOfItsOwn() {
        Property.check("law 15", RenderingLawTest::hostile, strings -> {
            String text = strings.get(0);
            String html = HtmlText.of(LocalizedText.of(text, LanguageTag.of("ar-EG"), Direction.RTL));
            String start = "<bdi lang=\"ar-EG\" dir=\"rtl\">";
            assertThat(html).startsWith(start).endsWith("</bdi>");
            String inside = html.substring(start.length(), html.length() - "</bdi>".length());
            assertThat(inside).doesNotContain("<", ">", "\"", "'");
            assertThat(unescape(inside)).isEqualTo(allowed(Seal.of(text)));
            assertThat(HtmlText.of(text)).isEqualTo("<bdi>" + inside + "</bdi>");
        });
    }

    private static String unescape(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    /** What HTML can hold: U+FFFD for the rest. */
    private static String allowed(String text) {
        return text.codePoints()
                .mapToObj(c -> {
                    boolean forbidden = Character.getType(c) == Character.SURROGATE
                            || (Character.isISOControl(c) && !Character.isWhitespace(c))
                            || (Character.isISOControl(c) && c > 0x7E)
                            || UCharacter.hasBinaryProperty(c, com.ibm.icu.lang.UProperty.NONCHARACTER_CODE_POINT);
                    return forbidden
                            ? "\uFFFD"
                            : new StringBuilder().appendCodePoint(c).toString();
                })
                .collect(Collectors.joining());
    }

    @Test
    void law16_jsonShowsNoControlAndReadsBackTheSame() {
        Property.check("law 16", RenderingLawTest::hostile, strings -> {
            String text = strings.get(0);
            String json = JsonText.of(text);
            for (int i = 0; i < json.length(); i++) {
                char c = json.charAt(i);
                assertThat(BidiControl.is(c)
                                || c < ' '
                                || c == 0x2028
                                || c == 0x2029
                                || c == 0xFEFF
                                || (c >= 0x7F && c < 0xA0))
                        .isFalse();
                assertThat(CodePoints.isLoneSurrogate(json, i)).isFalse();
            }
            assertThat(readJson(json)).isEqualTo(text);
        });
        assertThat(JsonText.of("a\"\\\n\u202E\uD800\uD83D\uDE00")).isEqualTo("a\\\"\\\\\\n\\u202E\\uD800\uD83D\uDE00");
        assertThat(JsonText.isEscaped('\u061C')).isTrue();
        assertThat(JsonText.isEscaped('\u0627')).isFalse();
    }

    private static String readJson(String json) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            assertThat(c).isNotEqualTo('"');
            if (c == '\\') {
                char next = json.charAt(++i);
                int at = "nrtbf".indexOf(next);
                if (next == 'u') {
                    out.append((char) Integer.parseInt(json.substring(i + 1, i + 5), 16));
                    i += 4;
                } else {
                    out.append(at < 0 ? next : "\n\r\t\b\f".charAt(at));
                }
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    @Test
    void law29_noSinkTurnsAQuotationMarkOrABracketRound() {
        Property.check("law 29", r -> List.of(r.benign(25)), strings -> {
            String text = strings.get(0);
            assertThat(Seal.of(text)).isSameAs(text);
            assertThat(Isolate.of(text, Direction.RTL)).contains(text);
            assertThat(unescape(HtmlText.escape(text))).isEqualTo(text);
            assertThat(Template.of("{v}").fill().with("v", text).done().text()).contains(text);
        });
    }
}
