package org.khabar.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LocalizedTextTest {

    @Test
    void law03_languageDirectionAndItsSourceCanAlwaysBeTold() {
        LocalizedText unknown = LocalizedText.of("x", LanguageTag.UNDETERMINED);
        assertThat(unknown.direction()).isEqualTo(Direction.AUTO);
        assertThat(unknown.directionSource()).isEqualTo(DirectionSource.UNKNOWN);
        LocalizedText given = LocalizedText.of("x", LanguageTag.ARABIC, Direction.RTL);
        assertThat(given.directionSource()).isEqualTo(DirectionSource.STRING);
        assertThat(new LocalizedText("x", LanguageTag.ARABIC, Direction.RTL, DirectionSource.DOCUMENT))
                .isNotEqualTo(given);
    }

    @Test
    void refusesWhatIsNoMetadata() {
        assertThatThrownBy(() -> LocalizedText.of("x", LanguageTag.ARABIC, Direction.NEUTRAL))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LocalizedText("x", LanguageTag.ARABIC, Direction.RTL, DirectionSource.UNKNOWN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void showsNothingInvisible() {
        assertThat(LocalizedText.of("\u202Ea", LanguageTag.of("ar-EG"), Direction.RTL))
                .hasToString("\u27E8U+202E\u27E9a@ar-EG--rtl");
        assertThat(Seal.render("\u202Ea\n")).hasToString("\u27E8U+202E\u27E9a ");
        assertThat(Template.of("{a}").fill().with("a", "b").done())
                .hasToString("\u27E8U+2068\u27E9b\u27E8U+2069\u27E9");
    }
}
