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
                if (figure.entry != null) {
                    figure.country(figure.entry.country(), Basis.LEXICON);
                }
                if (figure.country.isEmpty()) {
                    byOffice(figure);
                }
            }
        }
    }

    /** A surname alone may be that of another: it is the one of the list only where the article speaks of his country. */
    private boolean namesake(Figure figure) {
        String country = figure.entry == null ? "" : figure.entry.country();
        return figure.name.size() < 2 && figure.offices.isEmpty() && !cast.knows(country);
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
