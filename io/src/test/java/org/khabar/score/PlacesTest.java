package org.khabar.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.text.SourceText;
import org.khabar.text.Span;

class PlacesTest {

    private static Places of(String text) {
        return new Places(SourceText.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rain",
                " rain\n",
                "«rain»",
                "\"rain,\"",
                "‘rain’…",
                "\u200Frain\u200C؟",
                "\u2067rain\u2069.",
                "\uFEFFrain؛"
            })
    void edgesDoNotCount(String text) {
        Span trimmed = of(text).trim(new Span(0, text.length()));

        assertThat(text.substring(trimmed.start(), trimmed.end())).isEqualTo("rain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(rain)", "-rain", "rain%", "ـrain"})
    void otherSignsDo(String text) {
        assertThat(of(text).trim(new Span(0, text.length()))).isEqualTo(new Span(0, text.length()));
    }

    @Test
    void aPlaceOfEdgesOnlyStaysAsItIs() {
        assertThat(of("«…»").trim(new Span(0, 3))).isEqualTo(new Span(0, 3));
    }

    @Test
    void comparesWithoutEdges() {
        Places places = of("«one two» three");
        Span marked = new Span(0, 9);
        Span unmarked = new Span(1, 8);

        assertThat(places.same(marked, unmarked)).isTrue();
        assertThat(places.share(marked, unmarked, 0.8)).isEqualTo(1);
        assertThat(places.touch(new Span(8, 15), marked)).isFalse();
        assertThat(places.touch(new Span(7, 15), marked)).isTrue();
        assertThat(places.length(marked)).isEqualTo(7);
    }

    @Test
    void aShareBelowTheLeastIsNone() {
        Places places = of("abcdefghij");

        assertThat(places.share(new Span(0, 4), new Span(2, 6), 0.3)).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(places.share(new Span(0, 4), new Span(2, 6), 0.5)).isZero();
        assertThat(places.share(new Span(0, 4), new Span(0, 8), 0.5)).isEqualTo(0.5);
    }

    @Test
    void showsWordsOnOneLineAndWellFormed() {
        Places places = of("a\nb 🌧 c");

        assertThat(places.words(new Span(0, 8))).isEqualTo("a b 🌧 c");
        assertThat(places.words(new Span(0, 5))).isEqualTo("a b \uFFFD");
        assertThat(places.words(new Span(5, 8))).isEqualTo("\uFFFD c");
        assertThat(places.words(new Span(0, 8), 5)).isEqualTo("a b 🌧");
    }
}
