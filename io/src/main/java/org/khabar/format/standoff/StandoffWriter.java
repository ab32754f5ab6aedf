package org.khabar.format.standoff;

import java.util.List;
import java.util.Optional;
import org.khabar.model.Agreement;
import org.khabar.model.Article;
import org.khabar.model.Ceremony;
import org.khabar.model.Country;
import org.khabar.model.CountryLink;
import org.khabar.model.Entity;
import org.khabar.model.Invitation;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;
import org.khabar.model.Name;
import org.khabar.model.Organization;
import org.khabar.model.Person;
import org.khabar.model.Place;
import org.khabar.model.ProgrammeItem;
import org.khabar.model.Quote;
import org.khabar.model.QuoteKind;
import org.khabar.model.Speaker;
import org.khabar.model.Stage;
import org.khabar.model.Visit;
import org.khabar.text.LanguageTag;
import org.khabar.text.Span;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes an article as stand-off, {@code khabar-standoff/1}. Immutable and thread-safe. */
public final class StandoffWriter {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** A writer. */
    public StandoffWriter() {}

    /**
     * Writes an article.
     *
     * @param article the article
     * @param id the id of the document
     * @param sha256 the digest of the file's bytes in hexadecimal digits
     * @return one JSON object
     */
    public String write(Article article, String id, String sha256) {
        return MAPPER.writeValueAsString(new Sheet(article).document(id, sha256));
    }

    /** The tree of one article. */
    private static final class Sheet {

        private final Article article;

        Sheet(Article article) {
            this.article = article;
        }

        ObjectNode document(String id, String sha256) {
            ObjectNode root = MAPPER.createObjectNode();
            root.put("format", "khabar-standoff/1");
            root.put("id", id);
            root.put("lang", article.language().language());
            root.put("sha256", sha256);
            root.put("lengthUtf16", article.source().length());
            ArrayNode entities = root.putArray("entities");
            article.people().forEach(person -> entities.add(person(person)));
            article.organizations().forEach(organization -> entities.add(organization(organization)));
            article.countries().forEach(country -> entities.add(country(country)));
            article.places().forEach(place -> entities.add(place(place)));
            ArrayNode quotes = root.putArray("quotes");
            article.quotes().stream()
                    .filter(quote -> quote.kind() != QuoteKind.NARRATED)
                    .forEach(quote -> quotes.add(quote(quote)));
            ArrayNode visits = root.putArray("visits");
            article.visits().stream()
                    .filter(visit -> visit.stage() != Stage.DENIED)
                    .forEach(visit -> visits.add(visit(visit)));
            ArrayNode agreements = root.putArray("agreements");
            article.agreements().forEach(agreement -> agreements.add(agreement(agreement)));
            ArrayNode amounts = root.putArray("amounts");
            article.amounts()
                    .forEach(amount -> amount.value().ifPresent(value -> {
                        ObjectNode node = amounts.addObject();
                        node.put("value", value);
                        put(node, "currency", amount.currency());
                        node.set("text", span(amount.span()));
                    }));
            ArrayNode dates = root.putArray("dates");
            // A decade is no day, month or year: a date that lasts is not written.
            article.dates().stream()
                    .filter(time -> time.duration().isEmpty())
                    .forEach(time -> time.date().ifPresent(date -> {
                        ObjectNode node = dates.addObject();
                        node.put("value", date.code());
                        node.put("calendar", date.calendar().name());
                        node.set("text", span(time.span()));
                    }));
            return root;
        }

        private ObjectNode span(Span span) {
            ObjectNode node = MAPPER.createObjectNode();
            node.put("start", span.start());
            node.put("end", span.end());
            node.put("text", article.source().slice(span));
            return node;
        }

        private void span(ObjectNode node, String name, Optional<Span> span) {
            if (span.isPresent()) {
                node.set(name, span(span.get()));
            } else {
                node.putNull(name);
            }
        }

        private static void put(ObjectNode node, String name, Optional<String> value) {
            if (value.isPresent()) {
                node.put(name, value.get());
            } else {
                node.putNull(name);
            }
        }

        private ObjectNode entity(Entity entity) {
            ObjectNode node = MAPPER.createObjectNode();
            node.put("id", entity.id());
            node.put("type", entity.type().name());
            return node;
        }

        private void mentions(ObjectNode node, Entity entity) {
            ArrayNode mentions = node.putArray("mentions");
            for (Mention mention : entity.mentions()) {
                if (mention.kind() != MentionKind.DEMONYM
                        && mention.kind() != MentionKind.PRONOUN
                        && mention.kind() != MentionKind.ELIDED) {
                    mentions.add(span(mention.span()));
                }
            }
        }

        private void names(ObjectNode node, Entity entity) {
            Optional<String> own = entity.names()
                    .inText()
                    .map(article.source()::slice)
                    .or(() -> entity.names()
                            .in(article.language())
                            .map(name -> name.text().value()));
            put(node, "name", own);
            put(
                    node,
                    "name_en",
                    entity.names()
                            .in(LanguageTag.ENGLISH)
                            .map(name -> name.text().value()));
        }

        private void country(ObjectNode node, Optional<CountryLink> link) {
            put(
                    node,
                    "country",
                    link.flatMap(l -> article.entity(l.country())).map(entity -> ((Country) entity).iso2()));
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
            put(node, "acronym", acronym(organization));
            country(node, organization.country());
            mentions(node, organization);
            return node;
        }

        private Optional<String> acronym(Organization organization) {
            List<Name> acronyms = organization.names().acronyms();
            return acronyms.stream()
                    .filter(name -> name.text().language().equals(LanguageTag.ENGLISH))
                    .findFirst()
                    .or(() -> acronyms.stream().findFirst())
                    .map(name -> name.text().value());
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

        private ObjectNode quote(Quote quote) {
            ObjectNode node = MAPPER.createObjectNode();
            node.put("id", quote.id());
            node.put("kind", quote.kind().name());
            node.set("content", span(quote.content().orElseThrow()));
            ArrayNode marked = node.putArray("marked_spans");
            quote.markedSpans().forEach(span -> marked.add(span(span)));
            span(node, "cue", quote.cue().map(cue -> cue.span()));
            put(node, "speaker", quote.speaker().flatMap(Speaker::entity));
            span(node, "speaker_mention", quote.speaker().flatMap(Speaker::mention));
            span(node, "subject", quote.speaker().flatMap(Speaker::subject));
            List<String> members = quote.speaker().map(Speaker::members).orElse(List.of());
            if (!members.isEmpty()) {
                ArrayNode speakers = node.putArray("speakers");
                members.forEach(speakers::add);
            }
            if (quote.kind() == QuoteKind.DIRECT && quote.quoted().isEmpty()) {
                node.put("marked", false);
            }
            return node;
        }

        private Optional<String> iso(Optional<String> country) {
            return country.flatMap(article::entity).map(entity -> ((Country) entity).iso2());
        }

        private ObjectNode visit(Visit visit) {
            ObjectNode node = MAPPER.createObjectNode();
            node.put("id", visit.id());
            node.put("visitor", visit.visitors().get(0));
            put(node, "visitor_country", iso(visit.visitorCountry()));
            put(node, "host_country", iso(visit.hostCountry()));
            put(node, "host", visit.host());
            ArrayNode destinations = node.putArray("destinations");
            visit.destinations().forEach(destinations::add);
            node.put("kind", StandoffCodes.of(visit.kind()));
            put(node, "stage", StandoffCodes.of(visit.stage()));
            node.put("invited", !visit.invitations().isEmpty());
            ArrayNode evidence = node.putArray("evidence");
            visit.mentions().forEach(span -> evidence.add(span(span)));
            ArrayNode invitations = node.putArray("invitations");
            for (Invitation invitation : visit.invitations()) {
                ObjectNode item = invitations.addObject();
                put(item, "by", invitation.by());
                item.set("text", span(invitation.span()));
            }
            ArrayNode purposes = node.putArray("purposes");
            visit.purposes().forEach(purpose -> purposes.add(span(purpose.span())));
            ArrayNode delegation = node.putArray("delegation");
            visit.delegation().forEach(delegate -> delegation.add(delegate.entity()));
            ArrayNode programme = node.putArray("programme");
            for (ProgrammeItem item : visit.programme()) {
                ObjectNode event = programme.addObject();
                event.put("kind", item.kind().name());
                put(event, "stage", StandoffCodes.of(item.stage()));
                event.set("text", span(item.span()));
            }
            ceremony(node, "send_off", visit.sendOff());
            ceremony(node, "reception", visit.reception());
            return node;
        }

        private void ceremony(ObjectNode node, String name, Optional<Ceremony> ceremony) {
            if (ceremony.isEmpty()) {
                node.putNull(name);
                return;
            }
            ObjectNode object = node.putObject(name);
            ArrayNode by = object.putArray("by");
            ceremony.get().attendees().forEach(by::add);
            object.set("text", span(ceremony.get().span()));
        }

        private ObjectNode agreement(Agreement agreement) {
            ObjectNode node = MAPPER.createObjectNode();
            node.put("id", agreement.id());
            node.put("instrument", StandoffCodes.of(agreement.instrument()));
            Object count = StandoffCodes.of(agreement.number());
            if (count instanceof Integer number) {
                node.put("count", number);
            } else {
                node.put("count", count.toString());
            }
            put(node, "stage", StandoffCodes.of(agreement.stage()));
            ArrayNode parties = node.putArray("parties");
            agreement.parties().forEach(party -> parties.add(party.entity()));
            ArrayNode fields = node.putArray("fields");
            agreement.fields().stream()
                    .flatMap(field -> StandoffCodes.of(field.field()).stream())
                    .distinct()
                    .forEach(fields::add);
            span(node, "noun", agreement.noun());
            node.set("evidence", span(agreement.span()));
            put(node, "visit", agreement.visit());
            return node;
        }
    }
}
