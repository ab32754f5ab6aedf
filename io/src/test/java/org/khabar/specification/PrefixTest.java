package org.khabar.specification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.khabar.gold.GoldArticle;
import org.khabar.model.Article;
import org.khabar.model.Sentence;
import org.khabar.text.LanguageTag;

/**
 * A text may end anywhere. Each prefix is read without an exception, its spans lie in it, which the builders check, and what it
 * tells before its last sentence is what the whole tells there: a sentence is not read otherwise because others follow.
 *
 * <p>That cannot hold for what an article tells bit by bit, which is therefore left out: who an entity is and what it is called,
 * for a name may follow its office and a full name a short one; and the stage, the host or the programme of a visit, which is
 * one fact however many sentences speak of it.
 */
class PrefixTest {

    /** How far the prefixes of a long text are apart. */
    private static final int STEP = 41;

    @TestFactory
    Stream<DynamicTest> prefixesOfExamples() {
        return Specification.examples().stream()
                .map(example ->
                        DynamicTest.dynamicTest(example.name(), () -> check(example.text(), example.language(), 1)));
    }

    @TestFactory
    Stream<DynamicTest> prefixesOfArticles() {
        return Stream.concat(GoldArticle.samples().stream(), GoldArticle.seed().stream())
                .map(article ->
                        DynamicTest.dynamicTest(article.name(), () -> check(article.text(), article.language(), STEP)));
    }

    private static void check(String text, LanguageTag language, int step) {
        Article whole = Specification.PARSER.parse(text, language);
        IntStream.iterate(0, end -> end < text.length(), end -> end + step).forEach(end -> {
            String prefix = text.substring(0, end);
            Article part = Specification.PARSER.parse(prefix, language);
            List<Sentence> sentences = part.sentences();
            if (sentences.size() > 1) {
                int last = sentences.get(sentences.size() - 1).span().start();
                List<Told> expected = Told.before(whole, last);
                List<Told> found = Told.before(part, last);
                assertThat(expected).as(prefix).containsAll(found);
                assertThat(found)
                        .as(prefix)
                        .containsAll(expected.stream().filter(Told::byItself).toList());
            }
        });
    }
}
