package org.khabar.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.text.Folding;
import org.khabar.text.Span;

/**
 * What the lexicon knows of the tokens of a text: the classes of each word, and each form that begins at a token with its
 * length and meaning. Proclitics are split off where the rest of the word is known and the whole word is not; several forms
 * may begin at one token.
 *
 * <p>Filled once, then read; arrays side by side, no object for a token. A token may be one behind the last, and up to 32
 * further, or -1: nothing is known there. For any number of threads once it is made.
 */
public final class Hits {

    private static final int LONGEST = 12;
    private static final long FULL_STOP = WordHash.with('.', 0);

    /** Kinds that Latin script writes with a capital. */
    private static final long NAMES = SenseKind.COUNTRY.bit()
            | SenseKind.PLACE.bit()
            | SenseKind.ORGANIZATION.bit()
            | SenseKind.PERSON.bit()
            | SenseKind.GIVEN_NAME.bit()
            | SenseKind.DEMONYM.bit();

    /** How far behind the last token the rules may look; there is nothing. */
    private static final int BEYOND = 33;

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final Clitics clitics;

    private final long[] classes;
    private final byte[] lengths;
    private final byte[] stripped;
    private final long[] kinds;

    /** Of each token, the node of the first layer that the word itself leads to. */
    private final int[] begun;

    /** Whether any list has the word itself. */
    private final boolean[] means;

    /** Of each token, one more than the place of the last form found there besides the word itself in the first layer. */
    private final int[] first;

    private int count;
    private int[] next;
    private int[] ends;
    private int[] outputs;
    private byte[] strips;

    private Hits(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.clitics = lexicon.grammar().clitics();
        int n = tokens.count() + BEYOND;
        classes = new long[n];
        lengths = new byte[n];
        stripped = new byte[n];
        kinds = new long[n];
        first = new int[n];
        begun = new int[n];
        means = new boolean[n];
        next = new int[tokens.count() / 4 + 8];
        ends = new int[next.length];
        outputs = new int[next.length];
        strips = new byte[next.length];
    }

    /**
     * Looks the words of a text up.
     *
     * @param tokens the text
     * @param lexicon the lists of its language
     * @return what they know of it
     */
    public static Hits of(Tokens tokens, Lexicon lexicon) {
        Hits hits = new Hits(tokens, lexicon);
        hits.run();
        return hits;
    }

    private void run() {
        begin();
        for (int layer = 1; layer < lexicon.layers(); layer++) {
            for (int i = 0; i < tokens.count(); i++) {
                int node = tokens.isWord(i) ? lexicon.layer(layer).trie.begin(tokens.hash(i)) : FormTrie.NONE;
                if (node != FormTrie.NONE) {
                    add(i, i + 1, layer, node, 0);
                    onward(i, layer, node, i + 1, 0);
                    means[i] |= lexicon.layer(layer).trie.output(node) != FormTrie.NONE;
                }
            }
        }
        if (clitics.any()) {
            for (int i = 0; i < tokens.count(); i++) {
                if (!means[i] && tokens.isWord(i)) {
                    split(i);
                }
            }
        }
    }

    /** Looks all words up in the first layer, which has nearly all of them: plain loops over arrays. */
    private void begin() {
        FormTrie trie = lexicon.layer(0).trie;
        long[] hashes = tokens.hashes();
        int n = tokens.count();
        trie.begin(hashes, n, begun);
        int[] begins = new int[n];
        long[] mixed = new long[n];
        int going = 0;
        for (int i = 0; i < n; i++) {
            int node = tokens.isWord(i) ? begun[i] : FormTrie.NONE;
            begun[i] = node;
            if (node != FormTrie.NONE) {
                classes[i] = trie.classes(node);
                kinds[i] = written(i, trie.kinds(node));
                lengths[i] = (byte) (classes[i] == 0 ? 0 : 1);
                means[i] = trie.output(node) != FormTrie.NONE;
                long next = i + 1 < n ? FormTrie.mix(node, hashes[i + 1]) : 0;
                if (i + 1 < n && trie.passes(node, next)) {
                    begins[going] = i;
                    mixed[going++] = next;
                } else if (i + 1 < n && hashes[i + 1] == FULL_STOP) {
                    onward(i, 0, node, i + 1, 0);
                }
            }
        }
        goOn(trie, begins, mixed, going);
    }

    /** Adds the forms of two words and more. */
    private void goOn(FormTrie trie, int[] begins, long[] mixed, int count) {
        int[] second = new int[count];
        trie.step(mixed, count, second);
        for (int i = 0; i < count; i++) {
            if (second[i] != FormTrie.NONE) {
                add(begins[i], begins[i] + 2, 0, second[i], 0);
                onward(begins[i], 0, second[i], begins[i] + 2, 0);
            }
        }
    }

    private void split(int token) {
        long word = tokens.hash(token);
        int length = tokens.foldedEnd(token) - tokens.foldedStart(token);
        if (length < 3) {
            return;
        }
        char[] folded = tokens.folded();
        int from = tokens.foldedStart(token);
        boolean joined = clitics.conjunction(folded[from]);
        if (joined && follow(token, WordHash.without(word, folded[from]), 1)) {
            return;
        }
        preposition(token, word, from, 0);
        if (joined && length > 3) {
            preposition(token, WordHash.without(word, folded[from]), from + 1, 1);
        }
    }

    /**
     * Tries the word without a preposition. Where the article's last letter is a preposition too, the two are written as one
     * and the article's first letter is lost: للـ stands for ل and الـ. It is restored for the look-up.
     */
    private void preposition(int token, long word, int from, int before) {
        char[] folded = tokens.folded();
        if (clitics.preposition(folded[from])) {
            long rest = WordHash.without(word, folded[from]);
            follow(token, clitics.merged(folded[from], folded[from + 1]) ? clitics.restore(rest) : rest, before + 1);
        }
    }

    /** Adds the forms that begin with a word; tells whether the word itself means anything. */
    private boolean follow(int token, long word, int strip) {
        boolean known = false;
        for (int layer = 0; layer < lexicon.layers(); layer++) {
            int node = lexicon.layer(layer).trie.begin(word);
            if (node != FormTrie.NONE) {
                add(token, token + 1, layer, node, strip);
                onward(token, layer, node, token + 1, strip);
                known |= lexicon.layer(layer).trie.output(node) != FormTrie.NONE;
            }
        }
        return known;
    }

    /** Adds the longer forms that go on behind the words up to a token. */
    private void onward(int token, int layer, int words, int from, int strip) {
        FormTrie trie = lexicon.layer(layer).trie;
        int node = words;
        int end = from;
        while (trie.goesOn(node)) {
            int at = abbreviated(end) || apostrophe(end) ? end + 1 : end;
            if (at >= tokens.count() || at - token >= LONGEST) {
                return;
            }
            node = trie.step(node, tokens.hash(at));
            if (node == FormTrie.NONE) {
                return;
            }
            end = at + 1;
            add(token, end, layer, node, strip);
        }
    }

    /** Whether a full stop behind a short word only abbreviates it: St. Petersburg. */
    private boolean abbreviated(int at) {
        return at + 1 < tokens.count()
                && tokens.mark(at) == '.'
                && tokens.glued(at)
                && tokens.isWord(at + 1)
                && tokens.foldedEnd(at - 1) - tokens.foldedStart(at - 1) <= 3;
    }

    /** Whether the apostrophe of a plural's possessive stands here: Workers' Party. */
    private boolean apostrophe(int at) {
        return at < tokens.count() && (tokens.mark(at) == '\'' || tokens.mark(at) == '\u2019') && tokens.glued(at);
    }

    private void add(int token, int end, int layer, int node, int strip) {
        FormTrie trie = lexicon.layer(layer).trie;
        long own = trie.classes(node);
        if (own != 0) {
            classify(token, end - token, own, strip);
        }
        long meant = written(token, trie.kinds(node));
        if (meant != 0) {
            kinds[token] |= meant;
            grow();
            ends[count] = end;
            outputs[count] = lexicon.firstOutput(layer) + trie.output(node);
            strips[count] = (byte) strip;
            next[count] = first[token];
            first[token] = ++count;
        }
    }

    /** Names are no names where the script writes them with capitals and there is none. */
    private long written(int token, long meant) {
        return tokens.small(token) ? meant & ~NAMES : meant;
    }

    private void classify(int token, int length, long own, int strip) {
        if (length >= lengths[token]) {
            classes[token] = length == lengths[token] ? classes[token] | own : own;
            lengths[token] = (byte) length;
            stripped[token] = (byte) strip;
        }
    }

    private void grow() {
        if (count == next.length) {
            next = Arrays.copyOf(next, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
            outputs = Arrays.copyOf(outputs, 2 * count);
            strips = Arrays.copyOf(strips, 2 * count);
        }
    }

    /**
     * The classes of a word; of the phrase, where a phrase of several words with classes begins.
     *
     * @param token the token
     * @return the bits of its {@link WordClass}es
     */
    public long classes(int token) {
        return classes[token];
    }

    /**
     * Whether a token is of one of some classes.
     *
     * @param token the token, or -1
     * @param bits the bits of the classes
     * @return true if it is of any
     */
    public boolean is(int token, long bits) {
        return token >= 0 && (classes[token] & bits) != 0;
    }

    /**
     * Whether a token is of a class.
     *
     * @param token the token, or -1
     * @param wordClass the class
     * @return true if it is
     */
    public boolean is(int token, WordClass wordClass) {
        return token >= 0 && (classes[token] & wordClass.bit()) != 0;
    }

    /**
     * How long the function word is that begins at a token.
     *
     * @param token the token
     * @return the number of its tokens, at least one
     */
    public int length(int token) {
        return Math.max(1, lengths[token]);
    }

    /**
     * How many proclitics a function word has before it.
     *
     * @param token the token
     * @return a number of folded letters
     */
    public int stripped(int token) {
        return stripped[token];
    }

    /**
     * Whether any list has a token by itself, with or without proclitics.
     *
     * @param token the token
     * @return false for a word that no list knows
     */
    public boolean known(int token) {
        return (classes[token] | kinds[token]) != 0;
    }

    /**
     * The kinds of the forms that begin at a token.
     *
     * @param token the token
     * @return the bits of the kinds
     */
    public long kinds(int token) {
        return kinds[token];
    }

    /**
     * Whether forms of some kinds begin at a token.
     *
     * @param token the token, or -1
     * @param kindBits the bits of the kinds
     * @return true if one of any does
     */
    public boolean hasAny(int token, long kindBits) {
        return token >= 0 && (kinds[token] & kindBits) != 0;
    }

    /**
     * Whether a form of a kind begins at a token.
     *
     * @param token the token, or -1
     * @param kind the kind
     * @return true if one does
     */
    public boolean has(int token, SenseKind kind) {
        return token >= 0 && (kinds[token] & kind.bit()) != 0;
    }

    /**
     * The longest form of a kind that begins at a token; of several senses of it the one that was listed last.
     *
     * @param token the token, or -1
     * @param kind the kind
     * @return the form, null if none does
     */
    public @Nullable Hit longest(int token, SenseKind kind) {
        if (!has(token, kind)) {
            return null;
        }
        int best = 0;
        for (int form = first[token]; form > 0; form = next[form - 1]) {
            boolean longer = best == 0 || ends[form - 1] > ends[best - 1];
            best = longer && (kindsOf(outputs[form - 1]) & kind.bit()) != 0 ? form : best;
        }
        boolean itself = best == 0;
        int output = itself ? lexicon.layer(0).trie.output(begun[token]) : outputs[best - 1];
        int layer = lexicon.layerOf(output);
        Layer senses = lexicon.layer(layer);
        int place = senses.first[output - lexicon.firstOutput(layer) + 1] - 1;
        while (senses.kind(place) != kind.ordinal()) {
            place--;
        }
        return itself
                ? new Hit(token, token + 1, 0, senses.sense(place))
                : new Hit(token, ends[best - 1], strips[best - 1], senses.sense(place));
    }

    private long kindsOf(int output) {
        int layer = lexicon.layerOf(output);
        return lexicon.layer(layer).trie.kinds(output - lexicon.firstOutput(layer));
    }

    /**
     * All senses of a kind of the forms that begin at a token, the last listed first.
     *
     * @param token the token, or -1
     * @param kind the kind
     * @return the senses with their forms
     */
    public List<Hit> of(int token, SenseKind kind) {
        return has(token, kind) ? all(token, kind.bit()) : List.of();
    }

    /**
     * All senses of the forms that begin at a token, the last listed first.
     *
     * @param token the token
     * @return the senses with their forms
     */
    public List<Hit> all(int token) {
        return kinds[token] == 0 ? List.of() : all(token, -1L);
    }

    private List<Hit> all(int token, long kindBits) {
        List<Hit> hits = new ArrayList<>();
        for (int form = first[token]; form > 0; form = next[form - 1]) {
            add(token, ends[form - 1], strips[form - 1], outputs[form - 1], kindBits, hits);
        }
        if (begun[token] != FormTrie.NONE && means[token]) {
            int itself = lexicon.layer(0).trie.output(begun[token]);
            if (itself != FormTrie.NONE) {
                add(token, token + 1, 0, itself, kindBits, hits);
            }
        }
        return hits;
    }

    private void add(int token, int end, int strip, int output, long kindBits, List<Hit> hits) {
        if ((kindsOf(output) & kindBits) == 0) {
            return;
        }
        int layer = lexicon.layerOf(output);
        Layer senses = lexicon.layer(layer);
        int own = output - lexicon.firstOutput(layer);
        for (int place = senses.first[own + 1] - 1; place >= senses.first[own]; place--) {
            if ((written(token, 1L << senses.kind(place)) & kindBits) != 0) {
                hits.add(new Hit(token, end, strip, senses.sense(place)));
            }
        }
    }

    /**
     * How many proclitics a word has before it, as its form says that was found last.
     *
     * @param token a token where some form begins
     * @return a number of folded letters
     */
    public int formStrip(int token) {
        return first[token] == 0 ? 0 : strips[first[token] - 1];
    }

    /**
     * Where a token begins without some folded letters.
     *
     * @param token the token
     * @param strip how many letters
     * @return an offset of the text
     */
    public int start(int token, int strip) {
        int start = tokens.start(token);
        return strip == 0 ? start : Folding.LOOSE.advance(tokens.text(), start, tokens.end(token), strip);
    }

    /**
     * Where a form begins behind its proclitics.
     *
     * @param hit the form
     * @return an offset of the text
     */
    public int start(Hit hit) {
        return start(hit.token(), hit.strip());
    }

    /**
     * The characters of a form without its proclitics.
     *
     * @param hit the form
     * @return a span of the text
     */
    public Span span(Hit hit) {
        return new Span(start(hit), tokens.end(hit.end() - 1));
    }
}
