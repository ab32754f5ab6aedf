package org.khabar.format.json;

import java.util.List;
import java.util.Optional;
import org.khabar.model.ProgrammeItem;
import org.khabar.model.ProgrammeKind;
import org.khabar.model.Stage;
import org.khabar.model.TimeRelation;
import org.khabar.text.Span;

/** One thing that is done on a visit. */
record ProgrammeItemWire(
        ProgrammeKind kind,
        Stage stage,
        Span span,
        Optional<Span> trigger,
        List<String> participants,
        Optional<String> host,
        List<String> guests,
        Optional<String> place,
        Optional<String> organization,
        Optional<String> time,
        List<Span> agenda,
        Optional<String> event,
        Optional<String> agreement,
        Optional<TimeRelation> relation,
        Optional<Span> sequence,
        Optional<String> attribution) {

    static ProgrammeItemWire of(ProgrammeItem item) {
        return new ProgrammeItemWire(
                item.kind(),
                item.stage(),
                item.span(),
                item.trigger(),
                item.participants(),
                item.host(),
                item.guests(),
                item.place(),
                item.organization(),
                item.time(),
                item.agenda(),
                item.event(),
                item.agreement(),
                item.relation(),
                item.sequence(),
                item.attribution());
    }

    ProgrammeItem model() {
        ProgrammeItem.Builder item = ProgrammeItem.builder()
                .kind(kind)
                .stage(stage)
                .span(span)
                .addAllParticipants(participants)
                .addAllGuests(guests)
                .addAllAgenda(agenda);
        trigger.ifPresent(item::trigger);
        host.ifPresent(item::host);
        place.ifPresent(item::place);
        organization.ifPresent(item::organization);
        time.ifPresent(item::time);
        event.ifPresent(item::event);
        agreement.ifPresent(item::agreement);
        relation.ifPresent(item::relation);
        sequence.ifPresent(item::sequence);
        attribution.ifPresent(item::attribution);
        return item.build();
    }
}
