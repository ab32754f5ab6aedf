package org.khabar.format.json;

import org.khabar.format.FormatException;
import org.khabar.model.Article;
import org.khabar.model.BilingualArticle;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads a value of the model from somebody else's document. Immutable and thread-safe. */
final class EmbeddedDeserializer<M> extends StdDeserializer<M> {

    private final Class<M> type;

    EmbeddedDeserializer(Class<M> type) {
        super(type);
        this.type = type;
    }

    @Override
    public M deserialize(JsonParser json, DeserializationContext context) {
        JsonNode tree = Codec.tree(json);
        try {
            return type == Article.class || type == BilingualArticle.class
                    ? document(tree)
                    : Codec.value(tree, type, Sieve.keeping(false));
        } catch (FormatException e) {
            throw DatabindException.from(json, e.getMessage(), e);
        }
    }

    private M document(JsonNode tree) {
        boolean newer = Header.of(tree).isNewer();
        return Codec.value(Header.below(tree), type, Sieve.keeping(newer));
    }

    @Override
    public Object deserializeWithType(JsonParser json, DeserializationContext context, TypeDeserializer types) {
        return deserialize(json, context);
    }
}
