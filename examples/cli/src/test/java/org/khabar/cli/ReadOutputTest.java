package org.khabar.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.format.json.JsonWriter;
import org.khabar.model.Article;
import org.khabar.parse.ArticleParser;

class ReadOutputTest {

    @TempDir
    private Path folder;

    private String arabic = "";
    private String english = "";

    @BeforeEach
    void write() {
        arabic = Texts.file(folder, "trees.ar.txt", Texts.ARABIC);
        english = Texts.file(folder, "trees.en.txt", Texts.ENGLISH);
    }

    private List<String> files(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private static final Run SILENCE = new Run(0, "", "");

    @Test
    void writesIntoAFile() throws IOException {
        assertThat(Run.khabar("read", arabic, "-o", path("result"))).isEqualTo(SILENCE);
        assertThat(Files.readString(folder.resolve("result"))).isEqualTo(Texts.summary(Texts.ARABIC));
    }

    @Test
    void replacesAFile() throws IOException {
        String result = Texts.file(folder, "result", "old ".repeat(10_000));
        assertThat(Run.khabar("read", arabic, "-o", result)).isEqualTo(SILENCE);
        assertThat(Files.readString(folder.resolve("result"))).isEqualTo(Texts.summary(Texts.ARABIC));
    }

    @Test
    void namesResultsAfterTheirFiles() throws IOException {
        String bare = Texts.file(folder, "bare", Texts.ENGLISH);
        String hidden = Texts.file(folder, ".hidden", Texts.ENGLISH);
        Run run = Run.khabar(
                Texts.PERSIAN.getBytes(UTF_8), "read", arabic, english, bare, hidden, "-", "-o", path("new/results"));
        assertThat(run).isEqualTo(SILENCE);
        assertThat(files("new/results"))
                .containsExactly(
                        ".hidden.summary.txt",
                        "bare.summary.txt",
                        "stdin.summary.txt",
                        "trees.ar.summary.txt",
                        "trees.en.summary.txt");
        assertThat(Files.readString(folder.resolve("new/results/stdin.summary.txt")))
                .isEqualTo(Texts.summary(Texts.PERSIAN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "standoff"})
    void namesJsonAfterItsFile(String format) throws IOException {
        Files.createDirectory(folder.resolve("results"));
        assertThat(Run.khabar("read", arabic, "--to", format, "-o", path("results")))
                .isEqualTo(SILENCE);
        assertThat(files("results")).containsExactly("trees.ar.json");
    }

    @Test
    void takesAnExistingFolderForOneFile() throws IOException {
        Files.createDirectory(folder.resolve("results"));
        assertThat(Run.khabar("read", english, "-o", path("results"))).isEqualTo(SILENCE);
        assertThat(files("results")).containsExactly("trees.en.summary.txt");
    }

    @Test
    void makesAFolderThatIsWrittenAsOne() throws IOException {
        assertThat(Run.khabar("read", english, "-o", path("results") + "/")).isEqualTo(SILENCE);
        assertThat(files("results")).containsExactly("trees.en.summary.txt");
    }

    @Test
    void takesADashForStandardOutput() {
        assertThat(Run.khabar("read", english, "-o", "-")).isEqualTo(new Run(0, Texts.summary(Texts.ENGLISH), ""));
    }

    @Test
    void refusesTwoResultsOfOneName() throws IOException {
        Files.createDirectory(folder.resolve("other"));
        String same = Texts.file(folder.resolve("other"), "trees.ar.md", Texts.PERSIAN);
        Run run = Run.khabar("read", arabic, english, same, "-o", path("results"));
        assertThat(run)
                .isEqualTo(new Run(
                        2, "", "khabar: -o: two results would be " + path("results/trees.ar.summary.txt") + "\n"));
        assertThat(folder.resolve("results")).doesNotExist();
    }

    @Test
    void refusesAResultThatIsAnInput() throws IOException {
        Run run = Run.khabar("read", arabic, "-o", arabic);
        assertThat(run).isEqualTo(new Run(2, "", "khabar: -o: the result " + arabic + " is an input\n"));
        assertThat(Files.readString(Path.of(arabic))).isEqualTo(Texts.ARABIC);
    }

    @Test
    void refusesAResultInAFolderThatIsAnInput() {
        String summary = Texts.file(folder, "trees.ar.summary.txt", Texts.ARABIC);
        Run run = Run.khabar("read", arabic, summary, "-o", folder.toString());
        assertThat(run).isEqualTo(new Run(2, "", "khabar: -o: the result " + summary + " is an input\n"));
        assertThat(folder.resolve("trees.ar.summary.summary.txt")).doesNotExist();
    }

    @Test
    void seesThroughLinks() throws IOException {
        Path link = folder.resolve("link");
        try {
            Files.createSymbolicLink(link, Path.of(arabic));
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "no symbolic links here: " + e);
        }
        Run run = Run.khabar("read", arabic, "-o", link.toString());
        assertThat(run).isEqualTo(new Run(2, "", "khabar: -o: the result " + link + " is an input\n"));
        assertThat(Files.readString(Path.of(arabic))).isEqualTo(Texts.ARABIC);
    }

    @Test
    void needsAFolderForSeveralFiles() {
        String file = Texts.file(folder, "file", "stays");
        assertThat(Run.khabar("read", arabic, english, "-o", file))
                .isEqualTo(new Run(2, "", "khabar: -o: " + file + " is a file; several FILEs need a folder\n"));
        assertThat(folder.resolve("file")).hasContent("stays");
    }

    @Test
    void saysThatItCannotWrite() {
        String file = Texts.file(folder, "file", "stays");
        assertThat(Run.khabar("read", arabic, "-o", file + "/result"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "khabar: " + file + "/result: cannot be written: there is a file where a folder is needed\n"));
    }

    @Test
    void leavesNoResultOfAnUnreadableFile() throws IOException {
        String empty = Texts.file(folder, "empty.txt", "");
        Run run = Run.khabar("read", empty, english, "-o", path("results"));
        assertThat(run).isEqualTo(new Run(2, "", "khabar: " + empty + ": is empty\n"));
        assertThat(files("results")).containsExactly("trees.en.summary.txt");
    }

    @Test
    void setsSummariesApart() {
        assertThat(Run.khabar("read", arabic, english))
                .isEqualTo(new Run(0, Texts.summary(Texts.ARABIC) + "\n" + Texts.summary(Texts.ENGLISH), ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "standoff"})
    void writesOneJsonDocumentALine(String format) {
        Run run = Run.khabar("read", "--to", format, arabic, english);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).hasSize(2).allMatch(line -> line.startsWith("{") && line.endsWith("}"));
        assertThat(run.out()).endsWith("}\n");
    }

    @Test
    void writesJsonFromWhichTheArticleComesBack() {
        Article article = ArticleParser.create().parse(Texts.ARABIC);
        assertThat(Run.khabar("read", "--to", "json", arabic))
                .isEqualTo(new Run(0, new JsonWriter().write(article) + "\n", ""));
        Run lines = Run.khabar("read", "--to", "json", arabic, english);
        assertThat(lines.out()).startsWith(new JsonWriter().compact().write(article) + "\n");
    }

    @Test
    void tellsTheFileInStandoff() {
        String standoff = Run.khabar("read", "--to", "standoff", english).out();
        assertThat(standoff)
                .contains("\"id\":\"trees.en\"", "\"lang\":\"en\"", "\"lengthUtf16\":" + Texts.ENGLISH.length())
                .contains("\"sha256\":\"" + Reading.sha256(Texts.ENGLISH.getBytes(UTF_8)) + "\"");
    }
}
