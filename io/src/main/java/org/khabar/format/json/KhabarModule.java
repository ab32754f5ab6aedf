package org.khabar.format.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khabar.model.Article;
import org.khabar.model.BilingualArticle;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * Lets the values of the model stand in classes that are written by somebody else's mapper, in the form of {@code khabar/1}.
 *
 * <pre>{@code
 * record Story(String desk, Article article, List<Quote> best) {}
 * JsonMapper mapper = JsonMapper.builder().addModule(new KhabarModule()).build();
 * }</pre>
 *
 * <p>An {@link Article} or a {@link BilingualArticle} is a whole document, header and all. Other values stand by themselves, and
 * their texts inherit nothing. The mapper's own settings do not change what is inside; unknown members are refused, those of a
 * newer minor version are passed over. What is wrong is a Jackson exception whose cause is a
 * {@link org.khabar.format.FormatException}. Escapes are the mapper's: let it write to an {@link
 * org.khabar.format.EscapingWriter} to make its output safe to show.
 *
 * <p>This is the one class of the library that shows Jackson. Immutable and thread-safe.
 */
public final class KhabarModule extends JacksonModule {

    /** Makes the module. */
    public KhabarModule() {}

    @Override
    public String getModuleName() {
        return "khabar/1";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        List<ValueSerializer<?>> serializers = new ArrayList<>();
        Map<Class<?>, ValueDeserializer<?>> deserializers = new HashMap<>();
        Bindings.wires().keySet().forEach(type -> {
            serializers.add(new EmbeddedSerializer<>(type));
            deserializers.put(type, new EmbeddedDeserializer<>(type));
        });
        context.addSerializers(new SimpleSerializers(serializers));
        context.addDeserializers(new SimpleDeserializers(deserializers));
    }
}
