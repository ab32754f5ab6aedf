package org.khabar.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Paragraphs as plain text has them: one a line. Lines end with LF, CR, CR LF, NEL, VT, FF, U+2028 or U+2029.
 *
 * <p>All methods are pure functions and thread-safe; they take linear time.
 */
public final class Paragraphs {

    private Paragraphs() {}

    /**
     * Finds the paragraphs of a text.
     *
     * @param text any text
     * @return the spans of the lines that are not blank, without the white space at their edges, in the order of the text
     */
    public static List<Span> of(String text) {
        return of(text, new Span(0, text.length()));
    }

    /**
     * Finds the paragraphs of a part of a text.
     *
     * @param text any text
     * @param range the part
     * @return the spans of the lines that are not blank, without the white space at their edges, in the order of the text
     * @throws IndexOutOfBoundsException if the range ends after the text
     */
    public static List<Span> of(String text, Span range) {
        List<Span> paragraphs = new ArrayList<>();
        int start = range.start();
        for (int at = start; at <= range.end(); at++) {
            if (at == range.end() || Blank.breaksLine(text.charAt(at))) {
                Span line = Blank.strip(text, start, at);
                if (!line.isEmpty()) {
                    paragraphs.add(line);
                }
                start = at + 1;
            }
        }
        return List.copyOf(paragraphs);
    }
}
