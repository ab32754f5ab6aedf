package org.khabar.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListReaderTest {

    private static List<ListReader.Entry> read(String text) throws IOException {
        return ListReader.read(
                "verbs.txt", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "class\tform");
    }

    @Test
    void readsEntriesInTheirOrder() throws IOException {
        List<ListReader.Entry> entries = read("# Verbs.\n# FORMAT: class\tform\n\nLTR\tقال\n# more\nRTL\t5\n");
        assertThat(entries).hasSize(2);
        assertThat(entries.get(0).field(1)).isEqualTo("قال");
        assertThat(entries.get(0).line()).isEqualTo(4);
        assertThat(entries.get(1).constant(0, Direction.class)).isEqualTo(Direction.RTL);
        assertThat(entries.get(1).integer(1)).isEqualTo(5);
        assertThatThrownBy(() -> entries.get(0).integer(1))
                .hasMessage("verbs.txt:4: a whole number expected, found \"قال\"");
        assertThatThrownBy(() -> entries.get(0).constant(1, Direction.class))
                .hasMessageStartingWith("verbs.txt:4: a Direction expected");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SAY\\tx\\n                              | verbs.txt:1: "# FORMAT: class⟨U+0009⟩form" expected before the first entry
            $ FORMAT: class\\n                     | verbs.txt:1: "# FORMAT: class⟨U+0009⟩form" expected
            $ FORMAT: class\\tform\\nSAY\\n         | verbs.txt:2: 2 fields expected, found 1
            $ FORMAT: class\\tform\\nSAY\\tx        | verbs.txt:2: a line feed at the end of the last line expected
            $ FORMAT: class\\tform\\nSAY\\t x\\n     | verbs.txt:2: no blank at the edges expected in field 2
            $ FORMAT: class\\tform\\nقال\\tx\\n      | verbs.txt:2: right-to-left letters expected in the last field only, found some in field 1
            $ FORMAT: class\\tform\\nSAY\\tx\u202Ey\\n | verbs.txt:2: no control character expected in field 2
            """)
    void namesTheLineThatIsWrong(String text, String message) {
        String list = text.replace('$', '#').replace("\\t", "\t").replace("\\n", "\n");
        assertThatThrownBy(() -> read(list)).isInstanceOf(ListException.class).hasMessage(message);
    }

    @Test
    void refusesWhatIsNotUtf8() {
        byte[] bytes = {'#', (byte) 0xFF, '\n'};
        assertThatThrownBy(() -> ListReader.read("a\u202E.txt", new ByteArrayInputStream(bytes), "x"))
                .isInstanceOfSatisfying(ListException.class, e -> {
                    assertThat(e.line()).isZero();
                    assertThat(e.list()).isEqualTo("a\u202E.txt");
                })
                .hasMessage("a⟨U+202E⟩.txt: UTF-8 expected");
    }
}
