package org.khabar.text;

import static java.util.Objects.requireNonNull;

/**
 * A string of natural language with what a reader must know to show it: its language and its base direction (W3C
 * <i>Strings on the Web: Language and Direction Metadata</i>). Language and direction are independent; neither is
 * derived from the other.
 *
 * <p>This record is immutable and thread-safe. {@link #toString()} is fit for logs: see {@link PlainText}.
 *
 * @param value the string, unchanged; may be empty
 * @param language the language, {@link LanguageTag#UNDETERMINED} where nobody knows
 * @param direction the base direction, {@link Direction#AUTO} where nobody knows; never {@link Direction#NEUTRAL}
 * @param directionSource where the direction comes from
 */
public record LocalizedText(String value, LanguageTag language, Direction direction, DirectionSource directionSource) {

    /**
     * Checks the parts.
     *
     * @param value the string, unchanged; may be empty
     * @param language the language
     * @param direction the base direction
     * @param directionSource where the direction comes from
     * @throws IllegalArgumentException if the direction is {@link Direction#NEUTRAL}, or if exactly one of {@code
     *     direction} is {@link Direction#AUTO} and {@code directionSource} is {@link DirectionSource#UNKNOWN}
     */
    public LocalizedText {
        requireNonNull(value, "value");
        requireNonNull(language, "language");
        requireNonNull(direction, "direction");
        requireNonNull(directionSource, "directionSource");
        if (direction == Direction.NEUTRAL) {
            throw new IllegalArgumentException("direction: NEUTRAL is an answer, not metadata");
        }
        if (direction != Direction.AUTO && directionSource == DirectionSource.UNKNOWN) {
            throw new IllegalArgumentException("directionSource: UNKNOWN, and yet the direction is " + direction);
        }
    }

    /**
     * A string of a known language whose direction nobody gave.
     *
     * @param value the string
     * @param language its language
     * @return the text, its direction {@link Direction#AUTO}
     */
    public static LocalizedText of(String value, LanguageTag language) {
        return new LocalizedText(value, language, Direction.AUTO, DirectionSource.UNKNOWN);
    }

    /**
     * A string whose direction was given with it.
     *
     * @param value the string
     * @param language its language
     * @param direction its base direction
     * @return the text, the source of its direction {@link DirectionSource#STRING}
     */
    public static LocalizedText of(String value, LanguageTag language, Direction direction) {
        return new LocalizedText(value, language, direction, DirectionSource.STRING);
    }

    @Override
    public String toString() {
        return PlainText.of(value) + "@" + language + (direction == Direction.AUTO ? "" : "--" + direction.code());
    }
}
