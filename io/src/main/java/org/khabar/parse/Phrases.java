package org.khabar.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The phrases found so far, by the tokens that they begin at and cover. Mutable, for one thread. */
final class Phrases {

    private final @Nullable Phrase[] longest;
    private final @Nullable Phrase[] covering;
    private List<Phrase> inOrder = List.of();
    private boolean ordered = true;

    Phrases(int tokens) {
        longest = new Phrase[tokens + 1];
        covering = new Phrase[tokens + 1];
    }

    void add(Phrase phrase) {
        ordered = false;
        insert(phrase);
        for (int i = phrase.first; i < phrase.end; i++) {
            Phrase cover = covering[i];
            if (cover == null || cover.length() < phrase.length()) {
                covering[i] = phrase;
            }
        }
    }

    /** Puts a phrase among those that begin at the same token, by start, the longer before the shorter. */
    private void insert(Phrase phrase) {
        Phrase before = null;
        Phrase after = longest[phrase.first];
        while (after != null && (after.end > phrase.end || (after.end == phrase.end && after.start <= phrase.start))) {
            before = after;
            after = after.shorter;
        }
        phrase.shorter = after;
        if (before == null) {
            longest[phrase.first] = phrase;
        } else {
            before.shorter = phrase;
        }
    }

    /** Takes away the phrases that begin at a token and cover it alone. */
    void remove(int token) {
        ordered = false;
        longest[token] = null;
        covering[token] = null;
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

    /** All phrases by their first token, the longer before the shorter. */
    List<Phrase> inOrder() {
        if (!ordered) {
            List<Phrase> all = new ArrayList<>();
            for (Phrase phrase : longest) {
                for (Phrase p = phrase; p != null; p = p.shorter) {
                    all.add(p);
                }
            }
            inOrder = List.copyOf(all);
            ordered = true;
        }
        return inOrder;
    }
}
