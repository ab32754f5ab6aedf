package org.khabar.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabar.generators.Property;

/** Laws 2 and 17: an audit is complete and exact. */
class AuditLawTest {

    @Test
    void law02_law17_anAuditFindsEachCharacterOnceAndNoOther() {
        Property.check("law 17", random -> List.of(random.hostile(25)), strings -> {
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
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            String kind = pair ? pairKind(text.codePointAt(i)) : kind(c, open.isEmpty());
            if (kind.equals("UNCLOSED")) {
                open.add(expected.size());
            } else if (kind.equals("ISOLATE")) {
                int at = open.remove(open.size() - 1);
                expected.set(at, expected.get(at).replace("UNCLOSED", "ISOLATE"));
            } else if (kind.equals("LINE_BREAK") && "\u000B\f\u2028".indexOf(c) < 0) {
                open.clear();
            }
            if (!kind.isEmpty()) {
                expected.add(new Span(i, i + (pair ? 2 : 1)) + " " + kind);
            }
            i += pair ? 1 : 0;
        }
        return expected;
    }

    private static String kind(char c, boolean closed) {
        return "\u061C\u200E\u200F".indexOf(c) >= 0
                ? "MARK"
                : "\u202A\u202B\u202C".indexOf(c) >= 0
                        ? "EMBEDDING"
                        : "\u202D\u202E".indexOf(c) >= 0
                                ? "OVERRIDE"
                                : "\u2066\u2067\u2068".indexOf(c) >= 0
                                        ? "UNCLOSED"
                                        : c == '\u2069' ? (closed ? "UNMATCHED" : "ISOLATE") : otherKind(c);
    }

    private static String otherKind(char c) {
        boolean noncharacter = (c >= 0xFDD0 && c < 0xFDF0) || c >= 0xFFFE;
        return "\n\u000B\f\r\u001C\u001D\u001E\u0085\u2028\u2029".indexOf(c) >= 0
                ? "LINE_BREAK"
                : c == '\t' || c == '\u001F'
                        ? "SEGMENT_SEPARATOR"
                        : Character.isSurrogate(c) ? "SURROGATE" : noncharacter ? "NONCHARACTER" : "";
    }

    private static String pairKind(int codePoint) {
        boolean tag = codePoint >= 0xE0000 && codePoint < 0xE0080;
        return tag ? "TAG" : (codePoint & 0xFFFE) == 0xFFFE ? "NONCHARACTER" : "";
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
}
