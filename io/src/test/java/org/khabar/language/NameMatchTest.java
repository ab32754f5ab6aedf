package org.khabar.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatchTest {

    private static final NameMatch MATCH = NameMatch.create();

    @ParameterizedTest
    @CsvSource({
        "بزشكيان, Pezeshkian",
        "پزشکیان, Pezeshkian",
        "بزشكيان, پزشکیان",
        "كريم المنصوري, Karim al-Mansouri",
        "الدكتور كريم المنصوري, Karim Mansouri",
        "سلوى بن رمضان, Salwa Ben Romdhane",
        "جورج كلارك, George Clark"
    })
    void oneNameInTwoScriptsIsAboveTheThreshold(String a, String b) {
        assertThat(MATCH.score(a, b)).isBetween(NameMatch.THRESHOLD, 1.0);
        assertThat(MATCH.score(b, a)).isBetween(NameMatch.THRESHOLD, 1.0);
    }

    @ParameterizedTest
    @CsvSource({
        "بزشكيان, Khalilov",
        "كريم المنصوري, Salem Mansouri",
        "سلوى بن رمضان, Moncef Ben Romdhane",
        "هند ناصيف, Chen Wenbo"
    })
    void othersAreBelow(String a, String b) {
        assertThat(MATCH.score(a, b)).isBetween(0.0, NameMatch.THRESHOLD - 0.001);
    }

    @ParameterizedTest
    @CsvSource({"'', Karim", "'123', Karim", "'()', '()'"})
    void withoutLettersNothingIsAlike(String a, String b) {
        assertThat(MATCH.score(a, b)).isZero();
    }
}
