package org.khabar.score;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.format.standoff.StandoffEntity;
import org.khabar.score.Matching.Match;

/** Which predicted entity is which entity of the gold: one to one, by the mentions that they share. Immutable. */
final class EntityLinks {

    /** What a name is worth beside mentions: enough to decide between equals. */
    private static final double NAMED = 0.01;

    private final Map<String, String> predictedOf = new HashMap<>();
    private final Places places;

    EntityLinks(List<StandoffEntity> gold, List<StandoffEntity> predicted, Places places) {
        this.places = places;
        Weight<StandoffEntity> likeness = this::likeness;
        // First within a type, then what is left over: a wrong type costs in the rows of the entities only.
        link(gold, predicted, likeness.onlyIf((a, b) -> a.type().equals(b.type())));
        link(gold, predicted, likeness);
    }

    private void link(List<StandoffEntity> gold, List<StandoffEntity> predicted, Weight<StandoffEntity> weight) {
        List<StandoffEntity> freeGold = without(predictedOf.keySet(), gold);
        List<StandoffEntity> freePredicted = without(new HashSet<>(predictedOf.values()), predicted);
        for (Match match : Matching.of(freeGold, freePredicted, weight)) {
            predictedOf.put(
                    freeGold.get(match.gold()).id(),
                    freePredicted.get(match.predicted()).id());
        }
    }

    private static List<StandoffEntity> without(Set<String> ids, List<StandoffEntity> entities) {
        return entities.stream().filter(entity -> !ids.contains(entity.id())).toList();
    }

    private double likeness(StandoffEntity gold, StandoffEntity predicted) {
        boolean ofOneType = gold.type().equals(predicted.type());
        if (ofOneType
                && gold.type().equals("COUNTRY")
                && gold.iso().isPresent()
                && predicted.iso().isPresent()) {
            return gold.iso().equals(predicted.iso()) ? 1 : 0;
        }
        boolean named = ofOneType && isNamedLike(gold, predicted);
        double shared = 0;
        for (Match match : Matching.of(gold.mentions(), predicted.mentions(), (a, b) -> places.share(a, b, 0.5))) {
            shared += match.weight();
        }
        boolean alike = shared > 0 || (named && gold.mentions().isEmpty());
        return alike ? shared + (named ? NAMED : 0) : 0;
    }

    private static boolean isNamedLike(StandoffEntity gold, StandoffEntity predicted) {
        return isSame(gold.iso().value(), predicted.iso().value())
                || isSame(gold.name().value(), predicted.name().value())
                || isSame(gold.nameEn().value(), predicted.nameEn().value());
    }

    private static boolean isSame(Optional<String> gold, Optional<String> predicted) {
        return gold.isPresent() && gold.equals(predicted);
    }

    /** The id of the predicted entity, if there is one. */
    Optional<String> predictedOf(String gold) {
        return Optional.ofNullable(predictedOf.get(gold));
    }
}
