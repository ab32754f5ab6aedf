package org.khabar.model;

import static org.khabar.model.Walk.broken;
import static org.khabar.model.Walk.misled;
import static org.khabar.model.Walk.misplaced;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.khabar.text.Span;

/** What must hold of an article and its translation. */
final class PairRules {

    private PairRules() {}

    static BilingualArticle checked(BilingualArticle pair) {
        checkSentences("original", pair, pair.original(), SentenceLink::original);
        checkSentences("translation", pair, pair.translation(), SentenceLink::translation);
        checkLinks("original", pair, pair.original(), EntityLink::original, FactLink::original);
        checkLinks("translation", pair, pair.translation(), EntityLink::translation, FactLink::translation);
        for (int i = 0; i < pair.differences().size(); i++) {
            Difference difference = pair.differences().get(i);
            String path = "BilingualArticle.differences[" + i + "]";
            difference.original().ifPresent(span -> checkSpan(path + ".original", pair.original(), span));
            difference.translation().ifPresent(span -> checkSpan(path + ".translation", pair.translation(), span));
        }
        return pair;
    }

    /** Every sentence stands in exactly one link. */
    private static void checkSentences(
            String side, BilingualArticle pair, Article article, Function<SentenceLink, List<Integer>> indices) {
        int count = article.sentences().size();
        boolean[] linked = new boolean[count];
        for (int i = 0; i < pair.sentenceLinks().size(); i++) {
            for (int index : indices.apply(pair.sentenceLinks().get(i))) {
                String path = "BilingualArticle.sentenceLinks[" + i + "]." + side;
                if (index >= count) {
                    throw broken(path, article.id(), "there is no sentence " + index + ", only " + count);
                }
                if (linked[index]) {
                    throw broken(path, article.id(), "sentence " + index + " has a link already");
                }
                linked[index] = true;
            }
        }
        for (int index = 0; index < count; index++) {
            if (!linked[index]) {
                throw broken("BilingualArticle.sentenceLinks", article.id(), "sentence " + index + " has no link");
            }
        }
    }

    /** Every link leads to something of its kind, and nothing has two. */
    private static void checkLinks(
            String side,
            BilingualArticle pair,
            Article article,
            Function<EntityLink, String> entity,
            Function<FactLink, String> fact) {
        Set<String> linked = new HashSet<>();
        for (int i = 0; i < pair.entityLinks().size(); i++) {
            String path = "BilingualArticle.entityLinks[" + i + "]." + side;
            checkId(path, article, entity.apply(pair.entityLinks().get(i)), Target.ENTITY, linked);
        }
        for (int i = 0; i < pair.factLinks().size(); i++) {
            FactLink link = pair.factLinks().get(i);
            String path = "BilingualArticle.factLinks[" + i + "]." + side;
            checkId(path, article, fact.apply(link), target(link.type()), linked);
        }
    }

    private static Target target(FactType type) {
        return switch (type) {
            case QUOTE -> Target.QUOTE;
            case VISIT -> Target.VISIT;
            case AGREEMENT -> Target.AGREEMENT;
            case AMOUNT -> Target.AMOUNT;
            case DATE -> Target.TIME;
        };
    }

    private static void checkId(String path, Article article, String id, Target target, Set<String> linked) {
        Object found = article.index().get(id);
        if (!target.accepts(found)) {
            throw broken(path, article.id(), misled(id, found, target));
        }
        if (!linked.add(id)) {
            throw broken(path, article.id(), id + " has a link already");
        }
    }

    private static void checkSpan(String path, Article article, Span span) {
        if (!article.source().holds(span)) {
            throw broken(path, article.id(), misplaced(span, article.source()));
        }
    }
}
