package org.khabar.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FillATemplateTest {

    private static final String AGENCY =
            "\u2068\u0648\u0643\u0627\u0644\u0629 \u0627\u0644\u0623\u0646\u0628\u0627\u0621\u2069";

    /** An isolate around each value, of its own direction, and nothing else is added. */
    @Test
    void theWordsOfBothTemplatesStandAsTheyAre() {
        assertThat(FillATemplate.report("Acme", "5 USD", "3"))
                .isEqualTo(
                        AGENCY
                                + " wrote: \u201C\u2067\u0648\u0642\u0651\u0639 \u2066Acme\u2069 \u0639\u0642\u062F\u0627\u064B \u0628\u0642\u064A\u0645\u0629 \u20665 USD\u2069.\u2069\u201D (page \u20683\u2069)");
    }

    @Test
    void noValueGetsOutOfItsIsolate() {
        String report = FillATemplate.report("x\u2069\u202E", "\n", "\u2067");
        assertThat(report).contains("\u2066x\u202E\u2069", "\u2066 \u2069.", "\u2068\u2067\u2069\u2069)");
        assertThat(report.chars().filter(c -> c == '\u2069'))
                .hasSameSizeAs(report.chars()
                        .filter(c -> c >= '\u2066' && c <= '\u2068')
                        .toArray());
    }

    @Test
    void runs() {
        FillATemplate.main(new String[0]);
    }
}
