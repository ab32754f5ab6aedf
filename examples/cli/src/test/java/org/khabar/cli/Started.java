package org.khabar.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Processes that tests start, with standard output and standard error in files. */
final class Started {

    private static final int MINUTES = 2;

    private final Path folder;
    private final Path workingFolder;
    private final Map<String, String> environment;

    /**
     * Where and how to start them.
     *
     * @param folder where their output is kept
     * @param workingFolder where they run
     * @param environment what is set besides; an empty value takes a variable away
     */
    Started(Path folder, Path workingFolder, Map<String, String> environment) {
        this.folder = folder;
        this.workingFolder = workingFolder;
        this.environment = environment;
    }

    /** The java that runs the tests. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The class path of the tests, the command and all that it needs among it. */
    static List<String> classPath() {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return List.of(path.split(File.pathSeparator));
    }

    /** Starts a process that reads a file, or nothing. */
    Process start(String name, Path in, List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(workingFolder.toFile())
                .redirectOutput(folder.resolve(name + ".out").toFile())
                .redirectError(folder.resolve(name + ".err").toFile());
        if (!in.toString().isEmpty()) {
            builder.redirectInput(in.toFile());
        }
        environment.forEach((variable, value) -> {
            if (value.isEmpty()) {
                builder.environment().remove(variable);
            } else {
                builder.environment().put(variable, value);
            }
        });
        return builder.start();
    }

    /** Waits for its end. */
    Run end(String name, Process process) throws IOException, InterruptedException {
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException(name + " does not end");
        }
        return new Run(process.exitValue(), read(name + ".out"), read(name + ".err"));
    }

    private String read(String file) throws IOException {
        return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
    }

    Run run(List<String> command) throws IOException, InterruptedException {
        return end("run", start("run", Path.of(""), command));
    }
}
