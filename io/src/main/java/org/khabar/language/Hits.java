package org.khabar.language;

import java.util.ArrayList;
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

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final long[] classes;
    private final byte[] lengths;
    private final byte[] stripped;
    private final long[] kinds;
    private final int[] begun;
    private final boolean[] means;
    private final FormLists forms;

    private Hits(Tokens tokens, Lexicon lexicon, Lookup lookup) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        classes = lookup.classes;
        lengths = lookup.lengths;
        stripped = lookup.stripped;
        kinds = lookup.kinds;
        begun = lookup.begun;
        means = lookup.means;
        forms = lookup.forms;
    }

    /**
     * Looks the words of a text up.
     *
     * @param tokens the text
     * @param lexicon the lists of its language
     * @return what they know of it
     */
    public static Hits of(Tokens tokens, Lexicon lexicon) {
        Lookup lookup = new Lookup(tokens, lexicon);
        lookup.run();
        return new Hits(tokens, lexicon, lookup);
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
        return has(token, kind) ? longestOf(token, kind) : null;
    }

    private Hit longestOf(int token, SenseKind kind) {
        int best = 0;
        for (int form = forms.first(token); form > 0; form = forms.next(form)) {
            boolean longer = best == 0 || forms.end(form) > forms.end(best);
            best = longer && (kindsOf(forms.output(form)) & kind.bit()) != 0 ? form : best;
        }
        boolean itself = best == 0;
        int output = itself ? lexicon.layer(0).trie.output(begun[token]) : forms.output(best);
        int layer = lexicon.layerOf(output);
        Layer senses = lexicon.layer(layer);
        int place = senses.first[output - lexicon.firstOutput(layer) + 1] - 1;
        while (senses.kind(place) != kind.ordinal()) {
            place--;
        }
        return itself
                ? new Hit(token, token + 1, 0, senses.sense(place))
                : new Hit(token, forms.end(best), forms.strip(best), senses.sense(place));
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
        for (int form = forms.first(token); form > 0; form = forms.next(form)) {
            add(token, forms.end(form), forms.strip(form), forms.output(form), kindBits, hits);
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
            if ((Lookup.written(tokens, token, 1L << senses.kind(place)) & kindBits) != 0) {
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
        int form = forms.first(token);
        return form == 0 ? 0 : forms.strip(form);
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
