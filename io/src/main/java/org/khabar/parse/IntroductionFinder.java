package org.khabar.parse;

import org.jspecify.annotations.Nullable;
import org.khabar.language.Grammar;
import org.khabar.language.Hit;
import org.khabar.language.SenseKind;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;

/**
 * Looks behind a reporting word for what introduces the words that were said: over its subject, the one who is told, times,
 * places and occasions, up to a colon, a complementizer or an opening mark. Another reporting word, the end of the sentence or
 * a new clause ends the search.
 */
final class IntroductionFinder {

    private static final int FARTHEST = 45;

    /** How far behind a word with an ordinary meaning too what introduces may stand, where the subject stands before it. */
    private static final int NEAR = 5;

    private static final long ADPOSITIONS = WordClass.bits(
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
            WordClass.PREPOSITION);
    private static final long CLAUSE_STARTS = WordClass.bits(
            WordClass.ARTICLE,
            WordClass.DEMONSTRATIVE,
            WordClass.HE,
            WordClass.SHE,
            WordClass.IT,
            WordClass.THEY,
            WordClass.FIRST_PERSON,
            WordClass.POSSESSIVE,
            WordClass.QUANTIFIER,
            WordClass.PAIR,
            WordClass.NOUN,
            WordClass.SOURCE,
            WordClass.DOCUMENT,
            WordClass.ADJECTIVE,
            WordClass.SUBORDINATOR,
            WordClass.NEGATION);

    private final Reading reading;
    private final Sources sources;

    private CueWord cue;
    private int strengthenedTo;
    private @Nullable Source source;
    private boolean governed;

    IntroductionFinder(Reading reading, Sources sources, CueWord cue) {
        this.reading = reading;
        this.sources = sources;
        this.cue = cue;
    }

    Introduction find(int limit) {
        strengthenedTo = cue.end();
        source = null;
        governed = false;
        int last = Math.min(limit, cue.end() + farthest());
        for (int i = cue.end(); i < last; ) {
            Introduction found = introduces(i);
            if (found != null) {
                return found;
            }
            int next = skip(i);
            if (next == i) {
                return none(i);
            }
            i = next;
        }
        return none(last);
    }

    private int farthest() {
        if (reading.grammar.order() == Grammar.Order.VERB_FIRST) {
            return FARTHEST;
        }
        return cue.is(Trait.GUARDED) ? NEAR : FARTHEST / 2;
    }

    private Introduction none(int at) {
        return new Introduction(Introduction.Kind.NONE, at, at, strengthenedTo, source);
    }

    private @Nullable Introduction introduces(int i) {
        if (reading.mark(i, ':')) {
            int first = i + 1;
            while (reading.mark(first, '\n')) {
                first++;
            }
            return with(Introduction.Kind.COLON, i, first);
        }
        if (reading.quotations.openedBy(i) != null && !named(i)) {
            return with(Introduction.Kind.MARK, i, i);
        }
        if (reading.hits.is(i, WordClass.BOUND_COMPLEMENTIZER)) {
            return with(Introduction.Kind.BOUND, i, i + reading.hits.length(i));
        }
        if (reading.hits.is(i, WordClass.COMPLEMENTIZER)) {
            return with(Introduction.Kind.COMPLEMENTIZER, i, i + reading.hits.length(i));
        }
        if (cue.sense().code().equals("DESCRIBE")
                && reading.hits.is(i, WordClass.SUBORDINATOR)
                && reading.grammar.bareClauses()) {
            return with(Introduction.Kind.COMPLEMENTIZER, i, i + 1);
        }
        return bare(i) ? with(Introduction.Kind.BARE, i, i) : null;
    }

    private Introduction with(Introduction.Kind kind, int token, int first) {
        return new Introduction(kind, token, first, strengthenedTo, source);
    }

    /** A short quotation behind a noun that has a name in marks, or behind "to": the medium that was told, no speech. */
    private boolean named(int open) {
        Quotation quotation = reading.quotations.openedBy(open);
        if (quotation == null || !quotation.closed() || quotation.close() - open > 6 || open == 0) {
            return false;
        }
        boolean noun = reading.hits.is(open - 1, WordClass.TITLE_NOUN)
                || reading.hits.has(open - 1, SenseKind.ORGANIZATION_HEAD)
                || reading.hits.has(open - 1, SenseKind.PROGRAMME);
        boolean addressed = governed
                || (reading.tokens.glued(open)
                        && reading.word(open - 1)
                        && reading.tokens.foldedEnd(open - 1) - reading.tokens.foldedStart(open - 1) <= 2);
        boolean more = reading.mark(quotation.close() + 1, ':')
                || reading.hits.is(quotation.close() + 1, WordClass.COMPLEMENTIZER);
        return noun || (addressed && more);
    }

    /** Whether a clause begins here that no word introduces. */
    private boolean bare(int i) {
        if (!reading.grammar.bareClauses() || !cue.is(Trait.BARE) || cue.is(Trait.GUARDED) || governed) {
            return false;
        }
        if (reading.hits.is(i, WordClass.AUDIENCE) || (i == cue.end() && told())) {
            return false;
        }
        Phrase phrase = reading.phrases.at(i);
        boolean starts = phrase != null || reading.hits.is(i, CLAUSE_STARTS) || reading.tokens.isNumber(i);
        return starts && !reading.hits.has(i, SenseKind.TIME) && clauseAhead(i);
    }

    /** Whether the cue has somebody told as its object: told reporters. */
    private boolean told() {
        return cue.is(Trait.OBJECT);
    }

    /** A clause has a verb: one of another clause or a list would not make it one. */
    private boolean clauseAhead(int i) {
        for (int j = i; j < Math.min(reading.count(), i + 25); j++) {
            if (reading.mark(j, '.') || reading.mark(j, '\n')) {
                return false;
            }
            if (reading.hits.is(j, WordClass.bits(WordClass.VERB, WordClass.AUXILIARY, WordClass.FUTURE))
                    || reading.hits.has(j, SenseKind.REPORTING_VERB)
                    || reading.hits.has(j, SenseKind.VISIT_TRIGGER)
                    || reading.hits.has(j, SenseKind.AGREEMENT_TRIGGER)) {
                return true;
            }
        }
        return false;
    }

    /** The token behind what may stand between the cue and what introduces; the same token where the search ends. */
    private int skip(int i) {
        if (reading.mark(i, '(')) {
            return behindBracket(i);
        }
        if (reading.mark(i, ',') || reading.mark(i, '-')) {
            governed = false;
            return i + 1;
        }
        Quotation quotation = reading.quotations.openedBy(i);
        if (quotation != null && quotation.closed()) {
            return quotation.close() + 1;
        }
        if (!reading.word(i) && !reading.tokens.isNumber(i)) {
            return i;
        }
        Hit hit = reading.hits.longest(i, SenseKind.REPORTING_VERB);
        if (hit != null && !reading.hits.has(i, SenseKind.GIVEN_NAME)) {
            return strengthens(i, hit) ? hit.end() : i;
        }
        if (reading.hits.is(i, WordClass.bits(WordClass.CONTRAST, WordClass.SUBORDINATOR))) {
            return i;
        }
        return over(i);
    }

    private int over(int i) {
        boolean proclitic = reading.proclitic(i, Reading.Proclitic.PREPOSITION);
        Source subject = governed || proclitic ? null : sources.at(i);
        if (subject != null) {
            if (source == null && reading.grammar.order() == Grammar.Order.VERB_FIRST) {
                source = subject;
            }
            return subject.end();
        }
        Phrase phrase = reading.phrases.at(i);
        if (phrase != null) {
            governed = false;
            return phrase.end;
        }
        governed = reading.hits.is(i, ADPOSITIONS) || (governed && reading.hits.is(i, WordClass.ARTICLE));
        return i + reading.hits.length(i);
    }

    private int behindBracket(int i) {
        for (int j = i + 1; j < Math.min(reading.count(), i + 20); j++) {
            if (reading.mark(j, ')')) {
                return j + 1;
            }
        }
        return i;
    }

    /** قائلا behind another verb of speech only strengthens it; it is no quote of its own. */
    private boolean strengthens(int i, Hit hit) {
        boolean saying = hit.is(Trait.PARTICIPLE) && hit.code().equals("SAY") && !cue.participle();
        if (saying) {
            strengthenedTo = i == strengthenedTo ? hit.end() : strengthenedTo;
        }
        return saying;
    }
}
