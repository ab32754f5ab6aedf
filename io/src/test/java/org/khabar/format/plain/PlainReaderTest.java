package org.khabar.format.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.format.Document;
import org.khabar.format.FormatException;
import org.khabar.text.SourceText;

class PlainReaderTest {

    private final PlainReader reader = new PlainReader();

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFFtext\r\n", " \n\n", "خبر\u200Cها\r", "\uD83D\uDE00"})
    void aTextIsTakenCharacterForCharacter(String text) {
        Document expected = Document.of(SourceText.of(text));

        assertThat(reader.read(text)).containsExactly(expected);
        assertThat(reader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))))
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({"E9, 'byte 7, line 2: no UTF-8: 0xE9'", "C3, 'byte 7, line 2: no UTF-8: 0xC3'"})
    void aByteThatIsNoUtf8IsNamed(String hex, String message) {
        byte[] bytes =
                new byte[] {'a', '\r', '\n', 'b', (byte) 0xC3, (byte) 0xA9, 'c', (byte) Integer.parseInt(hex, 16), 'd'};

        assertThatThrownBy(() -> reader.read(new ByteArrayInputStream(bytes)))
                .isInstanceOf(FormatException.class)
                .hasMessage(message);
    }

    @Test
    void whatCannotBeReadIsToldAsItIs() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the cable is out");
            }

            @Override
            public int read(byte[] target, int start, int length) throws IOException {
                throw new IOException("the cable is out");
            }
        };

        assertThatThrownBy(() -> reader.read(broken))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("the cable is out");
    }

    @Test
    void nothingIsClosed() {
        Reader open = new Reader() {
            @Override
            public int read(char[] target, int start, int length) {
                return -1;
            }

            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };

        assertThat(reader.read(open)).hasSize(1);
    }
}
