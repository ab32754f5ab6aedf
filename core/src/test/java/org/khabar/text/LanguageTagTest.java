package org.khabar.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabar.generators.Property;

class LanguageTagTest {

    @Test
    void law05_aTagIsKeptAsWrittenAndEqualInAnyCase() {
        Property.check(
                "law 5",
                r -> List.of(r.oneOf("ar", "AR-eg", "fa-Arab-AF", "zh-Hant-TW", "und", "x-private", "prs", "EN-us")),
                strings -> {
                    if (strings.get(0).length() < 2) {
                        return;
                    }
                    LanguageTag tag = LanguageTag.of(strings.get(0));
                    assertThat(tag.value()).isSameAs(strings.get(0));
                    assertThat(tag).isEqualTo(LanguageTag.of(strings.get(0).toUpperCase(java.util.Locale.ROOT)));
                    assertThat(tag.canonical().canonical()).isEqualTo(tag.canonical());
                    assertThat(tag.value()).isSameAs(strings.get(0));
                });
    }

    @Test
    void law05_onlyWellFormedTagsAreTaken() {
        for (String wrong : List.of("", "ar_EG", "a", "ar--EG", "toolonglanguage", "ar EG", "\u0639\u0631", "ar-")) {
            assertThatThrownBy(() -> LanguageTag.of(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void law05_aliasesAreOneLanguageForMatching() {
        assertThat(LanguageTag.of("prs").canonical()).isEqualTo(LanguageTag.of("fa-AF"));
        assertThat(LanguageTag.of("arb").canonical()).isEqualTo(LanguageTag.ARABIC);
        assertThat(LanguageTag.of("arb-EG").canonical()).isEqualTo(LanguageTag.of("ar-EG"));
        assertThat(LanguageTag.of("pes").sameLanguage(LanguageTag.PERSIAN)).isTrue();
        assertThat(LanguageTag.of("ku").sameLanguage(LanguageTag.of("ckb"))).isFalse();
        assertThat(LanguageTag.of("fr-CA").canonical()).isEqualTo(LanguageTag.of("fr-CA"));
    }
}
