package org.khabar.model;

import static org.khabar.model.Samples.EN;
import static org.khabar.model.Samples.at;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** The times, amounts, quotes, visits and agreements of {@link Samples}, every part set. */
final class SampleFacts {

    private SampleFacts() {}

    static TimeReference morning() {
        return TimeReference.builder()
                .id("t:morning")
                .kind(TimeKind.RELATIVE)
                .span(at("this morning"))
                .relative(RelativeTime.of("P0D"))
                .anchor(TimeAnchor.PUBLICATION)
                .part(DayPart.MORNING)
                .resolved(LocalDate.of(2025, 12, 10))
                .duration(Stretch.of("PT6H"))
                .build();
    }

    static TimeReference absolute() {
        return TimeReference.builder()
                .id("t:date")
                .kind(TimeKind.ABSOLUTE)
                .span(at("morning"))
                .date(CalendarDate.of(Calendar.PERSIAN, "1404-09-19"))
                .build();
    }

    static TimeReference before() {
        return TimeReference.builder()
                .id("t:before")
                .kind(TimeKind.EVENT_RELATIVE)
                .span(at("before signing"))
                .relation(TimeRelation.BEFORE)
                .event("a:trade")
                .build();
    }

    static MonetaryValue amount() {
        return MonetaryValue.builder()
                .id("m:trade")
                .span(at("about 400 million dollars"))
                .value(new BigDecimal("400000000"))
                .currency("USD")
                .currencyBasis(Basis.DEFAULT)
                .bound(AmountBound.RANGE)
                .rangeEnd("m:end")
                .approximatorSpan(at("about"))
                .numberSpan(at("400"))
                .scaleSpan(at("million"))
                .currencySpan(at("dollars"))
                .measure(AmountMeasure.TRADE_VOLUME)
                .measureSpan(at("trade from"))
                .addBetween("c:IR")
                .addBetween("c:KZ")
                .time("t:morning")
                .trend(AmountTrend.INTENDED_INCREASE)
                .trendSpan(at("raise"))
                .modality(Modality.INTENDED)
                .modalitySpan(at("will raise"))
                .attribution("q:trade")
                .build();
    }

    static MonetaryValue rangeEnd() {
        return MonetaryValue.builder()
                .id("m:end")
                .span(at("400 million"))
                .value(new BigDecimal("500000000"))
                .bound(AmountBound.RANGE)
                .build();
    }

    static Cue cue() {
        return Cue.builder()
                .span(at("said"))
                .lemma(Samples.hostile(EN))
                .cueClass(CueClass.SAY)
                .tense(Tense.PAST)
                .reinforcement(at("adding"))
                .build();
    }

    static Speaker pronoun() {
        return Speaker.builder()
                .entity("p:pezeshkian")
                .addMember("p:tokayev")
                .type(SpeakerType.PERSON)
                .form(SpeakerForm.PRONOUN)
                .pronoun(at("he said"))
                .nounPhrase(at("he said"))
                .antecedent(at("Masoud Pezeshkian"))
                .build();
    }

    static Speaker named() {
        return Speaker.builder()
                .entity("g:presidents")
                .type(SpeakerType.GROUP)
                .form(SpeakerForm.NOMINAL)
                .mention(at("the two presidents"))
                .build();
    }

    static Quote quote() {
        return Quote.builder()
                .id("q:trade")
                .addEvidence(new Evidence(at("said"), EvidenceRole.CUE, Optional.of("en.cue.said")))
                .attribution("q:peace")
                .rule("en.quote.cue-after")
                .confidence(Confidence.HIGH)
                .kind(QuoteKind.DIRECT)
                .speaker(pronoun())
                .cue(cue())
                .complementizer(at("adding"))
                .about(at("trade"))
                .content(at("We will raise trade from about 400 million dollars"))
                .addMarkedSpan(at("We will raise trade"))
                .addMarkedSpan(at("from about 400 million dollars"))
                .quoted(at("\"We will raise trade from about 400 million dollars,\""))
                .continues("q:peace")
                .addressee(at("him"))
                .occasion(at("World Summit"))
                .time("t:morning")
                .build();
    }

    static Quote peace() {
        return Quote.builder()
                .id("q:peace")
                .addEvidence(Evidence.of(at("adding"), EvidenceRole.CUE))
                .rule("en.quote.cue-before")
                .confidence(Confidence.MEDIUM)
                .kind(QuoteKind.DIRECT)
                .speaker(named())
                .content(at("Peace comes first"))
                .build();
    }

    static Invitation invitation() {
        return Invitation.builder()
                .by("p:tokayev")
                .kind(InvitationKind.OFFICIAL)
                .stage(Stage.PLANNED)
                .span(at("official invitation of President Tokayev"))
                .attribution("q:trade")
                .build();
    }

    static Purpose purpose() {
        return Purpose.builder()
                .span(at("to expand trade"))
                .addField(new StatedField(FieldOfCooperation.TRADE, at("trade")))
                .event("e:summit")
                .attribution("q:trade")
                .build();
    }

    static ProgrammeItem talks() {
        return ProgrammeItem.builder()
                .kind(ProgrammeKind.BILATERAL_TALKS)
                .stage(Stage.PLANNED)
                .span(at("talks the two presidents"))
                .trigger(at("talks"))
                .addParticipant("g:presidents")
                .host("p:tokayev")
                .addGuest("p:pezeshkian")
                .place("l:astana")
                .organization("o:tasnim")
                .time("t:morning")
                .addAgenda(at("trade"))
                .event("e:summit")
                .agreement("a:trade")
                .relation(TimeRelation.AFTER)
                .sequence(at("After"))
                .attribution("q:trade")
                .build();
    }

    static ProgrammeItem summit() {
        return ProgrammeItem.builder()
                .kind(ProgrammeKind.CONFERENCE_PARTICIPATION)
                .span(at("attend the World Summit"))
                .build();
    }

    static Delegate delegate() {
        return Delegate.builder()
                .entity("g:presidents")
                .role(DelegationRole.MEMBER)
                .stage(Stage.PLANNED)
                .span(at("the two presidents will attend"))
                .trigger(at("attend"))
                .attribution("q:trade")
                .build();
    }

    static Ceremony sendOff() {
        return Ceremony.builder()
                .kind(CeremonyKind.SEND_OFF)
                .span(at("The vice president saw him off officially"))
                .trigger(at("saw him off"))
                .official(at("officially"))
                .addAttendee("p:tokayev")
                .attribution("q:trade")
                .build();
    }

    static Ceremony reception() {
        return Ceremony.builder()
                .kind(CeremonyKind.RECEPTION)
                .span(at("at the official invitation"))
                .build();
    }

    static Visit visit() {
        return Visit.builder()
                .id("v:kz")
                .addEvidence(Evidence.of(at("left Tehran for Astana"), EvidenceRole.TRIGGER))
                .attribution("q:trade")
                .rule("en.visit.depart")
                .confidence(Confidence.HIGH)
                .addVisitor("p:pezeshkian")
                .visitorCountry("c:IR")
                .level(1)
                .hostCountry("c:KZ")
                .host("p:tokayev")
                .origin("c:IR")
                .addDestination("l:astana")
                .kind(VisitKind.OFFICIAL)
                .addTrait(VisitTrait.TOUR_LEG)
                .addTrait(VisitTrait.BILATERAL)
                .stage(Stage.UNDER_WAY)
                .modality(Modality.INTENDED)
                .departure("t:morning")
                .arrival("t:morning")
                .start("t:morning")
                .end("t:morning")
                .duration("t:morning")
                .addInvitation(invitation())
                .addPurpose(purpose())
                .addProgramme(talks())
                .addProgramme(summit())
                .addDelegation(delegate())
                .sendOff(sendOff())
                .reception(reception())
                .tour("tour:1")
                .addAgreement("a:trade")
                .addMention(at("official invitation"))
                .build();
    }

    static Agreement agreement() {
        return Agreement.builder()
                .id("a:trade")
                .addEvidence(Evidence.of(at("signing agreements"), EvidenceRole.TRIGGER))
                .attribution("q:trade")
                .rule("en.agreement.sign")
                .confidence(Confidence.LOW)
                .instrument(Instrument.AGREEMENT)
                .number(AgreementNumber.PLURAL)
                .title(at("agreements on trade"))
                .stage(AgreementStage.TO_BE_SIGNED)
                .modality(Modality.HOPED)
                .addParty(new Party("c:IR", Basis.TEXT, Optional.of(at("Iranian"))))
                .addParty(Party.of("c:KZ", Basis.VISIT_CONTEXT))
                .addSignatory("g:presidents")
                .addWitness("p:tokayev")
                .addNegotiator("o:tasnim")
                .addField(new StatedField(FieldOfCooperation.TRADE, at("trade")))
                .value("m:trade")
                .time("t:morning")
                .place("l:astana")
                .visit("v:kz")
                .event("e:summit")
                .trigger(at("signing"))
                .noun(at("agreements"))
                .span(at("signing agreements on trade"))
                .build();
    }
}
