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

    /** The words of the fullest name, by their hashes. */
    List<Long> name = List.of();

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

    /** Its place among all figures. */
    int number;

    Figure(Phrase.Kind kind) {
        this.kind = kind;
    }

    boolean named() {
        return fullest != null;
    }

    boolean isLocation() {
        return kind == Phrase.Kind.PLACE || kind == Phrase.Kind.COUNTRY;
    }

    boolean isPerson() {
        return kind == Phrase.Kind.PERSON || kind == Phrase.Kind.OFFICE;
    }

    /** Whether it can travel, invite or receive: a person or an organization that the article keeps. */
    boolean travels() {
        return !id.isEmpty() && (isPerson() || kind == Phrase.Kind.ORGANIZATION);
    }

    /** Whether it can be a party or take part: whoever travels, and countries. */
    boolean acts() {
        return !id.isEmpty() && kind != Phrase.Kind.PLACE;
    }

    void country(String iso, Basis because) {
        if (country.isEmpty() && !iso.isEmpty()) {
            country = iso;
            basis = because;
        }
    }
}
