package org.khabar.gold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khabar.score.Scores;

/** The figures that were reached, and that must not be lost. For one thread. */
final class Floors {

    private static final Path FILE = Path.of(System.getProperty("basedir", "."), "src/test/resources/gold/floors.tsv");

    private static final String HEAD =
            """
            # What was reached on the articles beside this file; figures only rise. -Dfloors=write raises them to what is reached now.
            # F1 in percent; an accuracy in percent, and how many answers of how many were right.
            # FORMAT: set\tfloor\tfigure
            """;

    private static final Figure NOTHING = Figure.of("0");

    private final Map<String, Figure> floors = new LinkedHashMap<>();

    private Floors() {}

    static Floors read() {
        Floors floors = new Floors();
        try {
            for (String line : Files.readAllLines(FILE)) {
                if (!line.startsWith("#")) {
                    String[] fields = line.split("\t", -1);
                    floors.floors.put(key(fields[0], fields[2]), Figure.of(fields[1]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(FILE.toString(), e);
        }
        return floors;
    }

    private static String key(String set, String figure) {
        return set + "\t" + figure;
    }

    /** {@return what lies below its floor, by the names of set and figure} */
    Map<String, String> losses(String set, Scores scores) {
        Map<String, String> losses = new LinkedHashMap<>();
        Map<String, Figure> reached = reached(set, scores);
        floors.forEach((key, floor) -> {
            Figure now = reached.getOrDefault(key, NOTHING);
            if (key.startsWith(set + "\t") && floor.isLostIn(now)) {
                losses.put(key, now.shown() + " is below " + floor.shown());
            }
        });
        return losses;
    }

    /** {@return the figures that have no floor, where more is counted than was before} */
    List<String> unguarded(String set, Scores scores) {
        return reached(set, scores).keySet().stream()
                .filter(key -> !floors.containsKey(key))
                .toList();
    }

    void raise(String set, Scores scores) {
        reached(set, scores)
                .forEach((key, now) -> floors.merge(key, now, (before, other) -> other.raises(before) ? other : before));
    }

    private static Map<String, Figure> reached(String set, Scores scores) {
        Map<String, Figure> reached = new LinkedHashMap<>();
        scores.rows().stream()
                .filter(row -> row.figure().isPresent())
                .forEach(row -> reached.put(key(set, row.name()), Figure.of(row)));
        return reached;
    }

    /** Writes them set by set, within each in the order in which the figures came. */
    void write() {
        StringBuilder lines = new StringBuilder(HEAD);
        floors.entrySet().stream()
                .sorted(Comparator.comparing(floor -> set(floor.getKey())))
                .forEach(floor -> lines.append(set(floor.getKey()))
                        .append('\t')
                        .append(floor.getValue().shown())
                        .append(floor.getKey().substring(set(floor.getKey()).length()))
                        .append('\n'));
        try {
            Files.writeString(FILE, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE.toString(), e);
        }
    }

    private static String set(String key) {
        return key.substring(0, key.indexOf('\t'));
    }
}
