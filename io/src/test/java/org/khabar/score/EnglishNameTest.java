package org.khabar.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishNameTest {

    @ParameterizedTest
    @CsvSource({
        "The Olive Organisation, olive organization",
        "Ministry of Defence, MINISTRY OF DEFENSE",
        "Labour Centre, Labor Center",
        "Salim al-Kindi, Salim Al Kindi",
        "Université d’Été, Universite d'Ete",
        "U.N., UN",
        "Straße, STRASSE"
    })
    void spellingsAreOne(String one, String other) {
        assertThat(EnglishName.plain(one)).isEqualTo(EnglishName.plain(other));
    }

    @ParameterizedTest
    @CsvSource({"Kindi, Kindy", "Theodore, odore", "Club 1, Club 2"})
    void namesAreTwo(String one, String other) {
        assertThat(EnglishName.plain(one)).isNotEqualTo(EnglishName.plain(other));
    }

    @ParameterizedTest
    @CsvSource({"Batman (Turkey), Batman", "Batman, Batman"})
    void anAdditionOnlyTellsApart(String name, String without) {
        assertThat(EnglishName.withoutAddition(name)).isEqualTo(without);
    }
}
