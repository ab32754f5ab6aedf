package org.khabar.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource({
        "news, 4",
        "خبر, 3",
        "خَبَرٌ, 3", // harakat
        "می\u200cخواهم, 7", // ZWNJ
        "كتـاب, 5", // tatweel takes a column
        "a\u200eb\u200fc, 3", // LRM, RLM
        "\u2068خبر\u2069, 3", // FSI, PDI
        "新闻, 4",
        "ﾊﾝｶｸ, 4", // halfwidth katakana
        "Ａ, 2", // fullwidth Latin
        "📰, 2",
        "e\u0301, 1", // e, combining acute accent
        "\u1112\u1161\u11ab, 2", // a Korean syllable in three letters
        "\u0600, 1", // the Arabic number sign is visible
        "\u0085\u001b, 0",
        "\ud83d, 1", // half a pair
        "'', 0",
    })
    void countsColumns(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource({
        "news, 4, 4",
        "news, 3, 3",
        "خَبَر, 2, 4", // a mark stays with its letter
        "新闻, 3, 1",
        "新闻, 1, 1", // the first one does not fit, and yet it is taken
        "ab📰, 3, 2",
        "👨\u200d👩\u200d👧x, 3, 8", // a family is not torn
        "e\u0301a, 1, 2",
    })
    void fitsWholeCharacters(String text, int columns, int offset) {
        assertThat(DisplayWidth.fit(text, columns)).isEqualTo(offset);
    }

    @Test
    void needsRoom() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DisplayWidth.fit("a", 0))
                .withMessage("columns: 1 or more expected, found 0");
    }

    @Test
    void takesLinearTime() {
        String text = "خَ".repeat(200_000);
        int cut = 0;
        int lines = 0;
        while (cut < text.length()) {
            cut += DisplayWidth.fit(text.substring(cut, Math.min(text.length(), cut + 400)), 80);
            lines++;
        }
        assertThat(lines).isEqualTo(2500);
    }
}
