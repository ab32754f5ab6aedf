package org.khabar.swap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.text.Span;

/** Where the places of a text go when some of its words are replaced. */
class RewritingTest {

    private static final Rewriting REWRITING = Rewriting.of(
            "Ann met Bob in Rome.",
            List.of(
                    new Change(new Span(15, 19), "Addis Ababa"),
                    new Change(new Span(0, 3), "Al"),
                    new Change(new Span(16, 18), "overlaps and is left out")));

    @Test
    void theEarlierChangeCounts() {
        assertThat(REWRITING.text()).isEqualTo("Al met Bob in Addis Ababa.");
    }

    @ParameterizedTest
    @CsvSource({
        "Ann, Al",
        "Rome, Addis Ababa",
        "Bob, Bob",
        "Ann met, Al met",
        "Bob in Rome, Bob in Addis Ababa",
        "nn me, Al me",
        "om, Addis Ababa",
        "in Ro, in Addis Ababa",
        "Ann met Bob in Rome., Al met Bob in Addis Ababa."
    })
    void aSpanHoldsTheSameWordsOrTheirReplacement(String before, String after) {
        int start = REWRITING.source().indexOf(before);
        Span there = REWRITING.map(new Span(start, start + before.length()));

        assertThat(REWRITING.text().substring(there.start(), there.end())).isEqualTo(after);
    }
}
