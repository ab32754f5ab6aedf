package org.khabar.specification;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What an example says must be found. Immutable.
 *
 * @param line the line that says what it is
 * @param parts the lines of its parts, as far as they are to be checked
 */
record Expectation(String line, List<String> parts) {

    /** Parts that may be repeated: where one of a kind is listed, all are. */
    private static final Set<String> COMPLETE =
            Set.of("to", "party", "field", "purpose", "programme", "delegate", "marked");

    Expectation {
        parts = List.copyOf(parts);
    }

    boolean holds(Finding finding) {
        return finding.head().is(line)
                && parts.stream().allMatch(part -> partHolds(part, finding))
                && COMPLETE.stream().allMatch(key -> isComplete(key, finding));
    }

    private static boolean partHolds(String part, Finding finding) {
        if (part.startsWith("no ")) {
            return finding.parts(absent(part.substring(3))).isEmpty();
        }
        return finding.parts(Vocabulary.key(part)).stream().anyMatch(found -> found.is(part));
    }

    /** A quote without a speaker is one of which nobody can name the entity; {@code no mention} says that no words name it. */
    private static String absent(String part) {
        return switch (part) {
            case "speaker" -> "by";
            case "mention" -> "speaker";
            default -> part;
        };
    }

    private boolean isComplete(String key, Finding finding) {
        List<String> listed =
                parts.stream().filter(part -> Vocabulary.key(part).equals(key)).toList();
        if (listed.isEmpty()) {
            return true;
        }
        List<Line> left = new ArrayList<>(finding.parts(key));
        for (String part : listed) {
            left.stream().filter(found -> found.is(part)).findFirst().ifPresent(left::remove);
        }
        return left.isEmpty() && finding.parts(key).size() == listed.size();
    }

    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder().append(line).append('\n');
        parts.forEach(part -> lines.append("  ").append(part).append('\n'));
        return lines.toString();
    }
}
