package org.khabar.score;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.format.standoff.Member;
import org.khabar.format.standoff.StandoffVisit;
import org.khabar.score.Matching.Match;

/** Which predicted visit is which visit of the gold. Immutable. */
final class VisitLinks {

    private final Map<Optional<String>, Optional<String>> predictedOf = new HashMap<>();
    private final Set<Optional<String>> optional = new HashSet<>();

    VisitLinks(Sides sides) {
        List<StandoffVisit> gold = sides.gold().visits();
        List<StandoffVisit> predicted = sides.predicted().visits();
        for (Match match : Matching.of(gold, predicted, new VisitLikeness(sides))) {
            predictedOf.put(
                    gold.get(match.gold()).id().value(),
                    predicted.get(match.predicted()).id().value());
        }
        gold.stream()
                .filter(visit -> !visit.required())
                .forEach(visit -> optional.add(visit.id().value()));
    }

    /** A link to a visit that nobody had to find, and nobody found, is not asked for. */
    boolean isAskedFor(Member<String> gold) {
        return gold.given() && (predictedOf.containsKey(gold.value()) || !optional.contains(gold.value()));
    }

    /** A link is right if it leads to the same visit; where the gold says that there is none, so must the prediction. */
    boolean isRight(Member<String> gold, Member<String> predicted) {
        if (!gold.isPresent()) {
            return predicted.repeats(gold);
        }
        Optional<String> visit = predictedOf.getOrDefault(gold.value(), Optional.empty());
        return visit.isPresent() && visit.equals(predicted.value());
    }
}
