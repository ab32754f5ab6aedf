package org.khabar.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A source file and the packages that it names, in import lines or anywhere else.
 *
 * @param path where it is, from the root of the project
 * @param area the module that it is in: core, io, or the name of an example
 * @param home its own package
 * @param text what stands in it
 */
record SourceFile(Path path, String area, String home, String text) {

    static final Path ROOT =
            Path.of(System.getProperty("basedir", "."), "..").toAbsolutePath().normalize();

    private static final Pattern HOME = Pattern.compile("(?m)^package ([a-z0-9.]+);");
    private static final Pattern NAMED = Pattern.compile("\\b(?:org\\.khabar|com|org|tools)(?:\\.[a-z][a-z0-9_]*)+");

    /** All sources that ship, and no tests. */
    static List<SourceFile> all() {
        return Stream.of("core", "io", "examples/fixtures", "examples/cookbook", "examples/cli", "examples/spark")
                .flatMap(SourceFile::of)
                .toList();
    }

    private static Stream<SourceFile> of(String module) {
        Path folder = ROOT.resolve(module).resolve("src/main/java");
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        String area = module.substring(module.indexOf('/') + 1);
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("module-info.java"))
                    .sorted()
                    .map(file -> read(file, area))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceFile read(Path file, String area) {
        try {
            String text = Files.readString(file);
            Matcher home = HOME.matcher(text);
            if (!home.find()) {
                throw new IllegalStateException(file + " has no package");
            }
            return new SourceFile(ROOT.relativize(file), area, home.group(1), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The packages that stand in it anywhere, its own apart. */
    Set<String> named() {
        Set<String> named = NAMED.matcher(text)
                .results()
                .map(result -> result.group())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        named.remove(home);
        return named;
    }

    long lines() {
        return text.lines().count();
    }
}
