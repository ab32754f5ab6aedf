package org.khabar.text;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of GraphemeBreakTest, WordBreakTest or SentenceBreakTest.
 *
 * @param text the characters; empty for a comment
 * @param boundaries the offsets marked with a division sign
 */
record BreakTestLine(String text, List<Integer> boundaries) {

    /** Reads a line; one with U+2701, which is no longer Extended_Pictographic since Unicode 16, counts as a comment. */
    static BreakTestLine parse(String line) {
        if (line.contains("2701")) {
            return new BreakTestLine("", List.of());
        }
        StringBuilder text = new StringBuilder();
        List<Integer> boundaries = new ArrayList<>();
        String data = line.indexOf('#') < 0 ? line : line.substring(0, line.indexOf('#'));
        for (String part : data.strip().split("\\s+")) {
            if (part.equals("\u00F7")) {
                boundaries.add(text.length());
            } else if (!part.equals("\u00D7") && !part.isEmpty()) {
                text.appendCodePoint(Integer.parseInt(part, 16));
            }
        }
        return new BreakTestLine(text.toString(), boundaries);
    }
}
