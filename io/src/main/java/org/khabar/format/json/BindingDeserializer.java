package org.khabar.format.json;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads the values of a binding. Immutable and thread-safe. */
final class BindingDeserializer<M, W> extends StdDeserializer<M> {

    private final Binding<M, W> binding;

    BindingDeserializer(Binding<M, W> binding) {
        super(binding.model());
        this.binding = binding;
    }

    @Override
    public M deserialize(JsonParser json, DeserializationContext context) {
        return binding.read().apply(context.readValue(json, binding.wire()), Surroundings.of(context));
    }
}
