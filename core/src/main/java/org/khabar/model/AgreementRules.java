package org.khabar.model;

import java.util.List;

/** What must hold of agreements. */
final class AgreementRules {

    private AgreementRules() {}

    static Agreement checked(Agreement agreement) {
        FactRules.alone("Agreement", agreement);
        walk(agreement, Walk.alone());
        return agreement;
    }

    static void walk(Agreement agreement, Walk walk) {
        walk.enter("Agreement", agreement.id());
        FactRules.walk(agreement, walk);
        walk.span("title", agreement.title());
        walk.ids("signatories", agreement.signatories(), Target.ACTOR);
        walk.ids("witnesses", agreement.witnesses(), Target.ACTOR);
        walk.ids("negotiators", agreement.negotiators(), Target.ACTOR);
        walk.id("value", agreement.value(), Target.AMOUNT);
        walk.id("time", agreement.time(), Target.TIME);
        walk.id("place", agreement.place(), Target.PLACE);
        walk.id("visit", agreement.visit(), Target.VISIT);
        walk.id("event", agreement.event(), Target.EVENT);
        walk.span("trigger", agreement.trigger());
        walk.span("noun", agreement.noun());
        walk.span("span", agreement.span());
        List<Party> parties = agreement.parties();
        for (int i = 0; i < parties.size(); i++) {
            walk.item("parties", i).id("entity", parties.get(i).entity(), Target.ACTOR);
            walk.span("evidence", parties.get(i).evidence());
        }
        List<StatedField> fields = agreement.fields();
        for (int i = 0; i < fields.size(); i++) {
            walk.item("fields", i).span("span", fields.get(i).span());
        }
    }
}
