package org.khabar.specification;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the parser found, as lines. Immutable.
 *
 * @param head the line that says what it is
 * @param parts the lines of its parts
 */
record Finding(Line head, List<Line> parts) {

    Finding {
        parts = List.copyOf(parts);
    }

    static Finding of(String kind, String value, Stream<Line> parts) {
        return new Finding(Line.of(kind, value), parts.toList());
    }

    String kind() {
        return head.key();
    }

    List<Line> parts(String key) {
        return parts.stream().filter(part -> part.key().equals(key)).toList();
    }

    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder().append(head).append('\n');
        parts.forEach(part -> lines.append("  ").append(part).append('\n'));
        return lines.toString();
    }
}
