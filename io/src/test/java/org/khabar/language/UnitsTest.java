package org.khabar.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnitsTest {

    @Test
    void theImageSaysWhatTheFoldingSays() {
        assertThat(Units.table()).isEqualTo(Units.made());
    }
}
