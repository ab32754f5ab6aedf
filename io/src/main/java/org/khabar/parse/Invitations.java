package org.khabar.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives invitations to the visits that are made at them. */
final class Invitations {

    private final List<Statement> statements;
    private final Journeys journeys;

    Invitations(List<Statement> statements, Journeys journeys) {
        this.statements = statements;
        this.journeys = journeys;
    }

    private @Nullable Journey of(InvitationFinder.Found invitation) {
        Statement own = invitation.statement();
        if (own != null) {
            return own.journeys.isEmpty() ? null : own.journeys.get(0);
        }
        Figure by = invitation.by();
        Journey journey = journeys.near(invitation.token(), by, statements);
        // One is invited to the country of the inviter.
        boolean other = journey != null
                && by != null
                && by.kind == Phrase.Kind.PERSON
                && !by.country.isEmpty()
                && !by.country.equals(journey.hostCountry);
        return other ? null : journey;
    }

    /** Gives each invitation to its visit: that of its statement, or the one spoken of in its sentence. */
    void join(List<InvitationFinder.Found> found) {
        for (InvitationFinder.Found invitation : found) {
            Journey journey = of(invitation);
            if (journey == null || (invitation.by() != null && invitation.by() == journey.visitor)) {
                continue;
            }
            journey.invitations.add(new Journey.Invited(invitation.by(), invitation.span()));
            Figure by = invitation.by();
            if (journey.host == null && by != null && by.kind != Phrase.Kind.PLACE && by.kind != Phrase.Kind.COUNTRY) {
                journey.host = by;
            }
        }
    }

    /** One visit has one inviter: an office that invites is the person who was named as inviting. */
    static void unify(Journey journey) {
        Figure named = null;
        for (Journey.Invited invited : journey.invitations) {
            Figure by = invited.by();
            if (by != null && by.named() && by.kind == Phrase.Kind.PERSON) {
                named = by;
            }
        }
        if (named == null) {
            return;
        }
        for (int i = 0; i < journey.invitations.size(); i++) {
            Journey.Invited invited = journey.invitations.get(i);
            Figure by = invited.by();
            if (by != null && !by.named() && by.kind == Phrase.Kind.PERSON) {
                journey.invitations.set(i, new Journey.Invited(named, invited.span()));
            }
        }
        Figure host = journey.host;
        if (host == null || (!host.named() && host.kind == Phrase.Kind.PERSON)) {
            journey.host = named;
        }
    }
}
