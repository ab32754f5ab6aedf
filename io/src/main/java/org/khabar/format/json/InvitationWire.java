package org.khabar.format.json;

import java.util.Optional;
import org.khabar.model.Invitation;
import org.khabar.model.InvitationKind;
import org.khabar.model.Stage;
import org.khabar.text.Span;

/** A statement of an invitation. */
record InvitationWire(Optional<String> by, InvitationKind kind, Stage stage, Span span, Optional<String> attribution) {

    static InvitationWire of(Invitation invitation) {
        return new InvitationWire(
                invitation.by(), invitation.kind(), invitation.stage(), invitation.span(), invitation.attribution());
    }

    Invitation model() {
        Invitation.Builder invitation =
                Invitation.builder().kind(kind).stage(stage).span(span);
        by.ifPresent(invitation::by);
        attribution.ifPresent(invitation::attribution);
        return invitation.build();
    }
}
