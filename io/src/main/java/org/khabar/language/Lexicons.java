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

/**
 * The lexicons of all languages that a set of packs knows. A lexicon is made when its language is first asked for.
 *
 * <p>Immutable but for that, and thread-safe.
 */
public final class Lexicons {

    private final List<Pack> packs;
    private final Names names;
    private final Map<String, Lexicon> made = new ConcurrentHashMap<>();

    private Lexicons(List<Pack> packs) {
        this.packs = List.copyOf(packs);
        this.names = new Names(packs);
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
        return Optional.of(made.computeIfAbsent(subtag, key -> new LexiconBuilder(key, packs).build(names)));
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
