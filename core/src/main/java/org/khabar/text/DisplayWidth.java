package org.khabar.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import java.util.Locale;

/**
 * How much room a string takes where each character has a cell of its own, as in a terminal: combining marks and invisible
 * characters none, wide characters of East Asia and most emoji two columns, everything else one. Letters that a font joins
 * to one glyph, such as lam and alef, take a column each.
 *
 * <p>All methods are pure functions and thread-safe; they take linear time.
 */
public final class DisplayWidth {

    /** A cluster that goes on past the limit is known by its first units after it. */
    private static final int LOOK_AHEAD = 8;

    private DisplayWidth() {}

    /**
     * The columns of a string.
     *
     * @param text any string, ill-formed ones too
     * @return the sum of the columns of its code points
     */
    public static int of(String text) {
        int columns = 0;
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            columns += of(codePoint);
            at += Character.charCount(codePoint);
        }
        return columns;
    }

    /**
     * How much of a string fits into some columns. What readers see as one character is not cut.
     *
     * @param text any string, ill-formed ones too
     * @param columns the room, at least 1
     * @return the offset at which to cut; the length of the string if all of it fits; after its first character if not even
     *     that fits, so that a caller who goes on with the rest comes to an end
     * @throws IllegalArgumentException if there is no room
     */
    public static int fit(String text, int columns) {
        if (columns < 1) {
            throw new IllegalArgumentException("columns: 1 or more expected, found " + columns);
        }
        int room = columns;
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            room -= of(codePoint);
            if (room < 0) {
                return clusterAround(text, at);
            }
            at += Character.charCount(codePoint);
        }
        return at;
    }

    /** The last boundary that is not after the limit, the first after it if there is none. */
    private static int clusterAround(String text, int limit) {
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text.substring(0, Math.min(text.length(), limit + LOOK_AHEAD)));
        int floor = 0;
        clusters.first();
        for (int at = clusters.next(); at != BreakIterator.DONE && (at <= limit || floor == 0); at = clusters.next()) {
            floor = at;
        }
        return floor;
    }

    private static int of(int codePoint) {
        if (codePoint < 0x300) {
            return codePoint < ' ' || (codePoint >= 0x7F && codePoint < 0xA0) ? 0 : 1;
        }
        if ((codePoint >= 0x620 && codePoint < 0x64B) || (codePoint >= 0x671 && codePoint < 0x6D6)) {
            return 1;
        }
        return switch (UCharacter.getType(codePoint)) {
            case ECharacterCategory.NON_SPACING_MARK,
                    ECharacterCategory.ENCLOSING_MARK,
                    ECharacterCategory.LINE_SEPARATOR,
                    ECharacterCategory.PARAGRAPH_SEPARATOR -> 0;
            case ECharacterCategory.FORMAT ->
                UCharacter.hasBinaryProperty(codePoint, UProperty.PREPENDED_CONCATENATION_MARK) ? 1 : 0;
            default -> visible(codePoint);
        };
    }

    private static int visible(int codePoint) {
        // The vowels and final consonants of a Korean syllable stand in the cells of its first letter.
        if (codePoint >= 0x1160 && codePoint <= 0x11FF) {
            return 0;
        }
        int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
        return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH ? 2 : 1;
    }
}
