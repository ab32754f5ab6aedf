package org.khabar.format.json;

import java.util.List;
import java.util.Optional;
import org.khabar.model.Group;
import org.khabar.model.Names;

/** A group. */
record GroupWire(
        String id,
        Optional<Names> names,
        List<String> members,
        List<String> sides,
        Optional<String> organization,
        Optional<Integer> quantity,
        List<MentionWire> mentions) {

    static GroupWire of(Group group) {
        return new GroupWire(
                group.id(),
                NamesWire.some(group.names()),
                group.members(),
                group.sides(),
                group.organization(),
                Codes.boxed(group.quantity()),
                MentionWire.of(group));
    }

    Group model() {
        Group.Builder group = Group.builder()
                .id(id)
                .addAllMembers(members)
                .addAllSides(sides)
                .addAllMentions(MentionWire.model(mentions, id));
        names.ifPresent(group::names);
        organization.ifPresent(group::organization);
        quantity.ifPresent(group::quantity);
        return group.build();
    }
}
