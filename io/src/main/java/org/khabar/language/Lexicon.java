package org.khabar.language;

import java.util.List;
import java.util.Optional;

/**
 * All that the packs know of one language, ready to be looked up by folded words. A look-up costs the same however many
 * forms there are.
 *
 * <p>Immutable and thread-safe.
 */
public final class Lexicon {

    /** Where nothing is known. */
    public static final int NONE = FormTrie.NONE;

    /** Where all forms begin. */
    public static final int ROOT = FormTrie.ROOT;

    private final String language;
    private final Grammar grammar;
    private final Layer[] layers;

    /** How many outputs, and how many senses, the layers before each have. */
    private final int[] outputs;

    private final int[] senses;
    private final List<EntryTable> tables;

    Lexicon(String language, Grammar grammar, List<Layer> layers, List<EntryTable> tables) {
        this.language = language;
        this.grammar = grammar;
        this.layers = layers.toArray(new Layer[0]);
        this.outputs = new int[this.layers.length + 1];
        this.senses = new int[this.layers.length + 1];
        for (int i = 0; i < this.layers.length; i++) {
            outputs[i + 1] = outputs[i] + this.layers[i].classes.length;
            senses[i + 1] = senses[i] + this.layers[i].numbers.length;
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
     * Goes on by a word.
     *
     * @param layer the layer
     * @param node the node behind the words before, {@link #ROOT} for the first word
     * @param word the {@link WordHash} of the word, or of a mark inside a name
     * @return the node behind the word, {@link #NONE} if no form begins so
     */
    public int step(int layer, int node, long word) {
        return layers[layer].trie.step(node, word);
    }

    /**
     * Whether any longer form goes on.
     *
     * @param layer the layer
     * @param node a node behind a word
     * @return false at the end of all forms
     */
    public boolean goesOn(int layer, int node) {
        return layers[layer].trie.goesOn(node);
    }

    /**
     * The form that ends at a node.
     *
     * @param layer the layer
     * @param node a node behind a word
     * @return its output, {@link #NONE} if none does
     */
    public int output(int layer, int node) {
        int output = layers[layer].trie.output(node);
        return output < 0 || !layers[layer].means(output) ? NONE : outputs[layer] + output;
    }

    /**
     * The classes of a form.
     *
     * @param output the output of the form
     * @return the bits of its {@link WordClass}es, 0 for none
     */
    public long classes(int output) {
        int layer = layer(outputs, output);
        return layers[layer].classes[output - outputs[layer]];
    }

    /**
     * The kinds of a form's senses.
     *
     * @param output the output of the form
     * @return the bits of the {@link SenseKind}s, by their places among all
     */
    public long kinds(int output) {
        int layer = layer(outputs, output);
        return layers[layer].kindsOf[output - outputs[layer]];
    }

    /**
     * The place of the first sense of a form.
     *
     * @param output the output of the form
     * @return a place for {@link #sense}
     */
    public int firstSense(int output) {
        int layer = layer(outputs, output);
        return senses[layer] + layers[layer].first[output - outputs[layer]];
    }

    /**
     * The place after the last sense of a form.
     *
     * @param output the output of the form
     * @return equal to {@link #firstSense} where the form has word classes only
     */
    public int endSense(int output) {
        int layer = layer(outputs, output);
        return senses[layer] + layers[layer].first[output - outputs[layer] + 1];
    }

    /**
     * A sense.
     *
     * @param place a place between {@link #firstSense} and {@link #endSense}
     * @return what the form means
     */
    public Sense sense(int place) {
        int layer = layer(senses, place);
        return layers[layer].sense(place - senses[layer]);
    }

    /**
     * The kind of a sense, without looking at the rest of it.
     *
     * @param place a place between {@link #firstSense} and {@link #endSense}
     * @return the place of the kind among all {@link SenseKind}s
     */
    public int kind(int place) {
        int layer = layer(senses, place);
        return layers[layer].kind(place - senses[layer]);
    }

    private static int layer(int[] before, int number) {
        int layer = 0;
        while (number >= before[layer + 1]) {
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
