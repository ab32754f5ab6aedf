package org.khabar.specification;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.khabar.model.Agreement;
import org.khabar.model.Article;
import org.khabar.model.Quote;
import org.khabar.model.Speaker;
import org.khabar.text.Span;

/**
 * What a text tells by words that stand together. Immutable.
 *
 * @param span its first to its last word
 * @param fact what it tells
 * @param byItself whether only these words are needed to know so
 */
record Told(Span span, Object fact, boolean byItself) {

    static List<Told> before(Article article, int end) {
        List<Told> all = new ArrayList<>();
        article.amounts()
                .forEach(amount ->
                        all.add(new Told(amount.span(), List.of("amount", amount.value(), amount.currency()), true)));
        article.dates().forEach(date -> all.add(new Told(date.span(), List.of("date", date.date()), true)));
        article.quotes().forEach(quote -> all.add(quote(quote)));
        // What the headline announces is told in full by the text behind it, and then stands there.
        int headline = article.headline().map(title -> title.end()).orElse(0);
        article.agreements().stream()
                .filter(agreement -> agreement.span().start() >= headline)
                .forEach(agreement -> all.add(agreement(agreement)));
        return all.stream().filter(told -> told.span().end() <= end).toList();
    }

    private static Told quote(Quote quote) {
        List<Span> spans = Stream.of(
                        quote.content().stream(),
                        quote.cue().map(cue -> cue.span()).stream(),
                        quote.speaker().flatMap(Speaker::mention).stream())
                .flatMap(span -> span)
                .toList();
        // Whether the words before the colon of a headline are a name is learnt from what follows.
        return new Told(
                cover(spans),
                List.of(quote.kind(), spans, quote.markedSpans()),
                quote.cue().isPresent());
    }

    private static Told agreement(Agreement agreement) {
        return new Told(
                agreement.span(),
                List.of(agreement.instrument(), agreement.number(), agreement.stage(), agreement.noun()),
                true);
    }

    private static Span cover(List<Span> spans) {
        return new Span(
                spans.stream().mapToInt(Span::start).min().orElseThrow(),
                spans.stream().mapToInt(Span::end).max().orElseThrow());
    }
}
