package org.khabar.score;

import org.khabar.text.PlainText;

/**
 * Something that a prediction missed, added or told otherwise. This record is immutable and thread-safe.
 *
 * @param row the row in which it counts
 * @param document the name of the text
 * @param what what is wrong, on one line; it holds words of the text as they are
 */
public record ScoreError(String row, String document, String what) {
    /** One line that is fit for logs. */
    @Override
    public String toString() {
        return PlainText.of(document + ": " + row + ": " + what);
    }
}
