package org.khabar.format.standoff;

import java.util.List;
import java.util.Optional;
import org.khabar.model.Article;
import org.khabar.model.Country;
import org.khabar.model.CountryLink;
import org.khabar.model.Entity;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;
import org.khabar.model.Name;
import org.khabar.model.Organization;
import org.khabar.model.Person;
import org.khabar.model.Place;
import org.khabar.text.LanguageTag;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The entities of one article as nodes of the tree. */
final class EntityNodes {

    private final Article article;
    private final Leaves leaves;

    EntityNodes(Article article, Leaves leaves) {
        this.article = article;
        this.leaves = leaves;
    }

    void addTo(ArrayNode entities) {
        article.people().forEach(person -> entities.add(person(person)));
        article.organizations().forEach(organization -> entities.add(organization(organization)));
        article.countries().forEach(country -> entities.add(country(country)));
        article.places().forEach(place -> entities.add(place(place)));
    }

    private ObjectNode person(Person person) {
        ObjectNode node = entity(person);
        names(node, person);
        country(node, person.country());
        mentions(node, person);
        return node;
    }

    private ObjectNode organization(Organization organization) {
        ObjectNode node = entity(organization);
        node.put("kind", StandoffCodes.of(organization.kind()));
        names(node, organization);
        Leaves.put(node, "acronym", acronym(organization));
        country(node, organization.country());
        mentions(node, organization);
        return node;
    }

    private ObjectNode country(Country country) {
        ObjectNode node = entity(country);
        node.put("iso", country.iso2());
        names(node, country);
        mentions(node, country);
        return node;
    }

    private ObjectNode place(Place place) {
        ObjectNode node = entity(place);
        names(node, place);
        country(node, place.country());
        mentions(node, place);
        return node;
    }

    private ObjectNode entity(Entity entity) {
        ObjectNode node = Leaves.node();
        node.put("id", entity.id());
        node.put("type", entity.type().name());
        return node;
    }

    private void names(ObjectNode node, Entity entity) {
        Optional<String> own = entity.names()
                .inText()
                .map(article.source()::slice)
                .or(() -> entity.names()
                        .in(article.language())
                        .map(name -> name.text().value()));
        Leaves.put(node, "name", own);
        Leaves.put(
                node,
                "name_en",
                entity.names().in(LanguageTag.ENGLISH).map(name -> name.text().value()));
    }

    /** The acronym that the article uses, else the one in English. */
    private Optional<String> acronym(Organization organization) {
        String text = article.source().text();
        for (Mention mention : organization.mentions()) {
            if (mention.kind() == MentionKind.ACRONYM) {
                return Optional.of(
                        text.substring(mention.span().start(), mention.span().end()));
            }
        }
        List<Name> acronyms = organization.names().acronyms();
        return acronyms.stream()
                .filter(name -> name.text().language().equals(LanguageTag.ENGLISH))
                .findFirst()
                .or(() -> acronyms.stream().findFirst())
                .map(name -> name.text().value());
    }

    private void mentions(ObjectNode node, Entity entity) {
        ArrayNode mentions = node.putArray("mentions");
        for (Mention mention : entity.mentions()) {
            if (mention.kind() != MentionKind.DEMONYM
                    && mention.kind() != MentionKind.PRONOUN
                    && mention.kind() != MentionKind.ELIDED) {
                mentions.add(leaves.span(mention.span()));
            }
        }
    }

    private void country(ObjectNode node, Optional<CountryLink> link) {
        Leaves.put(
                node,
                "country",
                link.flatMap(l -> article.entity(l.country())).map(entity -> ((Country) entity).iso2()));
    }
}
