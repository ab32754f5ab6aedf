package org.khabar.parse;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khabar.language.Hit;
import org.khabar.language.Sense;
import org.khabar.language.SenseKind;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;
import org.khabar.model.AgreementNumber;
import org.khabar.model.AgreementStage;
import org.khabar.model.Basis;
import org.khabar.model.FieldOfCooperation;
import org.khabar.model.Instrument;
import org.khabar.text.Span;

/**
 * Finds agreements: an instrument by its noun, what a verb or noun near it says becomes of it, between whom, and on what. A
 * noun of an instrument that nothing is done with is no agreement.
 */
final class AgreementFinder {

    private static final int NEAR = 9;

    private final Reading reading;
    private final Cast cast;
    private final List<Journey> journeys;
    private final List<Saying> sayings;
    private final Clauses clauses;

    AgreementFinder(Reading reading, Cast cast, List<Saying> sayings, List<Journey> journeys) {
        this.reading = reading;
        this.cast = cast;
        this.sayings = sayings;
        this.journeys = journeys;
        this.clauses = new Clauses(reading, cast);
    }

    List<Pact> run() {
        List<Pact> pacts = new ArrayList<>();
        for (int i = 0; i < reading.count(); ) {
            Hit hit = reading.hits.longest(i, SenseKind.INSTRUMENT);
            Phrase cover = reading.phrases.covering(i);
            if (hit == null || (cover != null && cover.kind != Phrase.Kind.OFFICE)) {
                i++;
                continue;
            }
            Pact pact = pact(i, hit);
            if (pact != null) {
                pacts.add(pact);
            }
            i = hit.end();
        }
        return pacts;
    }

    private @Nullable Pact pact(int i, Hit hit) {
        Sense sense = hit.sense();
        int end = hit.end();
        int trigger = trigger(i, end);
        if (trigger < 0) {
            return null;
        }
        Span noun = reading.hits.span(hit);
        Pact pact = new Pact(instrument(sense), noun, i);
        pact.number = number(sense);
        Hit verb = requireNonNull(reading.hits.longest(trigger, SenseKind.AGREEMENT_TRIGGER));
        Sense said = verb.sense();
        pact.stage = stage(trigger, said);
        pact.rule = reading.lexicon.language() + ".agreement."
                + said.code().toLowerCase(Locale.ROOT).replace('_', '-');
        int triggerEnd = verb.end();
        pact.trigger = reading.hits.span(verb);
        pact.cover(pact.trigger);
        parties(pact, trigger, triggerEnd, end);
        fields(pact, i, end);
        around(pact, i);
        visit(pact, i);
        return pact.stage == AgreementStage.UNSPECIFIED ? null : pact;
    }

    private Instrument instrument(Sense sense) {
        for (Instrument instrument : Instrument.values()) {
            if (instrument.name().equals(sense.code())) {
                return instrument;
            }
        }
        return Instrument.AGREEMENT;
    }

    private AgreementNumber number(Sense sense) {
        if (sense.is(Trait.DUAL)) {
            return AgreementNumber.DUAL;
        }
        return sense.is(Trait.PLURAL) ? AgreementNumber.PLURAL : AgreementNumber.SINGULAR;
    }

    /** The nearest word before, or after, that says what becomes of an agreement; -1 if there is none. */
    private int trigger(int i, int end) {
        int from = Math.max(reading.sentences.start(reading.sentences.of(i)), i - NEAR - 6);
        for (int j = i - 1; j >= from; j--) {
            if (reading.hits.has(j, SenseKind.AGREEMENT_TRIGGER) && !reading.hits.has(j, SenseKind.INSTRUMENT)) {
                return j;
            }
        }
        int to = Math.min(reading.sentences.end(reading.sentences.of(i)), end + NEAR);
        for (int j = end; j < to; j++) {
            if (reading.hits.has(j, SenseKind.AGREEMENT_TRIGGER)) {
                return j;
            }
        }
        return -1;
    }

    private AgreementStage stage(int trigger, Sense sense) {
        AgreementStage said = AgreementStage.UNSPECIFIED;
        for (AgreementStage stage : AgreementStage.values()) {
            said = stage.name().equals(sense.code()) ? stage : said;
        }
        boolean open = sense.is(Trait.NOMINAL)
                || sense.is(Trait.INFINITIVE)
                || sense.is(Trait.PRESENT)
                || sense.is(Trait.FUTURE);
        if (said == AgreementStage.SIGNED && open) {
            return future(trigger, sense) ? AgreementStage.TO_BE_SIGNED : said;
        }
        return said;
    }

    /** Whether the verb itself or the one that governs it speaks of the future. */
    private boolean future(int trigger, Sense sense) {
        if (sense.is(Trait.FUTURE) || (sense.is(Trait.PRESENT) && !sense.is(Trait.NOMINAL))) {
            return true;
        }
        int from = reading.sentences.start(reading.sentences.of(trigger));
        for (int j = trigger - 1; j >= Math.max(from, trigger - 10); j--) {
            if (reading.hits.is(j, WordClass.bits(WordClass.FUTURE, WordClass.SCHEDULE))) {
                return true;
            }
            for (Hit hit : reading.hits.all(j)) {
                Sense other = hit.sense();
                if (other.is(Trait.FUTURE)) {
                    return true;
                }
                if (other.is(Trait.PAST) && other.kind() != SenseKind.REPORTING_VERB) {
                    return false;
                }
            }
        }
        return false;
    }

    /** Between whom: behind "between", or the subject of the verb and who stands behind "with". */
    private void parties(Pact pact, int trigger, int triggerEnd, int end) {
        int to = reading.sentences.end(reading.sentences.of(end - 1));
        for (int j = end; j < Math.min(to, end + 25); j++) {
            if (reading.hits.is(j, WordClass.BETWEEN)) {
                joined(pact, j + reading.hits.length(j), to);
                break;
            }
            if (reading.mark(j, '.') || reading.mark(j, ';')) {
                break;
            }
        }
        if (pact.parties.isEmpty()) {
            Source subject = clauses.subject(trigger, triggerEnd);
            add(pact, subject == null ? null : subject.figure(), Basis.TEXT);
            for (int j = triggerEnd; j < Math.min(to, triggerEnd + 20); j++) {
                if (reading.hits.is(j, WordClass.WITH)) {
                    joined(pact, j + reading.hits.length(j), to);
                    break;
                }
            }
        }
    }

    private void joined(Pact pact, int from, int to) {
        int last = from;
        for (int j = from; j < Math.min(to, from + 20); ) {
            Phrase phrase = reading.phrases.at(j);
            if (phrase != null && j - last <= 2) {
                add(pact, cast.of(phrase), Basis.TEXT);
                pact.cover(new Span(phrase.start, phrase.stop));
                j = phrase.end;
                last = j;
            } else {
                j++;
            }
        }
    }

    private void add(Pact pact, @Nullable Figure figure, Basis basis) {
        if (figure == null) {
            return;
        }
        switch (figure.kind) {
            case ORGANIZATION -> pact.parties.putIfAbsent(figure, basis);
            case COUNTRY -> pact.parties.putIfAbsent(figure, basis);
            case PERSON, OFFICE -> {
                pact.signatories.add(figure);
                if (!figure.country.isEmpty()) {
                    pact.parties.putIfAbsent(cast.country(figure.country), Basis.CONTEXT);
                }
            }
            case GROUP -> {
                // No party of its own.
            }
            case PLACE -> {
                if (!figure.country.isEmpty()) {
                    pact.parties.putIfAbsent(cast.country(figure.country), Basis.CONTEXT);
                }
            }
        }
    }

    /** On what: the fields that follow the noun in its sentence, and the adjectives beside it. */
    private void fields(Pact pact, int i, int end) {
        int to = reading.sentences.end(reading.sentences.of(i));
        int last = end;
        for (int j = end; j < Math.min(to, end + 30) && j - last < 10; j++) {
            Hit hit = reading.hits.longest(j, SenseKind.FIELD);
            if (hit != null && reading.phrases.covering(j) == null) {
                Sense sense = hit.sense();
                Span span = new Span(reading.hits.start(hit), reading.tokens.end(hit.end() - 1));
                for (FieldOfCooperation field : FieldOfCooperation.values()) {
                    if (field.name().equals(sense.code())) {
                        pact.fields.putIfAbsent(field, span);
                        pact.cover(span);
                    }
                }
                last = j;
            }
            if (reading.hits.has(j, SenseKind.INSTRUMENT) || reading.mark(j, ';')) {
                return;
            }
        }
    }

    private void around(Pact pact, int token) {
        for (Saying saying : sayings) {
            if (saying.holds(token)) {
                pact.attribution = saying;
            }
        }
    }

    /** The visit that the text speaks of: the one whose visitor's and host's countries are the parties. */
    private void visit(Pact pact, int token) {
        Journey nearest = null;
        for (Journey journey : journeys) {
            if (journey.first <= token && journey.visitor != null) {
                nearest = nearest == null || journey.first >= nearest.first ? journey : nearest;
            }
        }
        if (nearest != null && pact.parties.isEmpty()) {
            Figure visitor = nearest.visitor;
            if (visitor != null && !visitor.country.isEmpty()) {
                pact.parties.put(cast.country(visitor.country), Basis.VISIT_CONTEXT);
            }
            pact.parties.put(cast.country(nearest.hostCountry), Basis.VISIT_CONTEXT);
        }
        pact.visit = nearest;
    }
}
