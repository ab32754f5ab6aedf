package org.khabar.score;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.khabar.format.standoff.StandoffVisit;
import org.khabar.score.Outcome.Pair;

/** The rows of the visits. One per text. */
final class VisitRows {

    private final Tally tally;
    private final Sides sides;

    VisitRows(Tally tally, Sides sides) {
        this.tally = tally;
        this.sides = sides;
    }

    void count() {
        List<StandoffVisit> gold = sides.gold().visits();
        Row<StandoffVisit> row = Row.of("visit", new VisitLikeness(sides));
        Outcome<StandoffVisit> found = tally.count(
                row.asking(StandoffVisit::required).telling((visit, side) -> evidence(visit)),
                gold,
                sides.predicted().visits());
        found.pairs().forEach(this::checkDetails);
        Row<String> destinations = Row.of("visit destination", Weight.when(sides::areOne));
        tally.countParts(destinations.telling(sides::name), found, StandoffVisit::destinations);
        if (sides.gold().deep()
                || gold.stream().anyMatch(visit -> visit.programme().given())) {
            new VisitPartRows(tally, sides, found).count();
        }
    }

    private void checkDetails(Pair<StandoffVisit> pair) {
        StandoffVisit a = pair.gold();
        StandoffVisit b = pair.predicted();
        String where = evidence(a);
        tally.check("visit stage", b.stage().repeats(a.stage()), () -> Contrast.of(where, a.stage(), b.stage()));
        tally.check("visit kind", b.kind().repeats(a.kind()), () -> Contrast.of(where, a.kind(), b.kind()));
        if (a.host().isPresent()) {
            tally.check(
                    "visit host",
                    sides.areOne(a.host(), b.host()),
                    () -> Contrast.of(where, sides.name(a.host(), Side.GOLD), sides.name(b.host(), Side.PREDICTED)));
        }
        if (a.hostCountry().isPresent()) {
            tally.check(
                    "visit host country",
                    b.hostCountry().repeats(a.hostCountry()),
                    () -> Contrast.of(where, a.hostCountry(), b.hostCountry()));
        }
        if (a.invited().isPresent()) {
            tally.check(
                    "visit invited",
                    b.invited().repeats(a.invited()),
                    () -> Contrast.of(where, a.invited(), b.invited(), invited -> invited ? "True" : "False"));
        }
    }

    private String evidence(StandoffVisit visit) {
        return visit.evidence().stream()
                .limit(2)
                .map(span -> sides.places().words(span, 60))
                .collect(joining(" / "));
    }
}
