package org.khabar.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an article looks up by id, and its mentions in text order. Made once for each article, and immutable. */
final class Index {

    private final Article article;
    private final Map<String, Object> byId = new HashMap<>(64);
    private volatile @Nullable List<Mention> mentions;

    private Index(Article article) {
        this.article = article;
        enter("people", article.people(), Entity::id);
        enter("organizations", article.organizations(), Entity::id);
        enter("countries", article.countries(), Entity::id);
        enter("places", article.places(), Entity::id);
        enter("groups", article.groups(), Entity::id);
        enter("events", article.events(), Entity::id);
        enter("quotes", article.quotes(), Fact::id);
        enter("visits", article.visits(), Fact::id);
        enter("agreements", article.agreements(), Fact::id);
        enter("amounts", article.amounts(), MonetaryValue::id);
        enter("dates", article.dates(), TimeReference::id);
    }

    static Index of(Article article) {
        return new Index(article);
    }

    private <T> void enter(String list, List<? extends T> values, Function<T, String> id) {
        for (int i = 0; i < values.size(); i++) {
            T value = values.get(i);
            String own = id.apply(value);
            if (byId.putIfAbsent(own, value) != null) {
                throw new ModelException("Article." + list + "[" + i + "].id", own + " is taken");
            }
        }
    }

    @Nullable
    Object get(String id) {
        return byId.get(id);
    }

    <T> Optional<T> find(String id, Class<T> type) {
        return Optional.ofNullable(get(id)).filter(type::isInstance).map(type::cast);
    }

    /** All mentions in text order; sorted when first asked for. */
    List<Mention> mentions() {
        List<Mention> sorted = mentions;
        if (sorted == null) {
            List<Mention> all = new ArrayList<>();
            for (Entity entity : article.entities()) {
                all.addAll(entity.mentions());
            }
            all.sort(Comparator.comparing(Mention::span));
            mentions = sorted = List.copyOf(all);
        }
        return sorted;
    }

    /** All who speak in a quote, a group replaced by its members where they are known. */
    List<Entity> speakers(Quote quote) {
        Set<Entity> speakers = new LinkedHashSet<>();
        quote.speaker().ifPresent(speaker -> {
            speaker.entity().ifPresent(id -> addWithMembers(speakers, id));
            speaker.members().forEach(id -> addWithMembers(speakers, id));
        });
        return List.copyOf(speakers);
    }

    private void addWithMembers(Set<Entity> speakers, String id) {
        if (get(id) instanceof Group group && !group.members().isEmpty()) {
            group.members().forEach(member -> add(speakers, member));
        } else {
            add(speakers, id);
        }
    }

    private void add(Set<Entity> speakers, String id) {
        if (get(id) instanceof Entity entity) {
            speakers.add(entity);
        }
    }
}
