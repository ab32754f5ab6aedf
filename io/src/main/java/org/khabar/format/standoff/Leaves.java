package org.khabar.format.standoff;

import java.util.Optional;
import org.khabar.model.Article;
import org.khabar.model.Country;
import org.khabar.model.Entity;
import org.khabar.model.EntityType;
import org.khabar.text.Span;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes what all parts of one article's tree hang on: spans, texts that may be absent, codes of countries. */
final class Leaves {

    private final Article article;

    Leaves(Article article) {
        this.article = article;
    }

    static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }

    ObjectNode span(Span span) {
        ObjectNode node = node();
        node.put("start", span.start());
        node.put("end", span.end());
        node.put("text", article.source().slice(span));
        return node;
    }

    void span(ObjectNode node, String name, Optional<Span> span) {
        if (span.isPresent()) {
            node.set(name, span(span.get()));
        } else {
            node.putNull(name);
        }
    }

    static void put(ObjectNode node, String name, Optional<String> value) {
        if (value.isPresent()) {
            node.put(name, value.get());
        } else {
            node.putNull(name);
        }
    }

    /** Whether stand-off has the entity: crowds without a name are left out of it. */
    boolean written(String entity) {
        return article.entity(entity)
                .map(Entity::type)
                .filter(type -> type != EntityType.GROUP)
                .isPresent();
    }

    Optional<String> iso(Optional<String> country) {
        return country.flatMap(article::entity).map(entity -> ((Country) entity).iso2());
    }
}
