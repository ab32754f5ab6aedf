package org.khabar.parse;

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
import org.khabar.model.Instrument;

/**
 * Finds agreements: an instrument by its noun, what a verb or noun near it says becomes of it, between whom, and on what. A
 * noun of an instrument that nothing is done with is no agreement, nor is "the agreement" that was told of before.
 */
final class AgreementFinder {

    private static final int NEAR_NUMBER = 3;

    private final Reading reading;
    private final Travellers around;
    private final PactTriggers triggers;
    private final PactParties parties;
    private final PactFields fields;
    private final PactVisits visits;
    private final List<Pact> pacts = new ArrayList<>();

    AgreementFinder(Reading reading, Cast cast, List<Saying> sayings, List<Journey> journeys) {
        this.reading = reading;
        Clauses clauses = new Clauses(reading, cast);
        Triggers words = new Triggers(reading, clauses);
        this.around = new Travellers(reading, cast, clauses, sayings);
        this.triggers = new PactTriggers(reading, clauses, words);
        this.visits = new PactVisits(reading, cast, journeys);
        this.parties = new PactParties(reading, cast, clauses, visits);
        this.fields = new PactFields(reading);
    }

    List<Pact> run() {
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
        return new Pacts(reading).joined(pacts);
    }

    private @Nullable Pact pact(int i, Hit hit) {
        PactTriggers.Found act = triggers.of(hit, previous(i));
        Pact pact = new Pact(instrument(hit.sense()), reading.hits.span(hit), i, hit.end());
        pact.number = number(i, hit.sense());
        pact.definite = definite(i, hit);
        if (act != null) {
            pact.stage = act.stage();
            pact.trigger = act.span();
            pact.cover(act.span());
        }
        pact.rule = rule(act);
        parties.of(pact, act, previous(i));
        if (act == null) {
            if (pact.stated < 2) {
                return null;
            }
            pact.stage = AgreementStage.REACHED;
        }
        if (!stands(pact, act, hit)) {
            return null;
        }
        fields.of(pact);
        pact.attribution = around.around(i);
        pact.visit = visits.of(pact);
        return pact.stage == AgreementStage.UNSPECIFIED ? null : pact;
    }

    private String rule(PactTriggers.@Nullable Found act) {
        String code = act == null
                ? "between"
                : act.hit().code().toLowerCase(Locale.ROOT).replace('_', '-');
        return reading.lexicon.language() + ".agreement." + code;
    }

    /** The agreement told of before in the sentence: what is listed behind it shares its verb. */
    private @Nullable Pact previous(int token) {
        Pact last = pacts.isEmpty() ? null : pacts.get(pacts.size() - 1);
        return last != null && reading.sentences.of(last.first) == reading.sentences.of(token) ? last : null;
    }

    /** Whether there is an agreement: somebody does something with an instrument that was not told of before. */
    private boolean stands(Pact pact, PactTriggers.@Nullable Found act, Hit hit) {
        boolean guarded = hit.is(Trait.GUARDED);
        if (act != null && guarded && (act.distance() > 2 || act.weak())) {
            return pact.stated >= 2 && !act.weak();
        }
        if (act != null && act.weak()) {
            return pact.stated >= 2 && !pact.definite;
        }
        if (pact.definite && (toldBefore(pact) || pact.stated < 2)) {
            return false;
        }
        return !pact.parties.isEmpty();
    }

    private boolean toldBefore(Pact pact) {
        for (int i = pacts.size() - 1; i >= Math.max(0, pacts.size() - 16); i--) {
            if (Pacts.alike(pacts.get(i).instrument, pact.instrument)) {
                return true;
            }
        }
        return false;
    }

    private boolean definite(int i, Hit hit) {
        long determiners = WordClass.bits(WordClass.DEMONSTRATIVE, WordClass.POSSESSIVE);
        int before = i - 1;
        while (before >= 0 && reading.hits.is(before, WordClass.ADJECTIVE) && i - before < 3) {
            before--;
        }
        boolean the = reading.tokens.latin(i)
                && reading.word(before)
                && reading.tokens.fold(before).equals("the");
        return hit.is(Trait.POSSESSED)
                || (reading.definite(i) && !hit.is(Trait.PLURAL))
                || reading.hits.is(before, determiners)
                || (the && !hit.is(Trait.PLURAL));
    }

    private static Instrument instrument(Sense sense) {
        for (Instrument instrument : Instrument.values()) {
            if (instrument.name().equals(sense.code())) {
                return instrument;
            }
        }
        return Instrument.AGREEMENT;
    }

    /** One, two by a form of its own, a number before it, or several. */
    private AgreementNumber number(int i, Sense sense) {
        if (sense.is(Trait.DUAL)) {
            return AgreementNumber.DUAL;
        }
        for (int j = Math.max(0, i - NEAR_NUMBER); j < i; j++) {
            int value = counted(j, i);
            if (value > 1 && value < 1000) {
                return AgreementNumber.of(value);
            }
        }
        return sense.is(Trait.PLURAL) ? AgreementNumber.PLURAL : AgreementNumber.SINGULAR;
    }

    /** The number that begins at a token and ends before the noun and its adjectives; 0 where none does. */
    private int counted(int from, int noun) {
        int start = reading.start(from);
        int stop = reading.tokens.end(noun - 1);
        if (start >= stop || !reading.lexicon.numbers().mayStart(reading.text, start)) {
            return 0;
        }
        return reading.lexicon
                .numbers()
                .read(reading.text, start, stop)
                .filter(number -> !number.percent() && number.currency().isEmpty())
                .map(number -> number.value().intValue())
                .orElse(0);
    }
}
