package org.khabar.cli;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadInputTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {Texts.ARABIC, Texts.ENGLISH, Texts.PERSIAN})
    void summarizesAFile(String text) {
        Run run = Run.khabar("read", Texts.file(folder, "a.txt", text));
        assertThat(run).isEqualTo(new Run(0, Texts.summary(text), ""));
    }

    @Test
    void readsStandardInput() {
        assertThat(Run.khabar(Texts.ARABIC.getBytes(UTF_8), "read", "-"))
                .isEqualTo(new Run(0, Texts.summary(Texts.ARABIC), ""));
    }

    @Test
    void readsStandardInputOnce() {
        assertThat(Run.khabar("read", "-", "-"))
                .isEqualTo(new Run(2, "", "khabar: standard input can be read once, and - is given twice\n"));
    }

    @Test
    void findsTheLanguageOrTakesTheGivenOne() {
        String file = Texts.file(folder, "a.txt", Texts.PERSIAN);
        assertThat(Run.khabar("read", file).out()).contains("\nPersian, ");
        assertThat(Run.khabar("read", "--lang", "ar", file).out()).contains("\nArabic, ");
        assertThat(Run.khabar("read", "--lang", "sw", file).out()).contains("\nLanguage sw, ");
    }

    @Test
    void keepsTheDate() {
        String file = Texts.file(folder, "a.txt", Texts.ENGLISH);
        assertThat(Run.khabar("read", "--date", "2025-12-10", file).out()).contains("\nPublished: 2025-12-10T00:00Z\n");
        assertThat(Run.khabar("read", "--date", "2025-12-10T08:30:00+03:30", file)
                        .out())
                .contains("\nPublished: 2025-12-10T08:30+03:30\n");
        assertThat(Run.khabar("read", "--date", "2025-12-10T08:30", file).out())
                .contains("\nPublished: 2025-12-10T08:30Z\n");
    }

    @Test
    void saysThatThereIsNoFile() {
        String file = folder.resolve("none.txt").toString();
        assertThat(Run.khabar("read", file)).isEqualTo(new Run(2, "", "khabar: " + file + ": no such file\n"));
    }

    @Test
    void saysThatAFolderIsNoFile() {
        assertThat(Run.khabar("read", folder.toString()))
                .isEqualTo(new Run(2, "", "khabar: " + folder + ": is a folder, not a file\n"));
    }

    @Test
    void saysThatAFileIsEmpty() {
        String empty = Texts.file(folder, "empty.txt", "");
        assertThat(Run.khabar("read", empty)).isEqualTo(new Run(2, "", "khabar: " + empty + ": is empty\n"));
        String blank = Texts.file(folder, "blank.txt", "\ufeff \r\n\u2003");
        assertThat(Run.khabar("read", blank))
                .isEqualTo(new Run(2, "", "khabar: " + blank + ": holds blanks and no text\n"));
        assertThat(Run.khabar("read", "-")).isEqualTo(new Run(2, "", "khabar: -: is empty\n"));
    }

    @Test
    void saysThatItMayNotRead() throws IOException {
        Path file = Files.writeString(folder.resolve("secret.txt"), "secret");
        boolean posix = Files.getFileStore(folder).supportsFileAttributeView("posix");
        assumeTrue(
                posix && file.toFile().setReadable(false, false) && !Files.isReadable(file),
                "the superuser may read all");
        assertThat(Run.khabar("read", file.toString()))
                .isEqualTo(new Run(2, "", "khabar: " + file + ": cannot be read: no permission\n"));
    }

    @Test
    void namesTheByteThatIsNoUtf8() throws IOException {
        byte[] bytes = "قال:\nنعم\r\nX\n".getBytes(UTF_8);
        bytes[bytes.length - 2] = (byte) 0xC7; // alef in Windows-1256
        Path file = Files.write(folder.resolve("cp1256.txt"), bytes);
        assertThat(Run.khabar("read", file.toString()))
                .isEqualTo(new Run(2, "", "khabar: " + file + ": byte 16, line 3: no UTF-8: 0xC7\n"));
        assertThat(Run.khabar(bytes, "read", "-"))
                .isEqualTo(new Run(2, "", "khabar: -: byte 16, line 3: no UTF-8: 0xC7\n"));
    }

    @Test
    void namesTheFirstByteOfUtf16() {
        byte[] bytes = "\ufeffخبر".getBytes(UTF_16LE);
        assertThat(Run.khabar(bytes, "read", "-"))
                .isEqualTo(new Run(2, "", "khabar: -: byte 0, line 1: no UTF-8: 0xFF\n"));
    }

    @Test
    void namesTheByteThatIsCutOff() {
        assertThat(Run.khabar(new byte[] {'a', (byte) 0xD8}, "read", "-"))
                .isEqualTo(new Run(2, "", "khabar: -: byte 1, line 1: no UTF-8: 0xD8\n"));
    }

    @Test
    void isolatesANameThatIsNotAscii() {
        Run run = Run.khabar("read", "خبر٤.txt");
        assertThat(run).isEqualTo(new Run(2, "", "khabar: \u2068خبر٤.txt\u2069: no such file\n"));
    }

    @Test
    void triesAllFiles() {
        String first = Texts.file(folder, "a.txt", Texts.ENGLISH);
        String empty = Texts.file(folder, "empty.txt", "");
        String none = folder.resolve("none.txt").toString();
        String last = Texts.file(folder, "b.txt", Texts.PERSIAN);
        assertThat(Run.khabar("read", first, empty, none, last))
                .isEqualTo(new Run(
                        2,
                        Texts.summary(Texts.ENGLISH) + "\n" + Texts.summary(Texts.PERSIAN),
                        "khabar: " + empty + ": is empty\nkhabar: " + none + ": no such file\n"));
    }
}
