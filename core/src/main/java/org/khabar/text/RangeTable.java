package org.khabar.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A class for each code point, from a list of ranges. Immutable once loaded and thread-safe.
 *
 * @param <E> the classes; what no range names is of the first one
 */
final class RangeTable<E extends Enum<E>> {

    private final E[] classes;
    private final byte[] byUnit = new byte[0x10000];
    private final int[] starts;
    private final byte[] above;

    /**
     * Reads a list of ranges, each with its class.
     *
     * @param list the name of the list, its entries sorted
     * @param type the classes
     */
    RangeTable(String list, Class<E> type) {
        classes = type.getEnumConstants();
        List<Integer> ends = new ArrayList<>();
        List<Byte> types = new ArrayList<>();
        for (ListReader.Entry entry : BundledList.read(list, "range\tclass")) {
            int dash = entry.field(0).indexOf('-');
            int first = Integer.parseInt(entry.field(0).substring(0, dash), 16);
            int last = Integer.parseInt(entry.field(0).substring(dash + 1), 16);
            byte index = (byte) Arrays.asList(classes).indexOf(entry.constant(1, type));
            for (int c = first; c <= Math.min(last, 0xFFFF); c++) {
                byUnit[c] = index;
            }
            if (last > 0xFFFF) {
                ends.addAll(List.of(Math.max(first, 0x10000), last + 1));
                types.addAll(List.of(index, (byte) 0));
            }
        }
        starts = ends.stream().mapToInt(Integer::intValue).toArray();
        above = new byte[starts.length];
        for (int i = 0; i < above.length; i++) {
            above[i] = types.get(i);
        }
    }

    /** The class of a code point; a lone surrogate is one. */
    E get(int codePoint) {
        return classes[codePoint < byUnit.length ? byUnit[codePoint] : above(codePoint)];
    }

    private byte above(int codePoint) {
        int found = Arrays.binarySearch(starts, codePoint);
        if (found < 0) {
            return found == -1 ? 0 : above[-found - 2];
        }
        // Where one range ends and the next begins, two starts are equal: the second counts.
        return above[found + 1 < starts.length && starts[found + 1] == codePoint ? found + 1 : found];
    }
}
