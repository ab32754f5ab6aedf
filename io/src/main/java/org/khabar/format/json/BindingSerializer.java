package org.khabar.format.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes the values of a binding. Immutable and thread-safe. */
class BindingSerializer<M, W> extends StdSerializer<M> {

    private final Binding<M, W> binding;

    BindingSerializer(Binding<M, W> binding) {
        super(binding.model());
        this.binding = binding;
    }

    @Override
    public void serialize(M value, JsonGenerator json, SerializationContext context) {
        context.writeValue(json, binding.write().apply(value, Surroundings.of(context)));
    }
}
