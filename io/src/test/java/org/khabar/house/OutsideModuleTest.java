package org.khabar.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody else's modular program compiles without a warning and runs, with real encapsulation: the test runner opens all
 * modules to the tests, so that they cannot see a missing {@code exports} or {@code opens}.
 */
class OutsideModuleTest {

    private static final List<String> MODULES =
            List.of("icu4j", "jackson-core", "jackson-databind", "jackson-annotations", "jspecify", "jsoup");

    @TempDir
    private Path folder;

    @Test
    void compilesAndRuns() throws Exception {
        Path sources = Files.createDirectories(folder.resolve("src/outside"));
        Path classes = folder.resolve("classes");
        Path info = copy("module-info.java", folder.resolve("src"));
        Path main = copy("Main.java", sources);

        String compiled = run(
                "javac",
                "-encoding",
                "UTF-8",
                "-Xlint:all",
                "-Werror",
                "-p",
                modulePath(),
                "-d",
                classes.toString(),
                info.toString(),
                main.toString());
        assertThat(compiled).isEmpty();

        String printed = run("java", "-p", modulePath() + File.pathSeparator + classes, "-m", "outside/outside.Main");
        assertThat(printed.lines().toList())
                .containsExactly(
                        "module outside, module org.khabar.core",
                        "1 organization, copy",
                        "true",
                        "true",
                        "true",
                        "true");
    }

    private static Path copy(String name, Path to) throws IOException {
        Path file = to.resolve(name);
        try (InputStream in =
                Objects.requireNonNull(OutsideModuleTest.class.getResourceAsStream("outside/" + name + ".txt"), name)) {
            Files.copy(in, file);
        }
        return file;
    }

    /** What Maven would put there for somebody who depends on khabar-io. */
    private static String modulePath() {
        Set<String> path = new LinkedHashSet<>();
        path.add(SourceFile.ROOT.resolve("core/target/classes").toString());
        path.add(SourceFile.ROOT.resolve("io/target/classes").toString());
        Stream.of("jdk.module.path", "java.class.path", "surefire.test.class.path")
                .flatMap(name -> Arrays.stream(System.getProperty(name, "").split(File.pathSeparator)))
                .filter(OutsideModuleTest::isNeeded)
                .forEach(path::add);
        return String.join(File.pathSeparator, path);
    }

    private static boolean isNeeded(String entry) {
        String name = Path.of(entry).getFileName() == null
                ? ""
                : Path.of(entry).getFileName().toString();
        return name.endsWith(".jar") && MODULES.stream().anyMatch(module -> name.startsWith(module + "-"));
    }

    private String run(String tool, String... args) throws IOException, InterruptedException {
        Path output = folder.resolve(tool + ".out");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
        Collections.addAll(command, args);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).as(tool).isTrue();
        } finally {
            process.destroyForcibly();
        }
        String printed = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(tool + ": " + printed).isZero();
        return printed;
    }
}
