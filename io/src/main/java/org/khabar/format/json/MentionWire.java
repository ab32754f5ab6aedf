package org.khabar.format.json;

import java.util.List;
import java.util.Optional;
import org.khabar.model.Entity;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;
import org.khabar.text.Span;

/** A mention inside the entity that it mentions. */
record MentionWire(MentionKind kind, Span span, Optional<Span> head) {

    /** What is wrong with a mention is said here, where its path is known. */
    MentionWire {
        var unused = new Mention("entity", kind, span, head);
    }

    static List<MentionWire> of(Entity entity) {
        return entity.mentions().stream()
                .map(mention -> new MentionWire(mention.kind(), mention.span(), mention.head()))
                .toList();
    }

    static List<Mention> model(List<MentionWire> mentions, String entity) {
        return mentions.stream()
                .map(mention -> new Mention(entity, mention.kind, mention.span, mention.head))
                .toList();
    }
}
