package org.khabar.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.khabar.model.BilingualArticle;

/**
 * Writes articles together with their translations. What holds of an {@link ArticleWriter} holds of it too.
 *
 * <p>Writers are immutable and thread-safe.
 */
@FunctionalInterface
public interface BilingualWriter {

    /**
     * Writes an article and its translation.
     *
     * @param pair the two and what joins them
     * @param out where to write; neither flushed nor closed
     * @throws IOException if {@code out} throws it
     */
    void write(BilingualArticle pair, Appendable out) throws IOException;

    /**
     * Writes an article and its translation to a string.
     *
     * @param pair the two and what joins them
     * @return what the format makes of them
     */
    default String write(BilingualArticle pair) {
        StringBuilder out = new StringBuilder();
        try {
            write(pair, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
