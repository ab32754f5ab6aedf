package org.khabar.language;

import java.util.List;
import java.util.Optional;

/**
 * All that the packs know of one language, ready to be looked up by folded words. A look-up walks over the characters of a word
 * and costs the same however many forms there are.
 *
 * <p>Immutable and thread-safe.
 */
public final class Lexicon {

    /** Where nothing is known. */
    public static final int NONE = Automaton.NONE;

    private final String language;
    private final Grammar grammar;
    private final Layer[] layers;
    private final int[] offsets;
    private final List<EntryTable> tables;

    Lexicon(String language, Grammar grammar, List<Layer> layers, List<EntryTable> tables) {
        this.language = language;
        this.grammar = grammar;
        this.layers = layers.toArray(new Layer[0]);
        this.offsets = new int[this.layers.length + 1];
        for (int i = 0; i < this.layers.length; i++) {
            offsets[i + 1] = offsets[i] + this.layers[i].numbers.length;
        }
        this.tables = List.copyOf(tables);
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
     * How the language builds its sentences.
     *
     * @return the properties that the rules ask for
     */
    public Grammar grammar() {
        return grammar;
    }

    /**
     * How many packs have forms of the language; each is looked up by itself.
     *
     * @return the number of layers
     */
    public int layers() {
        return layers.length;
    }

    /**
     * Where a look-up begins.
     *
     * @param layer the layer
     * @return the state before the first character
     */
    public int root(int layer) {
        return layers[layer].automaton.root();
    }

    /**
     * Goes on by the characters of a word.
     *
     * @param layer the layer
     * @param state where to begin
     * @param chars where the folded word stands
     * @param from its first unit
     * @param to the place after its last unit
     * @return the state behind the word, {@link #NONE} if no form begins so
     */
    public int walk(int layer, int state, char[] chars, int from, int to) {
        return layers[layer].automaton.walk(state, chars, from, to);
    }

    /**
     * Goes on to the next word.
     *
     * @param layer the layer
     * @param state the state behind a word
     * @return the state before the next one, {@link #NONE} if no longer form begins so
     */
    public int next(int layer, int state) {
        return layers[layer].automaton.step(state, Automaton.SEPARATOR);
    }

    /**
     * The form that ends at a state.
     *
     * @param layer the layer
     * @param state the state behind a word
     * @return its output, -1 if none does
     */
    public int output(int layer, int state) {
        int output = layers[layer].automaton.output(state);
        return output < 0 || layers[layer].means(output) ? output : -1;
    }

    /**
     * The classes of a form.
     *
     * @param layer the layer
     * @param output the output of the form
     * @return the bits of its {@link WordClass}es, 0 for none
     */
    public long classes(int layer, int output) {
        return layers[layer].classes[output];
    }

    /**
     * The place of the first sense of a form.
     *
     * @param layer the layer
     * @param output the output of the form
     * @return a place for {@link #sense}
     */
    public int firstSense(int layer, int output) {
        return offsets[layer] + layers[layer].first[output];
    }

    /**
     * The place after the last sense of a form.
     *
     * @param layer the layer
     * @param output the output of the form
     * @return equal to {@link #firstSense} where the form has word classes only
     */
    public int endSense(int layer, int output) {
        return offsets[layer] + layers[layer].first[output + 1];
    }

    /**
     * A sense.
     *
     * @param place a place between {@link #firstSense} and {@link #endSense}
     * @return what the form means
     */
    public Sense sense(int place) {
        int layer = layerOf(place);
        return layers[layer].sense(place - offsets[layer]);
    }

    /**
     * The kind of a sense, without looking at the rest of it.
     *
     * @param place a place between {@link #firstSense} and {@link #endSense}
     * @return the place of the kind among all {@link SenseKind}s
     */
    public int kind(int place) {
        int layer = layerOf(place);
        return layers[layer].kind(place - offsets[layer]);
    }

    private int layerOf(int place) {
        int layer = 0;
        while (place >= offsets[layer + 1]) {
            layer++;
        }
        return layer;
    }

    /**
     * The entry of a name; where several packs have it, that of the last.
     *
     * @param kind the kind of the entry
     * @param id its id, the code of a sense of that kind
     * @return the entry, if a pack has it
     */
    public Optional<Entry> entry(SenseKind kind, String id) {
        for (int i = tables.size() - 1; i >= 0; i--) {
            Optional<Entry> found = tables.get(i).find(kind, id);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
