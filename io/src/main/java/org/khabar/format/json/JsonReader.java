package org.khabar.format.json;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.khabar.format.ArticleReader;
import org.khabar.format.Document;
import org.khabar.format.FormatException;
import org.khabar.model.Article;
import org.khabar.model.BilingualArticle;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads {@code khabar/1}, one document at a time, and gives back what a {@link JsonWriter} wrote, equal in every part.
 *
 * <pre>{@code
 * Article article = new JsonReader().readArticle(json);
 * }</pre>
 *
 * <p>Whatever is wrong is a {@link FormatException} that names the place by a JSON Pointer, {@code /visits/0/evidence/1/span}:
 * what is no JSON (there with line and column too), what is missing, of another type or unknown, what says the same twice,
 * and what the model refuses. Members that the format does not know are refused, unless the reader is asked to
 * {@linkplain #keepingUnknown() keep} them or the document is of a newer minor version: then they stand in
 * {@link Document#extras()}, and the {@link JsonWriter} writes them back.
 *
 * <p>Limits: 256 Mi characters for a document, 64 Mi for a string, 1,000 for a name or a number, 100 levels.
 *
 * <p>Immutable and thread-safe.
 */
public final class JsonReader implements ArticleReader {

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final boolean keeping;

    /** Makes a reader that refuses members that the format does not know. */
    public JsonReader() {
        this(false);
    }

    private JsonReader(boolean keeping) {
        this.keeping = keeping;
    }

    /**
     * A reader that keeps members that the format does not know, in {@link Document#extras()}.
     *
     * @return another reader
     */
    public JsonReader keepingUnknown() {
        return new JsonReader(true);
    }

    /**
     * Reads a document to its end, at once.
     *
     * @param in the characters, after a byte order mark or not
     * @return one document, which has an article or a pair
     * @throws FormatException if it is no such document
     * @throws UncheckedIOException if it cannot be read
     */
    @Override
    public Stream<Document> read(Reader in) {
        PushbackReader json = new PushbackReader(in);
        try {
            int first = json.read();
            if (first >= 0 && first != BYTE_ORDER_MARK) {
                json.unread(first);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Stream.of(document(Codec.parse(json)));
    }

    /**
     * Reads an article.
     *
     * @param json the text of a document
     * @return its article
     * @throws FormatException if it is no such document, or holds a pair
     */
    public Article readArticle(String json) {
        return read(json)
                .flatMap(document -> document.article().stream())
                .findFirst()
                .orElseThrow(() -> new FormatException("/original", "an article expected, found a pair"));
    }

    /**
     * Reads an article and its translation.
     *
     * @param json the text of a document
     * @return its pair
     * @throws FormatException if it is no such document, or holds one article alone
     */
    public BilingualArticle readBilingual(String json) {
        return read(json)
                .flatMap(document -> document.bilingual().stream())
                .findFirst()
                .orElseThrow(() -> new FormatException("/original", "missing; this is an article without translation"));
    }

    private Document document(JsonNode json) {
        Header header = Header.of(json);
        Sieve sieve = Sieve.keeping(keeping || header.isNewer());
        ObjectNode body = Header.below(json);
        Document document = body.has("original") || body.has("translation")
                ? Document.of(Codec.value(body, BilingualArticle.class, sieve))
                : Document.of(Codec.value(body, Article.class, sieve));
        Map<String, String> extras = new LinkedHashMap<>(sieve.kept());
        if (header.isNewer()) {
            extras.put("/" + Header.FORMAT, json.path(Header.FORMAT).toString());
        }
        return extras.isEmpty()
                ? document
                : document.toBuilder().putAllExtras(extras).build();
    }
}
