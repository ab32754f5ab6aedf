package org.khabar.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.khabar.format.standoff.Member;
import org.khabar.format.standoff.StandoffAgreement;
import org.khabar.score.Outcome.Pair;
import org.khabar.text.Span;

/** The rows of the agreements. One per text. */
final class AgreementRows {

    private final Tally tally;
    private final Sides sides;
    private final Places places;
    private final VisitLinks visits;

    AgreementRows(Tally tally, Sides sides) {
        this.tally = tally;
        this.sides = sides;
        places = sides.places();
        visits = new VisitLinks(sides);
    }

    void count() {
        Row<StandoffAgreement> row = Row.of("agreement", this::likeness);
        Outcome<StandoffAgreement> found = tally.count(
                row.asking(StandoffAgreement::required).telling((agreement, side) -> words(agreement)),
                sides.gold().agreements(),
                sides.predicted().agreements());
        found.pairs().forEach(this::checkDetails);
        countEach("agreement party", found, StandoffAgreement::parties, sides::areOne, sides::name);
        countEach("agreement field", found, StandoffAgreement::fields, String::equals, (field, side) -> field);
    }

    /** The noun decides, then the evidence; the instrument decides between equals. */
    private double likeness(StandoffAgreement a, StandoffAgreement b) {
        int noun = places.touch(a.noun().value(), b.noun().value()) ? 2 : 0;
        double close = noun + places.share(a.evidence().value(), b.evidence().value(), 0.3);
        return close > 0 && b.instrument().repeats(a.instrument()) ? close + 0.01 : close;
    }

    private void checkDetails(Pair<StandoffAgreement> pair) {
        StandoffAgreement a = pair.gold();
        StandoffAgreement b = pair.predicted();
        String where = words(a);
        Optional<String> instrument = b.instrument().value();
        Member<String> other = a.instrumentAlt().given() ? a.instrumentAlt() : a.instrument();
        tally.check(
                "agreement instrument",
                instrument.equals(a.instrument().value()) || instrument.equals(other.value()),
                () -> Contrast.of(where, a.instrument(), b.instrument()));
        tally.check("agreement stage", b.stage().repeats(a.stage()), () -> Contrast.of(where, a.stage(), b.stage()));
        if (a.count().isPresent()) {
            tally.check(
                    "agreement count",
                    number(a.count()).equals(number(b.count())),
                    () -> Contrast.of(where, a.count(), b.count()));
        }
        if (visits.isAskedFor(a.visit())) {
            tally.check(
                    "agreement visit link",
                    visits.isRight(a.visit(), b.visit()),
                    () -> Contrast.of(where, a.visit(), b.visit()));
        }
    }

    /** A count as a number where it is one, so that 2 and 2.0 are the same, and SINGULAR is 1. */
    private static Optional<String> number(Member<String> count) {
        return count.value()
                .map(value -> value.equals("SINGULAR") ? "1" : value)
                .map(value -> {
                    try {
                        return Double.toString(new BigDecimal(value).doubleValue());
                    } catch (NumberFormatException e) {
                        return value;
                    }
                });
    }

    /** Counts the parts of all agreements, then those of the matched ones alone. */
    private void countEach(
            String name,
            Outcome<StandoffAgreement> found,
            Function<StandoffAgreement, List<String>> parts,
            BiPredicate<String, String> same,
            BiFunction<String, Side, String> teller) {
        Function<StandoffAgreement, List<String>> each =
                agreement -> parts.apply(agreement).stream().distinct().toList();
        tally.countParts(Row.of(name, Weight.when(same)).telling(teller), found, each);
        tally.countParts(Row.of(name + " (matched)", Weight.when(same)), found.onlyPairs(), each);
    }

    private String words(StandoffAgreement agreement) {
        Optional<Span> place =
                agreement.evidence().value().or(() -> agreement.noun().value());
        return place.map(span -> places.words(span, 90)).orElse("");
    }
}
