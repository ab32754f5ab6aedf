package org.khabar.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The phrases found so far, by the tokens that they begin at and cover. Mutable, for one thread. */
final class Phrases {

    private final List<Phrase> all = new ArrayList<>();
    private final @Nullable Phrase[] longest;
    private final @Nullable Phrase[] covering;

    Phrases(int tokens) {
        longest = new Phrase[tokens + 1];
        covering = new Phrase[tokens + 1];
    }

    void add(Phrase phrase) {
        all.add(phrase);
        Phrase old = longest[phrase.first];
        if (old == null || old.end < phrase.end) {
            longest[phrase.first] = phrase;
        }
        for (int i = phrase.first; i < phrase.end; i++) {
            Phrase cover = covering[i];
            if (cover == null || cover.length() < phrase.length()) {
                covering[i] = phrase;
            }
        }
    }

    /** The longest phrase that begins at a token. */
    @Nullable
    Phrase at(int token) {
        return token >= 0 && token < longest.length ? longest[token] : null;
    }

    /** The longest phrase that covers a token. */
    @Nullable
    Phrase covering(int token) {
        return token >= 0 && token < covering.length ? covering[token] : null;
    }

    /** All phrases in text order, the longer before the shorter. */
    List<Phrase> inOrder() {
        List<Phrase> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.<Phrase>comparingInt(p -> p.start).thenComparingInt(p -> -p.stop));
        return sorted;
    }
}
