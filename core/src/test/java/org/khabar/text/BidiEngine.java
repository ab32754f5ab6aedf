package org.khabar.text;

import com.ibm.icu.text.Bidi;
import java.util.Arrays;

/** Two implementations of UAX #9 that share no code, asked for one paragraph on one line. */
enum BidiEngine {
    /** ICU4J; wrong in 30 lines of BidiCharacterTest. */
    ICU {
        @Override
        Resolved resolve(String paragraph, int direction) {
            Bidi bidi = new Bidi();
            bidi.setPara(paragraph, direction == ReferenceBidi.AUTO ? Bidi.LEVEL_DEFAULT_LTR : (byte) direction, null);
            byte[] found = bidi.getLevels();
            int[] levels = new int[paragraph.length()];
            for (int i = 0; i < levels.length; i++) {
                levels[i] = isRemoved(paragraph, i) ? ReferenceBidi.REMOVED : found[i];
            }
            return new Resolved(bidi.getParaLevel(), ReferenceBidi.visualOrder(levels), levels);
        }
    },

    /** {@link ReferenceBidi}, which passes every line: where the two differ it decides. */
    REFERENCE {
        @Override
        Resolved resolve(String paragraph, int direction) {
            int[] codePoints = paragraph.codePoints().toArray();
            ReferenceBidi bidi = ReferenceBidi.resolve(codePoints, direction);
            int[] found = bidi.levels();
            int[] levels = new int[paragraph.length()];
            int at = 0;
            for (int i = 0; i < codePoints.length; i++) {
                int next = at + Character.charCount(codePoints[i]);
                Arrays.fill(levels, at, next, found[i]);
                at = next;
            }
            return new Resolved(bidi.paragraphLevel(), ReferenceBidi.visualOrder(levels), levels);
        }
    };

    /**
     * How a paragraph is shown.
     *
     * @param paragraphLevel its level
     * @param order the indices of the units that X9 leaves, from left to right
     * @param levels the level of each unit after rule L1, {@link ReferenceBidi#REMOVED} where X9 removes it
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Resolved(int paragraphLevel, int[] order, int[] levels) {}

    abstract Resolved resolve(String paragraph, int direction);

    static boolean isRemoved(String text, int at) {
        int codePoint = at > 0 && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at))
                ? text.codePointAt(at - 1)
                : text.codePointAt(at);
        return switch (BidiClass.of(codePoint)) {
            case RLE, LRE, RLO, LRO, PDF, BN -> true;
            default -> false;
        };
    }
}
