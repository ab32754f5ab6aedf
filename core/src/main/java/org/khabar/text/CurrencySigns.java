package org.khabar.text;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@code currency-signs.txt} says. All methods are pure functions. */
final class CurrencySigns {

    private static final Map<String, String> CODES = new HashMap<>();
    private static final int LONGEST;

    /** Whether a sign may begin with a unit, by its lowest bits. */
    private static final boolean[] BEGINS = new boolean[256];

    static {
        int longest = 0;
        for (ListReader.Entry entry : BundledList.read("currency-signs.txt", "currency\tsign")) {
            CODES.put(entry.field(1), entry.field(0));
            BEGINS[entry.field(1).charAt(0) & 0xFF] = true;
            longest = Math.max(longest, entry.field(1).length());
        }
        LONGEST = longest;
    }

    private CurrencySigns() {}

    /**
     * The longest sign that begins at a place.
     *
     * @param text the text
     * @param at the place
     * @param end where the text to be looked at ends
     * @return the offset after it, or {@code at} if there is none
     */
    static int end(String text, int at, int end) {
        if (at == end || !BEGINS[text.charAt(at) & 0xFF]) {
            return at;
        }
        for (int last = Math.min(end, at + LONGEST); last > at; last--) {
            if (CODES.containsKey(text.substring(at, last)) && isWhole(text, at, last)) {
                return last;
            }
        }
        return at;
    }

    /** Whether a sign that begins with a letter may stand at a place. */
    static boolean mayStart(CharSequence text, int at) {
        char c = text.charAt(at);
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return c >= 'A' && c <= 'Z' && ((next >= 'A' && next <= 'Z') || next == '$' || next == '.' || next == 's');
    }

    /** A sign of letters must not be part of a longer word. */
    private static boolean isWhole(String text, int at, int last) {
        boolean startsFree = !isLetter(text, at) || !isLetter(text, at - 1);
        return startsFree && (!isLetter(text, last - 1) || !isLetter(text, last));
    }

    private static boolean isLetter(String text, int index) {
        return index >= 0 && index < text.length() && Script.of(text.charAt(index)) == Script.LATIN;
    }

    /** The code of a sign, null if it is none. */
    static @Nullable String code(String sign) {
        return CODES.get(sign);
    }
}
