package org.khabar.format.json;

import java.util.List;
import java.util.Optional;
import org.khabar.model.Ceremony;
import org.khabar.model.CeremonyKind;
import org.khabar.text.Span;

/** A send-off or a reception. */
record CeremonyWire(
        CeremonyKind kind,
        Span span,
        Optional<Span> trigger,
        Optional<Span> official,
        List<String> attendees,
        Optional<String> attribution) {

    static CeremonyWire of(Ceremony ceremony) {
        return new CeremonyWire(
                ceremony.kind(),
                ceremony.span(),
                ceremony.trigger(),
                ceremony.official(),
                ceremony.attendees(),
                ceremony.attribution());
    }

    Ceremony model() {
        Ceremony.Builder ceremony = Ceremony.builder().kind(kind).span(span).addAllAttendees(attendees);
        trigger.ifPresent(ceremony::trigger);
        official.ifPresent(ceremony::official);
        attribution.ifPresent(ceremony::attribution);
        return ceremony.build();
    }
}
