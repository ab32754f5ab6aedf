package org.khabar.text;

/**
 * A view of a text for matching: the folded string, and the map that leads from its offsets back to the source.
 *
 * <p>This record is immutable and thread-safe. The folded string is a key, never something to show.
 *
 * @param text the folded string
 * @param map view offsets are those of {@code text}, source offsets those of the string that was folded
 */
public record FoldedText(String text, OffsetMap map) {

    /** Says how long the key is, and not what it is: keys are not for readers. */
    @Override
    public String toString() {
        return "FoldedText of " + text.length() + " UTF-16 units";
    }
}
