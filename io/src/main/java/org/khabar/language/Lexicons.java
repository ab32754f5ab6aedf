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
        for (String id : bundled) {
            int place = Bundled.IDS.indexOf(id);
            if (place < 0) {
                throw new IllegalArgumentException("no pack " + PlainText.of(id) + "; the library has " + Bundled.IDS);
            }
            kept[place] = true;
            tables.add(Bundled.table(id));
        }
        for (Pack pack : this.added) {
            tables.add(Bundled.table(pack));
        }
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
        if (!known) {
            return Optional.empty();
        }
        Lexicon lexicon = made.get(subtag);
        return Optional.of(lexicon == null ? made.computeIfAbsent(subtag, this::make) : lexicon);
    }

    private Lexicon make(String language) {
        List<Layer> layers = new ArrayList<>();
        String list = language + "/grammar.txt";
        String numbers = language + "/ordinals.txt";
        String lines = language + "/openings.txt";
        List<String> wanted = new ArrayList<>(List.of(list, numbers, lines));
        wanted.addAll(Currencies.LISTS);
        if (!added.isEmpty()) {
            wanted.add(language + "/" + Inflection.LIST);
        }
        List<Pack> sources = new ArrayList<>();
        sources.add(Bundled.base(wanted));
        sources.addAll(added);
        if (Bundled.LANGUAGES.contains(language)) {
            layers.add(Bundled.layer(language, kept));
        }
        if (!added.isEmpty()) {
            LayerCompiler compiler = new LayerCompiler(language, Inflection.of(language, sources));
            for (int i = 0; i < added.size(); i++) {
                compiler.add(added.get(i), new Names(added.get(i)), i);
            }
            layers.add(compiler.layer());
        }
        List<ListReader.Entry> grammar = new ArrayList<>();
        for (Pack pack : sources) {
            grammar.addAll(pack.entries(list, Grammar.FORMAT));
        }
        Ordinals ordinals = new Ordinals(numbers, sources);
        Openings openings = new Openings(lines, sources);
        Currencies currencies = new Currencies(sources);
        return new Lexicon(language, Grammar.of(list, grammar), layers, tables, currencies, ordinals, openings);
    }
}
