package org.khabar.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.language.Grammar;
import org.khabar.language.Lexicon;
import org.khabar.language.SenseKind;
import org.khabar.language.Tokens;
import org.khabar.language.WordClass;
import org.khabar.language.WordHash;
import org.khabar.text.Folding;
import org.khabar.text.Span;

/**
 * What the lexicon knows of the tokens of a text: the classes of each word, and each form that begins at a token with its
 * length and meaning. Proclitics are split off where the rest of the word is known and the whole word is not; several forms
 * may begin at one token. Filled once, then read; arrays side by side, no object for a token or hit.
 */
final class Hits {

    private static final int LONGEST = 12;

    /** How far behind the last token the rules may look; there is nothing. */
    private static final int BEYOND = 32;
    /** The kinds of hits that announce the name of a person. */
    static final long NAMING = bit(SenseKind.GIVEN_NAME) | bit(SenseKind.PERSON) | bit(SenseKind.HONORIFIC) | bit(SenseKind.REPORTING_VERB);


    private final Tokens tokens;
    private final Lexicon lexicon;
    private final Grammar grammar;
    private final int layers;

    private final long[] classes;
    private final byte[] lengths;
    private final byte[] stripped;
    private final long[] kinds;

    /** One more than the place of the form found last at each token. */
    private final int[] first;

    private int count;
    private int[] next = new int[256];
    private int[] ends = new int[256];
    private int[] outputs = new int[256];
    private byte[] strips = new byte[256];

    Hits(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.grammar = lexicon.grammar();
        this.layers = lexicon.layers();
        int n = tokens.count();
        classes = new long[n + BEYOND];
        lengths = new byte[n + BEYOND];
        stripped = new byte[n + BEYOND];
        kinds = new long[n + BEYOND];
        first = new int[n + BEYOND];
        for (int i = 0; i < n; i++) {
            if (tokens.isWord(i)) {
                look(i);
            }
        }
    }

    private void look(int token) {
        int from = tokens.foldedStart(token);
        int to = tokens.foldedEnd(token);
        long word = tokens.hash(token);
        if (follow(token, word, 0) || grammar.prepositions().isEmpty() || to - from < 3) {
            return;
        }
        char first = tokens.folded()[from];
        boolean joined = grammar.conjunctions().indexOf(first) >= 0;
        if (joined && follow(token, WordHash.without(word, first), 1)) {
            return;
        }
        preposition(token, word, from, 0);
        if (joined && to - from > 3) {
            preposition(token, WordHash.without(word, first), from + 1, 1);
        }
    }

    /**
     * Tries the word without a preposition. Where the article's last letter is a preposition too, the two are written as one
     * and the article's first letter is lost: للـ stands for ل and الـ. It is restored for the look-up.
     */
    private void preposition(int token, long word, int from, int before) {
        char[] folded = tokens.folded();
        char first = folded[from];
        if (grammar.prepositions().indexOf(first) < 0) {
            return;
        }
        long rest = WordHash.without(word, first);
        String article = grammar.article();
        int last = article.length() - 1;
        if (last >= 0 && first == article.charAt(last) && folded[from + 1] == first) {
            for (int i = last - 1; i >= 0; i--) {
                rest = WordHash.with(article.charAt(i), rest);
            }
        }
        follow(token, rest, before + 1);
    }

    /** Adds the hits that begin with a word; tells whether the word itself means anything. */
    private boolean follow(int token, long word, int strip) {
        boolean means = false;
        for (int layer = 0; layer < layers; layer++) {
            int node = lexicon.step(layer, Lexicon.ROOT, word);
            if (node != Lexicon.NONE) {
                means |= lexicon.output(layer, node) != Lexicon.NONE;
                onward(token, layer, node, strip);
            }
        }
        return means;
    }

    /** Adds what a word means, and the longer forms that it begins. */
    private void onward(int token, int layer, int word, int strip) {
        int node = word;
        int end = token + 1;
        while (node != Lexicon.NONE) {
            int output = lexicon.output(layer, node);
            if (output != Lexicon.NONE) {
                add(token, end - token, output, strip);
            }
            if (!lexicon.goesOn(layer, node)) {
                return;
            }
            int at = abbreviated(end) ? end + 1 : end;
            boolean on = at < tokens.count() && at - token < LONGEST && goesOver(at);
            node = on ? lexicon.step(layer, node, tokens.hash(at)) : Lexicon.NONE;
            end = at + 1;
        }
    }

    /** Whether a form may hold a token: a word, a number, or a mark that names have inside. */
    private boolean goesOver(int at) {
        return tokens.foldedEnd(at) > tokens.foldedStart(at) || Tokens.inNames(tokens.mark(at));
    }

    /** Whether a full stop behind a short word only abbreviates it: St. Petersburg. */
    private boolean abbreviated(int at) {
        return at + 1 < tokens.count()
                && tokens.mark(at) == '.'
                && tokens.glued(at)
                && tokens.isWord(at + 1)
                && tokens.foldedEnd(at - 1) - tokens.foldedStart(at - 1) <= 3;
    }

    private void add(int token, int length, int output, int strip) {
        long own = lexicon.classes(output);
        if (own != 0 && length >= lengths[token]) {
            classes[token] = length == lengths[token] ? classes[token] | own : own;
            lengths[token] = (byte) length;
            stripped[token] = (byte) strip;
        }
        long kindsHere = lexicon.kinds(output);
        if (kindsHere != 0) {
            kinds[token] |= kindsHere;
            grow();
            ends[count] = token + length;
            outputs[count] = output;
            strips[count] = (byte) strip;
            next[count] = first[token];
            first[token] = ++count;
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

    /** The bits of a token's {@link WordClass}es; of the phrase, where a phrase of several words begins here. */
    long classes(int token) {
        return classes[token];
    }

    /** Whether a token is of one of the classes whose bits are given. */
    boolean is(int token, long bits) {
        return token >= 0 && (classes[token] & bits) != 0;
    }

    boolean is(int token, WordClass wordClass) {
        return token >= 0 && (classes[token] & wordClass.bit()) != 0;
    }

    /** How many tokens the function word is long that begins at a token; at least one. */
    int length(int token) {
        return Math.max(1, lengths[token]);
    }

    /** How many folded letters before the word are proclitics. */
    int stripped(int token) {
        return stripped[token];
    }

    /** Whether any list has this token by itself, with or without proclitics. */
    boolean known(int token) {
        return classes[token] != 0 || kinds[token] != 0;
    }

    private static long bit(SenseKind kind) {
        return 1L << kind.ordinal();
    }

    boolean hasAny(int token, long kindBits) {
        return token >= 0 && (kinds[token] & kindBits) != 0;
    }

    boolean has(int token, SenseKind kind) {
        return token >= 0 && (kinds[token] & 1L << kind.ordinal()) != 0;
    }

    /** The longest form of a kind that begins at a token; of two senses of it the one that was listed last. */
    @Nullable
    Hit longest(int token, SenseKind kind) {
        if (!has(token, kind)) {
            return null;
        }
        int best = 0;
        for (int form = first[token]; form > 0; form = next[form - 1]) {
            boolean longer = best == 0 || ends[form - 1] > ends[best - 1];
            best = longer && (lexicon.kinds(outputs[form - 1]) & 1L << kind.ordinal()) != 0 ? form : best;
        }
        for (int place = lexicon.endSense(outputs[best - 1]) - 1; ; place--) {
            if (lexicon.kind(place) == kind.ordinal()) {
                return hit(token, best, place);
            }
        }
    }

    /** All senses of a kind of the forms that begin at a token, the last listed first. */
    List<Hit> of(int token, SenseKind kind) {
        if (!has(token, kind)) {
            return List.of();
        }
        List<Hit> hits = new ArrayList<>();
        for (int form = first[token]; form > 0; form = next[form - 1]) {
            int output = outputs[form - 1];
            for (int place = lexicon.endSense(output) - 1; place >= lexicon.firstSense(output); place--) {
                if (lexicon.kind(place) == kind.ordinal()) {
                    hits.add(hit(token, form, place));
                }
            }
        }
        return hits;
    }

    /** All senses of the forms that begin at a token. */
    List<Hit> all(int token) {
        List<Hit> hits = new ArrayList<>();
        for (int form = first[token]; form > 0; form = next[form - 1]) {
            for (int place = lexicon.endSense(outputs[form - 1]) - 1; place >= lexicon.firstSense(outputs[form - 1]); place--) {
                hits.add(hit(token, form, place));
            }
        }
        return hits;
    }

    private Hit hit(int token, int form, int place) {
        return new Hit(token, ends[form - 1], strips[form - 1], lexicon.sense(place));
    }

    /** How many letters before a word are proclitics, as the form says that was found last. */
    int formStrip(int token) {
        return strips[first[token] - 1];
    }

    /** Where a form begins behind its proclitics. */
    int start(Hit hit) {
        return start(hit.token(), hit.strip());
    }

    /** The characters of a form without its proclitics. */
    Span span(Hit hit) {
        return new Span(start(hit), tokens.end(hit.end() - 1));
    }

    /** Where a token begins without a number of folded letters. */
    int start(int token, int strip) {
        int start = tokens.start(token);
        return strip == 0 ? start : Folding.LOOSE.advance(tokens.text(), start, tokens.end(token), strip);
    }
}
