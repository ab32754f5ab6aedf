package org.khabar.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The persons whom the article has spoken of so far, by the ends of their names and by who was mentioned last. Looks no further
 * back than readers do, so that its answers take the same time however long the article is. Mutable, one per parse.
 */
final class People {

    /** How many mentions, or bearers of one name, are looked at. */
    private static final int MEMORY = 64;

    private final Map<Long, List<Figure>> byPart = new HashMap<>();
    private final Map<Long, Figure> byMiddle = new HashMap<>();
    private final List<Phrase> mentions = new ArrayList<>();
    private final List<Figure> mentioned = new ArrayList<>();
    private final WordSet patronymics = new WordSet();

    void mention(Phrase phrase, Figure figure) {
        mentions.add(phrase);
        mentioned.add(figure);
    }

    /** Remembers somebody by the first and the last part of a name. */
    void name(Figure figure, List<Long> parts) {
        remember(parts.get(0), figure);
        if (parts.size() > 1) {
            remember(parts.get(parts.size() - 1), figure);
        }
        for (int i = 1; i < parts.size() - 1; i++) {
            byMiddle.putIfAbsent(parts.get(i), figure);
        }
    }

    private void remember(long part, Figure figure) {
        List<Figure> bearers = byPart.computeIfAbsent(part, key -> new ArrayList<>());
        if (!bearers.contains(figure)) {
            bearers.add(figure);
        }
        if (bearers.size() > MEMORY) {
            bearers.remove(0);
        }
    }

    /** Whom a single name means that stands in the middle of somebody's: Zulkarnain of Ahmad Zulkarnain Hashim. */
    @Nullable
    Figure middle(List<Long> parts) {
        return parts.size() == 1 ? byMiddle.get(parts.get(0)) : null;
    }

    /** Whom a name means: the bearer who came last of one of which the shorter is part of the longer. */
    @Nullable
    Figure named(List<Long> parts) {
        Figure first = named(parts, parts.get(0));
        Figure last = named(parts, parts.get(parts.size() - 1));
        return first == null || (last != null && last.number > first.number) ? last : first;
    }

    private @Nullable Figure named(List<Long> parts, long part) {
        List<Figure> bearers = byPart.getOrDefault(part, List.of());
        Figure last = null;
        for (int i = bearers.size() - 1; i >= 0; i--) {
            Figure bearer = bearers.get(i);
            boolean fits = same(bearer.name, parts);
            // A surname alone is that of the one in office rather than of his wife.
            if (fits && (parts.size() > 1 || inOffice(bearer))) {
                return bearer;
            }
            last = fits && last == null ? bearer : last;
        }
        return last;
    }

    private static boolean inOffice(Figure figure) {
        return figure.offices.stream().anyMatch(office -> Offices.ofState(office.code));
    }

    /** Whether the shorter of two names is part of the longer: its last part, or for one word its first. */
    private boolean same(List<Long> known, List<Long> parts) {
        List<Long> longer = known.size() >= parts.size() ? known : parts;
        List<Long> shorter = longer == known ? parts : known;
        if (shorter.isEmpty() || !longer.containsAll(shorter)) {
            return false;
        }
        if (sonOf(longer, shorter)) {
            return false;
        }
        long last = shorter.get(shorter.size() - 1);
        boolean begins = shorter.size() > 1 && longer.subList(0, shorter.size()).equals(shorter);
        return begins || last == longer.get(longer.size() - 1) || last == longer.get(0);
    }

    /** Hamdan bin Mohamed bin Zayed is the son of Mohamed bin Zayed, whose whole name his ends with. */
    private boolean sonOf(List<Long> longer, List<Long> shorter) {
        int father = longer.size() - shorter.size();
        return shorter.size() > 1
                && father > 1
                && patronymics.contains(longer.get(father - 1))
                && longer.subList(father, longer.size()).equals(shorter);
    }

    /** Puts one person for another among those who were mentioned last. */
    void replace(Figure old, Figure known) {
        for (int i = mentioned.size() - 1; i >= Math.max(0, mentioned.size() - MEMORY); i--) {
            if (mentioned.get(i) == old) {
                mentioned.set(i, known);
            }
        }
    }

    /** Remembers a particle that joins a name to that of the father: bin, بن, بنت. */
    void patronymic(long word) {
        patronymics.add(word);
    }

    /** The one of a kind who was mentioned last before a token. */
    @Nullable
    Figure last(int before, Predicate<Figure> kind) {
        int end = Math.max(0, mentions.size() - MEMORY);
        for (int i = mentions.size() - 1; i >= end; i--) {
            if (mentions.get(i).first < before && kind.test(mentioned.get(i))) {
                return mentioned.get(i);
            }
        }
        return null;
    }
}
