package org.khabar.specification;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.stream.Stream;
import org.khabar.format.standoff.Member;
import org.khabar.format.standoff.Standoff;
import org.khabar.format.standoff.StandoffAttendance;
import org.khabar.format.standoff.StandoffInvitation;
import org.khabar.format.standoff.StandoffItem;
import org.khabar.format.standoff.StandoffVisit;
import org.khabar.text.Span;

/** The visits as lines. Immutable. */
record VisitFindings(Standoff standoff, Naming naming) {

    Stream<Finding> all() {
        return standoff.visits().stream()
                .sorted(comparing(VisitFindings::start))
                .map(visit -> Finding.of(
                        "visit",
                        visit.kind().orElse("UNSPECIFIED") + " " + visit.stage().orElse("NONE"),
                        Stream.concat(trip(visit), details(visit))));
    }

    private static int start(StandoffVisit visit) {
        return visit.evidence().stream().mapToInt(Span::start).min().orElse(Integer.MAX_VALUE);
    }

    private Stream<Line> trip(StandoffVisit visit) {
        boolean invited = visit.invited().orElse(false);
        return Stream.of(
                        naming.entity("visitor", visit.visitor()),
                        naming.value("visitor_country", visit.visitorCountry()),
                        naming.value("host_country", visit.hostCountry()),
                        naming.entity("host", visit.host()),
                        naming.entities("to", visit.destinations()),
                        visit.evidence().stream().map(span -> Line.of("evidence", naming.words(span))),
                        invited ? Stream.of(new Line("invited", List.of())) : Stream.<Line>empty())
                .flatMap(lines -> lines);
    }

    private Stream<Line> details(StandoffVisit visit) {
        return Stream.of(
                        visit.invitations().orElse(List.of()).stream().flatMap(this::invitation),
                        visit.purposes().orElse(List.of()).stream().map(span -> Line.of("purpose", naming.words(span))),
                        visit.programme().orElse(List.of()).stream().map(this::item),
                        naming.entities("delegate", visit.delegation().orElse(List.of())),
                        ceremony("send_off", visit.sendOff()),
                        ceremony("reception", visit.reception()))
                .flatMap(lines -> lines);
    }

    private Stream<Line> invitation(StandoffInvitation invitation) {
        return Stream.concat(
                Stream.of(Line.of("invitation", naming.words(invitation.text()))),
                naming.entity("by", invitation.by()));
    }

    private Line item(StandoffItem item) {
        String codes = item.kind().orElse("NONE") + " " + item.stage().orElse("NONE");
        return Line.of("programme", codes + " " + naming.words(item.text()));
    }

    private Stream<Line> ceremony(String key, Member<StandoffAttendance> ceremony) {
        return ceremony.value().stream()
                .flatMap(there ->
                        Stream.concat(naming.words(key, there.text()), naming.entities(key + "_by", there.by())));
    }
}
