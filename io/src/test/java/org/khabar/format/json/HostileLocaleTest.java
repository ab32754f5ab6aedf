package org.khabar.format.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.fixtures.Articles;
import org.khabar.fixtures.RandomArticles;
import org.khabar.model.Article;

/** Bytes and messages are the same wherever the machine stands. */
@Isolated
class HostileLocaleTest {

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "fa-IR", "tr-TR", "th-TH-u-nu-thai-ca-buddhist"})
    void theSameBytes(String tag) {
        Article random = RandomArticles.article(11);
        String before = new JsonWriter().write(random);
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));

        assertThat(new JsonWriter().write(Articles.waterAccordArabic()) + "\n")
                .isEqualTo(Articles.json("water-accord.ar"));
        assertThat(new JsonWriter().write(random)).isEqualTo(before);
        assertThat(new JsonReader().readArticle(before)).isEqualTo(random);
        assertThatThrownBy(() -> new JsonReader().read("{\"format\": \"khabar/1.0\"\n,\n12345678}"))
                .hasMessageStartingWith("/format, line 3, column 1: no JSON: ");
        assertThatThrownBy(() -> new JsonReader().readArticle(before.replace("\"source\"", "\"SOURCE\"")))
                .hasMessage("/SOURCE: unknown member");
    }
}
