package org.khabar.parse;

import org.khabar.language.SenseKind;
import org.khabar.language.WordClass;

/**
 * The nouns that stand one behind another before the circumstances and the verb of a clause whose verb stands last: where nothing
 * but nouns stands between, all of them are the subject's: مدیر زراعت و باغبانی سازمان کشاورزی استان اردبیل گفت.
 */
final class NounRun {

    private static final int LONGEST = 14;
    private static final int FARTHEST = 60;

    /** What no noun phrase goes on over. */
    private static final long ENDS = Adpositions.ALL
            | WordClass.bits(
                    WordClass.ADVERB,
                    WordClass.AUXILIARY,
                    WordClass.COMPLEMENTIZER,
                    WordClass.RELATIVE,
                    WordClass.CONTRAST,
                    WordClass.SUBORDINATOR,
                    WordClass.NEGATION,
                    WordClass.POSSESSIVE,
                    WordClass.REFLEXIVE,
                    WordClass.HE,
                    WordClass.SHE,
                    WordClass.THEY,
                    WordClass.FIRST_PERSON);

    /** What begins the circumstances of a verb: in an interview, with reference to, on. */
    private static final long CIRCUMSTANCE = WordClass.bits(
            WordClass.IN,
            WordClass.AT,
            WordClass.WITH,
            WordClass.TO,
            WordClass.ABOUT,
            WordClass.DURING,
            WordClass.ADVERB,
            WordClass.CONTRAST,
            WordClass.RELATIVE);

    private final Reading reading;

    NounRun(Reading reading) {
        this.reading = reading;
    }

    /** The token behind the nouns from one token on; that token itself where something else than the verb's circumstances follows. */
    int end(int start, int to) {
        int end = start;
        while (end < to && end - start < LONGEST && noun(end, end > start)) {
            end++;
        }
        boolean closed = end == to
                || reading.mark(end, ',')
                || reading.hits.has(end, SenseKind.TIME)
                || ((reading.hits.is(end, CIRCUMSTANCE) || reading.occasion(end)) && !transitive(end, to));
        boolean joined = end > start && reading.hits.is(end - 1, WordClass.CONJUNCTION);
        return closed && !joined ? end : start;
    }

    /** Where an object follows, the words before it may be the object's. */
    private boolean transitive(int from, int to) {
        for (int i = from; i < Math.min(to, from + FARTHEST); i++) {
            if (reading.hits.is(i, WordClass.ACCUSATIVE)) {
                return true;
            }
        }
        return false;
    }

    /** A noun; behind one, an "and", "this", or an ending that a non-joiner cuts off. */
    private boolean noun(int i, boolean inside) {
        if (!reading.word(i) || reading.hits.has(i, SenseKind.TIME) || reading.occasion(i)) {
            return false;
        }
        if (reading.hits.has(i, SenseKind.OFFICE)
                || (inside && (reading.tokens.glued(i) || reading.hits.is(i, WordClass.DEMONSTRATIVE)))) {
            return true;
        }
        return !reading.hits.is(i, ENDS)
                && !(reading.function(i) && !reading.hits.is(i, WordClass.CONJUNCTION))
                && !reading.verbal(i);
    }
}
