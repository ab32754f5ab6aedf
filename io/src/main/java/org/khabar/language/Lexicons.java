package org.khabar.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.khabar.text.LanguageTag;
import org.khabar.text.ListReader;
import org.khabar.text.PlainText;

/**
 * The lexicons of all languages that a choice of packs knows. A lexicon is made when its language is first asked for.
 *
 * <p>Immutable but for that, and thread-safe.
 */
public final class Lexicons {

    private final boolean[] kept = new boolean[Bundled.IDS.size()];
    private final List<Pack> added;
    private final List<EntryTable> tables = new ArrayList<>();
    private final Map<String, Lexicon> made = new ConcurrentHashMap<>();

    private Lexicons(List<String> bundled, List<Pack> added) {
        this.added = List.copyOf(added);
        List<EntryTable> all =
                Bundled.image("names").map(Image::tables).orElseGet(() -> Bundled.tables(Bundled.packs()));
        for (String id : bundled) {
            int place = Bundled.IDS.indexOf(id);
            if (place < 0) {
                throw new IllegalArgumentException("no pack " + PlainText.of(id) + "; the library has " + Bundled.IDS);
            }
            kept[place] = true;
            tables.add(all.get(place));
        }
        tables.addAll(Bundled.tables(added));
    }

    /**
     * Chooses packs.
     *
     * @param bundled the ids of packs that come with the library: {@code base}, {@code cities}, {@code people}
     * @param added packs of one's own; where two have an entry of one id, the later one counts
     * @return the lexicons
     * @throws IllegalArgumentException if the library has no pack of an id
     * @throws org.khabar.text.ListException if a list of names of an added pack is not as it should be
     */
    public static Lexicons of(List<String> bundled, List<Pack> added) {
        return new Lexicons(bundled, added);
    }

    /**
     * The packs that come with the library.
     *
     * @return their ids
     */
    public static List<String> bundled() {
        return Bundled.IDS;
    }

    /**
     * The lexicon of a language.
     *
     * @param language any tag; its language subtag counts
     * @return the lexicon, if the packs know the language
     * @throws org.khabar.text.ListException if a list of an added pack is not as it should be
     */
    public Optional<Lexicon> of(LanguageTag language) {
        String subtag = language.language();
        boolean known = (kept[0] && Bundled.LANGUAGES.contains(subtag))
                || added.stream().anyMatch(pack -> pack.has(subtag + "/grammar.txt"));
        return known ? Optional.of(made.computeIfAbsent(subtag, this::make)) : Optional.empty();
    }

    private Lexicon make(String language) {
        List<Layer> layers = new ArrayList<>();
        Pack base = Bundled.pack("base");
        List<Pack> sources = new ArrayList<>();
        sources.add(base);
        sources.addAll(added);
        if (Bundled.LANGUAGES.contains(language)) {
            layers.add(Bundled.image(language)
                    .map(image -> Image.layer(image, kept))
                    .orElseGet(() -> Bundled.compile(language, Bundled.packs()).only(kept)));
        }
        if (!added.isEmpty()) {
            LayerCompiler compiler = new LayerCompiler(language, Inflection.of(language, sources));
            for (int i = 0; i < added.size(); i++) {
                compiler.add(added.get(i), new Names(added.get(i)), i);
            }
            layers.add(compiler.layer());
        }
        String list = language + "/grammar.txt";
        List<ListReader.Entry> grammar = new ArrayList<>();
        sources.forEach(pack -> grammar.addAll(pack.entries(list, Grammar.FORMAT)));
        Ordinals ordinals = new Ordinals(language + "/ordinals.txt", sources);
        Openings openings = new Openings(language + "/openings.txt", sources);
        Currencies currencies = new Currencies(sources);
        return new Lexicon(language, Grammar.of(list, grammar), layers, tables, currencies, ordinals, openings);
    }
}
