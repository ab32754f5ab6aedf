package org.khabar.format.json;

import java.util.List;
import java.util.Optional;
import org.khabar.model.Ceremony;
import org.khabar.model.Confidence;
import org.khabar.model.Delegate;
import org.khabar.model.Evidence;
import org.khabar.model.Invitation;
import org.khabar.model.Modality;
import org.khabar.model.ProgrammeItem;
import org.khabar.model.Purpose;
import org.khabar.model.Stage;
import org.khabar.model.Visit;
import org.khabar.model.VisitKind;
import org.khabar.model.VisitTrait;
import org.khabar.text.Span;

/** A visit. */
record VisitWire(
        String id,
        VisitKind kind,
        List<VisitTrait> traits,
        Stage stage,
        Modality modality,
        List<String> visitors,
        Optional<String> visitorCountry,
        Optional<Integer> level,
        Optional<String> hostCountry,
        Optional<String> host,
        Optional<String> origin,
        List<String> destinations,
        Optional<String> departure,
        Optional<String> arrival,
        Optional<String> start,
        Optional<String> end,
        Optional<String> duration,
        List<Invitation> invitations,
        List<Purpose> purposes,
        List<ProgrammeItem> programme,
        List<Delegate> delegation,
        Optional<Ceremony> sendOff,
        Optional<Ceremony> reception,
        Optional<String> tour,
        List<String> agreements,
        List<Span> mentions,
        List<Evidence> evidence,
        Optional<String> attribution,
        String rule,
        Confidence confidence) {

    static VisitWire of(Visit visit) {
        return new VisitWire(
                visit.id(),
                visit.kind(),
                List.copyOf(visit.traits()),
                visit.stage(),
                visit.modality(),
                visit.visitors(),
                visit.visitorCountry(),
                Codes.boxed(visit.level()),
                visit.hostCountry(),
                visit.host(),
                visit.origin(),
                visit.destinations(),
                visit.departure(),
                visit.arrival(),
                visit.start(),
                visit.end(),
                visit.duration(),
                visit.invitations(),
                visit.purposes(),
                visit.programme(),
                visit.delegation(),
                visit.sendOff(),
                visit.reception(),
                visit.tour(),
                visit.agreements(),
                visit.mentions(),
                visit.evidence(),
                visit.attribution(),
                visit.rule(),
                visit.confidence());
    }

    Visit model() {
        Visit.Builder visit = Visit.builder()
                .id(id)
                .kind(kind)
                .addAllTraits(Codes.different("Visit.traits", id, traits))
                .stage(stage)
                .modality(modality)
                .addAllVisitors(visitors)
                .addAllDestinations(destinations)
                .addAllAgreements(agreements)
                .addAllMentions(mentions)
                .addAllEvidence(evidence)
                .rule(rule)
                .confidence(confidence);
        visitorCountry.ifPresent(visit::visitorCountry);
        level.ifPresent(visit::level);
        hostCountry.ifPresent(visit::hostCountry);
        host.ifPresent(visit::host);
        origin.ifPresent(visit::origin);
        attribution.ifPresent(visit::attribution);
        addTimes(visit);
        addParts(visit);
        return visit.build();
    }

    private void addTimes(Visit.Builder visit) {
        departure.ifPresent(visit::departure);
        arrival.ifPresent(visit::arrival);
        start.ifPresent(visit::start);
        end.ifPresent(visit::end);
        duration.ifPresent(visit::duration);
    }

    private void addParts(Visit.Builder visit) {
        visit.addAllInvitations(invitations)
                .addAllPurposes(purposes)
                .addAllProgramme(programme)
                .addAllDelegation(delegation);
        sendOff.ifPresent(visit::sendOff);
        reception.ifPresent(visit::reception);
        tour.ifPresent(visit::tour);
    }
}
