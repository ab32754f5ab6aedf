package org.khabar.format.json;

import java.util.List;
import java.util.Optional;
import org.khabar.model.Purpose;
import org.khabar.model.StatedField;
import org.khabar.text.Span;

/** A statement of what a visit is for. */
record PurposeWire(Span span, List<StatedField> fields, Optional<String> event, Optional<String> attribution) {

    static PurposeWire of(Purpose purpose) {
        return new PurposeWire(purpose.span(), purpose.fields(), purpose.event(), purpose.attribution());
    }

    Purpose model() {
        Purpose.Builder purpose = Purpose.builder().span(span).addAllFields(fields);
        event.ifPresent(purpose::event);
        attribution.ifPresent(purpose::attribution);
        return purpose.build();
    }
}
