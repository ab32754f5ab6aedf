package org.khabar.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that the packs know of one language, ready to be looked up by folded words: a vocabulary, and one tree of all forms over
 * the numbers of their words, so that a look-up costs the same however many forms there are.
 *
 * <p>Immutable and thread-safe.
 */
public final class Lexicon {

    private final String language;
    private final Grammar grammar;
    private final Vocabulary vocabulary;
    private final Trie trie;
    private final Sense[] senses;
    private final byte[] kinds;
    private final long[] classes;
    private final Map<SenseKind, Map<String, Entry>> entries;

    Lexicon(
            String language,
            Grammar grammar,
            Vocabulary vocabulary,
            Trie trie,
            List<Sense> senses,
            long[] classes,
            Map<SenseKind, Map<String, Entry>> entries) {
        this.language = language;
        this.grammar = grammar;
        this.vocabulary = vocabulary;
        this.trie = trie;
        this.senses = senses.toArray(new Sense[0]);
        this.kinds = new byte[trie.senses()];
        for (int place = 0; place < kinds.length; place++) {
            kinds[place] = (byte) sense(place).kind().ordinal();
        }
        this.classes = classes;
        this.entries = entries;
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
     * The number of a folded word.
     *
     * @param chars where it stands
     * @param from its first unit
     * @param to the place after its last unit
     * @return its number, 0 if no list has it
     */
    public int word(char[] chars, int from, int to) {
        return vocabulary.find(chars, from, to);
    }

    /**
     * The classes of a word by itself.
     *
     * @param word its number
     * @return the bits of its {@link WordClass}es, 0 for none
     */
    public long classes(int word) {
        return classes[word];
    }

    /**
     * Begins with one word.
     *
     * @param word its number
     * @return the node of the word by itself, -1 if no form begins with it
     */
    public int root(int word) {
        return trie.root(word);
    }

    /**
     * Whether a longer form begins with a sequence.
     *
     * @param node the node of the sequence
     * @return true if some word leads on
     */
    public boolean goesOn(int node) {
        return trie.goesOn(node);
    }

    /**
     * Goes on by one word.
     *
     * @param node the node of the words before
     * @param word the number of the next word
     * @return the node of the longer sequence, -1 if no form begins so
     */
    public int step(int node, int word) {
        return trie.step(node, word);
    }

    /**
     * The place of the first sense of a sequence.
     *
     * @param node the node of the sequence
     * @return a place for {@link #sense}
     */
    public int firstSense(int node) {
        return trie.firstSense(node);
    }

    /**
     * The place after the last sense of a sequence.
     *
     * @param node the node of the sequence
     * @return equal to {@link #firstSense} where the sequence is no form by itself
     */
    public int endSense(int node) {
        return trie.firstSense(node + 1);
    }

    /**
     * A sense.
     *
     * @param place a place between {@link #firstSense} and {@link #endSense}
     * @return what the form means
     */
    public Sense sense(int place) {
        return senses[trie.sense(place)];
    }

    /**
     * The kind of a sense, without looking at the rest of it.
     *
     * @param place a place between {@link #firstSense} and {@link #endSense}
     * @return the place of the kind among all {@link SenseKind}s
     */
    public int kind(int place) {
        return kinds[place];
    }

    /**
     * The entry of a name.
     *
     * @param kind the kind of the entry
     * @param id its id, the code of a sense of that kind
     * @return the entry, if a pack has it
     */
    public Optional<Entry> entry(SenseKind kind, String id) {
        @Nullable Map<String, Entry> ofKind = entries.get(kind);
        return ofKind == null ? Optional.empty() : Optional.ofNullable(ofKind.get(id));
    }
}
