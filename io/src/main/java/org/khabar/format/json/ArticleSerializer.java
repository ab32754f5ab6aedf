package org.khabar.format.json;

import org.khabar.model.Article;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;

/** Writes articles, and lets what is inside know it. Immutable and thread-safe. */
final class ArticleSerializer extends BindingSerializer<Article, ArticleWire> {

    ArticleSerializer() {
        super(Bindings.ARTICLE);
    }

    @Override
    public void serialize(Article article, JsonGenerator json, SerializationContext context) {
        Surroundings outside = Surroundings.of(context);
        outside.inside(article).enter(context);
        super.serialize(article, json, context);
        outside.enter(context);
    }
}
