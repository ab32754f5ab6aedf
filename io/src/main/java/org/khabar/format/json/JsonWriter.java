package org.khabar.format.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.khabar.format.ArticleWriter;
import org.khabar.format.BilingualWriter;
import org.khabar.format.Document;
import org.khabar.model.Article;
import org.khabar.model.BilingualArticle;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes {@code khabar/1}: one document for an article or for a pair, from which a {@link JsonReader} makes an equal value.
 *
 * <pre>{@code
 * String json = new JsonWriter().write(article);
 * String line = new JsonWriter().compact().write(article);
 * }</pre>
 *
 * <p>A writer indents by two blanks unless it is {@linkplain #compact() compact}, and leaves out the language and direction
 * of a text where they are those of its document, unless it {@linkplain #spellingOut() spells} them out. No document ends with
 * a line feed, and a compact one holds none, so that it can stand on a line of its own.
 *
 * <p>Immutable and thread-safe.
 */
public final class JsonWriter implements ArticleWriter, BilingualWriter {

    private final boolean pretty;
    private final Surroundings around;

    /** Makes a writer that indents. */
    public JsonWriter() {
        this(true, Surroundings.NONE);
    }

    private JsonWriter(boolean pretty, Surroundings around) {
        this.pretty = pretty;
        this.around = around;
    }

    /**
     * A writer that needs as few characters as it can.
     *
     * @return another writer
     */
    public JsonWriter compact() {
        return new JsonWriter(false, around);
    }

    /**
     * A writer that gives every text its language and direction, so that it can be shown by somebody who has not seen the
     * document around it.
     *
     * @return another writer
     */
    public JsonWriter spellingOut() {
        return new JsonWriter(pretty, Surroundings.SPELLED_OUT);
    }

    @Override
    public void write(Article article, Appendable out) throws IOException {
        write(article, Map.of(), out);
    }

    @Override
    public void write(BilingualArticle pair, Appendable out) throws IOException {
        write(pair, Map.of(), out);
    }

    /**
     * Writes the article or the pair of a document, and back to their places the members that its reader kept.
     *
     * @param document a document that a {@link JsonReader} read, or another one with an article or a pair
     * @param out where to write; neither flushed nor closed
     * @throws IOException if {@code out} throws it
     * @throws IllegalArgumentException if the document has neither an article nor a pair, or an extra has no place in it
     */
    public void write(Document document, Appendable out) throws IOException {
        Object content = document.article()
                .<Object>map(article -> article)
                .or(document::bilingual)
                .orElseThrow(() -> new IllegalArgumentException("Document.article: missing, and the pair too"));
        write(content, document.extras(), out);
    }

    private void write(Object content, Map<String, String> extras, Appendable out) throws IOException {
        ObjectNode document = Header.over(Codec.tree(content, around).asObject());
        Extras.addTo(document, extras);
        Codec.print(document, out, pretty);
    }

    /**
     * The JSON Schema of the format, draft 2020-12. What this writer writes is valid, extras apart.
     *
     * @return the text of the schema
     */
    public static String schema() {
        try (InputStream in = JsonWriter.class.getResourceAsStream("khabar-1.schema.json")) {
            if (in == null) {
                throw new IllegalStateException("khabar-1.schema.json is not where it should be");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
