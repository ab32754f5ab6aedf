package org.khabar.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.language.Hit;
import org.khabar.language.SenseKind;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;
import org.khabar.model.AgreementStage;
import org.khabar.model.Basis;
import org.khabar.text.Span;

/**
 * Finds between whom an agreement is: who stands behind "between", or in the genitive of the noun; else the subject of its verb and
 * who stands behind "with"; else two countries by their adjectives; else both sides of the visit that is told of.
 */
final class PactParties {

    private static final int FARTHEST = 25;
    private static final int LIST = 30;
    private static final int GENITIVE = 9;
    private static final int NEAR = 8;
    private static final long CLAUSES = WordClass.bits(WordClass.COMPLEMENTIZER, WordClass.RELATIVE);
    private static final long AGENT = WordClass.bits(WordClass.WITH, WordClass.BY);
    private static final long BREAKS = WordClass.bits(
            WordClass.COMPLEMENTIZER,
            WordClass.RELATIVE,
            WordClass.FROM,
            WordClass.TO,
            WordClass.IN,
            WordClass.WITH,
            WordClass.PRESENCE,
            WordClass.BY);

    private final Reading reading;
    private final Cast cast;
    private final Clauses clauses;
    private final PactVisits visits;

    PactParties(Reading reading, Cast cast, Clauses clauses, PactVisits visits) {
        this.reading = reading;
        this.cast = cast;
        this.clauses = clauses;
        this.visits = visits;
    }

    void of(Pact pact, PactTriggers.@Nullable Found act, @Nullable Pact listed) {
        between(pact, pact.end, Math.min(clauses.sentenceEnd(pact.first), pact.end + FARTHEST), false);
        boolean shared = listed != null && act != null && act.span().equals(listed.trigger);
        if (pact.stated < 2 && act != null && !shared) {
            int end = act.hit().end();
            int limit = end <= pact.first ? pact.first : Math.min(clauses.sentenceEnd(end - 1), end + NEAR);
            between(pact, end, limit, true);
        }
        if (pact.stated < 2 && clauses.verbLast()) {
            genitive(pact);
        }
        if (pact.stated < 2 && act != null) {
            signers(pact, act);
        }
        if (pact.stated < 2) {
            // "Between the two countries" tells less than who has signed.
            between(pact, pact.end, Math.min(clauses.sentenceEnd(pact.first), pact.end + FARTHEST), true);
        }
        if (pact.stated < 2 && act != null && act.stage() == AgreementStage.IN_FORCE) {
            where(pact, act.hit().end());
        }
        if (pact.stated < 2) {
            adjectives(pact, act);
        }
        if (pact.parties.size() < 2 && listed != null && listed.parties.size() > 1) {
            listed.parties.forEach((figure, basis) -> pact.party(figure, basis, false));
        }
        if (pact.parties.size() < 2) {
            visits.both(pact, pact.first, false);
        }
    }

    /** An agreement is in force in a country that is a party to it. */
    private void where(Pact pact, int end) {
        Phrase state = reading.hits.is(end, WordClass.IN) ? reading.phrases.at(end + 1) : null;
        if (state != null && state.kind == Phrase.Kind.COUNTRY) {
            add(pact, state);
        }
    }

    private void between(Pact pact, int start, int to, boolean pairs) {
        for (int i = start; i < to; i++) {
            boolean other = reading.hits.has(i, SenseKind.INSTRUMENT) && reading.phrases.covering(i) == null;
            if (clauses.ends(i) || other || reading.hits.is(i, CLAUSES)) {
                return;
            }
            if (reading.hits.is(i, WordClass.BETWEEN)) {
                int from = i + reading.hits.length(i);
                if (!list(pact, from, clauses.sentenceEnd(pact.first), 3) && pairs) {
                    pair(pact, from);
                }
                return;
            }
        }
    }

    /** Who stands behind the noun with nothing but its adjectives and topics between. */
    private void genitive(Pact pact) {
        int limit = clauses.sentenceEnd(pact.first);
        for (int i = pact.end; i < Math.min(limit, pact.end + GENITIVE); i++) {
            if (clauses.ends(i) || clauses.finite(i) || reading.hits.is(i, BREAKS)) {
                return;
            }
            if (reading.phrases.at(i) != null) {
                list(pact, i, limit, 4);
                return;
            }
        }
    }

    /** "Between the governments of the two countries". */
    private void pair(Pact pact, int from) {
        for (int i = from; i < Math.min(clauses.sentenceEnd(pact.first), from + 6); i++) {
            boolean pronoun = reading.hits.is(i, WordClass.THEY) && i == from;
            if (reading.hits.is(i, WordClass.PAIR) || pronoun) {
                visits.both(pact, pact.first, true);
                return;
            }
        }
    }

    /** Names joined by "and", commas or "with"; whether there is one. */
    private boolean list(Pact pact, int from, int limit, int gap) {
        int last = from;
        int found = 0;
        for (int i = from; i < Math.min(limit, from + LIST) && i - last <= gap; ) {
            Phrase phrase = reading.phrases.at(i);
            if (phrase != null && (found == 0 || joins(last, i))) {
                boolean owner = owner(phrase);
                found += !owner && add(pact, phrase) ? 1 : 0;
                // Behind an owner stands what is owned, over the sign of the possessor.
                i = owner && reading.phrases.at(phrase.end) == null ? phrase.end + 1 : phrase.end;
                last = i;
            } else if (phrase != null || clauses.ends(i) || clauses.finite(i)) {
                break;
            } else {
                i++;
            }
        }
        return found > 0;
    }

    /** "Norland's Institute of Fisheries": the institute is the party. */
    private boolean owner(Phrase phrase) {
        Phrase owned = reading.phrases.at(phrase.end);
        Phrase later = owned != null ? owned : reading.phrases.at(phrase.end + 1);
        return later != null
                && later.kind == Phrase.Kind.ORGANIZATION
                && (phrase.kind == Phrase.Kind.COUNTRY || phrase.kind == Phrase.Kind.PLACE)
                && later.start - phrase.stop == 3;
    }

    private boolean joins(int from, int to) {
        if (reading.proclitic(to, Reading.Proclitic.CONJUNCTION)) {
            return true;
        }
        for (int i = from; i < to; i++) {
            if (reading.hits.is(i, WordClass.bits(WordClass.CONJUNCTION, WordClass.WITH, WordClass.BETWEEN))
                    || reading.proclitic(i, Reading.Proclitic.CONJUNCTION)
                    || reading.mark(i, ',')
                    || reading.mark(i, '-')) {
                return true;
            }
        }
        return from == to;
    }

    private boolean add(Pact pact, Phrase phrase) {
        Figure figure = cast.of(phrase);
        // The foreign ministers of two countries sign for them.
        if (phrase.kind == Phrase.Kind.GROUP && !phrase.country.isEmpty()) {
            pact.party(cast.country(phrase.country), Basis.CONTEXT, true);
            return true;
        }
        if (figure == null) {
            return false;
        }
        pact.cover(new Span(phrase.start, phrase.stop));
        switch (figure.kind) {
            case ORGANIZATION, COUNTRY -> pact.party(figure, Basis.TEXT, true);
            case PERSON, OFFICE -> {
                pact.signatories.add(figure);
                state(pact, figure);
            }
            case PLACE -> state(pact, figure);
            case GROUP -> {
                return false;
            }
        }
        return true;
    }

    private void state(Pact pact, Figure figure) {
        if (!figure.country.isEmpty()) {
            pact.party(cast.country(figure.country), Basis.CONTEXT, true);
        }
    }

    /** The subject of the verb, with those joined to it, and who stands behind "with", or "by" where the verb is passive. */
    private void signers(Pact pact, PactTriggers.Found act) {
        Hit verb = act.hit();
        int limit = clauses.sentenceEnd(verb.token());
        Source subject = clauses.subject(verb.token(), verb.end());
        Hit governor = governor(verb, subject);
        if (governor != null) {
            verb = governor;
            subject = clauses.subject(verb.token(), verb.end());
        }
        if (subject != null && subject.explicit() && !subject.pronoun()) {
            boolean behind = subject.first() >= verb.end();
            if (behind || clauses.verbLast()) {
                list(pact, subject.first(), behind ? pact.first : verb.token(), 3);
            } else {
                before(pact, subject, verb.token());
            }
        }
        Figure referred = subject != null && subject.pronoun() ? subject.figure() : null;
        if (referred != null && (referred.kind == Phrase.Kind.ORGANIZATION || referred.kind == Phrase.Kind.COUNTRY)) {
            pact.party(referred, Basis.CONTEXT, true);
        }
        int from = Math.min(verb.end(), pact.end);
        for (int i = clauses.verbLast() ? clauses.start(pact.first) : from; i < Math.min(limit, from + FARTHEST); i++) {
            boolean free = reading.phrases.covering(i) == null;
            if (i >= pact.end && free && (clauses.ends(i) || reading.hits.has(i, SenseKind.INSTRUMENT))) {
                return;
            }
            if (free && reading.hits.is(i, AGENT)) {
                list(pact, i + reading.hits.length(i), limit, 2);
                return;
            }
        }
    }

    /**
     * The verb whose subject does what a noun says or what "it" does: Bhutan announced its withdrawal, Peru said it had ended the
     * agreement.
     */
    private @Nullable Hit governor(Hit act, @Nullable Source subject) {
        boolean known = subject != null && subject.figure() != null;
        boolean it = subject != null && subject.pronoun();
        if (clauses.verbLast() || known || (!it && !act.is(Trait.NOMINAL))) {
            return null;
        }
        int from = Math.max(clauses.sentenceStart(act.token()), act.token() - FARTHEST);
        for (int i = act.token() - 1; i >= from && !clauses.ends(i); i--) {
            boolean free = reading.phrases.covering(i) == null;
            Hit other = free ? reading.hits.longest(i, SenseKind.AGREEMENT_TRIGGER) : null;
            if (other != null && !it && !other.is(Trait.NOMINAL)) {
                return other;
            }
            Hit cue = free && clauses.finite(i) ? reading.hits.longest(i, SenseKind.REPORTING_VERB) : null;
            if (cue != null) {
                return it || cue.code().equals("ANNOUNCE") ? cue : null;
            }
        }
        return null;
    }

    /** A subject before its verb, with the names joined before it. */
    private void before(Pact pact, Source subject, int verb) {
        List<Phrase> phrases = new ArrayList<>();
        Phrase phrase = reading.phrases.covering(reading.tokens.at(subject.stop() - 1));
        int from = clauses.sentenceStart(subject.first());
        for (int i = verb - 1; i >= Math.max(subject.end(), verb - 4) && phrase != null; i--) {
            Phrase last = reading.phrases.covering(i);
            boolean of = last != null && reading.hits.is(last.first - 1, WordClass.OF);
            phrase = last != null && last.kind != Phrase.Kind.PLACE && !of ? last : phrase;
        }
        while (phrase != null && phrases.size() < 12) {
            phrases.add(0, phrase);
            int i = phrase.first - 1;
            boolean joined = false;
            while (i >= from && reading.phrases.covering(i) == null && phrase.first - i <= 4) {
                joined |= reading.hits.is(i, WordClass.CONJUNCTION) || reading.mark(i, ',');
                i--;
            }
            Phrase before = i >= from ? reading.phrases.covering(i) : null;
            phrase = joined || (before != null && before.end == phrase.first) ? before : null;
        }
        phrases.forEach(found -> add(pact, found));
    }

    /** The Iranian and Uzbek sides: two adjectives of countries joined to each other. */
    private void adjectives(Pact pact, PactTriggers.@Nullable Found act) {
        int from = Math.max(clauses.sentenceStart(pact.first), pact.first - FARTHEST);
        int to = Math.min(clauses.sentenceEnd(pact.first), pact.end + FARTHEST);
        for (int i = from; i < to; i++) {
            Hit one = reading.hits.longest(i, SenseKind.DEMONYM);
            if (one == null || act == null) {
                continue;
            }
            int next = one.end();
            boolean and = reading.hits.is(next, WordClass.CONJUNCTION);
            next = and ? next + 1 : next;
            Hit other = reading.hits.longest(next, SenseKind.DEMONYM);
            boolean joined =
                    and || reading.proclitic(next, Reading.Proclitic.CONJUNCTION) || reading.mark(next - 1, '-');
            if (other != null && joined && !other.code().equals(one.code())) {
                pact.party(cast.country(one.code()), Basis.DEMONYM, true);
                pact.party(cast.country(other.code()), Basis.DEMONYM, true);
                return;
            }
        }
    }
}
