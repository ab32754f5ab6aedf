package org.khabar.format.json;

import java.util.List;
import java.util.Optional;
import org.khabar.model.Agreement;
import org.khabar.model.AgreementNumber;
import org.khabar.model.AgreementStage;
import org.khabar.model.Confidence;
import org.khabar.model.Evidence;
import org.khabar.model.Instrument;
import org.khabar.model.Modality;
import org.khabar.model.Party;
import org.khabar.model.StatedField;
import org.khabar.text.Span;

/** An agreement. */
record AgreementWire(
        String id,
        Instrument instrument,
        AgreementNumber number,
        Optional<Span> title,
        AgreementStage stage,
        Modality modality,
        List<Party> parties,
        List<String> signatories,
        List<String> witnesses,
        List<String> negotiators,
        List<StatedField> fields,
        Optional<String> value,
        Optional<String> time,
        Optional<String> place,
        Optional<String> visit,
        Optional<String> event,
        Optional<Span> trigger,
        Optional<Span> noun,
        Span span,
        List<Evidence> evidence,
        Optional<String> attribution,
        String rule,
        Confidence confidence) {

    static AgreementWire of(Agreement agreement) {
        return new AgreementWire(
                agreement.id(),
                agreement.instrument(),
                agreement.number(),
                agreement.title(),
                agreement.stage(),
                agreement.modality(),
                agreement.parties(),
                agreement.signatories(),
                agreement.witnesses(),
                agreement.negotiators(),
                agreement.fields(),
                agreement.value(),
                agreement.time(),
                agreement.place(),
                agreement.visit(),
                agreement.event(),
                agreement.trigger(),
                agreement.noun(),
                agreement.span(),
                agreement.evidence(),
                agreement.attribution(),
                agreement.rule(),
                agreement.confidence());
    }

    Agreement model() {
        Agreement.Builder agreement = Agreement.builder()
                .id(id)
                .instrument(instrument)
                .number(number)
                .stage(stage)
                .modality(modality)
                .addAllParties(parties)
                .addAllSignatories(signatories)
                .addAllWitnesses(witnesses)
                .addAllNegotiators(negotiators)
                .addAllFields(fields)
                .span(span)
                .addAllEvidence(evidence)
                .rule(rule)
                .confidence(confidence);
        title.ifPresent(agreement::title);
        value.ifPresent(agreement::value);
        time.ifPresent(agreement::time);
        place.ifPresent(agreement::place);
        visit.ifPresent(agreement::visit);
        event.ifPresent(agreement::event);
        trigger.ifPresent(agreement::trigger);
        noun.ifPresent(agreement::noun);
        attribution.ifPresent(agreement::attribution);
        return agreement.build();
    }
}
