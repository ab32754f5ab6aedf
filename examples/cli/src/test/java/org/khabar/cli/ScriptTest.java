package org.khabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the script runs the command. */
class ScriptTest {

    private final Path folder;
    private final Checkout checkout;

    ScriptTest(@TempDir Path root) throws IOException {
        Checkout.requireShell();
        folder = Files.createDirectory(root.resolve("here"));
        checkout = Checkout.in(root);
    }

    private Run khabar(String... args) throws Exception {
        Run run = checkout.khabar(folder, Map.of(), args);
        return new Run(run.code(), run.out(), run.err().replace("khabar: building\nnoise of a build\n", ""));
    }

    @Test
    void keepsExitCodes() throws Exception {
        String file = Texts.file(folder, "a.txt", Texts.ARABIC);
        assertThat(khabar("read", file)).isEqualTo(new Run(0, Texts.summary(Texts.ARABIC), ""));
        assertThat(khabar("read", "none.txt")).isEqualTo(new Run(2, "", "khabar: none.txt: no such file\n"));
        assertThat(khabar()).isEqualTo(new Run(2, "", "khabar: no command given (see khabar --help)\n"));
    }

    @Test
    void keepsArgumentsApart() throws Exception {
        Texts.file(folder, "a b *.txt", Texts.ENGLISH);
        assertThat(khabar("read", "a b *.txt", "-o", "$HOME 'x'")).isEqualTo(new Run(0, "", ""));
        assertThat(folder.resolve("$HOME 'x'")).hasContent(Texts.summary(Texts.ENGLISH));
    }

    @Test
    void handsStandardInputOn() throws Exception {
        Path in = Path.of(Texts.file(folder, "in", Texts.PERSIAN));
        Started processes = checkout.processes(folder, folder, Map.of());
        List<String> command = List.of(checkout.script().toString(), "read", "-");
        Run run = processes.end("first", processes.start("first", in, command));
        assertThat(run.out()).isEqualTo(Texts.summary(Texts.PERSIAN));
    }

    @Test
    void readsAPipe() throws Exception {
        Texts.file(folder, "in", Texts.PERSIAN);
        assertThat(khabar("--version").code()).isZero();
        String read = "cat in | '" + checkout.script() + "' read -";
        Run run = checkout.processes(folder, folder, Map.of()).run(List.of("sh", "-c", read));
        assertThat(run).isEqualTo(new Run(0, Texts.summary(Texts.PERSIAN), ""));
    }

    @Test
    void runsThroughLinks() throws Exception {
        Path links = Files.createDirectories(folder.resolve("some links"));
        Files.createSymbolicLink(links.resolve("absolute"), checkout.script());
        Files.createSymbolicLink(links.resolve("relative"), Path.of("absolute"));
        Run run = checkout.processes(folder, links, Map.of()).run(List.of("./relative", "--version"));
        assertThat(run.out()).isEqualTo(VersionFile.line() + "\n");
        Map<String, String> path = Map.of("PATH", links + ":" + checkout.fake.resolve("bin") + ":/usr/bin:/bin");
        assertThat(checkout.processes(folder, folder, path).run(List.of("sh", "-c", "relative --version")))
                .isEqualTo(new Run(0, VersionFile.line() + "\n", ""));
    }

    @Test
    void opensAFileWithAnArabicNameInThePlainestLocale() throws Exception {
        List<String> write = List.of("sh", "-c", "cp in.txt \"$(printf '\\330\\256\\330\\250\\330\\261').txt\"");
        Texts.file(folder, "in.txt", Texts.ARABIC);
        Map<String, String> plain = Map.of("LC_ALL", "C", "LC_CTYPE", "", "LANG", "");
        assertThat(new Started(folder, folder, plain).run(write).code()).isZero();
        assertThat(khabar("--version").code()).isZero();
        String read = "'" + checkout.script() + "' read \"$(printf '\\330\\256\\330\\250\\330\\261').txt\"";
        assertThat(checkout.processes(folder, folder, plain).run(List.of("sh", "-c", read)))
                .isEqualTo(new Run(0, Texts.summary(Texts.ARABIC), ""));
    }

    @Test
    void saysThatThereIsNoJava() throws Exception {
        Run run = checkout.khabar(folder, Map.of("JAVA_HOME", "/no/jdk"), "--version");
        assertThat(run).isEqualTo(new Run(2, "", "khabar: JAVA_HOME: no bin/java in /no/jdk\n"));
    }

    @Test
    void saysThatACopyIsNoCheckout() throws Exception {
        Path copy = Files.copy(
                checkout.script(),
                Files.createDirectories(folder.resolve("bin")).resolve("khabar"));
        Run run = checkout.processes(folder, folder, Map.of()).run(List.of("sh", copy.toString(), "--version"));
        assertThat(run).isEqualTo(new Run(2, "", "khabar: no checkout of Khabar in " + folder.toRealPath() + "\n"));
    }
}
