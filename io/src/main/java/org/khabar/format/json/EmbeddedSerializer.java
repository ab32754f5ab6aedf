package org.khabar.format.json;

import org.khabar.model.Article;
import org.khabar.model.BilingualArticle;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a value of the model inside somebody else's document. Immutable and thread-safe. */
final class EmbeddedSerializer<M> extends StdSerializer<M> {

    EmbeddedSerializer(Class<M> type) {
        super(type);
    }

    @Override
    public void serialize(M value, JsonGenerator json, SerializationContext context) {
        JsonNode tree = Codec.tree(value, Surroundings.NONE);
        boolean whole = value instanceof Article || value instanceof BilingualArticle;
        context.writeTree(json, whole ? Header.over(tree.asObject()) : tree);
    }

    /** The type of a value is known by its place, so that no mark of it is needed. */
    @Override
    public void serializeWithType(M value, JsonGenerator json, SerializationContext context, TypeSerializer types) {
        serialize(value, json, context);
    }
}
