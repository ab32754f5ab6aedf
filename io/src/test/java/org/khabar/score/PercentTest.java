package org.khabar.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentTest {

    @ParameterizedTest
    @CsvSource({
        "0, 7, 0.0",
        "7, 7, 100.0",
        "1, 3, 33.3",
        "2, 3, 66.7",
        "49, 400, 12.2",
        "51, 400, 12.8",
        "1, 16, 6.2",
        "3, 16, 18.8",
        "21, 2000, 1.1",
        "23, 2000, 1.1",
        "1999, 2000, 100.0"
    })
    void roundsTheStoredValue(int part, int whole, String percent) {
        assertThat(Percent.show(Percent.of(part, whole))).isEqualTo(percent);
    }

    @Test
    void nothingHasNoShare() {
        assertThat(Percent.show(Percent.of(0, 0))).isEqualTo("-");
    }
}
