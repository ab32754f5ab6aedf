package org.khabar.text;

import static java.util.Objects.requireNonNull;

/**
 * Makes a value safe to be put into an isolate: whatever stands in a sealed string, it cannot close the isolate around it
 * and cannot end its paragraph or line. An isolate alone does not do that, for
 *
 * <ul>
 *   <li>UAX #9, BD9: a PDI that matches no isolate initiator of the value matches the one around it. Sealing drops it.
 *   <li>An initiator that nothing closes takes the PDI of the isolate around it. Sealing closes it.
 *   <li>BD9: an isolate ends with its paragraph at the latest. L1: segment separators go back to the paragraph's level.
 *       Sealing writes a space for each line break, paragraph separator, tab and unit separator.
 * </ul>
 *
 * <p>All methods are pure functions and thread-safe; they take linear time. Sealing is idempotent.
 */
public final class Seal {

    private Seal() {}

    /**
     * Seals a value.
     *
     * @param value any string, ill-formed ones too
     * @return the sealed string; the same instance if there was nothing to do
     */
    public static String of(String value) {
        return needsSeal(value) ? seal(value, null) : value;
    }

    /**
     * Seals a value and keeps the way back.
     *
     * @param value any string, ill-formed ones too
     * @return the sealed string with its source and the map of the offsets
     */
    public static Rendered render(String value) {
        if (!needsSeal(requireNonNull(value, "value"))) {
            return new Rendered(value, value, OffsetMap.identity(value.length()));
        }
        OffsetMap.Builder map = OffsetMap.builder();
        return new Rendered(seal(value, map), value, map.build());
    }

    private static boolean needsSeal(String value) {
        int open = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (isReplaced(c)) {
                return true;
            }
            if (BidiControl.opensIsolate(c)) {
                open++;
            } else if (c == BidiControl.PDI && --open < 0) {
                return true;
            }
        }
        return open > 0;
    }

    static boolean isReplaced(char c) {
        // Most letters leave at the first comparison of each pair.
        return (c < ' ' || (c >= 0x85 && (c == 0x85 || (c >= 0x2028 && c <= 0x2029))))
                && (BidiControl.breaksLine(c) || BidiControl.separatesSegments(c));
    }

    private static String seal(String value, OffsetMap.@org.jspecify.annotations.Nullable Builder map) {
        OffsetMap.Builder offsets = map == null ? OffsetMap.builder() : map;
        StringBuilder out = new StringBuilder(value.length() + 8);
        int open = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == BidiControl.PDI && open == 0) {
                offsets.replace(1, 0);
                continue;
            }
            open += BidiControl.opensIsolate(c) ? 1 : c == BidiControl.PDI ? -1 : 0;
            out.append(isReplaced(c) ? ' ' : c);
            offsets.copy(1);
        }
        for (int i = 0; i < open; i++) {
            out.append(BidiControl.PDI);
        }
        offsets.replace(0, open);
        return out.toString();
    }
}
