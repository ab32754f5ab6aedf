package org.khabar.cli;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabar.format.Document;
import org.khabar.format.FormatException;
import org.khabar.format.plain.PlainReader;

/**
 * A FILE of the command line, {@code -} for standard input.
 *
 * @param word as it was given
 */
record InputFile(String word) {

    boolean isStandardInput() {
        return word.equals("-");
    }

    /** The file name without its last extension; {@code stdin} for standard input. */
    String stem() {
        if (isStandardInput()) {
            return "stdin";
        }
        String name = word.substring(Math.max(word.lastIndexOf('/'), word.lastIndexOf(File.separatorChar)) + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** Where it is, unless it is standard input or no path at all. */
    Optional<Path> path() {
        try {
            return isStandardInput() ? Optional.empty() : Optional.of(Path.of(word));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /**
     * Reads it to its end.
     *
     * @param standardInput what {@code -} means; it can be read once
     * @throws Failure if that is not possible
     */
    byte[] read(InputStream standardInput) {
        try {
            if (isStandardInput()) {
                return standardInput.readAllBytes();
            }
            Path path = path().orElseThrow(() -> new Failure(Shown.of(word) + ": no such file"));
            if (Files.isDirectory(path)) {
                throw new Failure(Shown.of(word) + ": is a folder, not a file");
            }
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw Failure.of(word, "read", e);
        }
    }

    /**
     * The words of this file, unit for unit.
     *
     * @param bytes what stands in it
     * @throws Failure if that is no UTF-8
     */
    String text(byte[] bytes) {
        try {
            return decode(bytes);
        } catch (FormatException e) {
            throw new Failure(Shown.of(word) + ": " + e.getMessage());
        }
    }

    /**
     * Words, unit for unit.
     *
     * @param bytes their bytes
     * @throws FormatException if that is no UTF-8
     */
    static String decode(byte[] bytes) {
        try (Stream<Document> documents = new PlainReader().read(new ByteArrayInputStream(bytes))) {
            return documents.map(document -> document.text().text()).collect(Collectors.joining());
        }
    }

    /**
     * The files of a command line.
     *
     * @param words as they were given
     * @throws Failure if standard input is among them more than once
     */
    static List<InputFile> all(List<String> words) {
        List<InputFile> inputs = words.stream().map(InputFile::new).toList();
        if (inputs.stream().filter(InputFile::isStandardInput).count() > 1) {
            throw new Failure("standard input can be read once, and - is given twice");
        }
        return inputs;
    }
}
