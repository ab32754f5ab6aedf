package org.khabar.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabar.generators.Property;
import org.khabar.generators.RandomText;

/** Laws 30 and 31: words and sentences. */
class SegmentLawTest {

    private static final List<LanguageTag> LANGUAGES =
            List.of(LanguageTag.ARABIC, LanguageTag.ENGLISH, LanguageTag.PERSIAN);

    private static List<String> sentences(RandomText random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.number(8); i > 0; i--) {
            text.append(random.oneOf(random.benign(5), random.hostile(5)))
                    .append(random.oneOf(
                            ". ",
                            ".",
                            "! ",
                            "\u061F ",
                            "\u2026 ",
                            ".\u00BB ",
                            "\n",
                            "\u062F. ",
                            " U.S. ",
                            " 3.5 ",
                            "... "));
        }
        return List.of(text.toString(), String.valueOf(random.number(40)), String.valueOf(random.number(40)));
    }

    @Test
    void law30_sentencesPartitionTheTextAndCutNoQuotation() {
        Property.check("law 30, sentences", SegmentLawTest::sentences, strings -> {
            String text = strings.get(0);
            List<Span> quotations = quotations(text, strings);
            for (LanguageTag language : LANGUAGES) {
                List<SentenceSpan> sentences =
                        Sentences.of(language).read(text, new Span(0, text.length()), quotations);
                int at = 0;
                for (SentenceSpan sentence : sentences) {
                    assertThat(sentence.span().start()).isEqualTo(at);
                    assertThat(sentence.span().isEmpty()).isFalse();
                    assertThat(sentence.span().contains(sentence.content())).isTrue();
                    at = sentence.span().end();
                    int cut = at;
                    assertThat(quotations)
                            .noneMatch(quotation ->
                                    quotation.start() < cut && cut < quotation.end() && cut < text.length());
                    assertThat(sentence.startsInQuotation())
                            .isEqualTo(inside(quotations, sentence.content().start()));
                    assertThat(sentence.endsInQuotation())
                            .isEqualTo(inside(quotations, sentence.content().end()));
                }
                assertThat(at).isEqualTo(text.length());
            }
        });
    }

    private static List<Span> quotations(String text, List<String> strings) {
        List<Span> quotations = new ArrayList<>();
        for (int i = 1; i < 3; i++) {
            int start = strings.get(i).isEmpty() ? 0 : Integer.parseInt(strings.get(i));
            int end = Math.min(text.length(), start + 12 * i);
            if (start < end) {
                quotations.add(new Span(start, end));
            }
        }
        return quotations;
    }

    private static boolean inside(List<Span> quotations, int offset) {
        return quotations.stream().anyMatch(quotation -> quotation.start() < offset && offset < quotation.end())
                || (quotations.size() == 2
                        && quotations.get(0).overlaps(quotations.get(1))
                        && quotations.get(0).cover(quotations.get(1)).start() < offset
                        && offset < quotations.get(0).cover(quotations.get(1)).end());
    }

    @Test
    void law30_wordsPartitionTheText() {
        Property.check("law 30, words", r -> List.of(r.hostile(30)), strings -> {
            String text = strings.get(0);
            int at = 0;
            for (Span segment : Words.split(text, new Span(0, text.length()))) {
                assertThat(segment.start()).isEqualTo(at);
                assertThat(segment.isEmpty()).isFalse();
                at = segment.end();
                assertThat(Words.end(text, segment.start(), text.length())).isEqualTo(at);
            }
            assertThat(at).isEqualTo(text.length());
            for (Span word : Words.of(text)) {
                assertThat(SourceText.of(text).holds(word)).isTrue();
            }
        });
    }

    @Test
    void law30_everyLineOfWordBreakTestHolds() throws IOException {
        assertThat(check("auxiliary/WordBreakTest.txt", true)).isGreaterThan(1_500);
    }

    @Test
    void law30_sentencesPartitionEveryLineOfSentenceBreakTest() throws IOException {
        assertThat(check("auxiliary/SentenceBreakTest.txt", false)).isGreaterThan(400);
    }

    private static int check(String file, boolean words) throws IOException {
        int lines = 0;
        try (BufferedReader reader = UnicodeData.open(file)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                BreakTestLine test = BreakTestLine.parse(line);
                if (test.text().isEmpty()) {
                    continue;
                }
                lines++;
                Span all = new Span(0, test.text().length());
                List<Integer> found = new ArrayList<>(List.of(0));
                List<Span> spans = words
                        ? Words.split(test.text(), all)
                        : Sentences.of(LanguageTag.ENGLISH).split(test.text(), all, List.of());
                for (Span span : spans) {
                    assertThat(span.start()).isEqualTo(found.get(found.size() - 1));
                    found.add(span.end());
                }
                assertThat(found.get(found.size() - 1)).isEqualTo(test.text().length());
                if (words) {
                    assertThat(found).as(line).isEqualTo(test.boundaries());
                }
            }
        }
        return lines;
    }

    @Test
    void law31_anAbbreviationIsAWholeWord() {
        Property.check(
                "law 31", r -> List.of(r.oneOf("الق", "الب", "مح", "سن", "ور"), r.oneOf("د", "أ", "م")), strings -> {
                    String word = strings.get(0) + strings.get(1);
                    if (strings.get(0).length() < 2 || strings.get(1).isEmpty()) {
                        return;
                    }
                    assertThat(Sentences.of(LanguageTag.ARABIC).split("حضر " + word + ". ثم غادر."))
                            .hasSize(2);
                    assertThat(Sentences.of(LanguageTag.ARABIC).split("حضر " + strings.get(1) + ". ثم غادر."))
                            .hasSize(1);
                });
        assertThat(Sentences.of(LanguageTag.ENGLISH).split("My name is Philipp. Is it known?"))
                .hasSize(2);
    }
}
