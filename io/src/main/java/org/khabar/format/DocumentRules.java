package org.khabar.format;

import org.khabar.model.Article;
import org.khabar.model.BilingualArticle;
import org.khabar.text.Direction;

/** What must hold of a document. */
final class DocumentRules {

    private DocumentRules() {}

    static Document checked(Document document) {
        require(document.id().map(id -> !id.isEmpty()).orElse(true), "id", "empty");
        require(document.direction() != Direction.NEUTRAL, "direction", "NEUTRAL is an answer, not metadata");
        require(document.headline().map(document.text()::holds).orElse(true), "headline", "not a span of the text");
        require(document.article().isEmpty() || document.bilingual().isEmpty(), "bilingual", "there is an article too");
        require(document.article().map(article -> isOf(document, article)).orElse(true), "article", "of another text");
        require(
                document.bilingual()
                        .map(BilingualArticle::original)
                        .map(original -> isOf(document, original))
                        .orElse(true),
                "bilingual",
                "of another text");
        return document;
    }

    private static boolean isOf(Document document, Article article) {
        return article.source().equals(document.text());
    }

    private static void require(boolean right, String field, String complaint) {
        if (!right) {
            throw new IllegalArgumentException("Document." + field + ": " + complaint);
        }
    }
}
