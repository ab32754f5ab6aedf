package org.khabar.parse;

import org.khabar.language.Hit;
import org.khabar.language.SenseKind;
import org.khabar.language.WordClass;

/**
 * Tells which words that build sentences are parts of names where they stand: علي is spelt as على is where dots are left out, منى as
 * مني, ليسا as "are not", لي as "to me". For one parse.
 */
final class FunctionNames {

    /** The dotted last letter of the name علي. */
    private static final char YEH = '\u064A';

    /** The last letter of the preposition, and of the name منى. */
    private static final char ALEF_MAKSURA = '\u0649';

    /** What no preposition governs, so that a word before it is none. */
    private static final long BEHIND_NAME = WordClass.bits(
            WordClass.TO, WordClass.IN, WordClass.COMPLEMENTIZER, WordClass.AUXILIARY, WordClass.CONTRAST);

    private static final String BEHIND = " .,;:)/\n»”";

    /** Function words that news hardly uses, so that a given name is spelt so rather. */
    private static final long UNLIKELY = WordClass.bits(WordClass.NEGATION, WordClass.FOR);

    private final Reading reading;

    /** Whether the article tells the two last letters apart. */
    private final boolean bothLetters;

    FunctionNames(Reading reading) {
        this.reading = reading;
        this.bothLetters = reading.text.indexOf(ALEF_MAKSURA) >= 0;
    }

    /** Whether a word is part of a name, its first or a later one, where something says that a person is named or not. */
    boolean part(int i, boolean first, boolean supported) {
        return listedAsMany(i) || (first ? supported && (negated(i) || dotted(i)) : amongNames(i));
    }

    boolean unknown(int i) {
        return reading.word(i)
                && !reading.definite(i)
                && (!reading.hits.known(i) || reading.hits.has(i, SenseKind.NAME_PARTICLE));
    }

    /** Whether a name of several words begins at a word: علي أكبر, لي تشيانغ. */
    private boolean listedAsMany(int i) {
        Hit given = reading.hits.longest(i, SenseKind.GIVEN_NAME);
        Hit person = reading.hits.longest(i, SenseKind.PERSON);
        return (given != null && given.length() > 1) || (person != null && person.length() > 1);
    }

    /**
     * A given name that is spelt as "are not" or "to me" is (ليسا, لي), before a word that nobody knows, or behind an office before
     * another name.
     */
    private boolean negated(int i) {
        if (!reading.hits.is(i, UNLIKELY) || !reading.hits.has(i, SenseKind.GIVEN_NAME)) {
            return false;
        }
        Phrase office = reading.phrases.covering(i - 1);
        boolean given = reading.hits.has(i + 1, SenseKind.GIVEN_NAME);
        return given ? office != null && office.kind == Phrase.Kind.OFFICE : unknown(i + 1);
    }

    /** A name that is spelt as a function word is (علي, على) stands between two parts of a name. */
    private boolean amongNames(int i) {
        // A preposition has its noun behind it: before a verb, a particle or a mark the word is a name.
        boolean ends = reading.hits.length(i) == 1
                && (i + 1 == reading.count()
                        || reading.hits.is(i + 1, BEHIND_NAME)
                        || BEHIND.indexOf(reading.tokens.mark(i + 1)) > 0);
        return reading.hits.has(i, SenseKind.GIVEN_NAME)
                && reading.givenName(i - 1)
                && (ends || reading.givenName(i + 1) || (dotted(i) && reading.definite(i + 1)));
    }

    /**
     * Whether a name ends in the letter that tells it from a preposition, which folding does not (علي, على; منى, مني): in an article
     * that writes both letters, or before what is a name too.
     */
    private boolean dotted(int i) {
        char letter = reading.hits.is(i, WordClass.FROM) ? ALEF_MAKSURA : YEH;
        return reading.hits.has(i, SenseKind.GIVEN_NAME)
                && !reading.hits.is(i, UNLIKELY)
                && reading.lastLetter(i) == letter
                && (bothLetters || (reading.definite(i + 1) && !reading.hits.known(i + 1)) || reading.givenName(i + 1));
    }
}
