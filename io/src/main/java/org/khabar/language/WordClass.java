package org.khabar.language;

/**
 * What a word does in a sentence, as far as the rules ask: the codes of {@code words.txt}. A word may be of several classes.
 * At most 64, since a lexicon keeps them as bits.
 */
public enum WordClass {
    /** Opens a clause that says what was said: that, أن, که. */
    COMPLEMENTIZER,
    /** The same with the clause's subject in the word: أنه, بأنها. */
    BOUND_COMPLEMENTIZER,
    /** And, or. */
    CONJUNCTION,
    /** But, while, although: a clause of its own begins. */
    CONTRAST,
    /** Who, which, الذي. */
    RELATIVE,
    /** Not, never. */
    NEGATION,
    /** If, when, since, because: a clause that hangs on another. */
    SUBORDINATOR,
    /** The, a. */
    ARTICLE,
    /** The article that means a certain one: the. */
    DEFINITE,
    /** This, that. */
    DEMONSTRATIVE,
    /** Both, several, a number of. */
    QUANTIFIER,
    /** The two sides, both countries. */
    PAIR,
    /** He. */
    HE,
    /** She. */
    SHE,
    /** It. */
    IT,
    /** They. */
    THEY,
    /** I, we, my, our. */
    FIRST_PERSON,
    /** His, her, its, their. */
    POSSESSIVE,
    /** Self: himself, نفسه. */
    REFLEXIVE,
    /** Towards a place or person. */
    TO,
    /** Away from, out of. */
    FROM,
    /** Together with. */
    WITH,
    /** Inside a place or time. */
    IN,
    /** At, on. */
    AT,
    /** On a topic. */
    ABOUT,
    /** Between two. */
    BETWEEN,
    /** For a purpose. */
    FOR,
    /** Of. */
    OF,
    /** By somebody's doing. */
    BY,
    /** In the course of. */
    DURING,
    /** Before a time. */
    BEFORE,
    /** After a time. */
    AFTER,
    /** In the name of. */
    ON_BEHALF,
    /** What stands behind the object of a verb: را. */
    ACCUSATIVE,
    /** In the presence of, بحضور, با حضور. */
    PRESENCE,
    /** Any other preposition. */
    PREPOSITION,
    /** Also, again, meanwhile. */
    ADVERB,
    /** Was, has, will: helps another verb. */
    AUXILIARY,
    /** Makes the future: will, سوف. */
    FUTURE,
    /** Is due, is expected, من المقرر. */
    SCHEDULE,
    /** An ordinary verb. */
    VERB,
    /** An ordinary noun. */
    NOUN,
    /** An ordinary adjective. */
    ADJECTIVE,
    /** A noun of people that names an anonymous source: source, official, eyewitness. */
    SOURCE,
    /** A noun that speaks for a body: statement, report, communiqué. */
    DOCUMENT,
    /** A noun after which marks hold a name or a title: company, newspaper, entitled. */
    TITLE_NOUN,
    /** Follows a name on purpose: said in a tweet, speech, interview. */
    OCCASION,
    /** Who is spoken to: reporters, journalists. */
    AUDIENCE,
    /** The country that the story comes from: البلاد, کشورمان. */
    HOME,
    /** The place that the story comes from: arrived here. */
    HERE;

    /**
     * The bit of this class.
     *
     * @return one bit
     */
    public long bit() {
        return 1L << ordinal();
    }

    /**
     * The bits of several classes.
     *
     * @param classes the classes
     * @return their bits together
     */
    public static long bits(WordClass... classes) {
        long bits = 0;
        for (WordClass c : classes) {
            bits |= c.bit();
        }
        return bits;
    }
}
