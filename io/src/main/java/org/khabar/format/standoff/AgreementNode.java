package org.khabar.format.standoff;

import org.khabar.model.Agreement;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An agreement as a node of the tree. All methods are pure functions. */
final class AgreementNode {

    private AgreementNode() {}

    static ObjectNode of(Agreement agreement, Leaves leaves) {
        ObjectNode node = Leaves.node();
        node.put("id", agreement.id());
        node.put("instrument", StandoffCodes.of(agreement.instrument()));
        Object count = StandoffCodes.of(agreement.number());
        if (count instanceof Integer number) {
            node.put("count", number);
        } else {
            node.put("count", count.toString());
        }
        Leaves.put(node, "stage", StandoffCodes.of(agreement.stage()));
        ArrayNode parties = node.putArray("parties");
        agreement.parties().forEach(party -> parties.add(party.entity()));
        ArrayNode fields = node.putArray("fields");
        agreement.fields().stream()
                .flatMap(field -> StandoffCodes.of(field.field()).stream())
                .distinct()
                .forEach(fields::add);
        leaves.span(node, "noun", agreement.noun());
        node.set("evidence", leaves.span(agreement.span()));
        Leaves.put(node, "visit", agreement.visit());
        return node;
    }
}
