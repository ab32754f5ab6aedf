package org.khabar.model;

import static org.khabar.model.Walk.broken;

import java.util.Optional;

/** What must hold of visits and their parts. */
final class VisitRules {

    private static final int LOWEST_LEVEL = 5;

    private VisitRules() {}

    static Invitation checked(Invitation invitation) {
        walk(invitation, Walk.alone().enter("Invitation", ""));
        return invitation;
    }

    static Purpose checked(Purpose purpose) {
        walk(purpose, Walk.alone().enter("Purpose", ""));
        return purpose;
    }

    static ProgrammeItem checked(ProgrammeItem item) {
        walk(item, Walk.alone().enter("ProgrammeItem", ""));
        return item;
    }

    static Delegate checked(Delegate delegate) {
        walk(delegate, Walk.alone().enter("Delegate", ""));
        return delegate;
    }

    static Ceremony checked(Ceremony ceremony) {
        walk(ceremony, Walk.alone().enter("Ceremony", ""));
        return ceremony;
    }

    static Visit checked(Visit visit) {
        FactRules.alone("Visit", visit);
        if (visit.visitors().isEmpty()) {
            throw broken("Visit.visitors", visit.id(), "empty; somebody travels");
        }
        int level = visit.level().orElse(1);
        if (level < 1 || level > LOWEST_LEVEL) {
            throw broken("Visit.level", visit.id(), level + " is not from 1 to " + LOWEST_LEVEL);
        }
        if (visit.hostCountry().isPresent() && visit.hostCountry().equals(visit.visitorCountry())) {
            throw broken(
                    "Visit.hostCountry", visit.id(), visit.hostCountry().get() + " is the country of the visitor too");
        }
        visit.tour().ifPresent(tour -> Codes.id("Visit.tour", tour));
        checkProgramme(visit);
        checkCeremony(visit, "sendOff", visit.sendOff(), CeremonyKind.SEND_OFF);
        checkCeremony(visit, "reception", visit.reception(), CeremonyKind.RECEPTION);
        walk(visit, Walk.alone());
        return visit;
    }

    private static void checkProgramme(Visit visit) {
        for (int i = 1; i < visit.programme().size(); i++) {
            int start = visit.programme().get(i).span().start();
            int before = visit.programme().get(i - 1).span().start();
            if (start < before) {
                throw broken(
                        "Visit.programme[" + i + "].span",
                        visit.id(),
                        "starts at " + start + ", before the item before it at " + before);
            }
        }
    }

    private static void checkCeremony(Visit visit, String field, Optional<Ceremony> ceremony, CeremonyKind kind) {
        if (ceremony.isPresent() && ceremony.get().kind() != kind) {
            throw broken("Visit." + field + ".kind", visit.id(), ceremony.get().kind() + " is not " + kind);
        }
    }

    static void walk(Visit visit, Walk walk) {
        walk.enter("Visit", visit.id());
        FactRules.walk(visit, walk);
        walk.ids("visitors", visit.visitors(), Target.TRAVELLER);
        walk.id("visitorCountry", visit.visitorCountry(), Target.COUNTRY);
        walk.id("hostCountry", visit.hostCountry(), Target.COUNTRY);
        walk.id("host", visit.host(), Target.TRAVELLER);
        walk.id("origin", visit.origin(), Target.LOCATION);
        walk.ids("destinations", visit.destinations(), Target.LOCATION);
        walk.id("departure", visit.departure(), Target.TIME);
        walk.id("arrival", visit.arrival(), Target.TIME);
        walk.id("start", visit.start(), Target.TIME);
        walk.id("end", visit.end(), Target.TIME);
        walk.id("duration", visit.duration(), Target.TIME);
        walk.ids("agreements", visit.agreements(), Target.AGREEMENT);
        walk.spans("mentions", visit.mentions());
        walkParts(visit, walk);
    }

    private static void walkParts(Visit visit, Walk walk) {
        for (int i = 0; i < visit.invitations().size(); i++) {
            walk(visit.invitations().get(i), walk.item("invitations", i));
        }
        for (int i = 0; i < visit.purposes().size(); i++) {
            walk(visit.purposes().get(i), walk.item("purposes", i));
        }
        for (int i = 0; i < visit.programme().size(); i++) {
            walk(visit.programme().get(i), walk.item("programme", i));
        }
        for (int i = 0; i < visit.delegation().size(); i++) {
            walk(visit.delegation().get(i), walk.item("delegation", i));
        }
        visit.sendOff().ifPresent(ceremony -> walk(ceremony, walk.part("sendOff")));
        visit.reception().ifPresent(ceremony -> walk(ceremony, walk.part("reception")));
    }

    private static void walk(Invitation invitation, Walk walk) {
        walk.id("by", invitation.by(), Target.ACTOR);
        walk.span("span", invitation.span());
        walk.id("attribution", invitation.attribution(), Target.QUOTE);
    }

    private static void walk(Purpose purpose, Walk walk) {
        walk.span("span", purpose.span());
        for (int i = 0; i < purpose.fields().size(); i++) {
            walk.visit("fields", i, purpose.fields().get(i).span());
        }
        walk.id("event", purpose.event(), Target.EVENT);
        walk.id("attribution", purpose.attribution(), Target.QUOTE);
    }

    private static void walk(ProgrammeItem item, Walk walk) {
        walk.span("span", item.span());
        walk.span("trigger", item.trigger());
        walk.ids("participants", item.participants(), Target.ACTOR);
        walk.id("host", item.host(), Target.ACTOR);
        walk.ids("guests", item.guests(), Target.ACTOR);
        walk.id("place", item.place(), Target.PLACE);
        walk.id("organization", item.organization(), Target.ORGANIZATION);
        walk.id("time", item.time(), Target.TIME);
        walk.spans("agenda", item.agenda());
        walk.id("event", item.event(), Target.EVENT);
        walk.id("agreement", item.agreement(), Target.AGREEMENT);
        walk.span("sequence", item.sequence());
        walk.id("attribution", item.attribution(), Target.QUOTE);
    }

    private static void walk(Delegate delegate, Walk walk) {
        walk.id("entity", delegate.entity(), Target.TRAVELLER);
        walk.span("span", delegate.span());
        walk.span("trigger", delegate.trigger());
        walk.id("attribution", delegate.attribution(), Target.QUOTE);
    }

    private static void walk(Ceremony ceremony, Walk walk) {
        walk.span("span", ceremony.span());
        walk.span("trigger", ceremony.trigger());
        walk.span("official", ceremony.official());
        walk.ids("attendees", ceremony.attendees(), Target.ACTOR);
        walk.id("attribution", ceremony.attribution(), Target.QUOTE);
    }
}
