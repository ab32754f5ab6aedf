package org.khabar.score;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How well predictions agree with gold. This record is immutable and thread-safe.
 *
 * @param documents how many texts were scored
 * @param missing how many of them had no prediction
 * @param rows the figures: first those of precision and recall, then the accuracies, each in the order in which they first
 *     had something to count; a row that never had is not there
 * @param errors what is wrong, in the order in which it was found
 */
public record Scores(int documents, int missing, List<ScoreRow> rows, List<ScoreError> errors) {

    /**
     * Copies the lists.
     *
     * @param documents how many texts were scored
     * @param missing how many of them had no prediction
     * @param rows the figures
     * @param errors what is wrong
     */
    public Scores {
        rows = List.copyOf(rows);
        errors = List.copyOf(errors);
    }

    /**
     * One row.
     *
     * @param name its name, such as {@code quote (IoU 0.8)}
     * @return the row; empty if there was nothing to count
     */
    public Optional<ScoreRow> row(String name) {
        return rows.stream().filter(row -> row.name().equals(name)).findFirst();
    }

    /**
     * The table of all figures.
     *
     * @return one line for the documents and one for each row, each ended by a line feed
     */
    public String table() {
        StringBuilder table = new StringBuilder();
        table.append(documents).append(" documents, ").append(missing).append(" without a prediction\n");
        rows.forEach(row -> table.append(row.line()).append('\n'));
        return table.toString();
    }

    /**
     * The errors, row by row. Words of the texts stand in it as they are: a caller that prints to a terminal makes them
     * safe.
     *
     * @param each how many errors of a row are listed at most
     * @param only how the names of the listed rows begin; empty for all
     * @return for each row one line with their number and one for each listed error, each ended by a line feed
     */
    public String errors(int each, String only) {
        StringBuilder list = new StringBuilder();
        byRow(only).forEach((row, errors) -> {
            list.append("-- ").append(row).append(": ").append(errors.size()).append(" errors\n");
            errors.stream()
                    .limit(each)
                    .forEach(error -> list.append(error.document())
                            .append(" | ")
                            .append(error.what())
                            .append('\n'));
        });
        return list.toString();
    }

    /**
     * The documents with the most errors.
     *
     * @param most how many documents are listed at most
     * @param only how the names of the rows begin whose errors count; empty for all
     * @return one line for each document, the worst first, each ended by a line feed
     */
    public String worst(int most, String only) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        byRow(only)
                .values()
                .forEach(errors -> errors.forEach(error -> counts.merge(error.document(), 1, Integer::sum)));
        StringBuilder list = new StringBuilder();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(most)
                .forEach(count ->
                        list.append(String.format(Locale.ROOT, "%5d errors  %s\n", count.getValue(), count.getKey())));
        return list.toString();
    }

    private Map<String, List<ScoreError>> byRow(String only) {
        return errors.stream()
                .filter(error -> error.row().startsWith(only))
                .collect(groupingBy(ScoreError::row, LinkedHashMap::new, toList()));
    }
}
