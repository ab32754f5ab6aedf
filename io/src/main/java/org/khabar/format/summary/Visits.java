package org.khabar.format.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khabar.model.Article;
import org.khabar.model.Ceremony;
import org.khabar.model.Delegate;
import org.khabar.model.Invitation;
import org.khabar.model.ProgrammeItem;
import org.khabar.model.Visit;
import org.khabar.model.VisitTrait;
import org.khabar.text.Span;

/** The visits of an article, each with its number, and what is planned or done on it. */
final class Visits {

    private static final int ITEM_COLUMNS = 180;

    private final Article article;
    private final Naming naming;
    private final Times times;
    private final Said said;

    Visits(Article article, Naming naming, Times times, Said said) {
        this.article = article;
        this.naming = naming;
        this.times = times;
        this.said = said;
    }

    void print(Page page) {
        List<Visit> visits = article.visits();
        if (!visits.isEmpty()) {
            page.heading("Visits");
        }
        for (int i = 0; i < visits.size(); i++) {
            page.entry((i + 1) + ".", head(visits.get(i)));
            way(page, visits.get(i));
            what(page, visits.get(i));
        }
    }

    /** Who, where, and how: "… to Kazakhstan: official visit, under way". */
    private Phrase head(Visit visit) {
        Phrase head = naming.of(visit.visitors());
        visit.hostCountry().ifPresent(host -> head.and(" to ").and(naming.of(host)));
        List<String> words = new ArrayList<>();
        words.add(Wording.known(visit.kind()).map(kind -> kind + " ").orElse("") + "visit");
        Wording.known(visit.stage()).ifPresent(words::add);
        Wording.known(visit.modality()).ifPresent(words::add);
        visit.traits().stream().map(Visits::trait).forEach(words::add);
        return head.and(": ").and(String.join(", ", words)).and(Said.doubt(visit));
    }

    private static String trait(VisitTrait trait) {
        return switch (trait) {
            case MULTILATERAL_EVENT -> "to a conference";
            case TOUR_LEG -> "on a tour";
            case RETURN -> "in return";
            default -> Wording.of(trait);
        };
    }

    private void way(Page page, Visit visit) {
        page.detail("from", ids(visit.visitorCountry(), visit.origin()));
        page.detail("to", naming.of(visit.destinations()));
        page.detail("host", ids(visit.host(), Optional.empty()));
        time(page, "departure", visit.departure());
        time(page, "arrival", visit.arrival());
        time(page, "start", visit.start());
        time(page, "end", visit.end());
        time(page, "duration", visit.duration());
        page.details(
                "invitation", visit.invitations().stream().map(this::invitation).toList());
    }

    private void what(Page page, Visit visit) {
        page.details(
                "purpose",
                visit.purposes().stream().map(purpose -> words(purpose.span())).toList());
        List<Phrase> programme = new ArrayList<>();
        for (ProgrammeItem item : visit.programme()) {
            programme.add(Phrase.of((programme.size() + 1) + ". ").and(item(item)));
        }
        page.details("programme", programme);
        page.details(
                "delegation", visit.delegation().stream().map(this::delegate).toList());
        visit.sendOff().ifPresent(ceremony -> page.detail("seen off", by(ceremony)));
        visit.reception().ifPresent(ceremony -> page.detail("received", by(ceremony)));
        page.detail("agreements", said.agreements(visit.agreements()));
        page.detail("told by", said.by(visit.attribution()));
    }

    private Phrase ids(Optional<String> first, Optional<String> second) {
        List<String> ids = new ArrayList<>();
        first.ifPresent(ids::add);
        second.ifPresent(ids::add);
        return naming.of(ids);
    }

    private void time(Page page, String label, Optional<String> id) {
        id.ifPresent(time -> page.detail(label, times.of(time)));
    }

    private Phrase words(Span span) {
        return new Phrase().and(article.text(span), ITEM_COLUMNS);
    }

    private Phrase invitation(Invitation invitation) {
        List<Phrase> parts = new ArrayList<>();
        Wording.known(invitation.kind()).map(Phrase::of).ifPresent(parts::add);
        Wording.known(invitation.stage()).map(Phrase::of).ifPresent(parts::add);
        invitation.by().ifPresent(by -> parts.add(Phrase.of("by ").and(naming.of(by))));
        return Phrase.joined(parts, ", ").and(parts.isEmpty() ? "" : ": ").and(words(invitation.span()));
    }

    private Phrase item(ProgrammeItem item) {
        return Phrase.of(Wording.of(item.kind()))
                .and(Wording.known(item.stage()).map(stage -> ", " + stage).orElse(""))
                .and(": ")
                .and(words(item.span()));
    }

    private Phrase delegate(Delegate delegate) {
        return naming.of(delegate.entity()).and(", " + Wording.of(delegate.role()));
    }

    private Phrase by(Ceremony ceremony) {
        return ceremony.attendees().isEmpty() ? words(ceremony.span()) : naming.of(ceremony.attendees());
    }
}
