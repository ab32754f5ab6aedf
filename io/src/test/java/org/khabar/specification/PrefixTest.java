package org.khabar.specification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.khabar.model.Article;
import org.khabar.model.Sentence;

class PrefixTest {

    @TestFactory
    Stream<DynamicTest> everyPrefixIsRead() {
        return Specification.examples().stream()
                .map(example -> DynamicTest.dynamicTest(example.name(), () -> check(example)));
    }

    private static void check(Example example) {
        Article whole = Specification.parse(example);
        for (int end = 0; end < example.text().length(); end++) {
            String prefix = example.text().substring(0, end);
            Article part = Specification.PARSER.parse(prefix, example.language());
            List<Sentence> sentences = part.sentences();
            if (sentences.size() > 1) {
                int last = sentences.get(sentences.size() - 1).span().start();
                assertThat(Told.before(part, last))
                        .as("%s: %s", example.name(), prefix)
                        .isEqualTo(Told.before(whole, last));
            }
        }
    }
}
