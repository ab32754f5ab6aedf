package org.khabar.format.standoff;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.khabar.format.EscapingWriter;
import org.khabar.model.Article;
import org.khabar.model.QuoteKind;
import org.khabar.model.Stage;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes an article as stand-off, {@code khabar-standoff/1}, on one line and safe to show. Immutable and thread-safe. */
public final class StandoffWriter {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** A writer. */
    public StandoffWriter() {}

    /**
     * Writes an article.
     *
     * @param article the article
     * @param id the id of the document
     * @param sha256 the digest of the file's bytes in hexadecimal digits
     * @return one JSON object
     */
    public String write(Article article, String id, String sha256) {
        StringBuilder out = new StringBuilder();
        try (EscapingWriter writer = new EscapingWriter(out)) {
            MAPPER.writeValue(writer, document(article, id, sha256));
        } catch (IOException e) {
            throw new UncheckedIOException("a StringBuilder does not fail", e);
        }
        return out.toString();
    }

    private static ObjectNode document(Article article, String id, String sha256) {
        Leaves leaves = new Leaves(article);
        ObjectNode root = Leaves.node();
        root.put("format", "khabar-standoff/1");
        root.put("id", id);
        root.put("lang", article.language().language());
        root.put("sha256", sha256);
        root.put("lengthUtf16", article.source().length());
        new EntityNodes(article, leaves).addTo(root.putArray("entities"));
        ArrayNode quotes = root.putArray("quotes");
        article.quotes().stream()
                .filter(quote -> quote.kind() != QuoteKind.NARRATED)
                .forEach(quote -> quotes.add(QuoteNode.of(quote, leaves)));
        ArrayNode visits = root.putArray("visits");
        article.visits().stream()
                .filter(visit -> visit.stage() != Stage.DENIED)
                .forEach(visit -> visits.add(VisitNode.of(visit, leaves)));
        ArrayNode agreements = root.putArray("agreements");
        article.agreements().forEach(agreement -> agreements.add(AgreementNode.of(agreement, leaves)));
        amounts(article, root.putArray("amounts"), leaves);
        dates(article, root.putArray("dates"), leaves);
        return root;
    }

    private static void amounts(Article article, ArrayNode amounts, Leaves leaves) {
        article.amounts()
                .forEach(amount -> amount.value().ifPresent(value -> {
                    ObjectNode node = amounts.addObject();
                    node.put("value", value);
                    Leaves.put(node, "currency", amount.currency());
                    node.set("text", leaves.span(amount.span()));
                }));
    }

    private static void dates(Article article, ArrayNode dates, Leaves leaves) {
        // A decade is no day, month or year: a date that lasts is not written.
        article.dates().stream()
                .filter(time -> time.duration().isEmpty())
                .forEach(time -> time.date().ifPresent(date -> {
                    ObjectNode node = dates.addObject();
                    node.put("value", date.code());
                    node.put("calendar", date.calendar().name());
                    node.set("text", leaves.span(time.span()));
                }));
    }
}
