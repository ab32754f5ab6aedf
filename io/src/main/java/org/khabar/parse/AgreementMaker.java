package org.khabar.parse;

import java.util.Map;
import java.util.Optional;
import org.khabar.model.Agreement;
import org.khabar.model.AgreementStage;
import org.khabar.model.Basis;
import org.khabar.model.Confidence;
import org.khabar.model.Evidence;
import org.khabar.model.EvidenceRole;
import org.khabar.model.Party;
import org.khabar.model.StatedField;

/** Makes the agreements of the model from what was found. */
final class AgreementMaker {

    private AgreementMaker() {}

    static Agreement agreement(Pact pact) {
        Agreement.Builder agreement = Agreement.builder();
        agreement.id(pact.id);
        agreement.rule(pact.rule);
        agreement.confidence(Confidence.MEDIUM);
        agreement.instrument(pact.instrument);
        agreement.number(pact.number);
        agreement.stage(pact.stage);
        agreement.noun(pact.noun);
        agreement.span(pact.span);
        agreement.addEvidence(Evidence.of(pact.noun, EvidenceRole.NOUN));
        if (pact.trigger != null) {
            agreement.trigger(pact.trigger);
            agreement.addEvidence(Evidence.of(pact.trigger, EvidenceRole.TRIGGER));
        }
        for (Map.Entry<Figure, Basis> party : pact.parties.entrySet()) {
            if (party.getKey().acts()) {
                agreement.addParty(Party.of(party.getKey().id, party.getValue()));
            }
        }
        pact.fields.forEach((field, span) -> agreement.addField(new StatedField(field, span)));
        boolean negotiated = pact.stage == AgreementStage.NEGOTIATING;
        pact.signatories.stream().filter(Figure::acts).distinct().forEach(who -> {
            if (negotiated) {
                agreement.addNegotiator(who.id);
            } else {
                agreement.addSignatory(who.id);
            }
        });
        pact.witnesses.stream().filter(Figure::acts).distinct().forEach(who -> agreement.addWitness(who.id));
        Optional.ofNullable(pact.title).ifPresent(agreement::title);
        if (!pact.value.isEmpty()) {
            agreement.value(pact.value);
        }
        if (!pact.time.isEmpty()) {
            agreement.time(pact.time);
        }
        if (pact.place != null && !pact.place.id.isEmpty()) {
            agreement.place(pact.place.id);
        }
        if (pact.visit != null && !pact.visit.id.isEmpty()) {
            agreement.visit(pact.visit.id);
        }
        if (pact.attribution != null) {
            agreement.attribution(pact.attribution.id);
        }
        return agreement.build();
    }
}
