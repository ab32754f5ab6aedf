package org.khabar.parse;

import org.khabar.language.WordClass;

/** The classes of words that govern a noun phrase, so that it is no subject, as bits of {@link WordClass}. */
final class Adpositions {

    /** All of them, before or behind what they govern. */
    static final long ALL = WordClass.bits(
            WordClass.TO,
            WordClass.FROM,
            WordClass.WITH,
            WordClass.IN,
            WordClass.AT,
            WordClass.ABOUT,
            WordClass.BETWEEN,
            WordClass.FOR,
            WordClass.OF,
            WordClass.BY,
            WordClass.DURING,
            WordClass.BEFORE,
            WordClass.AFTER,
            WordClass.ON_BEHALF,
            WordClass.PRESENCE,
            WordClass.PREPOSITION);

    /** The same without those that begin clauses too: after the minister said. */
    static final long GOVERNING = ALL & ~WordClass.bits(WordClass.BEFORE, WordClass.AFTER);

    /** The same without those that stand inside a noun phrase, so that one ends before them. */
    static final long CLOSING =
            ALL & ~WordClass.bits(WordClass.FOR, WordClass.OF, WordClass.ON_BEHALF, WordClass.PRESENCE);

    /** Behind these stands where somebody or something is, goes or comes from. */
    static final long OF_PLACE = WordClass.bits(WordClass.IN, WordClass.TO, WordClass.FROM, WordClass.AT);

    private Adpositions() {}
}
