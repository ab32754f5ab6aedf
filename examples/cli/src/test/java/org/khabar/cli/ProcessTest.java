package org.khabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process of its own. */
class ProcessTest {

    @TempDir
    private Path folder;

    private Run java(Map<String, String> environment, List<String> options, String... args) throws Exception {
        List<String> command = new ArrayList<>(List.of(Started.java()));
        command.addAll(options);
        command.addAll(List.of("-cp", String.join(File.pathSeparator, Started.classPath()), "org.khabar.cli.Khabar"));
        command.addAll(List.of(args));
        return new Started(folder, folder, environment).run(command);
    }

    @Test
    void writesTheSameBytesInEveryLocale() throws Exception {
        String file = Texts.file(folder, "a.txt", Texts.ARABIC);
        Run expected = new Run(0, Texts.summary(Texts.ARABIC), "");
        assertThat(java(Map.of("LC_ALL", "C"), List.of(), "read", file)).isEqualTo(expected);
        List<String> egypt = List.of("-Duser.language=ar", "-Duser.country=EG", "-Dfile.encoding=ISO-8859-6");
        assertThat(java(Map.of(), egypt, "read", file)).isEqualTo(expected);
        List<String> turkey = List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Asia/Tehran");
        assertThat(java(Map.of(), turkey, "read", file)).isEqualTo(expected);
    }

    @Test
    void answersInUtf8InEveryLocale() throws Exception {
        Path in = Path.of(
                Texts.file(folder, "in", "{\"op\":\"plain\",\"text\":\"\u062e\u0628\u0631 I\u202e\u0663\"}\nbroken\n"));
        String expected = "{\"ok\":true,\"text\":\"\u062e\u0628\u0631 I\u27e8U+202E\u27e9\u0663\"}\n{\"ok\":false,";
        for (String language : List.of("ar", "fa", "tr", "en")) {
            List<String> command = List.of(
                    Started.java(),
                    "-Duser.language=" + language,
                    "-Dfile.encoding=ISO-8859-6",
                    "-cp",
                    String.join(File.pathSeparator, Started.classPath()),
                    "org.khabar.cli.Khabar",
                    "text");
            Started processes = new Started(folder, folder, Map.of("LC_ALL", "C"));
            Run run = processes.end(language, processes.start(language, in, command));
            assertThat(run.code()).isZero();
            assertThat(run.out()).startsWith(expected).hasLineCount(2);
            assertThat(run.err()).isEmpty();
        }
    }

    @Test
    void helpsWithoutWordListsAndJackson() throws Exception {
        for (String[] args : List.of(new String[] {"--help"}, new String[] {"read", "--help"}, new String[] {"-V"})) {
            Run run = java(Map.of(), List.of("-Xlog:class+load:file=classes.txt"), args);
            assertThat(run.code()).isZero();
            assertThat(Files.readString(folder.resolve("classes.txt")))
                    .contains("org.khabar.cli.Khabar")
                    .doesNotContain(
                            "tools.jackson",
                            "com.ibm.icu",
                            "org.khabar.language",
                            "org.khabar.parse",
                            "org.khabar.format");
        }
    }

    @Test
    void fallsSilentWhereNobodyListens() throws Exception {
        String file = Texts.file(folder, "a.txt", Texts.ENGLISH.repeat(2_000));
        List<String> command = List.of(
                "sh",
                "-c",
                Started.java() + " -cp '" + String.join(File.pathSeparator, Started.classPath())
                        + "' org.khabar.cli.Khabar read '" + file + "' | head -n 1 >/dev/null");
        if (File.separatorChar == '/') {
            assertThat(new Started(folder, folder, Map.of()).run(command)).isEqualTo(new Run(0, "", ""));
        }
    }
}
