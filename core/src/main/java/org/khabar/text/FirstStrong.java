package org.khabar.text;

/**
 * The direction that UAX #9 finds in a text itself:
 *
 * <blockquote>P2. In each paragraph, find the first character of type L, AL, or R while skipping over any characters between
 * an isolate initiator and its matching PDI or, if there is no matching PDI, the end of the paragraph.
 * P3. If a character is found in P2 and it is of type AL or R, then set the paragraph embedding level to one; otherwise, set
 * it to zero.</blockquote>
 *
 * <p>All methods are pure functions and thread-safe; they take linear time.
 */
public final class FirstStrong {

    private FirstStrong() {}

    /**
     * The direction of the first paragraph of a text.
     *
     * @param text any text, ill-formed ones too
     * @return {@link Direction#LTR} or {@link Direction#RTL} after the first strong character, {@link Direction#NEUTRAL} if
     *     the first paragraph has none
     */
    public static Direction of(CharSequence text) {
        return of(text, 0, text.length());
    }

    /** The direction of the first paragraph of a piece of a text. */
    static Direction of(CharSequence text, int start, int end) {
        int open = 0;
        for (int i = start; i < end; ) {
            int codePoint = i + 1 < end ? Character.codePointAt(text, i) : text.charAt(i);
            BidiClass type = BidiClass.of(codePoint);
            if (type == BidiClass.B) {
                break;
            } else if (type.opensIsolate()) {
                open++;
            } else if (type == BidiClass.PDI) {
                open -= open > 0 ? 1 : 0;
            } else if (open == 0 && type.isStrong()) {
                return type == BidiClass.L ? Direction.LTR : Direction.RTL;
            }
            i += Character.charCount(codePoint);
        }
        return Direction.NEUTRAL;
    }
}
