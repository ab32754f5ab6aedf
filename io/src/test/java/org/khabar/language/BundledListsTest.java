package org.khabar.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.text.LanguageTag;

class BundledListsTest {

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "fa"})
    void theBundledPacksCanBeReadForEveryLanguage(String language) {
        Lexicons lexicons = Lexicons.of(Lexicons.bundled(), List.of());

        assertThat(lexicons.of(LanguageTag.of(language))).isPresent();
    }
}
