package org.khabar.format.summary;

import java.io.IOException;
import org.khabar.format.ArticleWriter;
import org.khabar.model.Article;
import org.khabar.model.Sentence;
import org.khabar.text.Span;

/**
 * Writes what an article says for a person to read in a terminal of 80 columns: the headline or the first words, then people,
 * organizations, visits with their programmes, agreements, quotes with their speakers, sums of money and dates. Labels are
 * English; names stand as in the article, with the English name where that is another.
 *
 * <p>All words of the article stand in isolates of their own, in each line anew, so that they do not disturb what stands around
 * them; characters that could steer the terminal are spelled out. Equal articles give equal summaries.
 *
 * <p>Immutable and thread-safe.
 */
public final class SummaryWriter implements ArticleWriter {

    private static final int HEAD_COLUMNS = 3 * Page.COLUMNS;

    /** A writer. */
    public SummaryWriter() {}

    @Override
    public void write(Article article, Appendable out) throws IOException {
        Page page = new Page();
        Naming naming = new Naming(article);
        Times times = new Times(article);
        Said said = new Said(article, naming);
        head(article, naming, page);
        new People(article, naming).print(page);
        new Visits(article, naming, times, said).print(page);
        new Agreements(article, naming, times, said).print(page);
        new Quotes(article, said).print(page);
        new Amounts(article, naming).print(page);
        times.print(page);
        out.append(page.text());
    }

    private static void head(Article article, Naming naming, Page page) {
        Span words = article.headline()
                .or(() -> article.sentences().stream().map(Sentence::span).findFirst())
                .orElseGet(() -> new Span(0, article.source().length()));
        page.line(new Phrase().and(article.text(words), HEAD_COLUMNS));
        article.subheadline().ifPresent(span -> page.line(new Phrase().and(article.text(span), HEAD_COLUMNS)));
        page.line(Phrase.of(Wording.language(article.language())
                + ", " + Wording.count(article.paragraphs().size(), "paragraph")
                + ", " + Wording.count(article.sentences().size(), "sentence")));
        article.publication()
                .sourceAgency()
                .ifPresent(agency -> page.line(Phrase.of("Source: ").and(naming.of(agency.organization()))));
        article.publication().publishedAt().ifPresent(time -> page.line(Phrase.of("Published: " + time)));
        boolean silent = article.people().isEmpty()
                && article.organizations().isEmpty()
                && article.facts().isEmpty()
                && article.amounts().isEmpty()
                && article.dates().isEmpty();
        if (silent) {
            page.line(Phrase.of("No people, organizations, facts, amounts or dates were found."));
        }
    }
}
