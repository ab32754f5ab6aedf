package org.khabar.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        try (ImageReader image = ImageReader.open(id + ".names")) {
            return image == null ? table(pack(id)) : Image.table(image);
        }
    }

    /** The forms of some packs; the base alone has an image of its own, without the names that only the others have. */
    static Layer layer(String language, boolean[] kept) {
        boolean alone = true;
        for (int i = 1; i < kept.length; i++) {
            alone &= !kept[i];
        }
        String name = alone && kept[0] ? language + ".base" : language;
        try (ImageReader image = ImageReader.open(name)) {
            if (image != null) {
                Layer layer = Image.layer(image);
                return alone && kept[0] ? layer : layer.only(kept);
            }
        }
        return compile(language, packs()).only(kept);
    }
}
