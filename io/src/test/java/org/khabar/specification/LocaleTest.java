package org.khabar.specification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.model.Article;
import org.khabar.parse.ArticleParser;

/** The examples are read alike wherever the machine stands, by lists that are read there too. */
@Isolated
class LocaleTest {

    private static final Map<String, Article> AT_HOME =
            Specification.examples().stream().collect(Collectors.toMap(Example::name, Specification::parse));

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "fa", "tr"})
    void theSameFacts(String tag) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
        ArticleParser parser = ArticleParser.create();

        Map<String, Article> abroad = Specification.examples().stream()
                .collect(Collectors.toMap(Example::name, example -> parser.parse(example.text(), example.language())));

        assertThat(abroad).isEqualTo(AT_HOME);
    }
}
