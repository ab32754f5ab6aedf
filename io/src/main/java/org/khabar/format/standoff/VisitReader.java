package org.khabar.format.standoff;

/** Reads a visit and its parts. All methods are pure functions. */
final class VisitReader {

    private VisitReader() {}

    static StandoffVisit visit(JsonPlace place) {
        place.object();
        return new StandoffVisit(
                place.text("id"),
                place.text("visitor"),
                place.text("visitor_country"),
                place.text("host_country"),
                place.text("host"),
                place.list("destinations", JsonPlace::text),
                place.text("kind"),
                place.text("stage"),
                place.member("invited", JsonPlace::flag),
                place.at("evidence").items(JsonPlace::span),
                place.listMember("invitations", VisitReader::invitation),
                place.listMember("purposes", JsonPlace::span),
                place.listMember("delegation", JsonPlace::text),
                place.listMember("programme", VisitReader::item),
                place.member("send_off", VisitReader::attendance),
                place.member("reception", VisitReader::attendance),
                place.at("required").flag(true));
    }

    private static StandoffInvitation invitation(JsonPlace place) {
        place.object();
        return new StandoffInvitation(
                place.text("by"), place.at("text").span(), place.at("required").flag(true));
    }

    private static StandoffItem item(JsonPlace place) {
        place.object();
        return new StandoffItem(
                place.text("kind"),
                place.text("stage"),
                place.at("text").span(),
                place.at("required").flag(true));
    }

    private static StandoffAttendance attendance(JsonPlace place) {
        place.object();
        return new StandoffAttendance(place.list("by", JsonPlace::text), place.span("text"));
    }
}
