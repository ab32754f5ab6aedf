package org.khabar.model;

import static org.khabar.model.Walk.broken;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.khabar.text.LanguageTag;

/** What must hold of entities and their parts. */
final class EntityRules {

    private static final int FEW = 8;

    private EntityRules() {}

    static Names checked(Names names) {
        List<Name> primary = names.primary();
        // Pairs are compared while they are few, as they are but for hostile names.
        Set<LanguageTag> languages = primary.size() > FEW ? new HashSet<>() : Set.of();
        for (int i = 0; i < primary.size(); i++) {
            LanguageTag language = primary.get(i).text().language();
            if (primary.size() > FEW ? !languages.add(language) : among(primary, i, language)) {
                throw broken("Names.primary[" + i + "]", "", "a second name in " + language);
            }
        }
        return names;
    }

    private static boolean among(List<Name> names, int count, LanguageTag language) {
        for (int i = 0; i < count; i++) {
            if (names.get(i).text().language().equals(language)) {
                return true;
            }
        }
        return false;
    }

    static Role checked(Role role) {
        Codes.code("Role.office", role.office());
        role.portfolio().ifPresent(code -> Codes.code("Role.portfolio", code));
        walk(role, Walk.alone().enter("Role", ""));
        return role;
    }

    static Person checked(Person person) {
        return alone("Person", person);
    }

    static Organization checked(Organization organization) {
        return alone("Organization", organization);
    }

    static Country checked(Country country) {
        Codes.letters("Country.iso2", 2, country.iso2());
        Codes.letters("Country.iso3", 3, country.iso3());
        return alone("Country", country);
    }

    static Place checked(Place place) {
        if (place.geonameId().orElse(1) < 1) {
            throw broken("Place.geonameId", place.id(), place.geonameId().getAsInt() + " is not positive");
        }
        return alone("Place", place);
    }

    static Group checked(Group group) {
        if (group.quantity().orElse(1) < 1) {
            throw broken("Group.quantity", group.id(), group.quantity().getAsInt() + " is not positive");
        }
        return alone("Group", group);
    }

    static NewsEvent checked(NewsEvent event) {
        return alone("NewsEvent", event);
    }

    private static <E extends Entity> E alone(String type, E entity) {
        Codes.id(type + ".id", entity.id());
        List<Mention> mentions = entity.mentions();
        for (int i = 0; i < mentions.size(); i++) {
            if (!mentions.get(i).entity().equals(entity.id())) {
                throw broken(
                        type + ".mentions[" + i + "].entity",
                        entity.id(),
                        mentions.get(i).entity() + " is another entity");
            }
        }
        walk(entity, Walk.alone());
        return entity;
    }

    static void walk(Entity entity, Walk walk) {
        if (entity instanceof Person person) {
            walk(person, walk.enter("Person", person.id()));
        } else if (entity instanceof Organization organization) {
            walk(organization, walk.enter("Organization", organization.id()));
        } else if (entity instanceof Country country) {
            walk.enter("Country", country.id())
                    .span("formalNames.inText", country.formalNames().inText());
        } else if (entity instanceof Place place) {
            walk(place, walk.enter("Place", place.id()));
        } else if (entity instanceof Group group) {
            walk(group, walk.enter("Group", group.id()));
        } else if (entity instanceof NewsEvent event) {
            walk(event, walk.enter("NewsEvent", event.id()));
        }
        walk.leave().span("names.inText", entity.names().inText());
        for (int i = 0; i < entity.mentions().size(); i++) {
            Mention mention = entity.mentions().get(i);
            walk.item("mentions", i).span("span", mention.span());
            walk.span("head", mention.head());
        }
    }

    private static void walk(Person person, Walk walk) {
        person.country().ifPresent(link -> walk(link, walk));
        for (int i = 0; i < person.honorifics().size(); i++) {
            walk.item("honorifics", i).span("span", person.honorifics().get(i).span());
        }
        for (int i = 0; i < person.roles().size(); i++) {
            walk(person.roles().get(i), walk.item("roles", i));
        }
    }

    private static void walk(Role role, Walk walk) {
        walk.id("of", role.of(), Target.SERVED);
        walk.span("portfolioSpan", role.portfolioSpan());
        walk.span("span", role.span());
    }

    private static void walk(Organization organization, Walk walk) {
        organization.country().ifPresent(link -> walk(link, walk));
        walk.id("parent", organization.parent(), Target.ORGANIZATION);
        walk.id("place", organization.place(), Target.PLACE);
    }

    private static void walk(Place place, Walk walk) {
        place.country().ifPresent(link -> walk(link, walk));
        walk.id("capitalOf", place.capitalOf(), Target.COUNTRY);
    }

    private static void walk(Group group, Walk walk) {
        walk.ids("members", group.members(), Target.MEMBER);
        walk.ids("sides", group.sides(), Target.COUNTRY);
        walk.id("organization", group.organization(), Target.ORGANIZATION);
    }

    private static void walk(NewsEvent event, Walk walk) {
        event.country().ifPresent(link -> walk(link, walk));
        walk.id("place", event.place(), Target.PLACE);
        walk.id("time", event.time(), Target.TIME);
    }

    private static void walk(CountryLink link, Walk walk) {
        walk.id("country.country", link.country(), Target.COUNTRY);
        walk.span("country.evidence", link.evidence());
    }
}
