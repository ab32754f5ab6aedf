package org.khabar.format.standoff;

import java.util.List;
import org.khabar.model.Quote;
import org.khabar.model.QuoteKind;
import org.khabar.model.Speaker;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A quote as a node of the tree. All methods are pure functions. */
final class QuoteNode {

    private QuoteNode() {}

    static ObjectNode of(Quote quote, Leaves leaves) {
        ObjectNode node = Leaves.node();
        node.put("id", quote.id());
        node.put("kind", quote.kind().name());
        node.set("content", leaves.span(quote.content().orElseThrow()));
        ArrayNode marked = node.putArray("marked_spans");
        quote.markedSpans().forEach(span -> marked.add(leaves.span(span)));
        leaves.span(node, "cue", quote.cue().map(cue -> cue.span()));
        Leaves.put(node, "speaker", quote.speaker().flatMap(Speaker::entity));
        leaves.span(node, "speaker_mention", quote.speaker().flatMap(Speaker::mention));
        leaves.span(node, "subject", quote.speaker().flatMap(Speaker::subject));
        List<String> members = quote.speaker().map(Speaker::members).orElse(List.of());
        if (!members.isEmpty()) {
            ArrayNode speakers = node.putArray("speakers");
            members.forEach(speakers::add);
        }
        if (quote.kind() == QuoteKind.DIRECT && quote.quoted().isEmpty()) {
            node.put("marked", false);
        }
        return node;
    }
}
