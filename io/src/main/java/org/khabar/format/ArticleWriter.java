package org.khabar.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.khabar.model.Article;

/**
 * Writes articles in a format. Equal articles give equal characters, on every machine and in every locale; lines end with LF.
 *
 * <p>Writers are immutable and thread-safe.
 */
@FunctionalInterface
public interface ArticleWriter {

    /**
     * Writes an article.
     *
     * @param article the article
     * @param out where to write; neither flushed nor closed
     * @throws IOException if {@code out} throws it
     */
    void write(Article article, Appendable out) throws IOException;

    /**
     * Writes an article to a string.
     *
     * @param article the article
     * @return what the format makes of it
     */
    default String write(Article article) {
        StringBuilder out = new StringBuilder();
        try {
            write(article, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
