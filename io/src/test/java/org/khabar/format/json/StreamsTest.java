package org.khabar.format.json;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.khabar.fixtures.Articles;
import org.khabar.format.FormatException;

/** What comes from below comes through as it is. */
class StreamsTest {

    @Test
    void aByteThatIsNoUtf8IsNamed() {
        byte[] bytes = Articles.json("water-accord.ar").getBytes(StandardCharsets.UTF_8);
        bytes[300] = (byte) 0xFF;

        assertThatThrownBy(() -> new JsonReader().read(new ByteArrayInputStream(bytes)))
                .isInstanceOf(FormatException.class)
                .hasMessage("byte 299, line 8: no UTF-8: 0xD9");
    }

    @Test
    void aFileThatCannotBeReadIsToldAsItIs() {
        Reader broken = new Reader() {
            private int count;

            @Override
            public int read(char[] target, int start, int length) throws IOException {
                if (count++ > 3) {
                    throw new IOException("the cable is out");
                }
                target[start] = "{\"a\"".charAt(count - 1);
                return 1;
            }

            @Override
            public void close() {}
        };

        assertThatThrownBy(() -> new JsonReader().read(broken))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("the cable is out");
    }

    @Test
    void aFileThatCannotBeWrittenIsToldAsItIs() {
        Appendable full = new Appendable() {
            @Override
            public Appendable append(CharSequence text) throws IOException {
                throw new IOException("the disk is full");
            }

            @Override
            public Appendable append(CharSequence text, int start, int end) throws IOException {
                throw new IOException("the disk is full");
            }

            @Override
            public Appendable append(char c) throws IOException {
                throw new IOException("the disk is full");
            }
        };

        assertThatThrownBy(() -> new JsonWriter().write(Articles.railMemorandum(), full))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is full");
    }
}
