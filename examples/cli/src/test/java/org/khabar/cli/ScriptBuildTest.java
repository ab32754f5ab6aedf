package org.khabar.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When the script builds, and when it does not. */
class ScriptBuildTest {

    private static final Run BUILT = new Run(0, "java -jar\n", "khabar: building\nnoise of a build\n");
    private static final Run RUN = new Run(0, "java -jar\n", "");

    private final Path folder;
    private final Checkout checkout;

    ScriptBuildTest(@TempDir Path root) throws IOException {
        Checkout.requireShell();
        folder = Files.createDirectory(root.resolve("here"));
        checkout = Checkout.in(root);
    }

    @BeforeEach
    void nothingIsBuilt() {
        assertThat(checkout.target()).doesNotExist();
    }

    private Run khabar() throws Exception {
        return khabar(Map.of());
    }

    private Run khabar(Map<String, String> environment) throws Exception {
        Map<String, String> all = new HashMap<>(checkout.quickJava());
        all.putAll(environment);
        return checkout.khabar(folder, all, "--version");
    }

    @Test
    void buildsOnFirstUseAlone() throws Exception {
        assertThat(khabar()).isEqualTo(BUILT);
        assertThat(khabar()).isEqualTo(RUN);
        assertThat(checkout.calls())
                .containsExactly("-B -q -ntp -Pquick -Dmaven.test.skip=true -pl examples/cli -am package");
        assertThat(checkout.target().resolve("khabar.lock")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pom.xml",
                "core/pom.xml",
                "io/pom.xml",
                "examples/pom.xml",
                "examples/cli/pom.xml",
                "core/src/main/java/Source.java",
                "io/src/main/resources/list.txt",
                "examples/cli/src/main/java/Source.java",
                "io/src/main/resources",
            })
    void buildsWhatIsOlderThan(String file) throws Exception {
        assertThat(khabar()).isEqualTo(BUILT);
        Checkout.touch(checkout.target().resolve("khabar.stamp"), Duration.ofMinutes(30));
        assertThat(khabar()).isEqualTo(RUN);
        Checkout.touch(checkout.root.resolve(file), Duration.ofMinutes(10));
        assertThat(khabar()).isEqualTo(BUILT);
        assertThat(khabar()).isEqualTo(RUN);
    }

    @Test
    void buildsWhereTheJarIsGone() throws Exception {
        assertThat(khabar()).isEqualTo(BUILT);
        Files.delete(checkout.target().resolve("khabar-cli.jar"));
        assertThat(khabar()).isEqualTo(BUILT);
    }

    @Test
    void leavesNothingOfASourceThatIsGone() throws Exception {
        Path old = Files.createDirectories(checkout.root.resolve("io/target/classes"))
                .resolve("Old.class");
        Files.writeString(old, "");
        assertThat(khabar()).isEqualTo(BUILT);
        assertThat(old).doesNotExist();
    }

    @Test
    void doesNotBuildWhereThatIsForbidden() throws Exception {
        Map<String, String> forbidden = Map.of("KHABAR_NO_BUILD", "1");
        assertThat(khabar(forbidden))
                .isEqualTo(new Run(2, "", "khabar: not built yet, and KHABAR_NO_BUILD=1 forbids it\n"));
        assertThat(khabar()).isEqualTo(BUILT);
        Checkout.touch(checkout.target().resolve("khabar.stamp"), Duration.ofHours(2));
        assertThat(khabar(forbidden)).isEqualTo(RUN);
        assertThat(checkout.calls()).hasSize(1);
    }

    @Test
    void doesNotBuildInAReadOnlyCheckout() throws Exception {
        assertThat(khabar()).isEqualTo(BUILT);
        Checkout.touch(checkout.target().resolve("khabar.stamp"), Duration.ofHours(2));
        boolean sealed = checkout.target().toFile().setWritable(false, false);
        try {
            assumeTrue(sealed && !Files.isWritable(checkout.target()), "the superuser may write everywhere");
            assertThat(khabar()).isEqualTo(RUN);
        } finally {
            assertThat(checkout.target().toFile().setWritable(true)).isTrue();
        }
    }

    @Test
    void tellsThatTheBuildFailedAndTriesAgain() throws Exception {
        Path broken = Files.writeString(checkout.fake.resolve("broken"), "");
        Run failed = new Run(2, "", "khabar: building\nnoise of a build\nkhabar: the build failed\n");
        assertThat(khabar()).isEqualTo(failed);
        assertThat(khabar()).isEqualTo(failed);
        Files.delete(broken);
        assertThat(khabar()).isEqualTo(BUILT);
    }

    @Test
    void needsMaven() throws Exception {
        Run run = khabar(Map.of("PATH", withoutMaven().toString()));
        assertThat(run)
                .isEqualTo(new Run(2, "", "khabar: cannot build: no mvn found; Maven 3.8.7 or newer is needed\n"));
    }

    /** A folder with the tools that the script needs, Maven apart. */
    private Path withoutMaven() throws IOException {
        Path bin = Files.createDirectory(folder.resolve("bin"));
        for (String tool : List.of("dirname", "find", "mkdir", "rm", "cat", "uname", "readlink")) {
            Path from = Files.exists(Path.of("/usr/bin", tool)) ? Path.of("/usr/bin", tool) : Path.of("/bin", tool);
            Checkout.writeScript(bin.resolve(tool), "#!/bin/sh\nexec " + from + " \"$@\"\n");
        }
        return bin;
    }

    @Test
    void buildsOnceForAllWhoAsk() throws Exception {
        Files.writeString(checkout.fake.resolve("slow"), "");
        Started processes = checkout.processes(folder, folder, checkout.quickJava());
        List<String> command = List.of(checkout.script().toString(), "--version");
        List<Process> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            all.add(processes.start("run" + i, Path.of(""), command));
        }
        List<String> errors = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Run run = processes.end("run" + i, all.get(i));
            assertThat(run.code()).isZero();
            assertThat(run.out()).isEqualTo(RUN.out());
            errors.add(run.err());
        }
        assertThat(checkout.calls()).hasSize(1);
        assertThat(errors).containsOnlyOnce(BUILT.err());
        assertThat(errors)
                .filteredOn(error -> !error.equals(BUILT.err()))
                .containsOnly("khabar: waiting for another build\n");
    }

    @Test
    void takesALockAwayThatNobodyHolds() throws Exception {
        Path lock = Files.createDirectories(checkout.target().resolve("khabar.lock"));
        Process dead = new ProcessBuilder("true").start();
        dead.waitFor();
        String host = new Started(folder, folder, Map.of())
                .run(List.of("uname", "-n"))
                .out()
                .strip();
        Files.writeString(lock.resolve("owner"), dead.pid() + " " + host + "\n");
        assertThat(khabar()).isEqualTo(BUILT);
        assertThat(lock).doesNotExist();
    }

    @Test
    void takesALockAwayThatIsOldAndNamesNobody() throws Exception {
        Path lock = Files.createDirectories(checkout.target().resolve("khabar.lock"));
        Checkout.touch(lock, Duration.ofMinutes(5));
        assertThat(khabar()).isEqualTo(BUILT);
    }
}
