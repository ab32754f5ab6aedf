package org.khabar.language;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.khabar.text.LanguageTag;
import org.khabar.text.NumberReader;
import org.khabar.text.Sentences;

/**
 * All that the packs know of one language, ready to be looked up by folded words. A look-up costs the same however many
 * forms there are.
 *
 * <p>Immutable but for what it remembers of its lists, and thread-safe.
 */
public final class Lexicon {

    private final String language;
    private final Grammar grammar;
    private final LanguageTag tag;
    private final Sentences sentences;
    private final NumberReader numbers;
    private final Layer[] layers;

    /** Of each layer, the number of its first output among those of all layers. */
    private final int[] firstOutputs;

    private final List<EntryTable> tables;
    private final Currencies currencies;
    private final Ordinals ordinals;
    private final Openings openings;
    private final Map<SenseKind, Map<String, Entry>> entries = new EnumMap<>(SenseKind.class);

    Lexicon(
            String language,
            Grammar grammar,
            List<Layer> layers,
            List<EntryTable> tables,
            Currencies currencies,
            Ordinals ordinals,
            Openings openings) {
        this.language = language;
        this.grammar = grammar;
        this.tag = LanguageTag.of(language);
        this.sentences = Sentences.of(tag);
        this.numbers = NumberReader.of(tag);
        this.layers = layers.toArray(new Layer[0]);
        this.firstOutputs = new int[this.layers.length];
        for (int i = 1; i < this.layers.length; i++) {
            firstOutputs[i] = firstOutputs[i - 1] + this.layers[i - 1].outputs();
        }
        this.tables = List.copyOf(tables);
        this.currencies = currencies;
        this.ordinals = ordinals;
        this.openings = openings;
        for (SenseKind kind : SenseKind.values()) {
            entries.put(kind, new ConcurrentHashMap<>());
        }
    }

    /**
     * The language.
     *
     * @return its subtag, the name of its folder
     */
    public String language() {
        return language;
    }

    /**
     * The tag of the language.
     *
     * @return the subtag as a tag
     */
    public LanguageTag tag() {
        return tag;
    }

    /**
     * What cuts the language's text into sentences.
     *
     * @return the splitter
     */
    public Sentences sentences() {
        return sentences;
    }

    /**
     * What reads the language's numbers.
     *
     * @return the reader
     */
    public NumberReader numbers() {
        return numbers;
    }

    /**
     * How the language builds its sentences.
     *
     * @return the properties that the rules ask for
     */
    public Grammar grammar() {
        return grammar;
    }

    /** How many layers there are. */
    int layers() {
        return layers.length;
    }

    Layer layer(int place) {
        return layers[place];
    }

    /** The layer that an output is of. */
    int layerOf(int output) {
        int layer = layers.length - 1;
        while (output < firstOutputs[layer]) {
            layer--;
        }
        return layer;
    }

    /** The number of a layer's first output among those of all layers. */
    int firstOutput(int layer) {
        return firstOutputs[layer];
    }

    /**
     * What countries pay with.
     *
     * @return the currencies
     */
    public Currencies currencies() {
        return currencies;
    }

    /**
     * Words that open lines and belong to their layout.
     *
     * @return the openings of the language
     */
    public Openings openings() {
        return openings;
    }

    /**
     * Ordinal numbers as words.
     *
     * @return the ordinals of the language
     */
    public Ordinals ordinals() {
        return ordinals;
    }

    /**
     * The entry that a sense means; where several packs have it, that of the last.
     *
     * @param sense a sense of a form of this lexicon
     * @return the entry, null if the sense means none
     */
    public @Nullable Entry entry(Sense sense) {
        Entry entry = sense.entry;
        if (entry == null) {
            entry = sense.entry = entry(sense.kind(), sense.code()).orElse(null);
        }
        return entry;
    }

    /**
     * The entry of a name; where several packs have it, that of the last.
     *
     * @param kind the kind of the entry
     * @param id its id, the code of a sense of that kind
     * @return the entry, if a pack has it
     */
    public Optional<Entry> entry(SenseKind kind, String id) {
        Map<String, Entry> known = entries.getOrDefault(kind, Map.of());
        Entry entry = known.get(id);
        for (int i = tables.size() - 1; i >= 0 && entry == null; i--) {
            entry = tables.get(i).find(kind, id).orElse(null);
            if (entry != null) {
                known.put(id, entry);
            }
        }
        return Optional.ofNullable(entry);
    }
}
