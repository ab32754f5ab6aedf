package org.khabar.specification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.gold.GoldArticle;
import org.khabar.model.Article;
import org.khabar.text.LanguageTag;

/** Words in any order are read without an exception, again and again alike. */
class ScrambledTest {

    private static final long SEED = Long.getLong("seed", 20_261_126L);
    private static final int TEXTS = 300;
    private static final String[] BETWEEN = {" ", " ", " ", " ", " ", "، ", ", ", ". ", "\n", " \"", "\" ", ": «", "» ", "-", ""};

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "fa"})
    void anythingIsRead(String language) {
        System.out.println("scrambled texts of the seed " + SEED);
        LanguageTag tag = LanguageTag.of(language);
        List<String> words = words(tag);
        for (long seed = SEED; seed < SEED + TEXTS; seed++) {
            String text = text(words, new Random(seed));
            Article article = Specification.PARSER.parse(text, tag);
            assertThat(Specification.PARSER.parse(text, tag)).as("seed %d", seed).isEqualTo(article);
            assertThat(Findings.of(article).all()).as("seed %d", seed).isNotNull();
        }
    }

    private static List<String> words(LanguageTag language) {
        List<String> words = new ArrayList<>();
        Specification.examples().stream()
                .filter(example -> example.language().equals(language))
                .forEach(example -> words.addAll(List.of(example.text().split("\\s+"))));
        GoldArticle.samples().stream()
                .filter(article -> article.language().equals(language))
                .forEach(article -> words.addAll(List.of(article.text().split("\\s+"))));
        return words;
    }

    /** Runs of a few words that stood together, in any order and with anything between. */
    private static String text(List<String> words, Random random) {
        List<String> runs = new ArrayList<>();
        for (int i = random.nextInt(20); i >= 0; i--) {
            int start = random.nextInt(words.size());
            int end = Math.min(words.size(), start + 1 + random.nextInt(6));
            runs.add(String.join(" ", words.subList(start, end)) + BETWEEN[random.nextInt(BETWEEN.length)]);
        }
        return runs.stream().collect(Collectors.joining());
    }
}
