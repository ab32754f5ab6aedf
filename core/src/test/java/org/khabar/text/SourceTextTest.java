package org.khabar.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabar.generators.Property;

class SourceTextTest {

    @Test
    void countsLinesAsEditorsDo() {
        SourceText text = SourceText.of("a\nb\r\nc\rd");
        assertThat(text.line(0)).isEqualTo(1);
        assertThat(text.line(1)).isEqualTo(1);
        assertThat(text.line(2)).isEqualTo(2);
        assertThat(text.line(5)).isEqualTo(3);
        assertThat(text.line(8)).isEqualTo(4);
        assertThat(text.column(8)).isEqualTo(2);
        assertThatThrownBy(() -> text.line(9)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void countsCodePointsThereAndBack() {
        Property.check("code points", r -> List.of(r.hostile(20)), strings -> {
            SourceText text = SourceText.of(strings.get(0));
            for (int offset = 0; offset <= text.length(); offset++) {
                int expected = strings.get(0).codePointCount(0, offset);
                boolean cut = !text.holds(new Span(offset, offset));
                assertThat(text.toCodePoints(offset)).isEqualTo(cut ? expected - 1 : expected);
                if (!cut) {
                    assertThat(text.fromCodePoints(expected)).isEqualTo(offset);
                }
            }
        });
    }

    @Test
    void isWhatItsStringIs() {
        SourceText text = SourceText.of("abc");
        assertThat(text).isEqualTo(SourceText.of("abc")).hasSameHashCodeAs(SourceText.of("abc"));
        assertThat(text.slice(new Span(1, 2))).isEqualTo("b");
        assertThat(text).hasToString("SourceText of 3 UTF-16 units");
        assertThat(text.holds(new Span(1, 4))).isFalse();
    }

    @Test
    void aSpanKnowsItsBounds() {
        Span span = new Span(2, 5);
        assertThat(span.length()).isEqualTo(3);
        assertThat(span.contains(2)).isTrue();
        assertThat(span.contains(5)).isFalse();
        assertThat(span.contains(new Span(3, 5))).isTrue();
        assertThat(span.overlaps(new Span(5, 6))).isFalse();
        assertThat(span.overlaps(new Span(4, 6))).isTrue();
        assertThat(span.cover(new Span(7, 8))).isEqualTo(new Span(2, 8));
        assertThat(span.shift(-2)).isEqualTo(new Span(0, 3));
        assertThat(span).isLessThan(new Span(2, 6)).isLessThan(new Span(3, 3)).hasToString("[2, 5)");
        assertThat(new Span(2, 2).isEmpty()).isTrue();
        assertThatThrownBy(() -> new Span(-1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
