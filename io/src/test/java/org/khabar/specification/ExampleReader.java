package org.khabar.specification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the examples of one file of the specification; for one file. */
final class ExampleReader {

    private static final String OPENING = "```example";
    private static final String CLOSING = "```";
    private static final String END_OF_TEXT = ".";

    private final String file;
    private final List<String> lines;
    private final List<Example> examples = new ArrayList<>();
    private int next;

    private ExampleReader(String file, List<String> lines) {
        this.file = file;
        this.lines = lines;
    }

    static List<Example> read(Path path) {
        try {
            return read(path.getFileName().toString(), Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(path.toString(), e);
        }
    }

    static List<Example> read(String file, String content) {
        ExampleReader reader = new ExampleReader(file, content.lines().toList());
        while (reader.next < reader.lines.size()) {
            if (reader.take().equals(OPENING)) {
                reader.example();
            }
        }
        return reader.examples;
    }

    private void example() {
        int line = next;
        String text = String.join("\n", until(END_OF_TEXT));
        Map<String, List<Expectation>> expected = new LinkedHashMap<>();
        List<String> rest = until(CLOSING);
        for (int i = 0; i < rest.size(); ) {
            int end = i + 1;
            while (end < rest.size() && rest.get(end).startsWith("  ")) {
                end++;
            }
            expect(rest.subList(i, end), expected);
            i = end;
        }
        require(!text.isEmpty() && !expected.isEmpty(), "an example has a text and says what is found in it");
        examples.add(new Example(file, examples.size() + 1, line, text, expected));
    }

    private void expect(List<String> lines, Map<String, List<Expectation>> expected) {
        String head = lines.get(0);
        boolean none = head.startsWith("no ");
        String kind = none ? head.substring(3) : Vocabulary.key(head);
        require(Vocabulary.isKind(kind), "no kind of finding: " + head);
        List<Expectation> all = expected.computeIfAbsent(kind, key -> new ArrayList<>());
        require(!none || (all.isEmpty() && lines.size() == 1), "some and none: " + head);
        if (!none) {
            List<String> parts =
                    lines.stream().skip(1).map(line -> line.substring(2)).toList();
            parts.forEach(part -> require(isPart(kind, part), "a " + kind + " has no such part: " + part));
            all.add(new Expectation(head, parts));
        }
    }

    private static boolean isPart(String kind, String part) {
        return Vocabulary.isPart(kind, part.startsWith("no ") ? part.substring(3) : Vocabulary.key(part));
    }

    private List<String> until(String end) {
        List<String> taken = new ArrayList<>();
        for (String line = take(); !line.equals(end); line = take()) {
            require(!line.equals(OPENING), "an example without its end");
            taken.add(line);
        }
        return taken;
    }

    private String take() {
        require(next < lines.size(), "an example without its end");
        return lines.get(next++);
    }

    private void require(boolean right, String message) {
        if (!right) {
            throw new IllegalArgumentException(file + ", line " + next + ": " + message);
        }
    }
}
