package org.khabar.format.json;

import java.util.List;
import org.khabar.model.Article;
import org.khabar.model.BilingualArticle;
import org.khabar.model.Difference;
import org.khabar.model.EntityLink;
import org.khabar.model.FactLink;
import org.khabar.model.SentenceLink;

/** An article and its translation. */
record PairWire(
        Article original,
        Article translation,
        List<SentenceLink> sentenceLinks,
        List<EntityLink> entityLinks,
        List<FactLink> factLinks,
        List<Difference> differences) {

    static PairWire of(BilingualArticle pair) {
        return new PairWire(
                pair.original(),
                pair.translation(),
                pair.sentenceLinks(),
                pair.entityLinks(),
                pair.factLinks(),
                pair.differences());
    }

    BilingualArticle model() {
        return BilingualArticle.builder()
                .original(original)
                .translation(translation)
                .addAllSentenceLinks(sentenceLinks)
                .addAllEntityLinks(entityLinks)
                .addAllFactLinks(factLinks)
                .addAllDifferences(differences)
                .build();
    }
}
