package org.khabar.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Where the results of several inputs go: each to a file of its own, or all of them to standard output. Who makes one knows
 * that no result overwrites another one or an input.
 */
final class Results {

    private final List<Optional<Path>> files;

    private Results(List<Optional<Path>> files) {
        this.files = files;
    }

    /**
     * Plans the results.
     *
     * @param inputs what is read
     * @param output the word of the option {@code -o}; empty or {@code -} for standard output
     * @param extension what the name of a result in a folder ends with
     * @throws Failure if two results have one name, a result is an input, or there is a file where the folder should be
     */
    static Results plan(List<InputFile> inputs, Optional<String> output, String extension) {
        List<Optional<Path>> files = new ArrayList<>();
        Optional<String> target = output.filter(word -> !word.equals("-"));
        boolean folder = target.isPresent() && isFolder(target.get(), inputs.size() > 1);
        for (InputFile input : inputs) {
            files.add(target.map(word -> folder ? path(word).resolve(input.stem() + extension) : path(word)));
        }
        check(inputs, files.stream().flatMap(Optional::stream).toList());
        return new Results(files);
    }

    private static boolean isFolder(String word, boolean several) {
        Path path = path(word);
        if (several && Files.exists(path) && !Files.isDirectory(path)) {
            throw new Failure("-o: " + Shown.of(word) + " is a file; several FILEs need a folder");
        }
        return several || Files.isDirectory(path) || word.endsWith("/") || word.endsWith(File.separator);
    }

    private static Path path(String word) {
        try {
            return Path.of(word);
        } catch (InvalidPathException e) {
            throw new Failure("-o: " + Shown.of(word) + " is no name of a file");
        }
    }

    private static void check(List<InputFile> inputs, List<Path> results) {
        Set<Object> read = new HashSet<>();
        for (InputFile input : inputs) {
            input.path().ifPresent(path -> read.add(identity(path)));
        }
        Set<Object> written = new HashSet<>();
        for (Path result : results) {
            Object identity = identity(result);
            if (!written.add(identity)) {
                throw new Failure("-o: two results would be " + Shown.of(result.toString()));
            }
            if (read.contains(identity)) {
                throw new Failure("-o: the result " + Shown.of(result.toString()) + " is an input");
            }
        }
    }

    /** What two paths to one file have in common, however they are written and linked. */
    private static Object identity(Path path) {
        try {
            Object key = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
            return key != null ? key : path.toRealPath();
        } catch (IOException e) {
            return place(path);
        }
    }

    private static Path place(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        try {
            return parent == null
                    ? absolute
                    : parent.toRealPath().resolve(Objects.requireNonNull(absolute.getFileName()));
        } catch (IOException e) {
            return absolute;
        }
    }

    /** The file of a result; empty for standard output. */
    Optional<Path> file(int index) {
        return files.get(index);
    }

    /**
     * Writes a result into its file, whose folder is made if need be.
     *
     * @throws Failure if that is not possible
     */
    static void write(Path file, String text) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(file, text);
        } catch (IOException e) {
            throw Failure.of(file.toString(), "written", e);
        }
    }
}
