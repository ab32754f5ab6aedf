package org.khabar.parse;

import org.jspecify.annotations.Nullable;
import org.khabar.language.Clitics;
import org.khabar.language.Grammar;
import org.khabar.language.Hit;
import org.khabar.language.Hits;
import org.khabar.language.Lexicon;
import org.khabar.language.SenseKind;
import org.khabar.language.Tokenizer;
import org.khabar.language.Tokens;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;
import org.khabar.language.WordHash;

/**
 * The text of one article with all that is looked up before the rules begin: tokens, hits, quotations, sentences. The finders
 * read it and leave their phrases in it. One per parse, for one thread.
 */
final class Reading {

    /** Words that end a noun phrase wherever they stand. */
    private static final long CLOSED = Adpositions.CLOSING
            | WordClass.bits(
                    WordClass.COMPLEMENTIZER,
                    WordClass.BOUND_COMPLEMENTIZER,
                    WordClass.CONTRAST,
                    WordClass.RELATIVE,
                    WordClass.NEGATION,
                    WordClass.SUBORDINATOR,
                    WordClass.HE,
                    WordClass.SHE,
                    WordClass.IT,
                    WordClass.THEY,
                    WordClass.ADVERB,
                    WordClass.AUXILIARY,
                    WordClass.FUTURE,
                    WordClass.SCHEDULE,
                    WordClass.VERB);

    /** All function words: those that end a noun phrase and those that stand in one. */
    private static final long FUNCTION = (CLOSED & ~WordClass.VERB.bit())
            | WordClass.bits(
                    WordClass.CONJUNCTION,
                    WordClass.ARTICLE,
                    WordClass.DEMONSTRATIVE,
                    WordClass.QUANTIFIER,
                    WordClass.PAIR,
                    WordClass.FIRST_PERSON,
                    WordClass.POSSESSIVE,
                    WordClass.REFLEXIVE,
                    WordClass.FOR,
                    WordClass.OF,
                    WordClass.ON_BEHALF);

    /** How many words of planning may stand together. */
    private static final int LONGEST_PLAN = 4;

    /** What stands between a subject and its verb. */
    private static final long HELPERS = WordClass.bits(WordClass.AUXILIARY, WordClass.ADVERB);

    final String text;
    final Lexicon lexicon;
    final Grammar grammar;
    final Tokens tokens;
    final Hits hits;
    final Quotations quotations;
    final SentenceMap sentences;
    final Phrases phrases;

    /** Of each sentence, the kinds of forms that begin in it. */
    private final long[] sentenceKinds;

    Reading(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.grammar = lexicon.grammar();
        this.tokens = Tokenizer.tokenize(text);
        this.hits = Hits.of(tokens, lexicon);
        this.quotations = QuotationMarks.find(tokens);
        this.sentences = SentenceMap.of(tokens, lexicon.sentences(), quotations);
        this.phrases = new Phrases(tokens.count());
        this.sentenceKinds = new long[sentences.count()];
        for (int i = 0; i < tokens.count(); i++) {
            sentenceKinds[sentences.of(i)] |= hits.kinds(i);
        }
    }

    /** Whether forms of some kinds, by their bits, begin in the sentence of a token. */
    boolean around(int token, long kindBits) {
        return (sentenceKinds[sentences.of(token)] & kindBits) != 0;
    }

    int count() {
        return tokens.count();
    }

    boolean word(int i) {
        return i >= 0 && i < tokens.count() && tokens.isWord(i);
    }

    boolean mark(int i, char mark) {
        return i >= 0 && i < tokens.count() && tokens.mark(i) == mark;
    }

    /** Whether a token is a sign or a word of a closed class that no noun phrase holds inside. */
    boolean bounds(int i) {
        return !word(i) || (hits.is(i, CLOSED) && !givenName(i));
    }

    /** Where the auxiliaries and adverbs begin that stand right before a verb; the verb itself where there is none. */
    int verbGroup(int verb, int from) {
        int first = verb;
        while (first > from && hits.is(first - 1, HELPERS)) {
            first--;
        }
        return first;
    }

    /** Whether a token is a word that no noun phrase holds inside: a verb, a preposition of its own, a particle. */
    boolean closes(int i) {
        return !word(i) || (hits.is(i, CLOSED) && !(grammar.capitals() && givenName(i))) || verbal(i);
    }

    /** Whether a word is of those that build sentences, and so is no name, however a name may be spelt. */
    boolean function(int i) {
        return hits.is(i, FUNCTION) || occasion(i);
    }

    /** Whether a word begins one of several words that tell the occasion of what is said: در مقاله‌ای, in an interview. */
    boolean occasion(int i) {
        return hits.is(i, WordClass.OCCASION) && hits.length(i) > 1;
    }

    /** Whether words of planning end right before a token: كان من المقرر [أن]. */
    boolean planned(int token, int from) {
        for (int first = Math.max(from, token - LONGEST_PLAN); first < token; first++) {
            if (hits.is(first, WordClass.SCHEDULE) && first + hits.length(first) == token) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token is a verb or participle that introduces speech or tells of a visit or an agreement. */
    boolean verbal(int i) {
        return hits.has(i, SenseKind.REPORTING_VERB) && !givenName(i);
    }

    /** Whether a word is a given name and hardly anything else. */
    boolean givenName(int i) {
        Hit hit = hits.longest(i, SenseKind.GIVEN_NAME);
        return hit != null && !hit.is(Trait.COMMON) && (!tokens.latin(i) || tokens.capital(i));
    }

    /** The last letter of a word as it is written, without vowel signs: folding unites some that tell words apart. */
    char lastLetter(int i) {
        int at = tokens.end(i) - 1;
        while (at > tokens.start(i) && Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK) {
            at--;
        }
        return text.charAt(at);
    }

    /**
     * The longest form of a kind at a token that its last letter allows: the ending of feminine nouns is none of verbs or pronouns,
     * which folding unites with it, so that آسفة is not أسفه.
     */
    @Nullable
    Hit written(int i, SenseKind kind) {
        Hit longest = hits.longest(i, kind);
        if (longest == null || !grammar.feminine(lastLetter(longest.end() - 1))) {
            return longest;
        }
        for (Hit hit : hits.of(i, kind)) {
            boolean noun = (hit.is(Trait.NOMINAL) || hit.is(Trait.PARTICIPLE)) && !hit.is(Trait.POSSESSED);
            if (hit.end() == longest.end() && noun) {
                return hit;
            }
        }
        return longest;
    }

    /** The token behind the bracket that closes what one opens; the opening one itself where none does before a limit. */
    int behindBracket(int open, int limit) {
        for (int i = open + 1; i < Math.min(count(), limit); i++) {
            if (mark(i, ')')) {
                return i + 1;
            }
        }
        return open;
    }

    /** Whether a word has the definite article, behind any proclitics that are split off. */
    boolean definite(int i) {
        if (grammar.clitics().article().isEmpty() || !word(i)) {
            return false;
        }
        Clitics clitics = grammar.clitics();
        char[] folded = tokens.folded();
        int from = tokens.foldedStart(i);
        int to = tokens.foldedEnd(i);
        from += proclitic(i, Proclitic.CONJUNCTION) ? 1 : 0;
        boolean preposition = to - from > 1 && clitics.preposition(folded[from]);
        return clitics.articled(folded, from, to)
                || (preposition
                        && (clitics.articled(folded, from + 1, to) || clitics.merged(folded[from], folded[from + 1])));
    }

    /** Whether a word that no list knows ends as one with a pronoun does: تمسكهما. */
    boolean possessed(int i) {
        Clitics clitics = grammar.clitics();
        int length = tokens.foldedEnd(i) - tokens.foldedStart(i);
        return clitics.any()
                && !hits.known(i)
                && length > 4
                && clitics.pronoun(tokens.folded(), tokens.foldedStart(i), tokens.foldedEnd(i));
    }

    /** What may be written as one word with the next. */
    enum Proclitic {
        CONJUNCTION,
        PREPOSITION
    }

    /**
     * Whether a word begins with a proclitic: as the lists split it, or, where they do not know it, before the definite
     * article. The first letters of a name that has been found belong to it: كالفو, لاريجاني.
     */
    boolean proclitic(int i, Proclitic proclitic) {
        if (!grammar.clitics().any() || !word(i) || named(i)) {
            return false;
        }
        int stripped = hits.known(i) ? strip(i) : shapeStrip(i);
        boolean conjunction = stripped > 0 && grammar.clitics().conjunction(tokens.folded()[tokens.foldedStart(i)]);
        return proclitic == Proclitic.CONJUNCTION ? conjunction : stripped > (conjunction ? 1 : 0);
    }

    /** Whether the name of a person begins with the first letter of a word. */
    private boolean named(int i) {
        Phrase phrase = phrases.at(i);
        return phrase != null && phrase.kind == Phrase.Kind.PERSON && phrase.strip == 0;
    }

    /** How many letters of a known word are proclitics. */
    private int strip(int i) {
        if (hits.classes(i) != 0) {
            return hits.stripped(i);
        }
        return hits.formStrip(i);
    }

    /** How many letters before the article of an unknown word are proclitics. */
    private int shapeStrip(int i) {
        Clitics clitics = grammar.clitics();
        char[] folded = tokens.folded();
        int from = tokens.foldedStart(i);
        int to = tokens.foldedEnd(i);
        int at = clitics.conjunction(folded[from]) ? 1 : 0;
        if (at > 0 && clitics.articled(folded, from + at, to)) {
            return at;
        }
        boolean preposition = to - from > at + 3 && clitics.preposition(folded[from + at]);
        boolean articled = preposition
                && (clitics.articled(folded, from + at + 1, to)
                        || clitics.merged(folded[from + at], folded[from + at + 1]));
        return articled ? at + 1 : 0;
    }

    /** The hash of a word of a phrase, of the first one without the proclitics before the phrase. */
    long plain(int i, Phrase phrase) {
        int start = tokens.start(i);
        if (i != phrase.first || phrase.start <= start) {
            return tokens.hash(i);
        }
        return behindClitics(i, phrase.strip);
    }

    /** The hash of a word without letters before it, with the article that a preposition may have shortened: للحارثي. */
    long behindClitics(int i, int strip) {
        Clitics clitics = grammar.clitics();
        char[] folded = tokens.folded();
        int from = tokens.foldedStart(i);
        long rest = tokens.hash(i);
        for (int letter = from; letter < from + strip; letter++) {
            rest = WordHash.without(rest, folded[letter]);
        }
        boolean merged = strip > 0 && clitics.merged(folded[from + strip - 1], folded[from + strip]);
        return merged ? clitics.restore(rest) : rest;
    }

    /** Where a word begins behind its proclitics. */
    int start(int i) {
        return grammar.clitics().any() ? hits.start(i, hits.known(i) ? strip(i) : shapeStrip(i)) : tokens.start(i);
    }

    /** Adds a phrase over tokens, behind the proclitics of its first one. */
    Phrase phrase(Phrase.Kind kind, int first, int end, int strip) {
        return new Phrase(kind, first, end, strip, hits.start(first, strip), tokens.end(end - 1));
    }
}
