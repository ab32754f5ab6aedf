package org.khabar.model;

import static org.khabar.model.Walk.broken;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khabar.text.Direction;
import org.khabar.text.DirectionSource;
import org.khabar.text.PlainText;
import org.khabar.text.Span;

/** What must hold of an article as a whole. All checks take time linear in its size, sorting apart. */
final class ArticleRules {

    private ArticleRules() {}

    static Dateline checked(Dateline dateline) {
        walk(dateline, Walk.alone().enter("Dateline", ""));
        return dateline;
    }

    static Publication checked(Publication publication) {
        walk(publication, Walk.alone().enter("Publication", ""));
        publication.url().ifPresent(url -> {
            String address = url.toString();
            if (!address.chars().allMatch(c -> c > ' ' && c <= '~')) {
                throw broken("Publication.url", "", PlainText.of(address) + " is not ASCII");
            }
        });
        for (int i = 0; i < publication.subjects().size(); i++) {
            SubjectScheme scheme = publication.subjects().get(i).scheme();
            if (scheme != SubjectScheme.MEDTOP) {
                throw broken("Publication.subjects[" + i + "].scheme", "", scheme + " codes are derived, never stored");
            }
        }
        return publication;
    }

    static Article checked(Article article) {
        Codes.id("Article.id", article.id());
        for (int i = 0; i < article.packs().size(); i++) {
            Codes.id("Article.packs[" + i + "]", article.packs().get(i));
        }
        checkDirection(article);
        Walk walk = Walk.in(article);
        walk(article, walk);
        article.entities().forEach(entity -> EntityRules.walk(entity, walk));
        article.dates().forEach(time -> TimeRules.walk(time, walk));
        article.amounts().forEach(amount -> AmountRules.walk(amount, walk));
        article.quotes().forEach(quote -> QuoteRules.walk(quote, walk));
        article.visits().forEach(visit -> VisitRules.walk(visit, walk));
        article.agreements().forEach(agreement -> AgreementRules.walk(agreement, walk));
        QuoteRules.checkOverlaps(article.quotes());
        QuoteRules.checkChains(article.quotes());
        article.visits().forEach(visit -> checkEnd(article, visit));
        return article;
    }

    private static void checkDirection(Article article) {
        boolean known = article.direction() != Direction.AUTO;
        if (article.direction() == Direction.NEUTRAL) {
            throw broken("Article.direction", article.id(), "NEUTRAL is an answer, not metadata");
        }
        if (known == (article.directionSource() == DirectionSource.UNKNOWN)) {
            throw broken(
                    "Article.directionSource",
                    article.id(),
                    article.directionSource() + ", and the direction is " + article.direction());
        }
    }

    private static void walk(Article article, Walk walk) {
        walk.enter("Article", article.id()).span("headline", article.headline());
        walk.span("subheadline", article.subheadline());
        article.dateline().ifPresent(dateline -> walk(dateline, walk.part("dateline")));
        walk(article.publication(), walk.part("publication"));
        walk.leave().spans("paragraphs", article.paragraphs());
        checkOrder("paragraphs", article.paragraphs(), walk);
        List<Span> sentences = new ArrayList<>();
        article.sentences().forEach(sentence -> sentences.add(sentence.span()));
        walk.spans("sentences", sentences);
        checkOrder("sentences", sentences, walk);
        for (int i = 0; i < article.diagnostics().size(); i++) {
            walk.item("diagnostics", i)
                    .span("span", article.diagnostics().get(i).span());
        }
    }

    private static void checkOrder(String field, List<Span> spans, Walk walk) {
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).start() < spans.get(i - 1).end()) {
                throw walk.broken(field, i, spans.get(i) + " starts before the end of " + spans.get(i - 1));
            }
        }
    }

    private static void walk(Dateline dateline, Walk walk) {
        walk.span("span", dateline.span());
        walk.id("place", dateline.place(), Target.LOCATION);
        walk.id("agency", dateline.agency(), Target.ORGANIZATION);
        walk.id("date", dateline.date(), Target.TIME);
    }

    private static void walk(Publication publication, Walk walk) {
        publication
                .sourceAgency()
                .ifPresent(agency -> walk.id("sourceAgency", agency.organization(), Target.ORGANIZATION));
        walk.ids("byline", publication.byline(), Target.PERSON);
    }

    private static void checkEnd(Article article, Visit visit) {
        Optional<LocalDate> start = visit.start().flatMap(article::time).flatMap(TimeReference::resolved);
        Optional<LocalDate> end = visit.end().flatMap(article::time).flatMap(TimeReference::resolved);
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            throw broken("Visit.end", visit.id(), end.get() + " is before the start, " + start.get());
        }
    }
}
