package org.khabar.specification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.khabar.format.standoff.Member;
import org.khabar.format.standoff.Standoff;
import org.khabar.format.standoff.StandoffEntity;
import org.khabar.text.SourceText;
import org.khabar.text.Span;

/** How the lines of one text call its spans and entities. Immutable. */
final class Naming {

    private final SourceText source;
    private final Map<String, StandoffEntity> entities = new LinkedHashMap<>();

    Naming(SourceText source, Standoff standoff) {
        this.source = source;
        standoff.entities().forEach(entity -> entities.put(entity.id(), entity));
    }

    /** The words of a span on one line. */
    String words(Span span) {
        return source.slice(span).replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
    }

    Stream<Line> words(String key, Member<Span> span) {
        return span.value().map(there -> Line.of(key, words(there))).stream();
    }

    Stream<Line> value(String key, Member<String> value) {
        return value.value().map(there -> Line.of(key, there)).stream();
    }

    Stream<Line> entity(String key, Member<String> id) {
        return entities(key, id.value().stream().toList());
    }

    Stream<Line> entities(String key, List<String> ids) {
        return ids.stream().map(id -> new Line(key, designations(id)));
    }

    /** The words of all mentions, the code of a country, the name, and the id where there is nothing else. */
    private List<String> designations(String id) {
        List<String> all = new ArrayList<>();
        Optional.ofNullable(entities.get(id)).ifPresent(entity -> {
            entity.mentions().forEach(mention -> all.add(words(mention)));
            entity.iso().value().ifPresent(all::add);
            entity.name().value().ifPresent(all::add);
            entity.nameEn().value().ifPresent(all::add);
        });
        all.add(id);
        return all;
    }
}
