package org.khabar.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.khabar.text.Span;

/**
 * One statement of what a visit is for.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public sealed interface Purpose permits ImmutablePurpose {

    /** {@return the phrase of the purpose} */
    Span span();

    /** {@return the fields of cooperation it names} */
    List<StatedField> fields();

    /** {@return the id of the event that the visit is made for} */
    Optional<String> event();

    /** {@return the id of the quote in which it is said, empty where the article itself says it} */
    Optional<String> attribution();

    /** {@return a new builder} */
    static Builder builder() {
        return ImmutablePurpose.builder();
    }

    /** {@return a builder that starts from this purpose} */
    default Builder toBuilder() {
        return ImmutablePurpose.builder().from(this);
    }

    /** Gathers the parts of a purpose; for one thread. */
    abstract sealed class Builder permits ImmutablePurpose.Builder {

        Builder() {}

        /**
         * {@return this builder, with the words set}
         * @param span a span of the source
         */
        public abstract Builder span(Span span);

        /**
         * {@return this builder, with a field added}
         * @param field a field and where it is named
         */
        public abstract Builder addField(StatedField field);

        /**
         * {@return this builder, with fields added}
         * @param fields fields, in text order
         */
        public abstract Builder addAllFields(Iterable<? extends StatedField> fields);

        /**
         * {@return this builder, with the event set}
         * @param event the id of an event
         */
        public abstract Builder event(String event);

        /**
         * {@return this builder, with the attribution set}
         * @param attribution the id of the quote that says it
         */
        public abstract Builder attribution(String attribution);

        abstract Purpose assemble();

        /**
         * {@return the purpose}
         * @throws ModelException if a part is missing or an id has no proper form
         */
        public final Purpose build() {
            return VisitRules.checked(assemble());
        }
    }
}
