package org.khabar.swap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.khabar.format.standoff.Standoff;
import org.khabar.format.standoff.StandoffEntity;
import org.khabar.text.Span;

/** Which entity of the rewritten article is which of the first one: the one with most of its mentions. Immutable. */
final class Correspondence {

    private final Map<String, String> before = new HashMap<>();

    Correspondence(Standoff first, Standoff second, Rewriting rewriting, UnaryOperator<String> code) {
        for (StandoffEntity entity : second.entities()) {
            Optional<StandoffEntity> same = first.entities().stream()
                    .filter(other -> other.type().equals(entity.type()))
                    .max(java.util.Comparator.comparingLong(other -> shared(other, entity, rewriting, code)))
                    .filter(other -> shared(other, entity, rewriting, code) > 0);
            before.put(
                    entity.id(),
                    same.map(StandoffEntity::id)
                            .orElse("another " + entity.name().orElse(entity.id())));
        }
    }

    private static long shared(
            StandoffEntity first, StandoffEntity second, Rewriting rewriting, UnaryOperator<String> code) {
        boolean sameCountry = first.iso().isPresent()
                && second.iso().is(code.apply(first.iso().orElse("")));
        List<Span> mentions = first.mentions().stream().map(rewriting::map).toList();
        return second.mentions().stream().filter(mentions::contains).count() + (sameCountry ? 1 : 0);
    }

    /** The id that an entity of the rewritten article had before. */
    String before(String id) {
        return before.getOrDefault(id, id);
    }
}
