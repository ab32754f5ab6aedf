package org.khabar.model;

import java.util.Optional;
import java.util.Set;
import org.khabar.text.LocalizedText;

/** How an article calls an entity. */
final class Labels {

    private static final Set<MentionKind> DESCRIBING =
            Set.of(MentionKind.NOMINAL, MentionKind.TITLE, MentionKind.ACRONYM);

    private Labels() {}

    /** The name in the text comes first, then one in the language of the article, a description, a name in any other. */
    static Optional<LocalizedText> of(Article article, Entity entity) {
        Names names = entity.names();
        return names.inText()
                .map(article::text)
                .or(() -> mentioned(article, entity, Set.of(MentionKind.NAME)))
                .or(() -> names.in(article.language()).map(Name::text))
                .or(() -> mentioned(article, entity, DESCRIBING))
                .or(() -> names.primary().stream().findFirst().map(Name::text));
    }

    private static Optional<LocalizedText> mentioned(Article article, Entity entity, Set<MentionKind> kinds) {
        return entity.mentions().stream()
                .filter(mention -> kinds.contains(mention.kind()))
                .findFirst()
                .map(mention -> article.text(mention.span()));
    }
}
