package org.khabar.model;

import static org.khabar.model.Walk.broken;

/** What must hold of all facts alike. */
final class FactRules {

    private FactRules() {}

    static void alone(String type, Fact fact) {
        Codes.id(type + ".id", fact.id());
        Codes.id(type + ".rule", fact.rule());
        if (fact.evidence().isEmpty()) {
            throw broken(type + ".evidence", fact.id(), "empty; no fact without evidence");
        }
    }

    static void walk(Fact fact, Walk walk) {
        walk.leave().id("attribution", fact.attribution(), Target.QUOTE);
        for (int i = 0; i < fact.evidence().size(); i++) {
            walk.item("evidence", i).span("span", fact.evidence().get(i).span());
        }
        walk.leave();
    }
}
