package org.khabar.score;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.khabar.format.standoff.Member;
import org.khabar.format.standoff.StandoffEntity;

/** The rows of the entities as a whole. One per text. */
final class EntityRows {

    private final Tally tally;
    private final Sides sides;

    EntityRows(Tally tally, Sides sides) {
        this.tally = tally;
        this.sides = sides;
    }

    /** A detail of entities: its row, what it is, and when a prediction of it is right. */
    private record Detail(
            String row,
            Function<StandoffEntity, Member<String>> member,
            BiPredicate<StandoffEntity, StandoffEntity> right) {}

    private static Detail country(String row) {
        return new Detail(row, StandoffEntity::country, (a, b) -> b.country().repeats(a.country()));
    }

    private static Detail name(
            String row,
            Function<StandoffEntity, Member<String>> member,
            Function<StandoffEntity, List<String>> others) {
        return new Detail(row, member, (a, b) -> {
            String said = EnglishName.plain(member.apply(b).orElse(""));
            String wanted = member.apply(a).orElse("");
            return Stream.concat(Stream.of(wanted, EnglishName.withoutAddition(wanted)), others.apply(a).stream())
                    .anyMatch(name -> EnglishName.plain(name).equals(said));
        });
    }

    void count() {
        count("PERSON", "person (entity)", List.of(country("person country")));
        count(
                "ORGANIZATION",
                "organization (entity)",
                List.of(
                        country("organization country"),
                        name("organization acronym", StandoffEntity::acronym, StandoffEntity::acronymAlt),
                        name("organization name_en", StandoffEntity::nameEn, StandoffEntity::nameEnAlt)));
        count("PLACE", "place (entity)", List.of(country("place country")));
    }

    private void count(String type, String name, List<Detail> details) {
        Row<StandoffEntity> row = Row.of(name, Weight.when((a, b) -> sides.areOne(a.id(), b.id())));
        Outcome<StandoffEntity> found = tally.count(
                row.asking(entity -> entity.required() && !entity.mentions().isEmpty())
                        .telling((entity, side) -> sides.name(entity.id(), side)),
                ofType(type, sides.gold().entities()),
                ofType(type, sides.predicted().entities()));
        found.pairs().forEach(pair -> details.forEach(detail -> check(detail, pair.gold(), pair.predicted())));
    }

    private static List<StandoffEntity> ofType(String type, List<StandoffEntity> entities) {
        return entities.stream().filter(entity -> entity.type().equals(type)).toList();
    }

    private void check(Detail detail, StandoffEntity a, StandoffEntity b) {
        Member<String> wanted = detail.member.apply(a);
        if (wanted.isPresent()) {
            tally.check(
                    detail.row,
                    detail.right.test(a, b),
                    () -> Contrast.of(a.name().orElse("None"), wanted, detail.member.apply(b)));
        }
    }
}
