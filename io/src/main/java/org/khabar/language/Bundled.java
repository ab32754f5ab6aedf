package org.khabar.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The packs that come with the library, in their fixed order. */
final class Bundled {

    /** Their ids: the base pack lies in the folder of this package, the others in folders of their own. */
    static final List<String> IDS = List.of("base", "cities", "people");

    /** The languages that the base pack has a folder for. */
    static final List<String> LANGUAGES = List.of("ar", "en", "fa");

    private Bundled() {}

    static Pack pack(String id) {
        return pack(id, list -> true);
    }

    /** The base pack with some of its lists. */
    static Pack base(Predicate<String> lists) {
        return pack("base", lists);
    }

    private static Pack pack(String id, Predicate<String> lists) {
        try {
            return Pack.read(id, list -> open(id.equals("base") ? list : id + "/" + list), lists);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    /** The bytes of an image; none where the library was not built whole. */
    static Optional<byte[]> image(String name) {
        try (InputStream in = Bundled.class.getResourceAsStream(name + ".image")) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
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
        return image(id + ".names").map(Image::table).orElseGet(() -> table(pack(id)));
    }

    /** The forms of some packs; the base alone has an image of its own, without the names that only the others have. */
    static Layer layer(String language, boolean[] kept) {
        boolean alone = true;
        for (int i = 1; i < kept.length; i++) {
            alone &= !kept[i];
        }
        if (alone && kept[0]) {
            return image(language + ".base")
                    .map(Image::layer)
                    .orElseGet(() -> compile(language, List.of(pack("base"))));
        }
        return image(language)
                .map(Image::layer)
                .orElseGet(() -> compile(language, packs()))
                .only(kept);
    }
}
