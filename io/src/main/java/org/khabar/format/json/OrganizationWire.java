package org.khabar.format.json;

import java.util.List;
import java.util.Optional;
import org.khabar.model.CountryLink;
import org.khabar.model.Names;
import org.khabar.model.Organization;
import org.khabar.model.OrganizationKind;

/** An organization. */
record OrganizationWire(
        String id,
        OrganizationKind kind,
        Optional<Names> names,
        Optional<CountryLink> country,
        Optional<String> parent,
        Optional<String> place,
        List<MentionWire> mentions) {

    static OrganizationWire of(Organization organization) {
        return new OrganizationWire(
                organization.id(),
                organization.kind(),
                NamesWire.some(organization.names()),
                organization.country(),
                organization.parent(),
                organization.place(),
                MentionWire.of(organization));
    }

    Organization model() {
        Organization.Builder organization =
                Organization.builder().id(id).kind(kind).addAllMentions(MentionWire.model(mentions, id));
        names.ifPresent(organization::names);
        country.ifPresent(organization::country);
        parent.ifPresent(organization::parent);
        place.ifPresent(organization::place);
        return organization.build();
    }
}
