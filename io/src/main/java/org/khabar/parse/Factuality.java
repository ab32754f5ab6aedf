package org.khabar.parse;

import org.khabar.language.Hit;
import org.khabar.language.SenseKind;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;

/**
 * Tells whether what becomes of an agreement is told as done: what somebody denies is not, and an end, a halt or a ratification
 * that somebody demands or threatens is not either.
 */
final class Factuality {

    private static final int NEAR = 10;
    private static final int FARTHEST = 30;

    /** What begins a clause that nothing before it governs: they demanded talks after the suspension. */
    private static final long APART = WordClass.bits(
            WordClass.AFTER,
            WordClass.BEFORE,
            WordClass.DURING,
            WordClass.CONTRAST,
            WordClass.RELATIVE,
            WordClass.SUBORDINATOR);

    private final Reading reading;
    private final Clauses clauses;

    Factuality(Reading reading, Clauses clauses) {
        this.reading = reading;
        this.clauses = clauses;
    }

    /** Whether an act is told as done. */
    boolean done(Hit act) {
        return !governed(act) && !(clauses.verbLast() && act.is(Trait.NOMINAL) && deniedBehind(act));
    }

    /** Whether a verb or noun before the act makes it a mere wish, threat or denial. */
    private boolean governed(Hit act) {
        int from = Math.max(clauses.sentenceStart(act.token()), act.token() - FARTHEST);
        boolean clause = !told(act);
        int distance = 0;
        for (int i = act.token() - 1; i >= from && distance <= NEAR; i--) {
            boolean that = reading.hits.is(i, WordClass.COMPLEMENTIZER);
            if (clauses.ends(i) || (reading.hits.is(i, APART) && !that)) {
                return false;
            }
            clause |= that;
            boolean named = reading.phrases.covering(i) != null;
            Hit cue = named ? null : reading.hits.longest(i, SenseKind.REPORTING_VERB);
            if (cue != null && cue.end() <= act.token()) {
                boolean bare = cue.is(Trait.BARE) && !joined(cue.end(), act.token());
                if (undoes(cue.code(), act.code()) && (clause || bare)) {
                    return true;
                }
                if (!cue.is(Trait.NOMINAL)) {
                    return false;
                }
            }
            distance += named || !reading.word(i) ? 0 : 1;
        }
        return false;
    }

    /** Whether an act is told with a tense of its own, so that only "that" makes it what another verb is about. */
    private static boolean told(Hit act) {
        return !act.is(Trait.NOMINAL) && (act.is(Trait.PAST) || act.is(Trait.PERFECT)) && !act.is(Trait.INFINITIVE);
    }

    private boolean joined(int from, int to) {
        for (int i = from; i < to; i++) {
            if (reading.hits.is(i, WordClass.CONJUNCTION) || reading.mark(i, ',')) {
                return true;
            }
        }
        return false;
    }

    /** Where verbs stand last, the verb of denial stands behind what is denied. */
    private boolean deniedBehind(Hit act) {
        int limit = Math.min(clauses.sentenceEnd(act.token()), act.end() + FARTHEST);
        for (int i = act.end(); i < limit && !clauses.ends(i); i++) {
            if (clauses.finite(i)) {
                Hit cue = reading.hits.longest(i, SenseKind.REPORTING_VERB);
                return cue != null && undoes(cue.code(), act.code());
            }
        }
        return false;
    }

    private static boolean undoes(String cue, String act) {
        return switch (cue) {
            case "DENY" -> true;
            case "CALL_FOR", "WARN" ->
                switch (act) {
                    case "RATIFIED", "IN_FORCE", "SUSPENDED", "WITHDRAWN", "TERMINATED", "EXTENDED", "RENEWED" -> true;
                    default -> false;
                };
            default -> false;
        };
    }
}
