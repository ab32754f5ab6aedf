package org.khabar.text;

import com.ibm.icu.text.Bidi;
import java.util.Arrays;

/** Two implementations of UAX #9 that share no code, asked for one paragraph on one line. */
enum BidiEngine {
    /** ICU4J; wrong in 30 lines of BidiCharacterTest. */
    ICU {
        @Override
        int[] levels(String paragraph, int direction) {
            Bidi bidi = new Bidi();
            bidi.setPara(paragraph, direction == ReferenceBidi.AUTO ? Bidi.LEVEL_DEFAULT_LTR : (byte) direction, null);
            byte[] found = bidi.getLevels();
            int[] levels = new int[paragraph.length()];
            for (int i = 0; i < levels.length; i++) {
                levels[i] = isRemoved(paragraph, i) ? ReferenceBidi.REMOVED : found[i];
            }
            return levels;
        }

        @Override
        int paragraphLevel(String paragraph, int direction) {
            Bidi bidi = new Bidi();
            bidi.setPara(paragraph, direction == ReferenceBidi.AUTO ? Bidi.LEVEL_DEFAULT_LTR : (byte) direction, null);
            return bidi.getParaLevel();
        }
    },

    /** {@link ReferenceBidi}, which passes every line: where the two differ it decides. */
    REFERENCE {
        @Override
        int[] levels(String paragraph, int direction) {
            int[] codePoints = paragraph.codePoints().toArray();
            int[] found = ReferenceBidi.resolve(codePoints, direction).levels();
            int[] levels = new int[paragraph.length()];
            int at = 0;
            for (int i = 0; i < codePoints.length; i++) {
                int next = at + Character.charCount(codePoints[i]);
                Arrays.fill(levels, at, next, found[i]);
                at = next;
            }
            return levels;
        }

        @Override
        int paragraphLevel(String paragraph, int direction) {
            return ReferenceBidi.resolve(paragraph.codePoints().toArray(), direction)
                    .paragraphLevel();
        }
    };

    /** The level of each unit after rule L1, {@link ReferenceBidi#REMOVED} where X9 removes it. */
    abstract int[] levels(String paragraph, int direction);

    abstract int paragraphLevel(String paragraph, int direction);

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
