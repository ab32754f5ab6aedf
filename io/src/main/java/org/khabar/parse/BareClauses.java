package org.khabar.parse;

import org.khabar.language.Grammar;
import org.khabar.language.Hit;
import org.khabar.language.SenseKind;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;

/** Tells where a clause begins behind a reporting word without a word that introduces it: said the talks were held. */
final class BareClauses {

    private static final long STARTS = WordClass.bits(
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
    private static final long FINITE = WordClass.bits(WordClass.VERB, WordClass.AUXILIARY, WordClass.FUTURE);

    private static final long NO_SUBJECT = WordClass.bits(
            WordClass.ADVERB, WordClass.CONJUNCTION, WordClass.CONTRAST, WordClass.COMPLEMENTIZER, WordClass.RELATIVE);

    /** How far the verb of a clause may stand behind its beginning. */
    private static final int FARTHEST = 25;

    private static final int NEAR = 12;
    private static final int ADDRESSEE = 6;

    private final Reading reading;
    private final CueWord cue;

    BareClauses(Reading reading, CueWord cue) {
        this.reading = reading;
        this.cue = cue;
    }

    /** Whether a clause begins at a token. */
    boolean begins(int i) {
        if (!reading.grammar.bareClauses() || !cue.is(Trait.BARE) || cue.is(Trait.GUARDED)) {
            return false;
        }
        if ((cue.is(Trait.OBJECT) && reading.hits.is(i, WordClass.AUDIENCE)) || reading.hits.has(i, SenseKind.TIME)) {
            return false;
        }
        boolean starts = reading.phrases.at(i) != null
                || reading.hits.is(i, STARTS | WordClass.AUDIENCE.bit())
                || reading.tokens.isNumber(i)
                || there(i)
                || between(i);
        // Announcing the plan, he wrote: the clause behind the comma is the article's.
        boolean apart = cue.participle() && i > cue.end() && reading.mark(i - 1, ',');
        boolean subordinate = reading.hits.is(i, WordClass.SUBORDINATOR);
        return starts && !apart && (!subordinate || plain()) && finiteAhead(i);
    }

    /** An adverb stands first where its verb follows at once: said there was no daylight between them. */
    private boolean there(int i) {
        return i == cue.end()
                && reading.hits.is(i, WordClass.ADVERB)
                && reading.hits.is(i + 1, WordClass.bits(WordClass.AUXILIARY, WordClass.FUTURE));
    }

    /** A word right between the reporting word and the verb of the clause: police said Orrin lost, he hopes rain will. */
    private boolean between(int i) {
        boolean next = i == cue.end() && reading.word(i) && reading.word(cue.first() - 1);
        // Plan is dead: before an auxiliary stands no verb.
        boolean noun = reading.hits.is(i, WordClass.VERB) && reading.hits.is(i + 1, WordClass.AUXILIARY);
        return next
                && (noun || !reading.hits.is(i, FINITE))
                && !reading.hits.is(i, NO_SUBJECT | Adpositions.ALL)
                && !reading.hits.has(i, SenseKind.TIME)
                && reading.hits.is(i + 1, FINITE);
    }

    /** Whether a clause follows a plain verb of saying at once, where the verb stands last: گفت دمشق. */
    boolean follows(int i) {
        boolean plain = reading.grammar.order() == Grammar.Order.VERB_LAST
                && cue.verb()
                && ((cue.is(Trait.BARE) && cue.is("SAY")) || (cue.is("ANNOUNCE") && finiteAhead(i)))
                && reading.word(i);
        return plain
                && !reading.hits.is(
                        i, WordClass.bits(WordClass.CONJUNCTION, WordClass.CONTRAST, WordClass.COMPLEMENTIZER))
                && reading.sentences.end(reading.sentences.of(i)) - i > 3;
    }

    /** A clause has a verb of its own: one of another clause or a noun in a list would not make it one. */
    private boolean finiteAhead(int i) {
        boolean plain = plain();
        int last = Math.min(reading.count(), i + (plain ? FARTHEST : NEAR));
        for (int j = i; j < last; j++) {
            if (reading.mark(j, '.') || reading.mark(j, '\n') || reading.mark(j, ';') || ends(j, i, plain)) {
                return false;
            }
            if (finite(j) && j > i) {
                return true;
            }
        }
        return false;
    }

    private boolean plain() {
        return cue.is("SAY") || cue.is("ADD");
    }

    /** A comma ends a noun phrase unless a relative clause or an apposition follows; a plain verb of saying may have one. */
    private boolean ends(int j, int from, boolean plain) {
        boolean clause = j > from
                && reading.hits.is(
                        j, WordClass.bits(WordClass.RELATIVE, WordClass.SUBORDINATOR, WordClass.COMPLEMENTIZER));
        // He conceded a goal and the others scored: behind "and" is another clause, unless two names have one verb.
        boolean names = reading.phrases.covering(j - 1) != null && reading.phrases.at(j + 1) != null;
        clause |= j > from && reading.hits.is(j, WordClass.CONJUNCTION) && !names;
        boolean comma = reading.mark(j, ',') && !reading.hits.is(from, WordClass.SUBORDINATOR);
        boolean inside = plain && (reading.hits.is(j + 1, WordClass.RELATIVE) || reading.phrases.at(from) != null);
        return (!plain && clause) || (comma && !inside);
    }

    private boolean finite(int j) {
        // A word of a name is no verb: Ohio State University.
        Phrase name = reading.phrases.covering(j);
        if (name != null && (name.kind != Phrase.Kind.OFFICE || name.length() > 1)) {
            return false;
        }
        // Behind an article a word that is a verb too is a noun: the details, the reports.
        boolean noun = j > 0
                && reading.hits.is(j, WordClass.VERB)
                && reading.hits.is(j - 1, WordClass.bits(WordClass.ARTICLE, WordClass.POSSESSIVE));
        if (!noun && reading.hits.is(j, FINITE)) {
            return true;
        }
        // Of a word that is a noun too, a verb that rarely takes a bare clause tells nothing: explained the details of
        // the meetings.
        if (!plain() && !cue.is("ASSERT") && !cue.is("POINT_OUT")) {
            return false;
        }
        if (j > 0
                && reading.hits.is(
                        j - 1, WordClass.bits(WordClass.ARTICLE, WordClass.POSSESSIVE, WordClass.ADJECTIVE))) {
            return false;
        }
        return finite(reading.hits.longest(j, SenseKind.REPORTING_VERB))
                || finite(reading.hits.longest(j, SenseKind.VISIT_TRIGGER))
                || finite(reading.hits.longest(j, SenseKind.AGREEMENT_TRIGGER));
    }

    private static boolean finite(@org.jspecify.annotations.Nullable Hit hit) {
        return hit != null
                && !hit.is(Trait.NOMINAL)
                && !hit.is(Trait.PARTICIPLE)
                && (hit.is(Trait.PAST) || hit.is(Trait.PRESENT));
    }

    /** The token behind the one who is told, for a verb that has him as its object: told reporters, assured the minister. */
    int addressee() {
        int i = cue.end();
        if (!cue.is(Trait.OBJECT) || !reading.grammar.bareClauses() || cue.is("DESCRIBE")) {
            return i;
        }
        if (reading.hits.is(i, WordClass.AUDIENCE)) {
            return i + reading.hits.length(i);
        }
        int article = reading.hits.is(i, WordClass.bits(WordClass.ARTICLE, WordClass.POSSESSIVE)) ? i + 1 : i;
        Phrase phrase = reading.phrases.at(article);
        if (phrase != null) {
            Phrase next = reading.phrases.at(phrase.end);
            return next != null ? next.end : phrase.end;
        }
        int end = article;
        while (end < article + ADDRESSEE && reading.word(end) && noun(end)) {
            end++;
        }
        return end;
    }

    private boolean noun(int i) {
        return !reading.hits.is(
                        i,
                        WordClass.bits(
                                WordClass.COMPLEMENTIZER,
                                WordClass.ARTICLE,
                                WordClass.HE,
                                WordClass.SHE,
                                WordClass.IT,
                                WordClass.THEY,
                                WordClass.CONJUNCTION))
                && !reading.hits.is(i, Adpositions.ALL)
                && !reading.hits.is(i, FINITE)
                && reading.phrases.at(i) == null;
    }
}
