package org.khabar.format.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.khabar.model.Article;
import org.khabar.model.Basis;
import org.khabar.model.Confidence;
import org.khabar.model.Evidence;
import org.khabar.model.EvidenceRole;
import org.khabar.model.Name;
import org.khabar.model.Names;
import org.khabar.model.Organization;
import org.khabar.model.OrganizationKind;
import org.khabar.model.Person;
import org.khabar.model.Quote;
import org.khabar.model.QuoteKind;
import org.khabar.text.DisplayWidth;
import org.khabar.text.LanguageTag;
import org.khabar.text.LocalizedText;
import org.khabar.text.SourceText;
import org.khabar.text.Span;

/** Whatever an article is made of, its words stay where the summary puts them. */
class HostileTextTest {

    private static final int RUNS = 2_000;

    private static final List<String> ALPHABET = List.of(
            "a",
            "word",
            "خبر",
            "שלום",
            "فارسی",
            " ",
            " ",
            "  ",
            "\n",
            "\r\n",
            "\t",
            "1,5",
            "٤٠٠",
            "(",
            ")",
            "\u00ab",
            "\u00bb",
            "\u202a",
            "\u202b",
            "\u202c",
            "\u202d",
            "\u202e",
            "\u2066",
            "\u2067",
            "\u2068",
            "\u2069",
            "\u200e",
            "\u200f",
            "\u061c",
            "\u200c",
            "\u200d",
            "\u2028",
            "\u2029",
            "\u0085",
            "\u001b[2J",
            "\u0007",
            "\u009b",
            "\u0000",
            "\u001f",
            "\u064b",
            "新闻",
            "\ud83d\udcf0",
            "\ud83d",
            "\udcf0",
            "\ufeff",
            "\u27e8",
            "x".repeat(90));

    @Test
    void neverLeavesItsIsolate() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int run = 0; run < RUNS; run++) {
            Article article = article(random);
            String summary = new SummaryWriter().write(article);
            String what = "seed " + seed + ", run " + run;
            assertThat(summary).as(what).endsWith("\n").isEqualTo(new SummaryWriter().write(article));
            for (String line : summary.split("\n", -1)) {
                checkLine(line, what);
            }
        }
    }

    /** UAX #9, BD9: what stands in a closed isolate has no effect outside. What stands outside is our own. */
    private static void checkLine(String line, String what) {
        int open = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean opens = c >= '\u2066' && c <= '\u2068';
            open += opens ? 1 : c == '\u2069' ? -1 : 0;
            assertThat(open).as(what).isNotNegative();
            assertThat(Character.getType(c)).as(what).isNotEqualTo((int) Character.CONTROL);
            assertThat(c >= '\u202a' && c <= '\u202e').as(what).isFalse();
            assertThat(c == '\u2028' || c == '\u2029').as(what).isFalse();
            if (open == 0 && c != '\u2069') {
                assertThat((c >= ' ' && c <= '~') || c == '\u201c' || c == '\u201d')
                        .as(what + ": " + (int) c)
                        .isTrue();
            }
        }
        assertThat(open).as(what).isZero();
        assertThat(DisplayWidth.of(line)).as(what).isLessThanOrEqualTo(80);
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder("w");
        for (int i = random.nextInt(30); i > 0; i--) {
            words.append(ALPHABET.get(random.nextInt(ALPHABET.size())));
        }
        return words.toString();
    }

    private static Names names(Random random, Basis basis) {
        LanguageTag language = random.nextBoolean() ? LanguageTag.ENGLISH : LanguageTag.PERSIAN;
        return Names.builder()
                .addPrimary(new Name(LocalizedText.of(words(random), language), basis))
                .addAcronym(new Name(LocalizedText.of(words(random), language), basis))
                .build();
    }

    private static Article article(Random random) {
        // A word first and last, so that no pair of surrogates is cut.
        String content = words(random) + "w";
        String text = words(random) + "w\n" + content + "\n";
        Span quoted = new Span(text.length() - 1 - content.length(), text.length() - 1);
        return Article.builder()
                .id("hostile")
                .source(SourceText.of(text))
                .language(random.nextBoolean() ? LanguageTag.ARABIC : LanguageTag.ENGLISH)
                .headline(new Span(0, quoted.start()))
                .addAllEntities(List.of(
                        Person.builder()
                                .id("p")
                                .names(names(random, Basis.TRANSLITERATION))
                                .build(),
                        Organization.builder()
                                .id("o")
                                .kind(OrganizationKind.BANK)
                                .names(names(random, Basis.LEXICON))
                                .build()))
                .addAllFacts(List.of(Quote.builder()
                        .id("q")
                        .kind(QuoteKind.DIRECT)
                        .content(quoted)
                        .addEvidence(Evidence.of(quoted, EvidenceRole.VALUE))
                        .rule("hostile")
                        .confidence(Confidence.LOW)
                        .build()))
                .build();
    }
}
