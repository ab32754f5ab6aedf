package org.khabar.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.language.Hit;
import org.khabar.language.SenseKind;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;

/** Tells which sense of a word is meant where a verb and a noun, or two forms of a verb, are written alike. */
final class Triggers {

    private static final long BEFORE_VERBS = WordClass.bits(
            WordClass.FUTURE,
            WordClass.SCHEDULE,
            WordClass.HE,
            WordClass.SHE,
            WordClass.THEY,
            WordClass.RELATIVE,
            WordClass.TO,
            WordClass.FIRST_PERSON);
    private static final long BEFORE_NOUNS =
            WordClass.bits(WordClass.ARTICLE, WordClass.POSSESSIVE, WordClass.ADJECTIVE, WordClass.DEMONSTRATIVE);

    private static final long GOVERNS = WordClass.bits(WordClass.TO, WordClass.FROM);

    private final Reading reading;
    private final Clauses clauses;

    Triggers(Reading reading, Clauses clauses) {
        this.reading = reading;
        this.clauses = clauses;
    }

    /** The word of a kind that begins at a token, in the sense that fits. */
    @Nullable
    Hit at(int token, SenseKind kind) {
        Hit longest = reading.hits.longest(token, kind);
        if (longest == null) {
            return null;
        }
        List<Hit> all = reading.hits.of(token, kind);
        if (all.size() == 1) {
            return longest;
        }
        boolean verb = verbal(token);
        Hit best = longest;
        for (Hit hit : all) {
            if (hit.end() == longest.end() && (better(hit, best, verb) || leads(hit, best) || from(hit, best))) {
                best = hit;
            }
        }
        return best;
    }

    /** A first person is rare where nobody is quoted; else the place in the sentence tells verbs from nouns. */
    private static boolean better(Hit hit, Hit best, boolean verb) {
        if (hit.is(Trait.FIRST_PERSON) != best.is(Trait.FIRST_PERSON)) {
            return best.is(Trait.FIRST_PERSON);
        }
        return hit.is(Trait.NOMINAL) != best.is(Trait.NOMINAL) && hit.is(Trait.NOMINAL) != verb;
    }

    /** Before "to" stands the verb that wants it: headed to, not headed a delegation. */
    private boolean leads(Hit hit, Hit best) {
        return hit.is(Trait.TO)
                && !best.is(Trait.TO)
                && hit.is(Trait.NOMINAL) == best.is(Trait.NOMINAL)
                && reading.hits.is(hit.end(), WordClass.TO);
    }

    /** Where verbs stand last, who "sees" a place visits it: از چین دیدار کرد; با وزیر دیدار کرد is a meeting. */
    private boolean from(Hit hit, Hit best) {
        Phrase place = clauses.verbLast() ? reading.phrases.covering(hit.token() - 1) : null;
        return place != null
                && place.isLocation()
                && hit.is(Trait.FROM)
                && !best.is(Trait.FROM)
                && reading.hits.is(place.first - 1, WordClass.FROM);
    }

    private boolean verbal(int token) {
        if (reading.grammar.headFirst()) {
            // No verb stands behind a preposition or a verb of moving: بالإضافة إلى عقد لقاءات, سيصل وفد.
            boolean governed = reading.proclitic(token, Reading.Proclitic.PREPOSITION)
                    || reading.hits.is(token - 1, GOVERNS)
                    || (clauses.verbFirst() && moves(token - 1));
            return !governed && !clauses.verbLast() && !noun(token);
        }
        if (reading.tokens.possessive(token - 1 < 0 ? token : token - 1)
                || reading.hits.is(token - 1, WordClass.POSSESSIVE)
                || (reading.hits.is(token - 1, BEFORE_NOUNS) && !reading.hits.is(token - 1, BEFORE_VERBS))) {
            return false;
        }
        return clauses.helped(token, BEFORE_VERBS) || reading.hits.is(token - 1, BEFORE_VERBS) || subject(token);
    }

    private boolean moves(int token) {
        Hit hit = reading.hits.longest(token, SenseKind.VISIT_TRIGGER);
        return hit != null && !hit.is(Trait.NOMINAL) && clauses.finite(token);
    }

    /** Nouns alone end in the feminine letter, which folding unites with that of a pronoun: دعوة is no دعوه. */
    private boolean noun(int token) {
        return reading.grammar.feminine(reading.lastLetter(token));
    }

    /** Whether a name stands right before, so that the word is its verb. */
    private boolean subject(int token) {
        Phrase before = reading.phrases.covering(token - 1);
        return before != null
                && before.end == token
                && (before.kind == Phrase.Kind.PERSON || before.kind == Phrase.Kind.OFFICE);
    }
}
