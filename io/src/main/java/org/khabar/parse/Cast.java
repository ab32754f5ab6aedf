package org.khabar.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All entities of an article, and which phrase means which. Mutable, one per parse. */
final class Cast {

    private final List<Figure> figures = new ArrayList<>();
    private final Map<String, Figure> countries = new HashMap<>();

    void add(Figure figure) {
        figure.number = figures.size();
        figures.add(figure);
    }

    /** Takes away an entity that is another one; who keeps its place among all keeps its number. */
    void remove(Figure figure) {
        figures.remove(figures.lastIndexOf(figure));
    }

    void bind(Phrase phrase, Figure figure) {
        phrase.figure = figure;
        figure.phrases.add(phrase);
    }

    List<Figure> figures() {
        return figures;
    }

    @Nullable
    Figure of(@Nullable Phrase phrase) {
        return phrase == null ? null : phrase.figure;
    }

    /** Whether the article has named a country, or something of it. */
    boolean knows(String iso) {
        return countries.containsKey(iso);
    }

    /** The country of an ISO code, made when first asked for; the text may know it by an adjective only. */
    Figure country(String iso) {
        Figure known = countries.get(iso);
        if (known != null) {
            return known;
        }
        Figure figure = new Figure(Phrase.Kind.COUNTRY);
        figure.country = iso;
        figures.add(figure);
        countries.put(iso, figure);
        return figure;
    }

    /**
     * The id of a country's entity; empty for no code, and for one that the lists have places of but no country: a territory
     * such as an island under another state's flag.
     */
    String countryId(String iso) {
        Figure figure = iso.isEmpty() ? null : countries.get(iso);
        return figure == null ? "" : figure.id;
    }
}
