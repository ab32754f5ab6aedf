package org.khabar.text;

/**
 * Something in a text that readers do not see or that changes the order in which they see the rest.
 *
 * <p>This record is immutable and thread-safe; its {@link #toString()} is fit for logs.
 *
 * @param kind what it is
 * @param severity how much it matters
 * @param span where it stands, in UTF-16 units
 * @param codePoint the first code point of the span; a lone surrogate is one
 * @param line the number of the line, from 1 on
 * @param column the number of the UTF-16 unit in its line, from 1 on
 */
public record Finding(FindingKind kind, Severity severity, Span span, int codePoint, int line, int column) {

    /** How much a finding matters. */
    public enum Severity {
        /** Legitimate, and good to know. */
        INFO,
        /** Seldom meant in a news text. */
        WARNING,
        /** Breaks the text, or shows it otherwise than it stands. */
        ERROR
    }

    /** A line such as {@code 3:14 WARNING override U+202E}. */
    @Override
    public String toString() {
        return line + ":" + column + " " + severity + " " + kind.code() + " " + CodePoints.name(codePoint);
    }
}
