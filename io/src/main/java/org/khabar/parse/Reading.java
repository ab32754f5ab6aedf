package org.khabar.parse;

import org.khabar.language.Grammar;
import org.khabar.language.Lexicon;
import org.khabar.language.SenseKind;
import org.khabar.language.Tokens;
import org.khabar.language.WordClass;

/**
 * The text of one article with all that is looked up before the rules begin: tokens, hits, quotations, sentences. The finders
 * read it and leave their phrases in it. One per parse, for one thread.
 */
final class Reading {

    /** Words that end a noun phrase wherever they stand. */
    private static final long CLOSED = WordClass.bits(
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
            WordClass.TO,
            WordClass.FROM,
            WordClass.WITH,
            WordClass.IN,
            WordClass.AT,
            WordClass.ABOUT,
            WordClass.BETWEEN,
            WordClass.DURING,
            WordClass.BEFORE,
            WordClass.AFTER,
            WordClass.BY,
            WordClass.PREPOSITION,
            WordClass.ADVERB,
            WordClass.AUXILIARY,
            WordClass.FUTURE,
            WordClass.SCHEDULE,
            WordClass.VERB);

    final String text;
    final Lexicon lexicon;
    final Grammar grammar;
    final Tokens tokens;
    final Hits hits;
    final Quotations quotations;
    final Sentences sentences;
    final Phrases phrases;

    Reading(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.grammar = lexicon.grammar();
        this.tokens = org.khabar.language.Tokenizer.tokenize(text);
        this.hits = new Hits(tokens, lexicon);
        this.quotations = QuotationMarks.find(tokens);
        this.sentences = Sentences.of(this);
        this.phrases = new Phrases(tokens.count());
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

    /** Whether a token is a word that no noun phrase holds inside: a verb, a preposition of its own, a particle. */
    boolean closes(int i) {
        return !word(i) || (hits.is(i, CLOSED) && !givenName(i)) || verbal(i);
    }

    /** Whether a token is a verb or participle that introduces speech or tells of a visit or an agreement. */
    boolean verbal(int i) {
        return hits.has(i, SenseKind.REPORTING_VERB) && !givenName(i);
    }

    /** Whether a word is a given name and hardly anything else. */
    boolean givenName(int i) {
        Hit hit = hits.longest(i, SenseKind.GIVEN_NAME);
        return hit != null
                && !hit.is(org.khabar.language.Trait.COMMON)
                && (!tokens.latin(i) || tokens.capital(i));
    }

    /** Whether a word has the definite article, behind any proclitics that are split off. */
    boolean definite(int i) {
        String article = grammar.article();
        if (article.isEmpty() || !word(i)) {
            return false;
        }
        int from = tokens.foldedStart(i);
        int length = tokens.foldedEnd(i) - from;
        char[] folded = tokens.folded();
        int skip = proclitic(i, Proclitic.CONJUNCTION) ? 1 : 0;
        if (length > skip + 1 && grammar.prepositions().indexOf(folded[from + skip]) >= 0) {
            if (begins(folded, from + skip + 1, length - skip - 1, article)) {
                return true;
            }
            char last = article.charAt(article.length() - 1);
            if (folded[from + skip] == last && folded[from + skip + 1] == last) {
                return true;
            }
        }
        return begins(folded, from + skip, length - skip, article);
    }

    private static boolean begins(char[] folded, int from, int length, String article) {
        if (length < article.length() + 2) {
            return false;
        }
        for (int i = 0; i < article.length(); i++) {
            if (folded[from + i] != article.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** What may be written as one word with the next. */
    enum Proclitic {
        CONJUNCTION,
        PREPOSITION
    }

    /**
     * Whether a word begins with a proclitic: as the lists split it, or, where they do not know it, before the definite
     * article.
     */
    boolean proclitic(int i, Proclitic proclitic) {
        if (grammar.conjunctions().isEmpty() || !word(i)) {
            return false;
        }
        int from = tokens.foldedStart(i);
        int length = tokens.foldedEnd(i) - from;
        char[] folded = tokens.folded();
        int stripped = hits.known(i) ? strip(i) : shapeStrip(folded, from, length);
        boolean conjunction = stripped > 0 && grammar.conjunctions().indexOf(folded[from]) >= 0;
        return proclitic == Proclitic.CONJUNCTION ? conjunction : stripped > (conjunction ? 1 : 0);
    }

    /** How many letters of a known word are proclitics. */
    private int strip(int i) {
        if (hits.classes(i) != 0) {
            return hits.stripped(i);
        }
        return hits.formStrip(i);
    }

    /** How many letters before the article of an unknown word are proclitics. */
    private int shapeStrip(char[] folded, int from, int length) {
        String article = grammar.article();
        int at = grammar.conjunctions().indexOf(folded[from]) >= 0 ? 1 : 0;
        if (at > 0 && begins(folded, from + at, length - at, article)) {
            return at;
        }
        boolean preposition = length > at + 3 && grammar.prepositions().indexOf(folded[from + at]) >= 0;
        if (preposition && begins(folded, from + at + 1, length - at - 1, article)) {
            return at + 1;
        }
        char last = article.isEmpty() ? 0 : article.charAt(article.length() - 1);
        return preposition && folded[from + at] == last && folded[from + at + 1] == last ? at + 1 : 0;
    }

    /** Where a word begins behind its proclitics. */
    int start(int i) {
        if (grammar.conjunctions().isEmpty()) {
            return tokens.start(i);
        }
        int from = tokens.foldedStart(i);
        int strip = hits.known(i) ? strip(i) : shapeStrip(tokens.folded(), from, tokens.foldedEnd(i) - from);
        return hits.start(i, strip);
    }

    /** Adds a phrase over tokens, behind the proclitics of its first one. */
    Phrase phrase(Phrase.Kind kind, int first, int end, int strip) {
        return new Phrase(kind, first, end, hits.start(first, strip), tokens.end(end - 1));
    }
}
