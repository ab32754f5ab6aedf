package org.khabar.parse;

import org.khabar.language.WordClass;
import org.khabar.model.Basis;

/**
 * Gives persons without a country the one that something else tells: the list of people, the person whom "and" joins, or the
 * dateline, for those who hold an office of a state.
 */
final class PersonCountries {

    private final Reading reading;
    private final Cast cast;
    private final Surroundings surroundings;

    PersonCountries(Reading reading, Cast cast, Surroundings surroundings) {
        this.reading = reading;
        this.cast = cast;
        this.surroundings = surroundings;
    }

    void run() {
        for (Figure figure : cast.figures()) {
            boolean person = figure.kind == Phrase.Kind.PERSON || figure.kind == Phrase.Kind.OFFICE;
            if (person && figure.entry != null && namesake(figure)) {
                figure.entry = null;
            }
            if (person && figure.country.isEmpty()) {
                byName(figure);
                if (figure.country.isEmpty() && figure.entry != null) {
                    figure.country(figure.entry.country(), Basis.LEXICON);
                }
                if (figure.country.isEmpty()) {
                    byOffice(figure);
                }
            }
        }
    }

    /**
     * A surname alone may be that of another, behind an office too if many bear it as a given name: it is the one of the list only
     * where the article speaks of his country.
     */
    private boolean namesake(Figure figure) {
        String country = figure.entry == null ? "" : figure.entry.country();
        Phrase full = figure.fullest;
        boolean common = figure.offices.isEmpty() || (full != null && reading.givenName(full.end - 1));
        return figure.name.size() < 2 && common && !cast.knows(country);
    }

    /** A country behind the name: Queen Rania of Jordan. */
    private void byName(Figure figure) {
        for (Phrase name : figure.phrases) {
            if (name.kind == Phrase.Kind.PERSON && reading.hits.is(name.end, WordClass.OF)) {
                int next = reading.hits.is(name.end + 1, WordClass.ARTICLE) ? name.end + 2 : name.end + 1;
                Phrase state = reading.phrases.at(next);
                figure.country(state != null && state.kind == Phrase.Kind.COUNTRY ? state.country : "", Basis.TEXT);
            }
        }
    }

    private void byOffice(Figure figure) {
        for (Phrase office : figure.offices) {
            if (office.of != null) {
                Figure body = cast.of(office.of);
                figure.country(body == null ? "" : body.country, Basis.CONTEXT);
            }
            if (office.of == null && Offices.ofState(office.code)) {
                figure.country(joined(office), Basis.CONTEXT);
                figure.country(surroundings.home(office.first), Basis.CONTEXT);
            }
        }
    }

    /** An office of a state behind "and" is one of the state of the person before: Israeli minister X and energy minister Y. */
    private String joined(Phrase office) {
        boolean proclitic = reading.proclitic(office.first, Reading.Proclitic.CONJUNCTION);
        boolean and = reading.hits.is(office.first - 1, WordClass.CONJUNCTION);
        if (!proclitic && !and) {
            return "";
        }
        Figure before = cast.of(reading.phrases.covering(office.first - (proclitic ? 1 : 2)));
        return before != null && before.kind == Phrase.Kind.PERSON ? before.country : "";
    }
}
