package org.khabar.parse;

import org.jspecify.annotations.Nullable;
import org.khabar.language.Hit;
import org.khabar.language.SenseKind;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;

/** Tells whether a verb or a pronoun can mean somebody: she no man, it no person. */
final class Genders {

    private final Reading reading;

    Genders(Reading reading) {
        this.reading = reading;
    }

    /** Whether an elided subject of a verb or a pronoun can mean a figure; what nobody knows agrees with all. */
    boolean agree(Figure figure, CueWord cue, @Nullable Source pronoun) {
        boolean person = figure.kind == Phrase.Kind.PERSON;
        if (pronoun != null) {
            return agree(figure, pronoun.first(), person);
        }
        boolean singular = cue.is(Trait.SINGULAR);
        if (!singular || !reading.grammar.dropsSubject()) {
            return true;
        }
        if (person) {
            boolean woman = woman(figure);
            return cue.is(Trait.FEMININE) ? woman || unknown(figure) : !woman || man(figure);
        }
        boolean body = figure.kind == Phrase.Kind.ORGANIZATION
                && reading.grammar.clitics().any();
        return !body || cue.is(Trait.FEMININE) == feminineNoun(figure) || !known(figure);
    }

    private boolean agree(Figure figure, int pronoun, boolean person) {
        boolean he = reading.hits.is(pronoun, WordClass.HE);
        boolean she = reading.hits.is(pronoun, WordClass.SHE);
        boolean it = reading.hits.is(pronoun, WordClass.IT);
        if (he && she) {
            return person;
        }
        if (he || she) {
            return person && (she ? woman(figure) || unknown(figure) : !woman(figure));
        }
        return !it || !person;
    }

    private boolean woman(Figure figure) {
        for (Phrase phrase : figure.phrases) {
            if (phrase.feminine) {
                return true;
            }
        }
        return givenName(figure, Trait.FEMININE) && !givenName(figure, Trait.MASCULINE);
    }

    private boolean givenName(Figure figure, Trait gender) {
        Phrase full = figure.fullest;
        for (int i = full == null ? 0 : full.first; full != null && i < full.end; i++) {
            Hit hit = reading.hits.longest(i, SenseKind.GIVEN_NAME);
            if (hit != null) {
                return hit.is(gender);
            }
        }
        return false;
    }

    /** Whether offices, which tell the gender where words have one, are all those of a man: a name may be of both. */
    private boolean man(Figure figure) {
        for (Phrase office : figure.offices) {
            if (office.feminine) {
                return false;
            }
        }
        return reading.grammar.clitics().any() && !figure.offices.isEmpty();
    }

    /** Whether nothing but a name is known of somebody. */
    private boolean unknown(Figure figure) {
        boolean tells = reading.grammar.clitics().any() && !figure.offices.isEmpty();
        return !tells && !givenName(figure, Trait.MASCULINE);
    }

    private static boolean known(Figure figure) {
        return figure.fullest != null;
    }

    /** Whether the first word of a name ends as feminine nouns do. */
    private boolean feminineNoun(Figure figure) {
        Phrase full = figure.fullest;
        if (full == null) {
            return false;
        }
        int end = reading.tokens.foldedEnd(full.first);
        return end > 0 && reading.grammar.feminineFolded(reading.tokens.folded()[end - 1]);
    }

    /** Whether a word is the noun that a name begins with, or ends with where nouns stand last, apart from its article. */
    boolean sameNoun(Phrase name, int noun) {
        int head = reading.grammar.headFirst() ? name.first : name.end - 1;
        char[] folded = reading.tokens.folded();
        int a = reading.tokens.foldedEnd(head);
        int b = reading.tokens.foldedEnd(noun);
        int length = Math.min(a - reading.tokens.foldedStart(head), b - reading.tokens.foldedStart(noun));
        if (length < 3) {
            return false;
        }
        for (int i = 1; i <= length; i++) {
            if (folded[a - i] != folded[b - i]) {
                return false;
            }
        }
        int rest = Math.abs((a - reading.tokens.foldedStart(head)) - (b - reading.tokens.foldedStart(noun)));
        return rest == 0 || (reading.grammar.headFirst() && rest <= 3);
    }
}
