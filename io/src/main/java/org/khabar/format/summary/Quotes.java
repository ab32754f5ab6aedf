package org.khabar.format.summary;

import org.khabar.model.Article;
import org.khabar.model.Quote;
import org.khabar.model.QuoteKind;
import org.khabar.text.LocalizedText;

/** The quotes of an article: how they are given, who speaks, and the first words. */
final class Quotes {

    private static final int CONTENT_COLUMNS = 200;

    private final Article article;
    private final Said said;

    Quotes(Article article, Said said) {
        this.article = article;
        this.said = said;
    }

    void print(Page page) {
        if (!article.quotes().isEmpty()) {
            page.heading("Quotes");
        }
        for (Quote quote : article.quotes()) {
            page.entry(said.speaker(quote).and(", " + Wording.of(quote.kind())).and(Said.doubt(quote)));
            page.words(content(quote));
        }
    }

    private Phrase content(Quote quote) {
        if (quote.kind() == QuoteKind.NARRATED) {
            return quote.about()
                    .map(about -> Phrase.of("on ").and(shortened(article.text(about))))
                    .orElseGet(Phrase::new);
        }
        boolean direct = quote.kind() == QuoteKind.DIRECT;
        return quote.content()
                .map(content -> Phrase.of(direct ? "\u201c" : "")
                        .and(shortened(article.text(content)))
                        .and(direct ? "\u201d" : ""))
                .orElseGet(Phrase::new);
    }

    private static Phrase shortened(LocalizedText words) {
        return new Phrase().and(words, CONTENT_COLUMNS);
    }
}
