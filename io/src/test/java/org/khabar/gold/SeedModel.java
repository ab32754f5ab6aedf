package org.khabar.gold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khabar.model.Agreement;
import org.khabar.model.Article;
import org.khabar.model.Entity;
import org.khabar.model.Invitation;
import org.khabar.model.Person;
import org.khabar.model.ProgrammeItem;
import org.khabar.model.Visit;
import org.khabar.text.Span;
import tools.jackson.databind.JsonNode;

/**
 * What the founding article says of its visits, agreements and office-holders, a line each, of the gold and of the model alike:
 * countries by their codes, persons by their offices, words by where they begin in the gold.
 */
final class SeedModel {

    private SeedModel() {}

    /** The lines of the gold. */
    static List<String> lines(JsonNode gold) {
        List<String> lines = new ArrayList<>();
        Map<String, String> people = new HashMap<>();
        for (JsonNode person : gold.path("people")) {
            JsonNode role = person.path("roles").path(0);
            String country = code(text(person, "country"));
            people.put(text(person, "id"), text(role, "title") + " of " + country);
            if (person.path("required").asBoolean(true)) {
                lines.add("person " + text(role, "title") + " of " + country);
            }
        }
        for (JsonNode visit : gold.path("visits")) {
            String country = code(text(visit, "hostCountry"));
            lines.add(country + " " + text(visit, "kind") + " " + text(visit, "stage"));
            int order = 0;
            for (JsonNode item : visit.path("programme")) {
                lines.add(country + " programme " + ++order + " " + text(item, "kind") + " " + text(item, "stage"));
            }
            for (JsonNode invitation : visit.path("invitations")) {
                lines.add(country + " invited by " + people.getOrDefault(text(invitation, "by"), "?"));
            }
            for (JsonNode purpose : visit.path("purposes")) {
                lines.add(country + " purpose " + text(purpose.path("span"), "text"));
            }
            for (JsonNode attendee : visit.path("sendOff").path("attendees")) {
                lines.add(country + " seen off by " + people.getOrDefault(text(attendee, "entity"), "group"));
            }
            visit.path("delegation").forEach(delegate -> lines.add(country + " delegate " + text(delegate, "role")));
        }
        for (JsonNode agreement : gold.path("agreements")) {
            String name =
                    text(agreement, "instrument") + " " + text(agreement, "number") + " " + text(agreement, "stage");
            lines.add(name);
            for (JsonNode party : agreement.path("parties")) {
                if (party.path("required").asBoolean(true)) {
                    lines.add(name + " party " + code(text(party, "country")));
                }
            }
            agreement.path("fields").forEach(field -> lines.add(name + " field " + text(field, "field")));
        }
        return lines;
    }

    /** The lines of an article; a purpose by the words of the gold that it shares. */
    static List<String> lines(Article article, JsonNode gold) {
        List<String> lines = new ArrayList<>();
        for (Person person : article.people()) {
            if (!person.roles().isEmpty()) {
                lines.add("person " + person(article, person.id()));
            }
        }
        for (Visit visit : article.visits()) {
            String country = code(visit.hostCountry().orElse(""));
            lines.add(country + " " + visit.kind() + " " + visit.stage());
            int order = 0;
            for (ProgrammeItem item : visit.programme()) {
                lines.add(country + " programme " + ++order + " " + item.kind() + " " + item.stage());
            }
            for (Invitation invitation : visit.invitations()) {
                lines.add(country + " invited by "
                        + person(article, invitation.by().orElse("")));
            }
            visit.purposes()
                    .forEach(purpose -> lines.add(country + " purpose " + words(article, purpose.span(), gold)));
            visit.sendOff()
                    .ifPresent(sendOff -> sendOff.attendees()
                            .forEach(attendee -> lines.add(country + " seen off by " + person(article, attendee))));
            visit.delegation().forEach(delegate -> lines.add(country + " delegate " + delegate.role()));
        }
        for (Agreement agreement : article.agreements()) {
            String name = agreement.instrument() + " " + agreement.number().form() + " " + agreement.stage();
            lines.add(name);
            agreement.parties().forEach(party -> lines.add(name + " party " + code(party.entity())));
            agreement.fields().forEach(field -> lines.add(name + " field " + field.field()));
        }
        return lines;
    }

    private static String words(Article article, Span span, JsonNode gold) {
        for (JsonNode visit : gold.path("visits")) {
            for (JsonNode purpose : visit.path("purposes")) {
                JsonNode own = purpose.path("span");
                if (span.overlaps(
                        new Span(own.path("start").asInt(), own.path("end").asInt()))) {
                    return text(own, "text");
                }
            }
        }
        return article.source().slice(span);
    }

    private static String person(Article article, String id) {
        Entity entity = article.entity(id).orElse(null);
        if (!(entity instanceof Person person) || person.roles().isEmpty()) {
            return "group";
        }
        String country = person.country().map(link -> link.country()).orElse("");
        return person.roles().get(0).office() + " of " + code(country);
    }

    private static String code(String country) {
        return country.isEmpty() ? "?" : country.substring(country.length() - 2);
    }

    private static String text(JsonNode node, String member) {
        return node.path(member).asString("");
    }
}
