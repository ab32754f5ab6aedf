package org.khabar.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.fixtures.RandomArticles;

class Utf8ReaderTest {

    private static final long SEED = 20_261_126L;

    /** Gives its bytes in small pieces. */
    private static InputStream dribbling(byte[] bytes, int most) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int start, int length) {
                return super.read(target, start, Math.min(length, most));
            }
        };
    }

    private static String read(InputStream in) throws IOException {
        StringWriter text = new StringWriter();
        new Utf8Reader(in).transferTo(text);
        return text.toString();
    }

    @Test
    void everyTextComesAsItIs() throws IOException {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = RandomArticles.article(SEED + i).source().text().getBytes(StandardCharsets.UTF_8);
            assertThat(read(dribbling(bytes, 1 + random.nextInt(100))))
                    .as("text %d of the seed %d", i, SEED)
                    .isEqualTo(new String(bytes, StandardCharsets.UTF_8));
        }
    }

    @Test
    void longTextCrossesTheBuffer() throws IOException {
        String text = "x" + "\uD83D\uDE00é".repeat(10_000);

        assertThat(read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(text);
        assertThat(read(dribbling(text.getBytes(StandardCharsets.UTF_8), 1))).isEqualTo(text);
    }

    @Test
    void oneCharacterAtATimeWillDo() throws IOException {
        Utf8Reader reader = new Utf8Reader(new ByteArrayInputStream("\uD83D\uDE00x".getBytes(StandardCharsets.UTF_8)));

        assertThat(new int[] {reader.read(), reader.read(), reader.read(), reader.read()})
                .containsExactly(0xD83D, 0xDE00, 'x', -1);
        assertThat(reader.read(new char[0], 0, 0)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "80, byte 0, 1, 0x80",
        "61 62 ff, byte 2, 1, 0xFF",
        "0a 0a c0 80, byte 2, 3, 0xC0",
        "0d 0a 0d ed a0 80, byte 3, 3, 0xED",
        "0a f0 9f 98, byte 1, 2, 0xF0",
        "e2 82 ac f4 90 80 80, byte 3, 1, 0xF4",
        "0d 0a 61 0a 0d 62 e2 28 a1, byte 6, 4, 0xE2"
    })
    void aBadByteIsNamedWithOffsetAndLine(String hex, String offset, int line, String bad) {
        byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(hex);

        for (int piece : new int[] {1, 2, 100}) {
            assertThatThrownBy(() -> read(dribbling(bytes, piece)))
                    .isInstanceOf(FormatException.class)
                    .hasMessage(offset + ", line " + line + ": no UTF-8: " + bad);
        }
    }

    @Test
    void whatStandsBeforeABadByteComesFirst() throws IOException {
        byte[] bytes = "good\nline\n".getBytes(StandardCharsets.UTF_8);
        bytes[9] = (byte) 0xFF;
        Utf8Reader reader = new Utf8Reader(new ByteArrayInputStream(bytes));
        char[] chars = new char[100];

        assertThat(new String(chars, 0, reader.read(chars))).isEqualTo("good\nline");
        assertThatThrownBy(() -> reader.read(chars)).hasMessage("byte 9, line 2: no UTF-8: 0xFF");
    }
}
