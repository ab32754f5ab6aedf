package org.khabar.score;

import java.util.Optional;
import org.khabar.format.standoff.Member;
import org.khabar.format.standoff.Standoff;
import org.khabar.format.standoff.StandoffEntity;

/** The gold and the prediction of one text, and which entities of the two are the same. Immutable. */
final class Sides {

    private final Standoff gold;
    private final Standoff predicted;
    private final Places places;
    private final NameIndex goldNames;
    private final NameIndex predictedNames;
    private final EntityLinks links;

    Sides(GoldPair pair) {
        gold = pair.gold();
        predicted = pair.predicted().orElse(Standoff.empty());
        places = new Places(pair.text());
        goldNames = new NameIndex(gold.entities(), places);
        predictedNames = new NameIndex(predicted.entities(), places);
        links = new EntityLinks(gold.entities(), predicted.entities(), places);
    }

    Standoff gold() {
        return gold;
    }

    Standoff predicted() {
        return predicted;
    }

    Places places() {
        return places;
    }

    /** The entity of the gold that a fact names, if it is there. */
    Optional<StandoffEntity> goldEntity(Member<String> id) {
        return id.value().flatMap(goldNames::entity);
    }

    /** The id of the predicted entity that is this one of the gold. */
    Optional<String> predictedOf(String id) {
        return links.predictedOf(id);
    }

    boolean areOne(String gold, String predicted) {
        return predictedOf(gold).filter(predicted::equals).isPresent();
    }

    boolean areOne(Member<String> gold, Member<String> predicted) {
        return gold.isPresent()
                && predicted.isPresent()
                && areOne(gold.value().get(), predicted.value().get());
    }

    /** What people call an entity. */
    String name(String id, Side side) {
        return (side == Side.GOLD ? goldNames : predictedNames).name(id);
    }

    String name(Member<String> id, Side side) {
        return id.map(named -> name(named, side)).orElse("-");
    }
}
