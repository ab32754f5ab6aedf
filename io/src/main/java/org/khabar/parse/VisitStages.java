package org.khabar.parse;

import org.khabar.language.Hit;
import org.khabar.language.SenseKind;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;
import org.khabar.model.Stage;
import org.khabar.text.Span;

/**
 * Tells how far a visit has come by one statement, and how much that counts against others: what is cancelled or over counts
 * more than that somebody travelled, and this more than that he was to.
 */
final class VisitStages {

    private static final int INVITED = 1;
    private static final int ACCEPTED = 2;
    private static final int MET = 3;
    private static final int TOLD = 4;
    private static final int MOVED = 5;
    static final int BEGUN = 6;
    private static final int ENDED = 7;
    private static final int DROPPED = 8;
    private static final int BEFORE = 14;
    private static final int BEHIND = 24;
    private static final int FAR = 12;
    private static final long THAT = WordClass.bits(WordClass.COMPLEMENTIZER, WordClass.BOUND_COMPLEMENTIZER);

    private static final long DESCRIBES = WordClass.bits(WordClass.ARTICLE, WordClass.POSSESSIVE, WordClass.ADJECTIVE);
    private static final long WITHIN = WordClass.bits(WordClass.DURING, WordClass.AT);

    private final Reading reading;
    private final Clauses clauses;
    private final Timing timing;
    private final Triggers triggers;

    /** Whether the sentence of the noun at hand denies that its visit is dropped. */
    private boolean contradicted;

    VisitStages(Reading reading, Clauses clauses, Timing timing, Triggers triggers) {
        this.reading = reading;
        this.clauses = clauses;
        this.timing = timing;
        this.triggers = triggers;
    }

    /** Of a verb of going or visiting: who left is on his way, who visited has been there. */
    void verb(Statement statement) {
        Span span = reading.hits.span(statement.hit);
        Timing.When when = timing.of(statement.hit);
        boolean visit = statement.code().equals("VISIT");
        switch (when) {
            case DONE -> {
                boolean over = visit || past(statement);
                statement.says(over ? Stage.COMPLETED : Stage.UNDER_WAY, visit ? TOLD : over ? ENDED : MOVED, span);
            }
            case GOING_ON -> statement.says(Stage.UNDER_WAY, MOVED, span);
            // "Who visits Kenya" is there; a main clause in the present, as headlines and programmes have it, tells
            // what will be.
            case PRESENT ->
                statement.says(
                        reading.hits.is(statement.first - 1, WordClass.RELATIVE) ? Stage.UNDER_WAY : Stage.PLANNED,
                        MET,
                        span);
            case COMING -> statement.says(Stage.PLANNED, TOLD, span);
            case EXPECTED -> statement.says(Stage.EXPECTED, TOLD, span);
            case UNTOLD -> {
                // An infinitive says nothing by itself.
            }
        }
        if (statement.hit.is(Trait.NEGATIVE)) {
            statement.founds = false;
        }
        if (returned(statement)) {
            statement.says(Stage.COMPLETED, ENDED, span);
        }
        if (deniedBefore(statement)) {
            statement.says(Stage.DENIED, DROPPED, span);
        }
    }

    /** "Came back from visiting Egypt": a participle behind "from" or "after" and a word of returning. */
    private boolean returned(Statement statement) {
        boolean behind = statement.hit.is(Trait.PARTICIPLE)
                && reading.hits.is(statement.first - 1, WordClass.bits(WordClass.FROM, WordClass.AFTER));
        for (int i = statement.first - 1; behind && i >= Math.max(0, statement.first - FAR / 2); i--) {
            Hit hit = reading.hits.longest(i, SenseKind.VISIT_TRIGGER);
            if (hit != null && hit.code().equals("RETURN")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb of denial governs the clause: denied that he would visit, نفى أن يكون قد زار. */
    private boolean deniedBefore(Statement statement) {
        int from = Math.max(clauses.sentenceStart(statement.first), statement.first - BEFORE);
        boolean that = clauses.verbLast();
        for (int i = statement.first - 1; i >= from; i--) {
            that |= reading.hits.is(i, THAT);
            Hit hit = triggers.at(i, SenseKind.VISIT_TRIGGER);
            if (that && !clauses.verbLast() && hit != null && hit.code().equals("DENY")) {
                return !hit.is(Trait.NOMINAL);
            }
        }
        return false;
    }

    /** Who leaves another country has been there; who will leave it is there. */
    void departure(Statement statement) {
        Timing.When when = timing.of(statement.hit);
        boolean left = when == Timing.When.DONE || (when == Timing.When.PRESENT && headline(statement.first));
        statement.says(left ? Stage.COMPLETED : Stage.UNDER_WAY, ENDED, reading.hits.span(statement.hit));
    }

    /** "Last week", "last month": a journey of then is over. */
    private boolean past(Statement statement) {
        int limit = Math.min(clauses.sentenceEnd(statement.first), statement.end + FAR);
        for (int i = statement.first; i < limit && !clauses.ends(i); i++) {
            Hit time = reading.hits.longest(i, SenseKind.TIME);
            if (time != null && time.code().startsWith("-P") && !time.code().endsWith("D")) {
                return true;
            }
        }
        return false;
    }

    /** Of a reception: the guest was there; where the article is of the day, he may be still. */
    void reception(Statement statement) {
        Timing.When when = timing.of(statement.hit);
        Span span = reading.hits.span(statement.hit);
        switch (when) {
            case DONE -> statement.says(Stage.COMPLETED, MET, span);
            case PRESENT -> statement.says(Stage.COMPLETED, ACCEPTED, span);
            case COMING, EXPECTED -> statement.says(Stage.PLANNED, MET, span);
            default -> {
                // Nothing is said.
            }
        }
    }

    void invitation(Statement statement, boolean accepted) {
        statement.says(
                accepted ? Stage.PLANNED : Stage.INVITED,
                accepted ? ACCEPTED : INVITED,
                reading.hits.span(statement.hit));
    }

    /** Of the noun: what the verbs and nouns beside it say of the trip. */
    void noun(Statement statement) {
        contradicted = contradicts(statement);
        if (clauses.helped(statement.first, WordClass.SCHEDULE.bit()) || planned(statement)) {
            statement.says(Stage.PLANNED, TOLD, statement.evidence);
        }
        int from = Math.max(clauses.sentenceStart(statement.first), statement.first - BEFORE);
        for (int i = from; i < statement.first; i++) {
            Hit hit = triggers.at(i, SenseKind.VISIT_TRIGGER);
            if (hit != null && (drops(hit) || !apart(i, statement.first))) {
                governor(statement, hit, true);
            }
        }
        int limit = Math.min(clauses.sentenceEnd(statement.first), statement.end + BEHIND);
        for (int i = statement.end; i < limit && !clauses.ends(i); i++) {
            Hit hit = triggers.at(i, SenseKind.VISIT_TRIGGER);
            if (hit != null && (clauses.verbLast() || follows(hit))) {
                governor(statement, hit, false);
            }
            if (hit != null && hit.code().equals("TRIP")) {
                break;
            }
        }
        if (within(statement.first)) {
            statement.says(Stage.UNDER_WAY, INVITED, statement.evidence);
        }
        if (statement.weight < BEGUN && past(statement)) {
            statement.says(Stage.COMPLETED, ENDED, statement.evidence);
        }
    }

    /** "During his visit", "on an official visit": whoever does something then is there. */
    private boolean within(int noun) {
        int at = noun - 1;
        while (at > noun - FAR
                && (reading.hits.is(at, DESCRIBES) || reading.hits.has(at, SenseKind.VISIT_KIND))
                && !reading.hits.is(at, WITHIN)) {
            at--;
        }
        return reading.hits.is(at, WITHIN);
    }

    /** Whether another clause begins between a verb and a noun: "he ended by saying that he would go on a visit". */
    private boolean apart(int verb, int noun) {
        for (int i = verb + 1; i < noun; i++) {
            if (reading.hits.is(i, THAT)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Behind the noun its verb stands: was postponed, has been called off, lasted. Where subjects stand first, who is on a visit and
     * cancels something cancels something else.
     */
    private boolean follows(Hit hit) {
        boolean active = !reading.grammar.headFirst() && !clauses.helped(hit.token(), WordClass.AUXILIARY.bit());
        return switch (hit.code()) {
            case "POSTPONE", "CANCEL", "DENY" -> !hit.is(Trait.NOMINAL) && !active;
            case "END", "CONTINUE", "BEGIN" -> !hit.is(Trait.NOMINAL);
            // The visit that he is paying: الزيارة التي يقوم بها.
            case "PERFORM" -> !hit.is(Trait.NOMINAL) && reading.hits.is(hit.token() - 1, WordClass.RELATIVE);
            default -> false;
        };
    }

    private boolean planned(Statement statement) {
        int limit = Math.min(clauses.sentenceEnd(statement.first), statement.end + FAR);
        for (int i = statement.end; i < limit && !clauses.ends(i); i++) {
            if (reading.hits.is(i, WordClass.SCHEDULE)) {
                return true;
            }
        }
        return false;
    }

    private void governor(Statement statement, Hit hit, boolean before) {
        Span span = reading.hits.span(hit);
        // A tour that begins or goes on has not come to all of its countries.
        boolean tour = statement.code().equals("TOUR");
        if (contradicted && drops(hit)) {
            statement.says(Stage.PLANNED, ACCEPTED, span);
            return;
        }
        switch (hit.code()) {
            case "POSTPONE" -> statement.says(Stage.POSTPONED, DROPPED, span);
            case "CANCEL" -> statement.says(Stage.CANCELLED, DROPPED, span);
            case "DENY" -> statement.says(denied(hit), DROPPED, span);
            case "BEGIN" -> {
                Stage begun = !before && scheduled(hit) ? Stage.PLANNED : begun(timing.of(hit));
                statement.says(tour && begun != Stage.PLANNED ? Stage.UNSPECIFIED : begun, BEGUN, span);
            }
            case "CONTINUE" ->
                statement.says(
                        tour ? Stage.UNSPECIFIED : continued(timing.of(hit), before), before ? BEGUN : TOLD, span);
            case "END" -> statement.says(ended(hit), ENDED, span);
            case "RETURN" -> statement.says(back(statement, hit, before), ENDED, span);
            case "PERFORM" -> performed(statement, hit, span);
            default -> {
                // Says nothing of the stage.
            }
        }
    }

    /** "The visit begins on Monday" tells what is to come, where "today" does not follow. */
    private boolean scheduled(Hit begins) {
        int day = reading.hits.has(begins.end(), SenseKind.TIME) ? begins.end() : begins.end() + 1;
        Hit time = reading.hits.longest(day, SenseKind.TIME);
        return timing.of(begins) == Timing.When.PRESENT
                && time != null
                && !time.code().equals("P0D");
    }

    private static boolean drops(Hit hit) {
        return switch (hit.code()) {
            case "POSTPONE", "CANCEL", "DENY" -> true;
            default -> false;
        };
    }

    /** Who denies that a visit is cancelled leaves it as it was: نفى إلغاء الزيارة, خبر لغو سفر را تکذیب کرد. */
    private boolean contradicts(Statement statement) {
        int from = Math.max(clauses.sentenceStart(statement.first), statement.first - BEHIND);
        int limit = Math.min(clauses.sentenceEnd(statement.first), statement.end + BEHIND);
        boolean denies = false;
        boolean dropped = false;
        for (int i = from; i < limit; i++) {
            Hit hit = reading.hits.longest(i, SenseKind.VISIT_TRIGGER);
            denies |= hit != null && hit.code().equals("DENY");
            dropped |= hit != null && (hit.code().equals("CANCEL") || hit.code().equals("POSTPONE"));
        }
        return denies && dropped;
    }

    private static Stage denied(Hit hit) {
        return hit.is(Trait.NOMINAL) ? Stage.UNSPECIFIED : Stage.DENIED;
    }

    private static Stage begun(Timing.When when) {
        return switch (when) {
            case COMING, EXPECTED -> Stage.PLANNED;
            default -> Stage.UNDER_WAY;
        };
    }

    /** Somebody continues a visit; a visit that lasted three days is over, and one that lasts three days may be to come. */
    private static Stage continued(Timing.When when, boolean before) {
        return before ? begun(when) : when == Timing.When.DONE ? Stage.COMPLETED : Stage.UNSPECIFIED;
    }

    /** A visit that will end has not ended. */
    private Stage ended(Hit hit) {
        return switch (timing.of(hit)) {
            case DONE -> Stage.COMPLETED;
            case PRESENT -> headline(hit.token()) ? Stage.COMPLETED : Stage.UNDER_WAY;
            case UNTOLD -> hit.is(Trait.NOMINAL) ? Stage.UNSPECIFIED : Stage.UNDER_WAY;
            default -> Stage.UNDER_WAY;
        };
    }

    /** "Returned home after a visit", "came back from a visit": who is back has ended it. */
    private Stage back(Statement statement, Hit hit, boolean before) {
        if (!before || timing.of(hit) != Timing.When.DONE) {
            return Stage.UNSPECIFIED;
        }
        for (int i = hit.end(); i <= statement.first; i++) {
            boolean from = reading.hits.is(i, WordClass.bits(WordClass.AFTER, WordClass.FROM));
            if (from && (i == statement.first || reading.phrases.at(i + 1) == null)) {
                return Stage.COMPLETED;
            }
        }
        return Stage.UNSPECIFIED;
    }

    /** A headline tells in the present what has happened. */
    private boolean headline(int token) {
        return reading.sentences.of(token) == 0 && !reading.mark(clauses.sentenceEnd(token) - 1, '.');
    }

    private void performed(Statement statement, Hit hit, Span span) {
        switch (timing.of(hit)) {
            case DONE -> statement.says(Stage.COMPLETED, TOLD, span);
            case COMING, EXPECTED -> statement.says(Stage.PLANNED, TOLD, span);
            case GOING_ON, PRESENT -> statement.says(Stage.UNDER_WAY, MOVED, span);
            case UNTOLD -> {
                // An infinitive says nothing by itself.
            }
        }
    }
}
