package org.khabar.score;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.khabar.format.standoff.Member;
import org.khabar.format.standoff.StandoffAttendance;
import org.khabar.format.standoff.StandoffInvitation;
import org.khabar.format.standoff.StandoffItem;
import org.khabar.format.standoff.StandoffVisit;
import org.khabar.score.Outcome.Pair;
import org.khabar.text.Span;

/** The rows of the parts of visits, where the gold is annotated for them. One per text. */
final class VisitPartRows {

    private final Tally tally;
    private final Sides sides;
    private final Places places;
    private final Outcome<StandoffVisit> visits;

    VisitPartRows(Tally tally, Sides sides, Outcome<StandoffVisit> visits) {
        this.tally = tally;
        this.sides = sides;
        this.visits = visits;
        places = sides.places();
    }

    /** An item of a programme and its place in it. */
    private record Step(StandoffItem item, int place) {}

    /** Somebody who sees a visitor off or meets him. */
    private record Attendant(String occasion, String id) {}

    void count() {
        countInvitations();
        Row<Span> purposes = Row.of("purpose", (a, b) -> places.share(a, b, 0.5));
        tally.countParts(
                purposes.telling((purpose, side) -> places.words(purpose, 90)),
                annotated(visit -> visit.purposes().given()),
                visit -> visit.purposes().orElse(List.of()));
        Row<String> delegation = Row.of("delegation", Weight.when(sides::areOne));
        tally.countParts(
                delegation.telling(sides::name),
                annotated(visit -> visit.delegation().given()),
                visit -> visit.delegation().orElse(List.of()));
        countAttendants();
        countProgramme();
    }

    /**
     * The visits whose gold says something of a part. What an extra visit says of it is too much only where the gold is
     * annotated for it throughout.
     */
    private Outcome<StandoffVisit> annotated(Predicate<StandoffVisit> part) {
        List<StandoffVisit> gold = sides.gold().visits();
        boolean throughout =
                sides.gold().deep() || (!gold.isEmpty() && gold.stream().allMatch(part));
        Outcome<StandoffVisit> annotated = visits.where(part);
        return throughout ? annotated : annotated.withoutExtra();
    }

    private void countInvitations() {
        Weight<StandoffInvitation> near = (a, b) -> places.share(a.text(), b.text(), 0.3);
        Row<StandoffInvitation> row =
                Row.of("invitation", near.onlyIf((a, b) -> !a.by().isPresent() || sides.areOne(a.by(), b.by())));
        tally.countParts(
                row.asking(StandoffInvitation::required)
                        .telling((invitation, side) -> places.words(invitation.text(), 90)),
                annotated(visit -> visit.invitations().given()),
                visit -> visit.invitations().orElse(List.of()));
    }

    private void countAttendants() {
        Row<Attendant> row = Row.of(
                "send-off/reception", Weight.when((a, b) -> a.occasion.equals(b.occasion) && sides.areOne(a.id, b.id)));
        tally.countParts(
                row.telling((attendant, side) -> attendant.occasion + " " + sides.name(attendant.id, side)),
                annotated(visit -> visit.sendOff().given() || visit.reception().given()),
                visit -> Stream.concat(
                                attendants("send_off", visit.sendOff()), attendants("reception", visit.reception()))
                        .toList());
    }

    private static Stream<Attendant> attendants(String occasion, Member<StandoffAttendance> attendance) {
        return attendance.map(StandoffAttendance::by).orElse(List.of()).stream().map(id -> new Attendant(occasion, id));
    }

    private void countProgramme() {
        Row<Step> row = Row.of("programme item", (a, b) -> places.share(a.item.text(), b.item.text(), 0.3));
        tally.countParts(
                        row.asking(step -> step.item.required()).telling((step, side) -> told(step)),
                        annotated(visit -> visit.programme().given()),
                        VisitPartRows::steps)
                .forEach(found -> checkSteps(found.pairs()));
    }

    private static List<Step> steps(StandoffVisit visit) {
        List<StandoffItem> items = visit.programme().orElse(List.of());
        return IntStream.range(0, items.size())
                .mapToObj(place -> new Step(items.get(place), place))
                .toList();
    }

    private void checkSteps(List<Pair<Step>> steps) {
        for (Pair<Step> pair : steps) {
            StandoffItem a = pair.gold().item();
            StandoffItem b = pair.predicted().item();
            String where = told(pair.gold());
            tally.check("programme kind", b.kind().repeats(a.kind()), () -> Contrast.of(where, a.kind(), b.kind()));
            tally.check(
                    "programme stage", b.stage().repeats(a.stage()), () -> Contrast.of(where, a.stage(), b.stage()));
        }
        if (steps.size() > 1) {
            List<Step> predicted = steps.stream().map(Pair::predicted).toList();
            boolean ordered = IntStream.range(1, predicted.size())
                    .allMatch(i -> predicted.get(i - 1).place < predicted.get(i).place);
            tally.check(
                    "programme order",
                    ordered,
                    () -> predicted.stream()
                            .map(step -> places.words(step.item.text(), 30))
                            .collect(joining(" / ")));
        }
    }

    private String told(Step step) {
        return places.words(step.item.text(), 90);
    }
}
