package org.khabar.text;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;

/**
 * The boundaries of what readers see as one character (UAX #29, extended grapheme clusters). Between two plain letters there
 * is one, whatever stands around them; only elsewhere ICU is asked, and only forward, for its way back is not linear. All
 * methods are pure functions.
 */
final class Graphemes {

    private Graphemes() {}

    /**
     * The last boundary that is not after a place.
     *
     * @param text any text
     * @param limit the place
     * @return an offset from 0 to {@code limit}
     */
    static int floor(String text, int limit) {
        if (limit <= 0 || limit >= text.length() || isPlainBoundary(text, limit)) {
            return Math.max(0, Math.min(limit, text.length()));
        }
        int safe = limit - 1;
        while (safe > 0 && !isPlainBoundary(text, safe)) {
            safe--;
        }
        // A cluster that goes on past the limit is known by its first units after it.
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text.substring(safe));
        int floor = 0;
        for (int at = clusters.first(); at != BreakIterator.DONE && safe + at <= limit; at = clusters.next()) {
            floor = at;
        }
        return safe + floor;
    }

    /**
     * GB4, GB5: (Control | CR | LF) ÷ and ÷ (Control | CR | LF), but GB3: CR × LF. GB999: Any ÷ Any, where neither of the two
     * has a rule of its own.
     */
    private static boolean isPlainBoundary(String text, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        if (isControl(before) || isControl(after)) {
            return before != '\r' || after != '\n';
        }
        return isPlain(before) && isPlain(after);
    }

    private static boolean isControl(char c) {
        return c < ' ' || (c >= 0x7F && c < 0xA0) || BidiControl.is(c) || c == 0x2028 || c == 0x2029;
    }

    /** Units of class Other that are no part of a pair. */
    private static boolean isPlain(char c) {
        if (c < 0x300) {
            return c >= ' ' && (c < 0x7F || (c >= 0xA0 && c != 0xAD));
        }
        return (c >= 0x5D0 && c <= 0x5EA)
                || (c >= 0x620 && c <= 0x64A)
                || (c >= 0x660 && c <= 0x66F)
                || (c >= 0x671 && c <= 0x6D4)
                || (c >= 0x6EE && c <= 0x6FF)
                || (c >= 0x2010 && c <= 0x2027)
                || (c >= 0x400 && c <= 0x482)
                || (c >= 0x4E00 && c <= 0x9FFF);
    }
}
