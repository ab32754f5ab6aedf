package org.khabar.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.khabar.format.standoff.StandoffEntity;
import org.khabar.text.Span;

/** The entities of one side, by their ids. Immutable. */
final class NameIndex {

    private final Map<String, StandoffEntity> entities = new HashMap<>();
    private final Places places;

    NameIndex(List<StandoffEntity> entities, Places places) {
        entities.forEach(entity -> this.entities.put(entity.id(), entity));
        this.places = places;
    }

    Optional<StandoffEntity> entity(String id) {
        return Optional.ofNullable(entities.get(id));
    }

    /** What people call the entity: its name, or its code, or the first words that name it, or else its id. */
    String name(String id) {
        return entity(id).map(this::name).orElse(id + "?");
    }

    private String name(StandoffEntity entity) {
        Optional<Span> mention = entity.mentions().stream().findFirst();
        return Stream.of(
                        entity.name().value(),
                        entity.iso().value(),
                        entity.nameEn().value(),
                        mention.map(places::words))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(entity.id());
    }
}
