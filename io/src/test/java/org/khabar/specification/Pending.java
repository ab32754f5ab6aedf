package org.khabar.specification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Examples that do not hold yet, each with the reason; the list only shrinks. Immutable.
 *
 * @param path the file of the list
 * @param reasons the reason of each example, by its name
 */
record Pending(Path path, Map<String, String> reasons) {

    static Pending read(Path path) {
        Map<String, String> reasons = new LinkedHashMap<>();
        try {
            for (String line : Files.readAllLines(path)) {
                if (!line.startsWith("#")) {
                    String[] fields = line.split("\t", -1);
                    if (fields.length != 3 || reasons.put(fields[0] + ":" + fields[1], fields[2]) != null) {
                        throw new IllegalArgumentException(path + ": file, number and reason expected, once: " + line);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path.toString(), e);
        }
        return new Pending(path, reasons);
    }

    Optional<String> reason(Example example) {
        return Optional.ofNullable(reasons.get(example.name()));
    }

    /** The list without some examples, in the file too. */
    Pending without(Set<String> holding) {
        try {
            List<String> left = Files.readAllLines(path).stream()
                    .filter(line ->
                            !holding.contains(line.replaceFirst("\t", ":").replaceFirst("\t.*", "")))
                    .toList();
            Files.writeString(path, String.join("\n", left) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(path.toString(), e);
        }
        return read(path);
    }

    Set<String> names() {
        return reasons.keySet();
    }
}
