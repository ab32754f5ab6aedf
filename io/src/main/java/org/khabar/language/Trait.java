package org.khabar.language;

/** What a list or an inflection pattern says of a form. At most 64, since a {@link Sense} keeps them as bits. */
public enum Trait {
    /** Of a man, or grammatically so. */
    MASCULINE,
    /** Of a woman, or grammatically so. */
    FEMININE,
    /** One. */
    SINGULAR,
    /** Two, with a form of its own. */
    DUAL,
    /** More. */
    PLURAL,
    /** With the article in the form itself. */
    DEFINITE,
    /** With the possessive pronoun of a third person in the form itself. */
    POSSESSED,
    /** The first person: I, we. */
    FIRST_PERSON,
    /** Of the past. */
    PAST,
    /** Of the present. */
    PRESENT,
    /** Of the future. */
    FUTURE,
    /** Done and still true. */
    PERFECT,
    /** Going on. */
    PROGRESSIVE,
    /** A participle that hangs on another verb. */
    PARTICIPLE,
    /** A noun of action, or any other noun. */
    NOMINAL,
    /** The bare form of a verb that an auxiliary or a modal completes. */
    INFINITIVE,
    /** The subject suffers what the verb says. */
    PASSIVE,
    /** Stands before its noun as a preposition does. */
    ADPOSITION,
    /** Takes a clause without a word that introduces it. */
    BARE,
    /** Has an ordinary meaning too: counts only where its complement proves it. */
    GUARDED,
    /** Says the words of another: a medium that relays. */
    RELAY,
    /** Wants the word for "to" before its complement. */
    TO,
    /** Wants the word for "from" before its complement. */
    FROM,
    /** Has its complement as a direct object. */
    OBJECT,
    /** Only in the plural, or of several: co-operation of both sides. */
    RECIPROCAL,
    /** An abbreviation or acronym. */
    ACRONYM,
    /** A word of everyday that is also a name: counts as a name only with support. */
    COMMON,
    /** A part of a name that may stand for the whole: a surname, a short form. */
    SHORT,
    /** An adjective. */
    ADJECTIVE,
    /** Joins the word before. */
    JOINS_PREVIOUS,
    /** Joins the word after. */
    JOINS_NEXT,
    /** Stands before a name or title. */
    BEFORE,
    /** Stands after a name or title. */
    AFTER,
    /** A deputy, vice, assistant: makes another office of the one it stands before. */
    DEPUTY,
    /** Former. */
    FORMER,
    /** Elected and not yet in office. */
    ELECT,
    /** Acting for another. */
    ACTING,
    /** Holds for one state: a head of state or of government, a minister. */
    STATE,
    /** Heads an organization, and wants its name. */
    HEAD_OF_ORGANIZATION,
    /** Denied, not happening. */
    NEGATIVE,
    /** Its source stands behind the word for "in": جاء في بيان, در بیانیه آمده است. */
    LOCATIVE;

    /** The bit of this trait in {@link Sense#traits()}. */
    long bit() {
        return 1L << ordinal();
    }
}
