package org.khabar.format.json;

import java.util.Optional;
import org.khabar.model.Delegate;
import org.khabar.model.DelegationRole;
import org.khabar.model.Stage;
import org.khabar.text.Span;

/** Somebody who travels with a visitor. */
record DelegateWire(
        String entity,
        DelegationRole role,
        Stage stage,
        Span span,
        Optional<Span> trigger,
        Optional<String> attribution) {

    static DelegateWire of(Delegate delegate) {
        return new DelegateWire(
                delegate.entity(),
                delegate.role(),
                delegate.stage(),
                delegate.span(),
                delegate.trigger(),
                delegate.attribution());
    }

    Delegate model() {
        Delegate.Builder delegate =
                Delegate.builder().entity(entity).role(role).stage(stage).span(span);
        trigger.ifPresent(delegate::trigger);
        attribution.ifPresent(delegate::attribution);
        return delegate.build();
    }
}
