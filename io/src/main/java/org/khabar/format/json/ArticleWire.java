package org.khabar.format.json;

import java.util.List;
import java.util.Optional;
import org.khabar.model.Agreement;
import org.khabar.model.Article;
import org.khabar.model.Country;
import org.khabar.model.Dateline;
import org.khabar.model.Diagnostic;
import org.khabar.model.Group;
import org.khabar.model.MonetaryValue;
import org.khabar.model.NewsEvent;
import org.khabar.model.Organization;
import org.khabar.model.Person;
import org.khabar.model.Place;
import org.khabar.model.Publication;
import org.khabar.model.Quote;
import org.khabar.model.Sentence;
import org.khabar.model.TimeReference;
import org.khabar.model.Visit;
import org.khabar.text.Direction;
import org.khabar.text.DirectionSource;
import org.khabar.text.LanguageTag;
import org.khabar.text.SourceText;
import org.khabar.text.Span;

/** An article. */
record ArticleWire(
        String id,
        LanguageTag language,
        Optional<Direction> direction,
        Optional<DirectionSource> directionSource,
        SourceText source,
        Optional<Span> headline,
        Optional<Span> subheadline,
        Optional<Dateline> dateline,
        Optional<Publication> publication,
        List<String> packs,
        List<Span> paragraphs,
        List<Sentence> sentences,
        List<Person> people,
        List<Organization> organizations,
        List<Country> countries,
        List<Place> places,
        List<Group> groups,
        List<NewsEvent> events,
        List<Quote> quotes,
        List<Visit> visits,
        List<Agreement> agreements,
        List<MonetaryValue> amounts,
        List<TimeReference> dates,
        List<Diagnostic> diagnostics) {

    static ArticleWire of(Article article) {
        boolean known = article.direction() != Direction.AUTO;
        return new ArticleWire(
                article.id(),
                article.language(),
                known ? Optional.of(article.direction()) : Optional.empty(),
                known ? Optional.of(article.directionSource()) : Optional.empty(),
                article.source(),
                article.headline(),
                article.subheadline(),
                article.dateline(),
                Optional.of(article.publication()).filter(some -> !some.equals(Publication.unknown())),
                article.packs(),
                article.paragraphs(),
                article.sentences(),
                article.people(),
                article.organizations(),
                article.countries(),
                article.places(),
                article.groups(),
                article.events(),
                article.quotes(),
                article.visits(),
                article.agreements(),
                article.amounts(),
                article.dates(),
                article.diagnostics());
    }

    Article model() {
        Article.Builder article = Article.builder()
                .id(id)
                .language(language)
                .source(source)
                .addAllPacks(packs)
                .addAllParagraphs(paragraphs)
                .addAllSentences(sentences)
                .addAllDiagnostics(diagnostics);
        direction.ifPresent(article::direction);
        directionSource.ifPresent(article::directionSource);
        headline.ifPresent(article::headline);
        subheadline.ifPresent(article::subheadline);
        dateline.ifPresent(article::dateline);
        publication.ifPresent(article::publication);
        addContent(article);
        return article.build();
    }

    private void addContent(Article.Builder article) {
        article.addAllEntities(people)
                .addAllEntities(organizations)
                .addAllEntities(countries)
                .addAllEntities(places)
                .addAllEntities(groups)
                .addAllEntities(events)
                .addAllFacts(quotes)
                .addAllFacts(visits)
                .addAllFacts(agreements)
                .addAllAmounts(amounts)
                .addAllDates(dates);
    }
}
