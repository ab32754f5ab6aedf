package org.khabar.format.standoff;

import java.util.Optional;
import org.khabar.model.Ceremony;
import org.khabar.model.Delegate;
import org.khabar.model.Invitation;
import org.khabar.model.ProgrammeItem;
import org.khabar.model.Visit;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A visit as a node of the tree. All methods are pure functions. */
final class VisitNode {

    private VisitNode() {}

    static ObjectNode of(Visit visit, Leaves leaves) {
        ObjectNode node = Leaves.node();
        node.put("id", visit.id());
        node.put("visitor", visit.visitors().get(0));
        Leaves.put(node, "visitor_country", leaves.iso(visit.visitorCountry()));
        Leaves.put(node, "host_country", leaves.iso(visit.hostCountry()));
        Leaves.put(node, "host", visit.host());
        ArrayNode destinations = node.putArray("destinations");
        visit.destinations().forEach(destinations::add);
        node.put("kind", StandoffCodes.of(visit.kind()));
        Leaves.put(node, "stage", StandoffCodes.of(visit.stage()));
        node.put("invited", !visit.invitations().isEmpty());
        ArrayNode evidence = node.putArray("evidence");
        visit.mentions().forEach(span -> evidence.add(leaves.span(span)));
        ArrayNode invitations = node.putArray("invitations");
        for (Invitation invitation : visit.invitations()) {
            ObjectNode item = invitations.addObject();
            Leaves.put(item, "by", invitation.by());
            item.set("text", leaves.span(invitation.span()));
        }
        ArrayNode purposes = node.putArray("purposes");
        visit.purposes().forEach(purpose -> purposes.add(leaves.span(purpose.span())));
        ArrayNode delegation = node.putArray("delegation");
        visit.delegation().stream()
                .map(Delegate::entity)
                .filter(leaves::written)
                .forEach(delegation::add);
        ArrayNode programme = node.putArray("programme");
        for (ProgrammeItem item : visit.programme()) {
            ObjectNode event = programme.addObject();
            event.put("kind", item.kind().name());
            Leaves.put(event, "stage", StandoffCodes.of(item.stage()));
            event.set("text", leaves.span(item.span()));
        }
        ceremony(node, "send_off", visit.sendOff(), leaves);
        ceremony(node, "reception", visit.reception(), leaves);
        return node;
    }

    private static void ceremony(ObjectNode node, String name, Optional<Ceremony> ceremony, Leaves leaves) {
        if (ceremony.isEmpty()) {
            node.putNull(name);
            return;
        }
        ObjectNode object = node.putObject(name);
        ArrayNode by = object.putArray("by");
        ceremony.get().attendees().stream().filter(leaves::written).forEach(by::add);
        object.set("text", leaves.span(ceremony.get().span()));
    }
}
