package org.khabar.gold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khabar.score.AccuracyRow;
import org.khabar.score.ScoreRow;
import org.khabar.score.Scores;

/** The figures that were reached, and that must not be lost. For one thread. */
final class Floors {

    private static final Path FILE = Path.of(System.getProperty("basedir", "."), "src/test/resources/gold/floors.tsv");

    private static final String HEAD = """
            # What was reached on the articles beside this file; figures only rise. -Dfloors=write sets them to what is reached now.
            # F1 in percent; for an accuracy the number of right answers, since it may fall when more is found to be asked about.
            # FORMAT: set\tfloor\tfigure
            """;

    private final Map<String, BigDecimal> floors = new LinkedHashMap<>();

    private Floors() {}

    static Floors read() {
        Floors floors = new Floors();
        try {
            for (String line : Files.readAllLines(FILE)) {
                if (!line.startsWith("#")) {
                    String[] fields = line.split("\t", -1);
                    floors.floors.put(key(fields[0], fields[2]), new BigDecimal(fields[1]));
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

    /** {@return what lies below its floor, and what is no longer counted} */
    List<String> losses(String set, Scores scores) {
        List<String> losses = new ArrayList<>();
        Map<String, BigDecimal> reached = reached(set, scores);
        floors.forEach((key, floor) -> {
            if (key.startsWith(set + "\t")) {
                BigDecimal now = reached.getOrDefault(key, BigDecimal.ZERO);
                if (now.compareTo(floor) < 0) {
                    losses.add(key.replace("\t", " ") + ": " + now + " is below " + floor);
                }
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
        reached(set, scores).forEach((key, now) -> floors.merge(key, now, BigDecimal::max));
    }

    private static Map<String, BigDecimal> reached(String set, Scores scores) {
        Map<String, BigDecimal> reached = new LinkedHashMap<>();
        for (ScoreRow row : scores.rows()) {
            if (row instanceof AccuracyRow accuracy) {
                reached.put(key(set, row.name()), BigDecimal.valueOf(accuracy.right()));
            } else {
                row.figure().ifPresent(figure -> reached.put(key(set, row.name()), figure));
            }
        }
        return reached;
    }

    /** Set by set, within each in the order in which the figures came. */
    private Map<String, BigDecimal> sorted() {
        Map<String, BigDecimal> sorted = new LinkedHashMap<>();
        floors.keySet().stream()
                .sorted(Comparator.comparing(key -> key.substring(0, key.indexOf('\t'))))
                .forEach(key -> sorted.put(key, floors.getOrDefault(key, BigDecimal.ZERO)));
        return sorted;
    }

    void write() {
        StringBuilder lines = new StringBuilder(HEAD);
        sorted().forEach((key, floor) -> {
            String[] fields = key.split("\t", -1);
            lines.append(fields[0])
                    .append('\t')
                    .append(floor)
                    .append('\t')
                    .append(fields[1])
                    .append('\n');
        });
        try {
            Files.writeString(FILE, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE.toString(), e);
        }
    }
}
