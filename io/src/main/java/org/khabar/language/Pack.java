package org.khabar.language;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khabar.text.ListException;
import org.khabar.text.ListReader;

/**
 * A set of word lists under one id. A pack is a folder: its {@code pack.txt} names the lists in it, such as {@code
 * organizations.txt} for names that belong to all languages, or {@code ar/reporting-verbs.txt} for one language.
 *
 * <p>The bytes of the lists are read when the pack is made; what stands in them is read by the parser's builder, which
 * reports the first line that is not as it should be. Immutable and thread-safe.
 */
public final class Pack {

    private static final String INDEX = "META-INF/khabar/packs";

    private final String id;
    private final Map<String, byte[]> lists;

    Pack(String id, Map<String, byte[]> lists) {
        this.id = id;
        this.lists = lists;
    }

    /** Where the lists of a pack come from. */
    @FunctionalInterface
    interface Folder {
        /** Opens a list, or throws if there is none. */
        InputStream open(String list) throws IOException;
    }

    /**
     * Reads a pack from a folder of the file system.
     *
     * @param folder a folder with a {@code pack.txt}
     * @return the pack, its id being the name of the folder
     * @throws IOException if a file cannot be read
     * @throws ListException if {@code pack.txt} is not as it should be
     */
    public static Pack read(Path folder) throws IOException {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return read(name == null ? "pack" : name.toString(), list -> Files.newInputStream(folder.resolve(list)));
    }

    /**
     * Reads a pack from the class path.
     *
     * @param loader where to look
     * @param folder the folder of the pack, such as {@code META-INF/khabar/my-names}
     * @return the pack, its id being the last part of the folder
     * @throws IOException if a list is missing or cannot be read
     * @throws ListException if {@code pack.txt} is not as it should be
     */
    public static Pack read(ClassLoader loader, String folder) throws IOException {
        String id = folder.substring(folder.lastIndexOf('/') + 1);
        return read(id, list -> found(loader.getResourceAsStream(folder + "/" + list), folder + "/" + list));
    }

    /**
     * Reads the packs that jars bring with them: the folders that a file {@code META-INF/khabar/packs} names, one a line, under
     * a comment {@code # FORMAT: folder}.
     *
     * @param loader where to look
     * @return the packs, in the order of the class path, then of the files
     * @throws IOException if a list is missing or cannot be read
     * @throws ListException if a file is not as it should be
     */
    public static List<Pack> discover(ClassLoader loader) throws IOException {
        List<Pack> packs = new ArrayList<>();
        for (URL url : Collections.list(loader.getResources(INDEX))) {
            try (InputStream in = url.openStream()) {
                for (ListReader.Entry entry : ListReader.read(INDEX, in, "folder")) {
                    packs.add(read(loader, entry.field(0)));
                }
            }
        }
        return packs;
    }

    static Pack read(String id, Folder folder) throws IOException {
        Map<String, byte[]> lists = new LinkedHashMap<>();
        try (InputStream in = folder.open("pack.txt")) {
            for (ListReader.Entry entry : ListReader.read(id + "/pack.txt", in, "list")) {
                try (InputStream list = folder.open(entry.field(0))) {
                    lists.put(entry.field(0), list.readAllBytes());
                } catch (java.nio.file.NoSuchFileException e) {
                    throw entry.error("a list of the pack expected, found no file " + entry.field(0));
                }
            }
        }
        return new Pack(id, lists);
    }

    private static InputStream found(@org.jspecify.annotations.Nullable InputStream in, String name)
            throws IOException {
        if (in == null) {
            throw new java.nio.file.NoSuchFileException(name);
        }
        return in;
    }

    /**
     * The id of the pack.
     *
     * @return the id that an article names as one of its sources of knowledge
     */
    public String id() {
        return id;
    }

    /** Whether the pack has a list of this name. */
    boolean has(String list) {
        return lists.containsKey(list);
    }

    /**
     * The entries of a list.
     *
     * @param list its name in the folder
     * @param format the fields that it must have, see {@link ListReader}
     * @return the entries; none if the pack has no such list
     * @throws ListException if the list is not as it should be
     */
    List<ListReader.Entry> entries(String list, String format) {
        byte[] bytes = lists.get(list);
        if (bytes == null) {
            return new ArrayList<>();
        }
        try (InputStream in = new ByteArrayInputStream(bytes)) {
            return ListReader.read(id + "/" + list, in, format);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return "Pack " + org.khabar.text.PlainText.of(id);
    }
}
