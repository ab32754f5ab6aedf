package org.khabar.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.language.Entry;
import org.khabar.model.Basis;

/** An entity in the making: all phrases that mean one person, organization, country or place. Mutable, one per parse. */
final class Figure {

    final Phrase.Kind kind;
    final List<Phrase> phrases = new ArrayList<>();

    /** The offices of a person, the phrases among {@link #phrases} that say them. */
    final List<Phrase> offices = new ArrayList<>();

    /** The folded words of the fullest name. */
    List<String> name = List.of();

    @Nullable
    Phrase fullest;

    @Nullable
    Entry entry;

    /** The ISO code of its country, empty where nothing tells it. */
    String country = "";

    Basis basis = Basis.TEXT;

    /** Whether a fact refers to it. */
    boolean takesPart;

    String id = "";

    Figure(Phrase.Kind kind) {
        this.kind = kind;
    }

    boolean named() {
        return fullest != null;
    }

    void country(String iso, Basis because) {
        if (country.isEmpty() && !iso.isEmpty()) {
            country = iso;
            basis = because;
        }
    }

    /** The last token before which it was mentioned, -1 if it was not yet. */
    int lastBefore(int token) {
        int last = -1;
        for (Phrase phrase : phrases) {
            if (phrase.first < token) {
                last = Math.max(last, phrase.first);
            }
        }
        return last;
    }
}
