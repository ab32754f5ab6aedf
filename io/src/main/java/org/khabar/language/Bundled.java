package org.khabar.language;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The packs that come with the library, in their fixed order. */
final class Bundled {

    /** Their ids: the base pack lies in the folder of this package, the others in folders of their own. */
    static final List<String> IDS = List.of("base", "cities", "people");

    /** The languages that the base pack has a folder for. */
    static final List<String> LANGUAGES = List.of("ar", "en", "fa");

    private Bundled() {}

    static Pack pack(String id) {
        try {
            return Pack.read(id, list -> open(id.equals("base") ? list : id + "/" + list));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The base pack with those of some lists that it has: whoever wants a few small ones need not wait for the large. */
    static Pack base(List<String> names) {
        Map<String, byte[]> lists = new LinkedHashMap<>();
        for (String name : names) {
            try (InputStream in = Bundled.class.getResourceAsStream(name)) {
                if (in != null) {
                    lists.put(name, in.readAllBytes());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Pack("base", lists);
    }

    static List<Pack> packs() {
        return IDS.stream().map(Bundled::pack).toList();
    }

    private static InputStream open(String resource) throws IOException {
        InputStream in = Bundled.class.getResourceAsStream(resource);
        if (in == null) {
            throw new java.nio.file.NoSuchFileException(resource);
        }
        return in;
    }

    /** An image behind its length; null where the library was not built whole. */
    static @Nullable ByteBuffer image(String name) {
        // No lambda and no growing buffer: the first text waits for this.
        try (InputStream in = Bundled.class.getResourceAsStream(name + ".image")) {
            if (in == null) {
                return null;
            }
            byte[] length = in.readNBytes(Integer.BYTES);
            byte[] bytes = new byte[ByteBuffer.wrap(length).getInt()];
            if (in.readNBytes(bytes, 0, bytes.length) < bytes.length) {
                throw new EOFException(name + ".image is cut off");
            }
            return ByteBuffer.wrap(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One layer of the lists of all packs. */
    static Layer compile(String language, List<Pack> packs) {
        LayerCompiler compiler = new LayerCompiler(language, Inflection.of(language, packs));
        for (int i = 0; i < packs.size(); i++) {
            compiler.add(packs.get(i), new Names(packs.get(i)), i);
        }
        return compiler.layer();
    }

    static EntryTable table(Pack pack) {
        return EntryTable.of(new Names(pack).entries());
    }

    /** The entries of a pack. */
    static EntryTable table(String id) {
        ByteBuffer image = image(id + ".names");
        return image == null ? table(pack(id)) : Image.table(image);
    }

    /** The forms of some packs; the base alone has an image of its own, without the names that only the others have. */
    static Layer layer(String language, boolean[] kept) {
        boolean alone = true;
        for (int i = 1; i < kept.length; i++) {
            alone &= !kept[i];
        }
        if (alone && kept[0]) {
            ByteBuffer base = image(language + ".base");
            return base == null ? compile(language, List.of(pack("base"))) : Image.layer(base);
        }
        ByteBuffer all = image(language);
        return (all == null ? compile(language, packs()) : Image.layer(all)).only(kept);
    }
}
