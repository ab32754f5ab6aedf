package org.khabar.format.summary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.khabar.model.Agreement;
import org.khabar.model.Article;
import org.khabar.model.Confidence;
import org.khabar.model.Entity;
import org.khabar.model.Fact;
import org.khabar.model.Quote;
import org.khabar.model.Speaker;
import org.khabar.model.Visit;

/** How the facts of an article lead to each other: who tells them, and under which number they stand. */
final class Said {

    private final Article article;
    private final Naming naming;

    Said(Article article, Naming naming) {
        this.article = article;
        this.naming = naming;
    }

    /** Who speaks in a quote. */
    Phrase speaker(Quote quote) {
        List<Entity> speakers = article.speakersOf(quote);
        if (!speakers.isEmpty()) {
            return Phrase.joined(
                    speakers.stream().map(Entity::id).map(naming::of).toList(), ", ");
        }
        return quote.speaker()
                .flatMap(Speaker::subject)
                .map(span -> Phrase.of(article.text(span)))
                .orElseGet(() -> Phrase.of("speaker unknown"));
    }

    /** Who tells a fact that stands in a quote. */
    Phrase by(Optional<String> attribution) {
        return attribution
                .flatMap(article::fact)
                .filter(Quote.class::isInstance)
                .map(quote -> speaker((Quote) quote))
                .orElseGet(Phrase::new);
    }

    /** The numbers of agreements. */
    Phrase agreements(List<String> ids) {
        List<String> all = article.agreements().stream().map(Agreement::id).toList();
        return Phrase.of(numbers(ids, all));
    }

    /** The number of a visit. */
    Phrase visit(Optional<String> id) {
        List<String> all = article.visits().stream().map(Visit::id).toList();
        return Phrase.of(numbers(id.stream().toList(), all));
    }

    private static String numbers(List<String> ids, List<String> all) {
        return IntStream.range(0, all.size())
                .filter(i -> ids.contains(all.get(i)))
                .mapToObj(i -> Integer.toString(i + 1))
                .collect(Collectors.joining(", "));
    }

    /** A note on facts that are no more than a hint. */
    static String doubt(Fact fact) {
        return fact.confidence() == Confidence.LOW ? " (uncertain)" : "";
    }
}
