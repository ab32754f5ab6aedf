package org.khabar.score;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.khabar.format.standoff.StandoffEntity;
import org.khabar.format.standoff.StandoffVisit;
import org.khabar.text.Span;

/**
 * When two visits may be the same: one visitor, and one place or some evidence in common; or, where the text never names the
 * visitor, both of these. A visit that names no place stands where its evidence stands. Immutable.
 */
final class VisitLikeness implements Weight<StandoffVisit> {

    private final Sides sides;

    VisitLikeness(Sides sides) {
        this.sides = sides;
    }

    @Override
    public double of(StandoffVisit gold, StandoffVisit predicted) {
        int common = commonEvidence(gold, predicted);
        boolean evident = common > 0;
        boolean sameVisitor = sides.areOne(gold.visitor(), predicted.visitor());
        boolean samePlace = namesPlace(gold) ? isSamePlace(gold, predicted) : evident;
        boolean fits = sameVisitor ? samePlace || evident : isNamelessVisitor(gold) && samePlace && evident;
        if (!fits) {
            return 0;
        }
        int agreeing = (sameVisitor ? 1 : 0) + (samePlace ? 1 : 0) + (evident ? 1 : 0);
        int evidence = Stream.of(gold.evidence(), predicted.evidence())
                .flatMap(List::stream)
                .mapToInt(sides.places()::length)
                .sum();
        return agreeing + (double) common / (1 + evidence);
    }

    private int commonEvidence(StandoffVisit gold, StandoffVisit predicted) {
        int common = 0;
        for (Span a : gold.evidence()) {
            for (Span b : predicted.evidence()) {
                common += sides.places().common(a, b);
            }
        }
        return common;
    }

    private static boolean namesPlace(StandoffVisit gold) {
        return gold.hostCountry().isPresent() || !gold.destinations().isEmpty();
    }

    private boolean isSamePlace(StandoffVisit gold, StandoffVisit predicted) {
        return (gold.hostCountry().isPresent() && predicted.hostCountry().repeats(gold.hostCountry()))
                || gold.destinations().stream()
                        .anyMatch(a -> predicted.destinations().stream().anyMatch(b -> sides.areOne(a, b)));
    }

    private boolean isNamelessVisitor(StandoffVisit gold) {
        Optional<StandoffEntity> visitor = sides.goldEntity(gold.visitor());
        return visitor.isEmpty() || visitor.get().mentions().isEmpty();
    }
}
