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
import org.khabar.model.Basis;
import org.khabar.model.Instrument;
import org.khabar.text.Span;

/**
 * Finds agreements: an instrument by its noun, what a verb or noun near it says becomes of it, between whom, and on what. A
 * noun of an instrument that nothing is done with is no agreement, nor is "the agreement" that was told of before.
 */
final class AgreementFinder {

    private static final int NEAR_NUMBER = 3;
    private static final int NEAR_LIST = 8;
    private static final int BESIDE = 2;

    private final Reading reading;
    private final Cast cast;
    private final Travellers around;
    private final PactTriggers triggers;
    private final PactGuards guards;
    private final Factuality factuality;
    private final PactParties parties;
    private final PactFields fields;
    private final PactDetails details;
    private final PactVisits visits;
    private final List<Pact> pacts = new ArrayList<>();
    private @Nullable Pact nameless;

    AgreementFinder(
            Reading reading,
            Cast cast,
            List<Saying> sayings,
            List<Journey> journeys,
            List<TimePhrase> times,
            List<Sum> sums) {
        this.reading = reading;
        this.cast = cast;
        Clauses clauses = new Clauses(reading, cast);
        Triggers words = new Triggers(reading, clauses);
        this.around = new Travellers(reading, cast, clauses, sayings);
        this.triggers = new PactTriggers(reading, clauses, words);
        this.visits = new PactVisits(reading, cast, journeys);
        this.parties = new PactParties(reading, cast, clauses, visits);
        this.fields = new PactFields(reading);
        this.details = new PactDetails(reading, cast, clauses, times, sums);
        this.guards = new PactGuards(reading);
        this.factuality = new Factuality(reading, clauses);
    }

    List<Pact> run() {
        for (int i = 0; i < reading.count(); ) {
            Hit hit = reading.hits.longest(i, SenseKind.INSTRUMENT);
            Phrase cover = reading.phrases.covering(i);
            if (hit == null || (cover != null && cover.kind != Phrase.Kind.OFFICE) || guards.ofAct(hit)) {
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
        if (act != null && !factuality.done(act.hit())) {
            return null;
        }
        Pact pact = new Pact(instrument(hit.sense()), noun(hit), i, hit.end());
        pact.number = number(i, hit.sense());
        pact.definite = guards.definite(i, hit);
        if (act != null) {
            pact.stage = act.stage();
            pact.trigger = act.span();
            pact.cover(act.span());
        }
        pact.rule = rule(act);
        parties.of(pact, act, previous(i));
        if (act == null && !unsaid(pact)) {
            return null;
        }
        boolean stands = guards.stands(pact, act, hit, pacts);
        if (!stands && nameless(pact, act)) {
            finish(pact);
            nameless = pact;
        }
        if (!stands) {
            return null;
        }
        Pact known = nameless;
        if (known != null && guards.names(pact, known)) {
            known.parties.putAll(pact.parties);
            known.visit = visits.of(known);
            nameless = null;
            return known;
        }
        finish(pact);
        return pact.stage == AgreementStage.UNSPECIFIED ? null : pact;
    }

    /** The noun with the adjectives and topics that stand right beside it: اتفاقية تجارية, customs agreement. */
    private Span noun(Hit hit) {
        Span noun = reading.hits.span(hit);
        if (reading.grammar.headFirst()) {
            for (int i = hit.end(); i < hit.end() + BESIDE && attribute(i); i++) {
                noun = noun.cover(new Span(reading.tokens.start(i), reading.tokens.end(i)));
            }
            return noun;
        }
        for (int i = Math.max(0, hit.token() - BESIDE); i < hit.token(); i++) {
            Hit topic = reading.hits.longest(i, SenseKind.FIELD);
            if (topic != null && topic.end() == hit.token() && reading.phrases.covering(i) == null) {
                return noun.cover(reading.hits.span(topic));
            }
        }
        return noun;
    }

    private boolean attribute(int i) {
        Hit topic = reading.hits.longest(i, SenseKind.FIELD);
        boolean adjective = reading.hits.is(i, WordClass.ADJECTIVE) || (topic != null && topic.is(Trait.ADJECTIVE));
        return adjective && reading.word(i) && reading.start(i) == reading.tokens.start(i) && !reading.verbal(i);
    }

    private void finish(Pact pact) {
        representatives(pact);
        fields.of(pact);
        details.of(pact);
        pact.attribution = around.around(pact.first);
        pact.visit = visits.of(pact);
    }

    /** A parliament that ratifies is no party: its country is. */
    private void representatives(Pact pact) {
        boolean ratified = pact.stage == AgreementStage.RATIFIED || pact.stage == AgreementStage.APPROVED;
        for (Figure party : List.copyOf(pact.parties.keySet())) {
            boolean parliament =
                    !party.phrases.isEmpty() && party.phrases.get(0).code.equals("PARLIAMENT");
            if (ratified && parliament && !party.country.isEmpty()) {
                Basis basis = pact.parties.getOrDefault(party, Basis.CONTEXT);
                pact.parties.remove(party);
                pact.parties.putIfAbsent(cast.country(party.country), basis);
            }
        }
    }

    /** "A company and a university signed an agreement": who they are may be told with "the agreement" later. */
    private boolean nameless(Pact pact, PactTriggers.@Nullable Found act) {
        return act != null
                && !act.weak()
                && !pact.definite
                && pact.parties.isEmpty()
                && pact.stage == AgreementStage.SIGNED
                && reading.sentences.of(pact.first) > 0;
    }

    /** Without a word of its own it is one of several that were told of just before, or one between two that are named. */
    private boolean unsaid(Pact pact) {
        if (pact.stated < 2 || !PactGuards.alone(pact)) {
            return false;
        }
        pact.stage = AgreementStage.REACHED;
        int sentence = reading.sentences.of(pact.first);
        for (int i = pacts.size() - 1; i >= Math.max(0, pacts.size() - NEAR_LIST); i--) {
            Pact other = pacts.get(i);
            boolean listed = !other.number.equals(AgreementNumber.SINGULAR) || other.listed;
            if (listed && sentence - reading.sentences.of(other.first) <= 3) {
                pact.stage = other.stage;
                pact.listed = true;
                return true;
            }
        }
        return true;
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
            // Two sides sign one agreement.
            boolean pair = reading.hits.is(j, WordClass.PAIR);
            int value = reading.phrases.covering(j) == null && !pair ? counted(j, i) : 0;
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
        // A three-year programme is one.
        int end = reading.tokens.end(from);
        boolean hyphen = end < reading.text.length() && reading.text.charAt(end) == '-';
        if (hyphen || reading.text.substring(start, end).indexOf('-') >= 0) {
            return 0;
        }
        for (int i = from + 1; i < noun; i++) {
            // On the 17th they ratified an agreement: the number counts something else.
            if (reading.hits.is(i, WordClass.ARTICLE) || reading.hits.has(i, SenseKind.AGREEMENT_TRIGGER)) {
                return 0;
            }
        }
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
