package org.khabar.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A checkout with the real script examples/khabar and a mvn that does not build anything, but writes down that it was called
 * and puts a jar where the script looks for one.
 */
final class Checkout {

    private static final Path SCRIPT = Path.of(System.getProperty("basedir", "."), "../khabar")
            .toAbsolutePath()
            .normalize();

    private static final String MVN = """
            #!/bin/sh
            echo "$*" >> "$FAKE/calls"
            echo "noise of a build"
            if [ -e "$FAKE/slow" ]; then sleep 2; fi
            if [ -e "$FAKE/broken" ]; then exit 1; fi
            mkdir -p examples/cli/target/lib
            cp "$FAKE/khabar-cli.jar" examples/cli/target/khabar-cli.jar
            """;

    private static final String JAVA = """
            #!/bin/sh
            echo "java $1"
            """;

    /** The root of the checkout. */
    final Path root;

    /** What stands in for Maven. */
    final Path fake;

    private Checkout(Path root, Path fake) {
        this.root = root;
        this.fake = fake;
    }

    /** Skips the test where no scripts run, and says so. */
    static void requireShell() {
        boolean here = File.separatorChar == '/' && Files.isExecutable(Path.of("/bin/sh"));
        if (!here) {
            System.out.println("There is no /bin/sh here: the tests of examples/khabar are skipped.");
        }
        assumeTrue(here, "no /bin/sh");
    }

    static Checkout in(Path folder) throws IOException {
        Checkout checkout = new Checkout(folder.resolve("check out"), folder.resolve("fake"));
        for (String module : List.of("core", "io", "examples/cli")) {
            Path sources = checkout.root.resolve(module).resolve("src/main");
            Files.createDirectories(sources.resolve("java"));
            Files.createDirectories(sources.resolve("resources"));
            Files.writeString(sources.resolve("java/Source.java"), "");
            Files.writeString(sources.resolve("resources/list.txt"), "");
            Files.writeString(checkout.root.resolve(module).resolve("pom.xml"), "");
        }
        Files.createDirectories(checkout.root.resolve(".mvn"));
        Files.writeString(checkout.root.resolve("pom.xml"), "");
        Files.writeString(checkout.root.resolve("examples/pom.xml"), "");
        Files.copy(SCRIPT, checkout.root.resolve("examples/khabar"));
        writeScript(checkout.fake.resolve("bin/mvn"), MVN);
        writeScript(checkout.fake.resolve("jdk/bin/java"), JAVA);
        writeJar(checkout.fake.resolve("khabar-cli.jar"));
        checkout.age(Duration.ofHours(1));
        return checkout;
    }

    static void writeScript(Path file, String text) throws IOException {
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
        if (!file.toFile().setExecutable(true)) {
            throw new IOException("cannot make " + file + " executable");
        }
    }

    /** A jar that leads to the classes under test. */
    private static void writeJar(Path jar) throws IOException {
        String classPath = Started.classPath().stream()
                .map(entry -> Path.of(entry).toUri().toString())
                .collect(Collectors.joining(" "));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "org.khabar.cli.Khabar");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath);
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out, manifest)) {
            entries.finish();
        }
    }

    Path script() {
        return root.resolve("examples/khabar");
    }

    Path target() {
        return root.resolve("examples/cli/target");
    }

    /** Makes everything in it so old. */
    void age(Duration age) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                touch(file, age);
            }
        }
    }

    static void touch(Path file, Duration age) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
    }

    /** How often mvn was called. */
    List<String> calls() throws IOException {
        Path calls = fake.resolve("calls");
        return Files.exists(calls) ? Files.readAllLines(calls, StandardCharsets.UTF_8) : List.of();
    }

    /** A java that says so instead of running the command. */
    Map<String, String> quickJava() {
        return Map.of("JAVA_HOME", fake.resolve("jdk").toString());
    }

    /** Processes that see the mvn of this checkout. */
    Started processes(Path folder, Path workingFolder, Map<String, String> environment) {
        Map<String, String> all = new TreeMap<>(Map.of(
                "FAKE",
                fake.toString(),
                "PATH",
                fake.resolve("bin") + ":/usr/bin:/bin",
                "JAVA_HOME",
                System.getProperty("java.home"),
                "KHABAR_NO_BUILD",
                ""));
        all.putAll(environment);
        return new Started(folder, workingFolder, all);
    }

    /** Runs the script. */
    Run khabar(Path folder, Map<String, String> environment, String... args) throws Exception {
        List<String> command = new ArrayList<>(List.of(script().toString()));
        command.addAll(List.of(args));
        return processes(folder, folder, environment).run(command);
    }
}
