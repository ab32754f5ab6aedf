package org.khabar.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides which phrases mean the same organization, country or place; persons are {@link PersonCasting}'s. */
final class Casting {

    private final Reading reading;
    private final Cast cast;
    private final Map<String, Figure> byKey = new HashMap<>();

    Casting(Reading reading, Cast cast) {
        this.reading = reading;
        this.cast = cast;
    }

    void run() {
        List<Phrase> found = reading.phrases.inOrder();
        for (Phrase phrase : found) {
            switch (phrase.kind) {
                case COUNTRY -> cast.bind(phrase, entry(cast.country(phrase.code), phrase));
                case PLACE -> cast.bind(phrase, place(phrase));
                case ORGANIZATION -> organization(phrase);
                default -> {
                    // Persons come later.
                }
            }
        }
        new PersonCasting(reading, cast).run();
    }

    private static Figure entry(Figure figure, Phrase phrase) {
        if (figure.entry == null) {
            figure.entry = phrase.entry;
        }
        if (figure.fullest == null) {
            figure.fullest = phrase;
        }
        return figure;
    }

    private Figure place(Phrase phrase) {
        String key = phrase.entry != null ? phrase.entry.id() : "place " + folded(phrase);
        Figure figure = byKey.computeIfAbsent(key, k -> make(Phrase.Kind.PLACE));
        figure.country(phrase.country, phrase.basis);
        return entry(figure, phrase);
    }

    private Figure make(Phrase.Kind kind) {
        Figure figure = new Figure(kind);
        cast.add(figure);
        return figure;
    }

    private void organization(Phrase phrase) {
        String key = phrase.entry != null ? phrase.entry.id() : "org " + folded(phrase);
        Figure figure = phrase.acronym && phrase.of != null ? cast.of(phrase.of) : null;
        figure = figure == null ? byKey.get(key) : figure;
        if (figure == null) {
            figure = bracketed(phrase);
        }
        if (figure == null) {
            figure = shortened(phrase);
        }
        if (figure == null) {
            figure = make(Phrase.Kind.ORGANIZATION);
        }
        byKey.putIfAbsent(key, figure);
        figure.country(phrase.country, phrase.basis);
        if (phrase.entry != null) {
            figure.country(phrase.entry.country(), org.khabar.model.Basis.LEXICON);
        }
        cast.bind(phrase, entry(figure, phrase));
    }

    /** A name in brackets behind another is the same organization's. */
    private @Nullable Figure bracketed(Phrase phrase) {
        if (!reading.mark(phrase.first - 1, '(') || !reading.mark(phrase.end, ')')) {
            return null;
        }
        Phrase before = reading.phrases.covering(phrase.first - 2);
        Figure figure = cast.of(before);
        return figure != null && figure.kind == Phrase.Kind.ORGANIZATION ? figure : null;
    }

    /** The first words of a longer name said before: المركز العربي. */
    private @Nullable Figure shortened(Phrase phrase) {
        String key = folded(phrase) + " ";
        if (phrase.entry != null || phrase.length() < 2) {
            return null;
        }
        for (Figure figure : cast.figures()) {
            if (figure.kind == Phrase.Kind.ORGANIZATION && figure.fullest != null) {
                String longer = folded(figure.fullest) + " ";
                if (longer.startsWith(key) || key.startsWith(longer)) {
                    return figure;
                }
            }
        }
        return null;
    }

    /** The folded words of a phrase, without the proclitics of its first. */
    private String folded(Phrase phrase) {
        List<String> words = new ArrayList<>();
        for (int i = phrase.first; i < phrase.end; i++) {
            if (reading.word(i)) {
                words.add(reading.tokens.fold(i));
            }
        }
        int cut = phrase.start - reading.tokens.start(phrase.first);
        String joined = String.join(" ", words);
        return cut > 0 && cut < joined.length() ? joined.substring(Math.min(cut, joined.length())) : joined;
    }
}
