package org.khabar.text;

import static java.util.Objects.requireNonNull;

/**
 * A string made ready for a place where others read it, with the string it was made of.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param text the string to show
 * @param source the string that it stands for, unchanged
 * @param map view offsets are those of {@code text}, source offsets those of {@code source}
 */
public record Rendered(String text, String source, OffsetMap map) {

    /**
     * Checks that the map fits.
     *
     * @param text the string to show
     * @param source the string that it stands for
     * @param map the map of the offsets
     * @throws IllegalArgumentException if the lengths of the map are not those of the strings
     */
    public Rendered {
        requireNonNull(text, "text");
        requireNonNull(source, "source");
        if (map.viewLength() != text.length() || map.sourceLength() != source.length()) {
            throw new IllegalArgumentException(
                    "map: lengths " + text.length() + " and " + source.length() + " expected");
        }
    }

    @Override
    public String toString() {
        return PlainText.of(text);
    }
}
