package org.khabar.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BreakIterator;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.khabar.generators.Property;
import org.khabar.generators.RandomText;

/** Laws 1, 2, 4, 5, 6, 9, 10, 14 to 18 and 29: what comes out, and what is found. */
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
    void law02_law17_anAuditFindsEachCharacterOnceAndNoOther() {
        Property.check("law 17", RenderingLawTest::hostile, strings -> {
            String text = strings.get(0);
            List<String> found = Audit.of(text).stream()
                    .filter(finding -> finding.kind() != FindingKind.MIXED_DIGITS)
                    .map(finding -> finding.span() + " " + finding.kind())
                    .toList();
            assertThat(found).isEqualTo(expectedFindings(text));
            SourceText source = SourceText.of(text);
            for (Finding finding : Audit.ofDocument(text)) {
                assertThat(finding.line()).isEqualTo(source.line(finding.span().start()));
                assertThat(finding.column())
                        .isEqualTo(source.column(finding.span().start()));
                assertThat(text.codePointAt(finding.span().start())).isEqualTo(finding.codePoint());
                assertThat(finding.kind() != FindingKind.LINE_BREAK
                                || (finding.codePoint() != '\n' && finding.codePoint() != '\r'))
                        .isTrue();
            }
        });
    }

    /** By the definitions, with a list of open isolates. */
    private static List<String> expectedFindings(String text) {
        List<String> expected = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String one = new Span(i, i + 1) + " ";
            if ("\u061C\u200E\u200F".indexOf(c) >= 0) {
                expected.add(one + "MARK");
            } else if ("\u202A\u202B\u202C".indexOf(c) >= 0) {
                expected.add(one + "EMBEDDING");
            } else if ("\u202D\u202E".indexOf(c) >= 0) {
                expected.add(one + "OVERRIDE");
            } else if ("\u2066\u2067\u2068".indexOf(c) >= 0) {
                open.add(expected.size());
                expected.add(one + "UNCLOSED");
            } else if (c == '\u2069' && open.isEmpty()) {
                expected.add(one + "UNMATCHED");
            } else if (c == '\u2069') {
                int at = open.remove(open.size() - 1);
                expected.set(at, expected.get(at).replace("UNCLOSED", "ISOLATE"));
                expected.add(one + "ISOLATE");
            } else if ("\n\u000B\f\r\u001C\u001D\u001E\u0085\u2028\u2029".indexOf(c) >= 0) {
                expected.add(one + "LINE_BREAK");
                if ("\u000B\f\u2028".indexOf(c) < 0) {
                    open.clear();
                }
            } else if (c == '\t' || c == '\u001F') {
                expected.add(one + "SEGMENT_SEPARATOR");
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                int codePoint = text.codePointAt(i);
                if (codePoint >= 0xE0000 && codePoint < 0xE0080) {
                    expected.add(new Span(i, i + 2) + " TAG");
                } else if ((codePoint & 0xFFFE) == 0xFFFE) {
                    expected.add(new Span(i, i + 2) + " NONCHARACTER");
                }
                i++;
            } else if (Character.isSurrogate(c)) {
                expected.add(one + "SURROGATE");
            } else if ((c >= 0xFDD0 && c < 0xFDF0) || c >= 0xFFFE) {
                expected.add(one + "NONCHARACTER");
            }
        }
        return expected;
    }

    @Test
    void law17_cleanNewsGivesNoFindingAndMixedDigitsGiveOne() {
        String news =
                "\u0645\u0633\u0642\u0637 \u0641\u064A 26 \u0634\u0648\u0627\u0644 1447\u0647\u0640\n\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645 \u06F4\u06F0\u06F0\r\nTrade: 1,234.5\n";
        assertThat(Audit.ofDocument(news)).isEmpty();
        List<Finding> findings = Audit.of("\u0664\u06F00 and 12");
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0)).hasToString("1:1 WARNING mixed-digits U+0664");
        assertThat(findings.get(0).span()).isEqualTo(new Span(0, 3));
        assertThat(Audit.of("a\n\u202E")).last().hasToString("2:1 ERROR override U+202E");
        assertThat(FindingKind.SEGMENT_SEPARATOR.code()).isEqualTo("segment-separator");
    }

    @Test
    void law18_truncationCutsNoClusterAndNoIsolate() {
        Property.check(
                "law 18", r -> List.of(r.oneOf(r.hostile(15), r.benign(20)), r.oneOf("", "\u2026", "...")), strings -> {
                    String text = strings.get(0);
                    List<Integer> boundaries = boundaries(text);
                    String before = "";
                    for (int most = 0; most <= text.length() + 1; most++) {
                        Truncation truncation = Truncation.to(most).ellipsis(strings.get(1));
                        String cut = truncation.of(text);
                        assertThat(cut.length()).isLessThanOrEqualTo(most);
                        assertThat(truncation.of(cut)).isEqualTo(cut);
                        assertThat(truncation.wholeWords().of(text).length()).isLessThanOrEqualTo(most);
                        if (strings.get(1).isEmpty()) {
                            assertThat(cut.length()).isGreaterThanOrEqualTo(Math.min(0, before.length()));
                        }
                        assertCut(text, cut, strings.get(1), boundaries);
                        before = cut;
                    }
                    assertThat(before).isSameAs(text);
                });
    }

    private static List<Integer> boundaries(String text) {
        List<Integer> boundaries = new ArrayList<>();
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text);
        for (int at = clusters.first(); at != BreakIterator.DONE; at = clusters.next()) {
            boundaries.add(at);
        }
        return boundaries;
    }

    /** The kept part ends at a boundary, and what follows closes exactly the isolates that are open. */
    private static void assertCut(String text, String cut, String ellipsis, List<Integer> boundaries) {
        if (cut.equals(text)) {
            return;
        }
        String body = !ellipsis.isEmpty() && cut.endsWith(ellipsis)
                ? cut.substring(0, cut.length() - ellipsis.length())
                : cut;
        boolean fits = boundaries.stream().anyMatch(at -> {
            OpenControls open = new OpenControls(text, at);
            return body.equals(text.substring(0, at) + open.closers())
                    || cut.equals(text.substring(0, at) + open.closers());
        });
        assertThat(fits).isTrue();
    }

    @Test
    void law18_moreRoomNeverKeepsLess() {
        Property.check("law 18, monotone", r -> List.of(r.hostile(15)), strings -> {
            String text = strings.get(0);
            int kept = 0;
            for (int most = 0; most <= text.length(); most++) {
                String cut = Truncation.to(most).of(text);
                int common = 0;
                while (common < Math.min(cut.length(), text.length()) && cut.charAt(common) == text.charAt(common)) {
                    common++;
                }
                assertThat(common).isGreaterThanOrEqualTo(kept);
                kept = Math.max(kept, cut.equals(text) ? text.length() : keptLength(text, cut));
            }
        });
    }

    private static int keptLength(String text, String cut) {
        for (int at : boundaries(text)) {
            if (cut.equals(text.substring(0, at) + new OpenControls(text, at).closers())) {
                return at;
            }
        }
        throw new AssertionError("no prefix of the text");
    }

    @Test
    void law18_everyLineOfGraphemeBreakTestHolds() throws IOException {
        int lines = 0;
        List<String> wrong = new ArrayList<>();
        try (BufferedReader reader = UnicodeData.open("auxiliary/GraphemeBreakTest.txt")) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                BreakTestLine test = BreakTestLine.parse(line);
                if (test.text().isEmpty()) {
                    continue;
                }
                lines++;
                for (int most = 0; most < test.text().length(); most++) {
                    String cut = Truncation.to(most).of(test.text());
                    if (new OpenControls(test.text(), cut.length()).count() == 0
                            && !test.boundaries().contains(cut.length())) {
                        wrong.add(line);
                    }
                }
            }
        }
        assertThat(wrong).as("wrong of " + lines).isEmpty();
        assertThat(lines).isGreaterThan(500);
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
