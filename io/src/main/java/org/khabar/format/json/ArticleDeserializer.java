package org.khabar.format.json;

import org.khabar.model.Article;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads articles. What is inside needs the language first, wherever it stands. Immutable and thread-safe. */
final class ArticleDeserializer extends StdDeserializer<Article> {

    ArticleDeserializer() {
        super(Article.class);
    }

    @Override
    public Article deserialize(JsonParser json, DeserializationContext context) {
        Surroundings outside = Surroundings.of(context);
        JsonNode article = context.readTree(json);
        Surroundings.of(article).enter(context);
        Article read = context.readTreeAsValue(article, ArticleWire.class).model();
        outside.enter(context);
        return read;
    }
}
