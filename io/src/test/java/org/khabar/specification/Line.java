package org.khabar.specification;

import java.util.List;

/**
 * One line of what was found: a finding, or a part of one. A specification may write any of its values, the first is shown.
 * Immutable.
 *
 * @param key what it is, {@code person} or {@code cue}
 * @param values what may stand after the key; none if nothing does
 */
record Line(String key, List<String> values) {

    Line {
        values = List.copyOf(values);
    }

    static Line of(String key, String value) {
        return new Line(key, List.of(value));
    }

    boolean is(String line) {
        return values.isEmpty() ? line.equals(key) : values.stream().anyMatch(value -> line.equals(key + " " + value));
    }

    @Override
    public String toString() {
        return values.isEmpty() ? key : key + " " + values.get(0);
    }
}
