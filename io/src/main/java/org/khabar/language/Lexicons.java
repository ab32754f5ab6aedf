package org.khabar.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.khabar.text.LanguageTag;
import org.khabar.text.ListReader;

/**
 * The lexicons of all languages that a set of packs knows. A lexicon is made when its language is first asked for.
 *
 * <p>Immutable but for that, and thread-safe.
 */
public final class Lexicons {

    private final List<Pack> packs;
    private final List<Names> names = new ArrayList<>();
    private final List<EntryTable> tables = new ArrayList<>();
    private final Map<String, Lexicon> made = new ConcurrentHashMap<>();

    private Lexicons(List<Pack> packs) {
        this.packs = List.copyOf(packs);
        for (Pack pack : packs) {
            Names own = new Names(List.of(pack));
            names.add(own);
            tables.add(EntryTable.of(own.entries()));
        }
    }

    /**
     * Reads packs.
     *
     * @param packs the packs, the base pack among them; where two have an entry of one id, the later one counts
     * @return the lexicons
     */
    public static Lexicons of(List<Pack> packs) {
        return new Lexicons(packs);
    }

    /**
     * A pack that comes with the library.
     *
     * @param id {@code base}, {@code cities} or {@code people}
     * @return the pack
     * @throws IllegalArgumentException if there is no such pack
     */
    public static Pack bundled(String id) {
        try {
            return Pack.read(id, list -> {
                var in = Lexicons.class.getResourceAsStream(id.equals("base") ? list : id + "/" + list);
                if (in == null) {
                    throw new java.nio.file.NoSuchFileException(id + "/" + list);
                }
                return in;
            });
        } catch (java.nio.file.NoSuchFileException e) {
            throw new IllegalArgumentException("no pack " + org.khabar.text.PlainText.of(id), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The lexicon of a language.
     *
     * @param language any tag; its language subtag counts
     * @return the lexicon, if the packs know the language
     */
    public Optional<Lexicon> of(LanguageTag language) {
        String subtag = language.language();
        if (packs.stream().noneMatch(pack -> pack.has(subtag + "/grammar.txt"))) {
            return Optional.empty();
        }
        return Optional.of(made.computeIfAbsent(subtag, this::make));
    }

    private Lexicon make(String language) {
        Inflection inflection = new Inflection(all(language + "/inflection.txt", Inflection.FORMAT));
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < packs.size(); i++) {
            layers.add(new LayerCompiler(language, inflection).compile(packs.get(i), names.get(i)));
        }
        String list = language + "/grammar.txt";
        return new Lexicon(language, Grammar.of(list, all(list, Grammar.FORMAT)), layers, tables);
    }

    private List<ListReader.Entry> all(String list, String format) {
        List<ListReader.Entry> entries = new ArrayList<>();
        for (Pack pack : packs) {
            entries.addAll(pack.entries(list, format));
        }
        return entries;
    }

    /**
     * The packs.
     *
     * @return their ids, in the order in which they were given
     */
    public List<String> packs() {
        List<String> ids = new ArrayList<>();
        packs.forEach(pack -> ids.add(pack.id()));
        return ids;
    }

    /** The lexicons that were made so far, by language. */
    Map<String, Lexicon> made() {
        return new TreeMap<>(made);
    }
}
