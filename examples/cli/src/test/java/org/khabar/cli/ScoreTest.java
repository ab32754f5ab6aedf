package org.khabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreTest {

    /** What a reader would find: one organization, named in English by its acronym too. */
    private static final String GOLD = """
            {"format": "khabar-standoff/1", "lang": "%s", "quotes": [], "entities": [
              {"id": "o1", "type": "ORGANIZATION", "name": "%s", "mentions": [[%d, %d]]}]}
            """;

    @TempDir
    private Path folder;

    private Path gold = Path.of("");
    private Path texts = Path.of("");

    @BeforeEach
    void fill() throws IOException {
        gold = Files.createDirectory(folder.resolve("gold"));
        texts = Files.createDirectory(folder.resolve("texts"));
        add("trees.ar", "ar", Texts.ARABIC, "منظمة الأغذية والزراعة");
        add("trees.en", "en", Texts.ENGLISH, "Food and Agriculture Organization");
    }

    private void add(String id, String language, String text, String name) {
        Texts.file(texts, id + ".txt", text);
        int start = text.indexOf(name);
        Texts.file(gold, id + ".gold.json", GOLD.formatted(language, name, start, start + name.length()));
    }

    private Run score(String... options) {
        String[] args = new String[options.length + 3];
        args[0] = "score";
        args[1] = gold.toString();
        args[2] = texts.toString();
        System.arraycopy(options, 0, args, 3, options.length);
        return Run.khabar(args);
    }

    private static String row(Run run, String name) {
        return run.out()
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .findFirst()
                .orElse("no row");
    }

    @Test
    void printsTheTable() {
        Run run = score();
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("2 documents, 0 without a prediction\n")
                .endsWith("\n");
        assertThat(row(run, "organization (entity)")).endsWith("tp 2 fp 0 fn 0");
        assertThat(run.out().lines()).noneMatch(line -> line.startsWith("--"));
    }

    @Test
    void scoresOneLanguage() {
        assertThat(score("--lang", "en").out()).startsWith("1 documents, 0 without a prediction\n");
        assertThat(score("--lang", "fa"))
                .isEqualTo(new Run(2, "", "khabar: " + gold + ": no gold in it for --lang fa\n"));
        assertThat(score("--lang", "de")).isEqualTo(new Run(2, "", "khabar: --lang: de is none of ar, en, fa, all\n"));
    }

    @Test
    void countsAMissingTextAsOneInWhichNothingWasFound() throws IOException {
        Files.delete(texts.resolve("trees.en.txt"));
        Run run = score();
        assertThat(run.out()).startsWith("2 documents, 1 without a prediction\n");
        assertThat(row(run, "organization (entity)")).endsWith("tp 1 fp 0 fn 1");
        assertThat(run.code()).isZero();
    }

    @Test
    void listsErrors() throws IOException {
        Files.delete(texts.resolve("trees.en.txt"));
        Run run = score("--errors", "1", "--only", "organization (entity)", "--worst", "1");
        assertThat(run.out())
                .contains("-- organization (entity): 1 errors\ntrees.en | ")
                .doesNotContain("-- organization mention")
                .endsWith("    1 errors  trees.en\n");
        assertThat(score("--errors", "-1")).isEqualTo(new Run(2, "", "khabar: --errors: no number below 0\n"));
    }

    @Test
    void isolatesWordsOfTheText() throws IOException {
        Files.delete(texts.resolve("trees.ar.txt"));
        String errors =
                score("--errors", "5", "--only", "organization (entity)").out();
        assertThat(errors.lines().filter(line -> line.startsWith("trees.ar | ")))
                .hasSize(1)
                .allMatch(line -> line.matches("trees\\.ar \\| \u2068.*\u2069"));
    }

    @Test
    void saysWhatIsWrongWithAFile() {
        Texts.file(gold, "bad.gold.json", "{\"entities\": [");
        assertThat(score().code()).isEqualTo(2);
        assertThat(score().err())
                .startsWith("khabar: " + gold.resolve("bad.gold.json") + ": ")
                .hasLineCount(1);
        Texts.file(gold, "bad.gold.json", "{\"sha256\": \"" + "0".repeat(64) + "\"}");
        Texts.file(texts, "bad.txt", "another text");
        assertThat(score())
                .isEqualTo(new Run(
                        2,
                        "",
                        "khabar: " + gold.resolve("bad.gold.json") + ": bad: the gold is of another text (sha256)\n"));
    }

    @Test
    void saysThatThereIsNoFolder() {
        String none = folder.resolve("none").toString();
        assertThat(Run.khabar("score", none, texts.toString()))
                .isEqualTo(new Run(2, "", "khabar: " + none + ": no such folder\n"));
        String file = Texts.file(folder, "file", "");
        assertThat(Run.khabar("score", gold.toString(), file))
                .isEqualTo(new Run(2, "", "khabar: " + file + ": is a file, not a folder\n"));
        assertThat(Run.khabar("score", texts.toString(), texts.toString()))
                .isEqualTo(new Run(2, "", "khabar: " + texts + ": no gold in it\n"));
    }
}
