package org.khabar.parse;

import java.util.Arrays;
import org.khabar.language.Grammar;
import org.khabar.language.Lexicon;
import org.khabar.language.Sense;
import org.khabar.language.SenseKind;
import org.khabar.language.Tokens;
import org.khabar.language.WordClass;
import org.khabar.text.Folding;

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

    private final long[] classes;
    private final int[] lengths;
    private final byte[] stripped;
    private final long[] kinds;
    private final int[] first;

    private int count;
    private int[] next = new int[256];
    private int[] hitLength = new int[256];
    private int[] hitSense = new int[256];
    private byte[] hitStrip = new byte[256];

    private final char[] single = new char[1];

    Hits(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.grammar = lexicon.grammar();
        int n = tokens.count();
        classes = new long[n + BEYOND];
        lengths = new int[n + BEYOND];
        stripped = new byte[n + BEYOND];
        kinds = new long[n + BEYOND];
        first = new int[n + BEYOND];
        Arrays.fill(first, -1);
        for (int i = 0; i < n; i++) {
            if (tokens.isWord(i)) {
                look(i);
            }
        }
    }

    private void look(int token) {
        int from = tokens.foldedStart(token);
        int to = tokens.foldedEnd(token);
        if (follow(token, from, 0) || grammar.prepositions().isEmpty() || to - from < 3) {
            return;
        }
        boolean joined = grammar.conjunctions().indexOf(tokens.folded()[from]) >= 0;
        if (joined && follow(token, from + 1, 1)) {
            return;
        }
        preposition(token, from, to, 0);
        if (joined && to - from > 3) {
            preposition(token, from + 1, to, 1);
        }
    }

    /**
     * Tries the word without a preposition. Where the article's last letter is a preposition too, the two are written as one
     * and the article's first letter is lost: للـ stands for ل and الـ. It is restored for the look-up.
     */
    private void preposition(int token, int from, int to, int before) {
        char[] folded = tokens.folded();
        if (grammar.prepositions().indexOf(folded[from]) < 0) {
            return;
        }
        String article = grammar.article();
        char last = article.isEmpty() ? 0 : article.charAt(article.length() - 1);
        if (folded[from] == last && folded[from + 1] == last) {
            follow(token, from + 2, before + 1, article);
        } else {
            follow(token, from + 1, before + 1);
        }
    }

    private boolean follow(int token, int from, int strip) {
        return follow(token, from, strip, "");
    }

    /** Adds the hits that begin with a word, restored characters before it; tells whether the word itself means anything. */
    private boolean follow(int token, int from, int strip, String restored) {
        boolean means = false;
        for (int layer = 0; layer < lexicon.layers(); layer++) {
            int state = lexicon.root(layer);
            for (int i = 0; i < restored.length() && state != Lexicon.NONE; i++) {
                single[0] = restored.charAt(i);
                state = lexicon.walk(layer, state, single, 0, 1);
            }
            state = lexicon.walk(layer, state, tokens.folded(), from, tokens.foldedEnd(token));
            means |= lexicon.output(layer, state) >= 0;
            onward(token, layer, state, strip);
        }
        return means;
    }

    /** Adds what a word means, and the longer forms that it begins. */
    private void onward(int token, int layer, int word, int strip) {
        int state = word;
        int end = token + 1;
        while (state != Lexicon.NONE && end - token <= LONGEST) {
            int output = lexicon.output(layer, state);
            if (output >= 0) {
                add(token, end - token, layer, output, strip);
            }
            int at = abbreviated(end) ? end + 1 : end;
            state = at < tokens.count() ? lexicon.next(layer, state) : Lexicon.NONE;
            if (state != Lexicon.NONE) {
                state = over(layer, state, at);
            }
            end = at + 1;
        }
    }

    /** The state behind a word, a number, or a mark that names may have inside. */
    private int over(int layer, int state, int at) {
        if (tokens.foldedEnd(at) > tokens.foldedStart(at)) {
            return lexicon.walk(layer, state, tokens.folded(), tokens.foldedStart(at), tokens.foldedEnd(at));
        }
        if (!Tokens.inNames(tokens.mark(at))) {
            return Lexicon.NONE;
        }
        single[0] = tokens.mark(at);
        return lexicon.walk(layer, state, single, 0, 1);
    }

    /** Whether a full stop behind a short word only abbreviates it: St. Petersburg. */
    private boolean abbreviated(int at) {
        return at + 1 < tokens.count()
                && tokens.mark(at) == '.'
                && tokens.glued(at)
                && tokens.isWord(at + 1)
                && tokens.foldedEnd(at - 1) - tokens.foldedStart(at - 1) <= 3;
    }

    private void add(int token, int length, int layer, int output, int strip) {
        long own = lexicon.classes(layer, output);
        if (own != 0 && length >= lengths[token]) {
            classes[token] = length == lengths[token] ? classes[token] | own : own;
            lengths[token] = length;
            stripped[token] = (byte) strip;
        }
        for (int place = lexicon.firstSense(layer, output); place < lexicon.endSense(layer, output); place++) {
            if (count == next.length) {
                next = Arrays.copyOf(next, 2 * count);
                hitLength = Arrays.copyOf(hitLength, 2 * count);
                hitSense = Arrays.copyOf(hitSense, 2 * count);
                hitStrip = Arrays.copyOf(hitStrip, 2 * count);
            }
            hitLength[count] = length;
            hitSense[count] = place;
            hitStrip[count] = (byte) strip;
            next[count] = first[token];
            first[token] = count++;
            kinds[token] |= 1L << lexicon.kind(place);
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

    /** The longest hit of a kind that begins at a token, -1 if there is none. */
    int longest(int token, SenseKind kind) {
        int best = -1;
        if (has(token, kind)) {
            int wanted = kind.ordinal();
            for (int hit = first[token]; hit >= 0; hit = next[hit]) {
                if (lexicon.kind(hitSense[hit]) == wanted && (best < 0 || hitLength[hit] > hitLength[best])) {
                    best = hit;
                }
            }
        }
        return best;
    }

    /** The hit that was found before this one at the same token, -1 after the last. */
    int next(int hit) {
        return next[hit];
    }

    int first(int token) {
        return first[token];
    }

    int hitLength(int hit) {
        return hitLength[hit];
    }

    int hitStrip(int hit) {
        return hitStrip[hit];
    }

    Sense sense(int hit) {
        return lexicon.sense(hitSense[hit]);
    }

    /** Where a token begins without a number of folded letters. */
    int start(int token, int strip) {
        int start = tokens.start(token);
        return strip == 0 ? start : Folding.LOOSE.advance(tokens.text(), start, tokens.end(token), strip);
    }
}
