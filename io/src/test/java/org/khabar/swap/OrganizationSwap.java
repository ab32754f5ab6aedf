package org.khabar.swap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.khabar.format.standoff.StandoffEntity;
import org.khabar.gold.GoldArticle;
import org.khabar.swap.Table.Entry;

/** Other organizations for those of an article, where all their names there are of one that is listed. Immutable. */
final class OrganizationSwap {

    private static final Table ORGANIZATIONS = Table.read("organizations.tsv");

    private final Map<Entry, Entry> others;

    OrganizationSwap(String language, Random random) {
        this.others = ORGANIZATIONS.shuffled(language, random);
    }

    List<Change> changes(GoldArticle article) {
        List<Change> changes = new ArrayList<>();
        for (StandoffEntity entity : article.gold().entities()) {
            if (entity.type().equals("ORGANIZATION") && !entity.mentions().isEmpty()) {
                others.forEach((entry, other) -> changes.addAll(changes(article, entity, entry, other)));
            }
        }
        return changes;
    }

    private static List<Change> changes(GoldArticle article, StandoffEntity entity, Entry entry, Entry other) {
        List<Change> changes = new ArrayList<>();
        for (var span : entity.mentions()) {
            Optional<String> key = key(entry, article.text().substring(span.start(), span.end()));
            if (key.isEmpty() || !other.has(key.get())) {
                return List.of();
            }
            changes.add(new Change(span, other.word(key.get())));
        }
        return changes;
    }

    private static Optional<String> key(Entry entry, String words) {
        return entry.words().entrySet().stream()
                .filter(word -> word.getValue().equals(words))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
