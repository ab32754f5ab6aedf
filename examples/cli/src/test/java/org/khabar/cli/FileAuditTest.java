package org.khabar.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated
class FileAuditTest {

    @TempDir
    private Path folder;

    private static Run audit(String text) {
        return Run.khabar(text.getBytes(UTF_8), "audit", "-");
    }

    @Test
    void findsNothingInCleanTexts() {
        for (String text : new String[] {"", "\r\n", Texts.ARABIC, Texts.ENGLISH, Texts.PERSIAN}) {
            assertThat(audit(text)).isEqualTo(new Run(0, "", ""));
        }
    }

    @Test
    void tellsWhereEachFindingIs() {
        String text = "a\u202eb\u202c\r\n\ud83d\ude00\u0661\u06f2 c\u200e\n\u2069\u2066x\u2028\n\ufdd0";
        String expected = """
                -:1:2: ERROR override U+202E at 1
                -:1:4: WARNING embedding U+202C at 3
                -:2:3: WARNING mixed-digits U+0661 at 8
                -:2:7: INFO mark U+200E at 12
                -:3:1: ERROR unmatched U+2069 at 14
                -:3:2: ERROR unclosed U+2066 at 15
                -:3:4: WARNING line-break U+2028 at 17
                """;
        Locales.each(locale -> {
            Run run = audit(text);
            assertThat(run.code()).as(locale).isEqualTo(1);
            assertThat(run.err()).as(locale).isEmpty();
            assertThat(run.out()).as(locale).startsWith(expected).endsWith(" WARNING noncharacter U+FDD0 at 19\n");
        });
    }

    @Test
    void marksAndIsolatesAreGoodToKnow() {
        assertThat(audit("\u200fa\u2066b\u2069\tc\u061c")).isEqualTo(new Run(0, """
                        -:1:1: INFO mark U+200F at 0
                        -:1:3: INFO isolate U+2066 at 2
                        -:1:5: INFO isolate U+2069 at 4
                        -:1:6: INFO segment-separator U+0009 at 5
                        -:1:8: INFO mark U+061C at 7
                        """, ""));
    }

    @Test
    void triesAllFiles() throws IOException {
        String mark = Texts.file(folder, "mark.txt", "a\u200e");
        String bad = Texts.file(folder, "bad.txt", "\u202e");
        String none = folder.resolve("none.txt").toString();
        Path broken = Files.write(folder.resolve("broken.txt"), new byte[] {'a', '\n', (byte) 0xFF});
        String found = mark + ":1:2: INFO mark U+200E at 1\n" + bad + ":1:1: ERROR override U+202E at 0\n";

        assertThat(Run.khabar("audit", mark, bad)).isEqualTo(new Run(1, found, ""));
        assertThat(Run.khabar("audit", none, mark, broken.toString(), bad, folder.toString()))
                .isEqualTo(new Run(
                        2,
                        found,
                        "khabar: " + none + ": no such file\nkhabar: " + broken
                                + ": byte 2, line 2: no UTF-8: 0xFF\nkhabar: " + folder
                                + ": is a folder, not a file\n"));
    }

    @Test
    void isolatesTheNameOfAFile() {
        String file = Texts.file(folder, "\u062e\u0628\u0631.txt", "\u202e");
        assertThat(Run.khabar("audit", file).out())
                .isEqualTo("\u2068" + file + "\u2069:1:1: ERROR override U+202E at 0\n");
    }

    @Test
    void readsStandardInputOnce() {
        assertThat(Run.khabar("audit", "-", "-"))
                .isEqualTo(new Run(2, "", "khabar: standard input can be read once, and - is given twice\n"));
    }
}
