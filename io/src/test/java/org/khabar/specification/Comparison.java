package org.khabar.specification;

import java.util.List;
import java.util.Optional;

/** What an example says against what was found. Immutable. */
record Comparison(Example example, Findings findings) {

    /** {@return what differs, kind by kind; empty if the example holds} */
    Optional<String> complaint() {
        StringBuilder message = new StringBuilder();
        example.expected().forEach((kind, expected) -> {
            List<Finding> found = findings.of(kind);
            if (!hold(expected, found)) {
                message.append("EXPECTED ").append(shown(kind, expected));
                message.append("FOUND ").append(shown(kind, found)).append('\n');
            }
        });
        return message.isEmpty() ? Optional.empty() : Optional.of(example.place() + message);
    }

    private static boolean hold(List<Expectation> expected, List<Finding> found) {
        if (expected.size() != found.size()) {
            return false;
        }
        for (int i = 0; i < expected.size(); i++) {
            if (!expected.get(i).holds(found.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static String shown(String kind, List<?> lines) {
        if (lines.isEmpty()) {
            return "no " + kind + "\n";
        }
        StringBuilder all = new StringBuilder(lines.size() + "\n");
        lines.forEach(all::append);
        return all.toString();
    }
}
