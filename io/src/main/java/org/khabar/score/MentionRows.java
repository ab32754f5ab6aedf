package org.khabar.score;

import java.util.List;
import java.util.Set;
import org.khabar.format.standoff.StandoffEntity;
import org.khabar.text.Span;

/** The rows of the mentions of entities. One per text. */
final class MentionRows {

    private final Tally tally;
    private final Sides sides;
    private final Places places;

    MentionRows(Tally tally, Sides sides) {
        this.tally = tally;
        this.sides = sides;
        places = sides.places();
    }

    /** One place where an entity is named. */
    private record Mention(Span span, StandoffEntity entity) {

        boolean required() {
            return entity.required();
        }
    }

    void count() {
        count("person", Set.of("PERSON"));
        checkKinds(count("organization", Set.of("ORGANIZATION")));
        count("place+country", Set.of("PLACE", "COUNTRY"));
    }

    private Outcome<Mention> count(String name, Set<String> types) {
        List<Mention> gold = mentions(sides.gold().entities(), types);
        List<Mention> predicted = mentions(sides.predicted().entities(), types);
        Row<Mention> near = Row.of(name + " mention", (a, b) -> places.share(a.span, b.span, 0.5));
        Row<Mention> exact = Row.of(name + " mention exact", Weight.when((a, b) -> places.same(a.span, b.span)));
        Outcome<Mention> found = tally.count(
                near.asking(Mention::required).telling((mention, side) -> places.words(mention.span)), gold, predicted);
        tally.count(exact.asking(Mention::required), gold, predicted);
        return found;
    }

    private static List<Mention> mentions(List<StandoffEntity> entities, Set<String> types) {
        return entities.stream()
                .filter(entity -> types.contains(entity.type()))
                .flatMap(entity -> entity.mentions().stream().map(span -> new Mention(span, entity)))
                .toList();
    }

    private void checkKinds(Outcome<Mention> organizations) {
        organizations.pairs().forEach(pair -> {
            StandoffEntity a = pair.gold().entity();
            StandoffEntity b = pair.predicted().entity();
            tally.check(
                    "organization kind",
                    b.kind().repeats(a.kind()),
                    () -> Contrast.of(places.words(pair.gold().span()), kind(a), kind(b)));
        });
    }

    private static String kind(StandoffEntity entity) {
        return entity.kind().orElse("None");
    }
}
