package org.khabar.specification;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.khabar.format.standoff.Standoff;
import org.khabar.format.standoff.StandoffEntity;
import org.khabar.text.Span;

/** The mentions of persons, organizations, countries and places as lines. Immutable. */
record EntityFindings(Standoff standoff, Naming naming) {

    /** A mention of an entity. */
    private record Named(StandoffEntity entity, Span span) {}

    Stream<Finding> all() {
        return standoff.entities().stream()
                .flatMap(entity -> entity.mentions().stream().map(span -> new Named(entity, span)))
                .sorted(comparing((Named named) -> named.span().start())
                        .thenComparing(named -> named.span().end()))
                .map(this::finding);
    }

    private Finding finding(Named named) {
        StandoffEntity entity = named.entity();
        String words = naming.words(named.span());
        String value = Stream.of(entity.kind(), entity.iso())
                .flatMap(code -> code.value().stream())
                .findFirst()
                .map(code -> code + " " + words)
                .orElse(words);
        return Finding.of(entity.type().toLowerCase(Locale.ROOT), value, parts(named));
    }

    private Stream<Line> parts(Named named) {
        StandoffEntity entity = named.entity();
        List<String> earlier = entity.mentions().stream()
                .filter(span -> span.start() < named.span().start())
                .map(naming::words)
                .toList();
        return Stream.of(
                        naming.value("name", entity.name()),
                        naming.value("name_en", entity.nameEn()),
                        naming.value("acronym", entity.acronym()),
                        naming.value("country", entity.country()),
                        earlier.isEmpty() ? Stream.<Line>empty() : Stream.of(new Line("same", earlier)))
                .flatMap(lines -> lines);
    }
}
