package org.khabar.parse;

import org.khabar.language.Hit;
import org.khabar.language.SenseKind;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;
import org.khabar.model.VisitKind;
import org.khabar.model.VisitTrait;

/** Finds what the words beside a noun of travel say of its kind and traits. */
final class VisitKinds {

    private static final int NEAR = 7;
    private static final long STOPS = WordClass.bits(
            WordClass.TO, WordClass.RELATIVE, WordClass.COMPLEMENTIZER, WordClass.VERB, WordClass.CONTRAST);

    private final Reading reading;
    private final Clauses clauses;

    VisitKinds(Reading reading, Clauses clauses) {
        this.reading = reading;
        this.clauses = clauses;
    }

    void of(Statement statement) {
        if (reading.grammar.headFirst()) {
            behind(statement);
        } else {
            before(statement);
        }
    }

    /** The adjectives follow the noun, or the name in its genitive. */
    private void behind(Statement statement) {
        int limit = Math.min(clauses.sentenceEnd(statement.first), statement.end + NEAR);
        for (int i = statement.first; i < limit && !clauses.ends(i); ) {
            Phrase phrase = reading.phrases.at(i);
            if (i >= statement.end
                    && (reading.hits.is(i, STOPS)
                            || reading.hits.is(i, WordClass.ACCUSATIVE)
                            || reading.proclitic(i, Reading.Proclitic.PREPOSITION))) {
                return;
            }
            Hit hit = reading.hits.longest(i, SenseKind.VISIT_KIND);
            boolean adjacent = i <= statement.end;
            if (hit != null && phrase == null && (adjacent || !hit.is(Trait.GUARDED))) {
                add(statement, hit);
                i = Math.max(hit.end(), i + 1);
            } else {
                i = phrase != null ? phrase.end : i + 1;
            }
        }
    }

    /** Where verbs stand last, the trip that the verb is about may be named before it: برای سفری رسمی وارد … شد. */
    void purpose(Statement statement, int from) {
        for (int i = from; i < statement.first - 1; i++) {
            Hit kind = reading.hits.longest(i + 1, SenseKind.VISIT_KIND);
            if (kind != null && reading.hits.has(i, SenseKind.VISIT_TRIGGER) && reading.phrases.at(i + 1) == null) {
                add(statement, kind);
            }
        }
    }

    /** The adjectives stand between the article, or the one who travels, and the noun. */
    private void before(Statement statement) {
        int from = Math.max(clauses.sentenceStart(statement.first), statement.first - NEAR);
        int start = statement.first;
        while (start > from
                && !reading.hits.is(
                        start - 1, WordClass.bits(WordClass.ARTICLE, WordClass.POSSESSIVE, WordClass.AT, WordClass.IN))
                && !reading.tokens.possessive(start - 1)
                && (reading.word(start - 1) || reading.tokens.isNumber(start - 1) || reading.mark(start - 1, '-'))
                && (!clauses.finite(start - 1) || reading.hits.has(start - 1, SenseKind.VISIT_KIND))) {
            start--;
        }
        for (int i = start; i < statement.first; i++) {
            Hit hit = reading.hits.longest(i, SenseKind.VISIT_KIND);
            if (hit != null && hit.is(Trait.BEFORE) && hit.end() <= statement.first && reading.phrases.at(i) == null) {
                add(statement, hit);
            }
        }
    }

    private static void add(Statement statement, Hit hit) {
        for (VisitKind kind : VisitKind.values()) {
            if (kind.name().equals(hit.code()) && better(statement.kind, kind)) {
                statement.kind = kind;
            }
        }
        for (VisitTrait trait : VisitTrait.values()) {
            if (trait.name().equals(hit.code())) {
                statement.traits.add(trait);
            }
        }
    }

    /** An official and friendly visit is official, an official working visit a working one. */
    static boolean better(VisitKind known, VisitKind said) {
        return rank(said) > rank(known);
    }

    private static int rank(VisitKind kind) {
        return switch (kind) {
            case UNSPECIFIED -> 0;
            case FRIENDLY, COURTESY, FAREWELL, TRANSIT, INSPECTION -> 1;
            case OFFICIAL -> 2;
            case PRIVATE, CONDOLENCE, PILGRIMAGE -> 3;
            case WORKING -> 4;
            case STATE -> 5;
        };
    }
}
