package org.khabar.swap;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;

/** A list of things of one form, each of which may stand for another of its group. Immutable. */
final class Table {

    private static final Path FOLDER = Path.of(System.getProperty("basedir", "."), "src/test/resources/swap");

    /**
     * One thing.
     *
     * @param language the language of its words
     * @param group what else it may be replaced by
     * @param id its name
     * @param words its words by their keys
     */
    record Entry(String language, String group, String id, Map<String, String> words) {

        boolean has(String key) {
            return words.containsKey(key);
        }

        String word(String key) {
            return words.getOrDefault(key, "");
        }
    }

    private final List<Entry> entries;

    private Table(List<Entry> entries) {
        this.entries = entries;
    }

    static List<String[]> rows(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file)).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** Leaves the rows out of a file that are not to be kept. */
    static void keep(String file, Predicate<String[]> kept) {
        Path path = FOLDER.resolve(file);
        try {
            List<String> lines = Files.readAllLines(path).stream()
                    .filter(line -> line.startsWith("#") || kept.test(line.split("\t", -1)))
                    .toList();
            Files.writeString(path, String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    static Table read(String file) {
        List<Entry> entries = new ArrayList<>();
        rows(file).stream()
                .collect(groupingBy(
                        row -> List.of(row[0], row[1], row[2]), LinkedHashMap::new, toMap(r -> r[3], r -> r[4])))
                .forEach((key, words) -> entries.add(new Entry(key.get(0), key.get(1), key.get(2), words)));
        return new Table(entries);
    }

    List<Entry> of(String language) {
        return entries.stream()
                .filter(entry -> entry.language().equals(language))
                .toList();
    }

    /** Another one for each, of its group; a group of one is left out. */
    Map<Entry, Entry> shuffled(String language, Random random) {
        Map<Entry, Entry> others = new LinkedHashMap<>();
        of(language).stream()
                .collect(groupingBy(Entry::group, LinkedHashMap::new, toList()))
                .values()
                .forEach(group -> {
                    List<Entry> order = new ArrayList<>(group);
                    Collections.shuffle(order, random);
                    for (int i = 0; i < order.size() && order.size() > 1; i++) {
                        others.put(order.get(i), order.get((i + 1) % order.size()));
                    }
                });
        return others;
    }
}
