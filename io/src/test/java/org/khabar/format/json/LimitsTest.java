package org.khabar.format.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Reader;
import java.io.StringReader;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.khabar.fixtures.Articles;
import org.khabar.format.FormatException;

/** Too much of anything is a plain refusal, whatever reads it. */
class LimitsTest {

    private static final String START = "{\"format\":\"khabar/1.7\",\"offsetUnit\":\"UTF-16\",\"x\":";

    private static void assertRefused(String json, String reason) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThatThrownBy(() -> new JsonReader().keepingUnknown().read(json))
                        .isInstanceOf(FormatException.class)
                        .hasMessageContaining(reason));
    }

    @Test
    void depth() {
        assertRefused(START + "[".repeat(100_000), "beyond a limit: Document nesting depth (101) exceeds the maximum");
        assertRefused("{\"a\":".repeat(100_000), "beyond a limit: Document nesting depth (101) exceeds the maximum");
    }

    @Test
    void depthWithinTheLimitIsKept() {
        String deep = "[".repeat(90) + "]".repeat(90);
        String json =
                Articles.json("water-accord.en").replace("\"headline\":", "\"deep\": " + deep + ", \"headline\":");

        assertThat(new JsonReader()
                        .keepingUnknown()
                        .read(json)
                        .findFirst()
                        .orElseThrow()
                        .extras())
                .containsEntry("/deep", deep);
    }

    @Test
    void digits() {
        assertRefused(START + "1".repeat(2000) + "}", "beyond a limit: Number value length (2000) exceeds the maximum");
    }

    @Test
    void names() {
        assertRefused("{\"" + "n".repeat(2000) + "\": 1}", "beyond a limit: Name length");
    }

    @Test
    void aStringThatNeverEnds() {
        Reader endless = new Reader() {
            private boolean started;

            @Override
            public int read(char[] target, int start, int length) {
                for (int i = 0; i < length; i++) {
                    target[start + i] = started ? 'x' : '"';
                    started = true;
                }
                return length;
            }

            @Override
            public void close() {}
        };

        assertThatThrownBy(() -> new JsonReader().read(endless))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("beyond a limit: String value length");
    }

    @Test
    void manyUnknownMembersCostNoMoreThanTheyMust() {
        StringBuilder json = new StringBuilder(START).append("0");
        for (int i = 0; i < 200_000; i++) {
            json.append(",\"m").append(i).append("\":").append(i);
        }
        json.append(",\"id\":\"a\",\"language\":\"en\",\"source\":\"\"}");

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(new JsonReader()
                                .read(new StringReader(json.toString()))
                                .findFirst()
                                .orElseThrow()
                                .extras())
                        .hasSize(200_002));
    }
}
