package org.khabar.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.text.LanguageTag;

class TransliterationTest {

    @ParameterizedTest
    @CsvSource({
        "ar, كريم منصور, Karim Mansour",
        "ar, محمد عبد الله, Mohammed Abdullah",
        "ar, بشار الأسد, Bashar al-Asad",
        "ar, رياض العزاوي, Riad al-Azawi",
        "fa, عباس عراقچی, Abbas Araghchi",
        "ar, Karim, Karim"
    })
    void writesNamesAsTheNewsDo(String language, String name, String latin) {
        assertThat(Transliteration.of(LanguageTag.of(language)).orElseThrow().latin(name))
                .isEqualTo(latin);
    }

    @Test
    void latinScriptHasNone() {
        assertThat(Transliteration.of(LanguageTag.of("en"))).isEmpty();
    }
}
