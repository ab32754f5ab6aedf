package org.khabar.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabar.format.plain.PlainReader;
import org.khabar.generators.Property;
import org.khabar.text.PlainText;

/** Law 2 for bytes: what is no UTF-8 is told with its place, never replaced. */
class Utf8LawTest {

    @Test
    void law02_aByteThatIsNoUtf8IsNamedAndAllOthersAreRead() {
        Property.check("law 2 in bytes", r -> List.of(r.hostile(15), r.hostile(3)), strings -> {
            byte[] bytes = broken(strings.get(0).getBytes(StandardCharsets.UTF_8), strings.get(1));
            CharBuffer expected = CharBuffer.allocate(bytes.length);
            ByteBuffer all = ByteBuffer.wrap(bytes);
            CharsetDecoder strict = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            boolean wrong = strict.decode(all, expected, true).isError();
            String text = expected.flip().toString();
            if (wrong) {
                String line = "line " + (1 + text.split("\r\n|\r|\n", -1).length - 1);
                assertThat(failure(bytes))
                        .isEqualTo("byte %d, %s: no UTF-8: 0x%02X", all.position(), line, bytes[all.position()]);
            } else {
                assertThat(read(bytes)).isEqualTo(text);
            }
        });
    }

    /** Puts bytes of any kind where the units of a string say. */
    private static byte[] broken(byte[] bytes, String changes) {
        for (int i = 0; i < changes.length() && bytes.length > 0; i++) {
            char c = changes.charAt(i);
            bytes[(c * 31 + i) % bytes.length] = (byte) (c >> (i % 8));
        }
        return bytes;
    }

    private static String read(byte[] bytes) {
        return new PlainReader()
                .read(new ByteArrayInputStream(bytes))
                .findFirst()
                .orElseThrow()
                .text()
                .text();
    }

    private static String failure(byte[] bytes) {
        try {
            return "read as " + PlainText.of(read(bytes));
        } catch (FormatException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
