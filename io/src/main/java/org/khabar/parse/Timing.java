package org.khabar.parse;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.khabar.language.Hit;
import org.khabar.language.SenseKind;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;

/** Tells when something happens, by the tense of its verb, what helps the verb, and the verb that completes a noun. */
final class Timing {

    /** When something happens, seen from the day of the article. */
    enum When {
        DONE,
        GOING_ON,
        PRESENT,
        COMING,
        EXPECTED,
        UNTOLD
    }

    private static final int FARTHEST = 10;
    private static final long COMING = WordClass.bits(WordClass.FUTURE, WordClass.SCHEDULE);

    private final Reading reading;
    private final Clauses clauses;

    Timing(Reading reading, Clauses clauses) {
        this.reading = reading;
        this.clauses = clauses;
    }

    When of(Hit hit) {
        if (hit.is(Trait.NOMINAL) || (hit.is(Trait.PARTICIPLE) && clauses.verbLast())) {
            Hit verb = clauses.verbLast() ? completing(hit) : null;
            return verb == null ? When.UNTOLD : tense(verb);
        }
        return tense(hit);
    }

    /** The verb that a noun forms one verb with: the next one of the clause, where verbs stand last. */
    @Nullable
    Hit completing(Hit noun) {
        int limit = Math.min(clauses.sentenceEnd(noun.token()), noun.end() + 4 * FARTHEST);
        for (int i = noun.end(); i < limit && !clauses.ends(i); i++) {
            Hit hit = reading.hits.longest(i, SenseKind.VISIT_TRIGGER);
            if (hit != null && !hit.is(Trait.NOMINAL) && !hit.is(Trait.ADPOSITION)) {
                return hit;
            }
            if (reading.hits.is(i, WordClass.bits(WordClass.COMPLEMENTIZER, WordClass.RELATIVE))) {
                return null;
            }
        }
        return null;
    }

    private When tense(Hit hit) {
        int token = hit.token();
        boolean present = hit.is(Trait.PRESENT) || hit.is(Trait.PROGRESSIVE);
        if (hit.is(Trait.FUTURE) || clauses.helped(token, COMING) || scheduled(hit) || (present && later(hit))) {
            return When.COMING;
        }
        if (hit.is(Trait.INFINITIVE) && reading.hits.is(token - 1, WordClass.TO)) {
            return When.UNTOLD;
        }
        if (hit.is(Trait.PROGRESSIVE)) {
            return When.GOING_ON;
        }
        if (hit.is(Trait.PAST) || hit.is(Trait.PERFECT)) {
            return When.DONE;
        }
        if (hit.is(Trait.PARTICIPLE)) {
            return When.GOING_ON;
        }
        if (hit.is(Trait.PRESENT)) {
            return now(hit) ? When.GOING_ON : When.PRESENT;
        }
        return When.UNTOLD;
    }

    /** Whether the clause says that it happens now: الذي يزور البلاد حاليا. */
    private boolean now(Hit hit) {
        return time(hit, code -> code.equals("PRESENT"));
    }

    /** Whether the clause says that it happens on a day, in a week, month or year to come: يستقبل غدا, visits next week. */
    private boolean later(Hit hit) {
        return time(
                hit,
                code -> code.startsWith("P") && code.length() > 2 && code.charAt(1) >= '1' && code.charAt(1) <= '9');
    }

    private boolean time(Hit hit, Predicate<String> meant) {
        int limit = Math.min(clauses.sentenceEnd(hit.token()), hit.end() + FARTHEST);
        for (int i = hit.end(); i < limit && !clauses.ends(i); i++) {
            Hit time = reading.hits.longest(i, SenseKind.TIME);
            if (time != null && meant.test(time.code())) {
                return true;
            }
        }
        return false;
    }

    /** A verb that hangs on "it is planned that" comes later: the words between are its subject or a time. */
    private boolean scheduled(Hit hit) {
        boolean past = hit.is(Trait.PAST) || hit.is(Trait.PERFECT);
        if (past && !clauses.verbLast()) {
            return false;
        }
        int from = Math.max(clauses.sentenceStart(hit.token()), hit.token() - (clauses.verbLast() ? 4 : 1) * FARTHEST);
        for (int i = hit.token() - 1; i >= from; i--) {
            if (reading.hits.is(i, WordClass.SCHEDULE)) {
                return !past;
            }
            // "It is planned" may end with a verb of its own.
            boolean part = reading.hits.is(i - 1, WordClass.SCHEDULE) && reading.hits.length(i - 1) > 1;
            if (clauses.ends(i) || (clauses.finite(i) && !part)) {
                return false;
            }
        }
        return false;
    }
}
