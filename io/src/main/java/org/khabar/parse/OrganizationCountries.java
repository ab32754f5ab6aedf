package org.khabar.parse;

import org.khabar.language.Hit;
import org.khabar.language.SenseKind;
import org.khabar.language.WordClass;
import org.khabar.model.Basis;

/**
 * Gives organizations without a country the one that stands before their name (Serbia's Morava Elektro, the Greek gas producer
 * Energean), and bodies of a state that of the dateline.
 */
final class OrganizationCountries {

    private static final int NEAR = 5;

    private final Reading reading;
    private final Surroundings surroundings;

    OrganizationCountries(Reading reading, Surroundings surroundings) {
        this.reading = reading;
        this.surroundings = surroundings;
    }

    void complete(Figure figure) {
        for (Phrase phrase : figure.phrases) {
            if (figure.country.isEmpty() && !phrase.nested) {
                figure.country(before(phrase.first), Basis.CONTEXT);
            }
        }
        Phrase first = figure.phrases.get(0);
        figure.country(behind(first), Basis.CONTEXT);
        boolean listed = figure.entry != null && !figure.entry.code().equals("PARLIAMENT");
        if (figure.country.isEmpty() && !listed && OrganizationFinder.ofState(first.code)) {
            figure.country(surroundings.home(first.first), Basis.CONTEXT);
        }
    }

    /** The country that a body of a state without one of its own is said to be in: the parliament in Uruguay. */
    private String behind(Phrase body) {
        boolean in = OrganizationFinder.ofState(body.code) && reading.hits.is(body.end, WordClass.IN);
        Phrase state = in ? reading.phrases.at(body.end + 1) : null;
        return state != null && state.kind == Phrase.Kind.COUNTRY ? state.country : "";
    }

    /** The country that stands in the same noun phrase before a name, where the name's noun stands before it in small letters. */
    private String before(int first) {
        if (!reading.grammar.capitals() || first == 0) {
            return "";
        }
        if (reading.tokens.possessive(first - 1)) {
            Phrase owner = reading.phrases.covering(first - 2);
            return owner != null && owner.kind == Phrase.Kind.COUNTRY ? owner.country : "";
        }
        boolean introduced =
                reading.hits.has(first - 1, SenseKind.ORGANIZATION_HEAD) && !reading.tokens.capital(first - 1);
        for (int i = first - 2; introduced && i >= Math.max(0, first - NEAR); i--) {
            Hit demonym = reading.hits.longest(i, SenseKind.DEMONYM);
            if (demonym != null) {
                return demonym.code();
            }
            introduced = reading.word(i) && !reading.closes(i) && !reading.function(i);
        }
        return "";
    }
}
