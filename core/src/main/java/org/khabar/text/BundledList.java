package org.khabar.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The lists that stand beside this package's classes. */
final class BundledList {

    private BundledList() {}

    /**
     * Reads one.
     *
     * @param name its path below this package
     * @param format the names of its fields, separated by tabs
     * @return its entries in their order
     */
    static List<ListReader.Entry> read(String name, String format) {
        try (InputStream in = BundledList.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new ListException(name, 0, "a list of this name expected beside the classes");
            }
            return ListReader.read(name, in, format);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Whether there is such a list.
     *
     * @param name its path below this package
     * @return true if it can be read
     */
    static boolean exists(String name) {
        return BundledList.class.getResource(name) != null;
    }
}
