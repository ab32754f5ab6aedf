package org.khabar.parse;

import org.jspecify.annotations.Nullable;
import org.khabar.language.Sense;
import org.khabar.language.SenseKind;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;
import org.khabar.model.Basis;

/**
 * Finds offices with all that says which office it is: what it is responsible for, the organization or country that it is of,
 * deputies and former holders. Works on the phrases of {@link NameFinder}.
 */
final class OfficeFinder {

    private final Reading reading;
    private final OfficeComplement complement;

    OfficeFinder(Reading reading) {
        this.reading = reading;
        this.complement = new OfficeComplement(reading);
    }

    void run() {
        for (int i = 0; i < reading.count(); ) {
            Phrase office = reading.word(i) ? at(i) : null;
            if (office == null) {
                i++;
            } else {
                reading.phrases.add(office);
                i = office.end;
            }
        }
    }

    private @Nullable Phrase at(int i) {
        return reading.grammar.headFirst() ? headFirst(i) : headLast(i);
    }

    private @Nullable Phrase headFirst(int i) {
        int hit = reading.hits.longest(i, SenseKind.OFFICE);
        if (hit < 0 || modifier(reading.hits.sense(hit)) || insideName(i)) {
            return null;
        }
        OfficeComplement.Office office = complement.behind(i, hit);
        if (office == null) {
            return null;
        }
        return phrase(i, office, reading.hits.hitStrip(hit));
    }

    private Phrase phrase(int first, OfficeComplement.Office office, int strip) {
        Phrase phrase = reading.phrase(Phrase.Kind.OFFICE, first, office.end(), strip);
        phrase.code = office.code();
        phrase.country = office.country();
        phrase.basis = office.basis();
        phrase.of = office.of();
        return phrase;
    }

    private static boolean modifier(Sense sense) {
        return sense.is(Trait.FORMER) || sense.is(Trait.ELECT) || sense.is(Trait.ACTING);
    }

    /** Whether a token stands inside a name that begins before it. */
    private boolean insideName(int i) {
        Phrase cover = reading.phrases.covering(i);
        return cover != null && cover.first < i;
    }

    /**
     * An office whose noun comes last: what determines it stands before it (Iran's first vice president, Turkish Foreign
     * Ministry spokesman), and more may follow behind "of", "for" or "to".
     */
    private @Nullable Phrase headLast(int first) {
        if (insideName(first)) {
            return null;
        }
        String country = "";
        Basis basis = Basis.TEXT;
        Phrase of = null;
        int i = first;
        for (int words = 0; words < 9 && reading.word(i); words++) {
            int hit = reading.hits.longest(i, SenseKind.OFFICE);
            if (hit >= 0 && !modifier(reading.hits.sense(hit)) && !premodifies(i, hit)) {
                OfficeComplement.Office office = complement.behind(i, hit);
                return office == null ? null : phrase(first, office.with(country, basis, of), 0);
            }
            Phrase name = reading.phrases.at(i);
            int demonym = reading.hits.longest(i, SenseKind.DEMONYM);
            if (name != null && (name.kind == Phrase.Kind.ORGANIZATION || name.kind == Phrase.Kind.COUNTRY)) {
                of = name.kind == Phrase.Kind.ORGANIZATION ? name : of;
                country = name.country.isEmpty() ? country : name.country;
                i = name.end;
            } else if (demonym >= 0 && reading.tokens.capital(i)) {
                country = reading.hits.sense(demonym).code();
                basis = Basis.DEMONYM;
                i += reading.hits.hitLength(demonym);
            } else if (hit >= 0) {
                i += reading.hits.hitLength(hit);
            } else if (premodifier(i, first)) {
                i++;
            } else {
                return null;
            }
        }
        return null;
    }

    /** Whether an office word only makes another office of the one behind it: deputy, vice, first vice. */
    private boolean premodifies(int i, int hit) {
        int next = i + reading.hits.hitLength(hit);
        return reading.hits.sense(hit).is(Trait.DEPUTY)
                && (reading.hits.has(next, SenseKind.OFFICE) || reading.hits.has(next, SenseKind.PORTFOLIO));
    }

    /** Words that may stand between the country and the office. */
    private boolean premodifier(int i, int first) {
        if (reading.tokens.possessive(i)) {
            return i > first;
        }
        if (reading.hits.has(i, SenseKind.PORTFOLIO)) {
            return true;
        }
        boolean and =
                reading.hits.is(i, WordClass.CONJUNCTION) && i > first && reading.hits.has(i - 1, SenseKind.PORTFOLIO);
        boolean possessive = i == first && reading.hits.is(i, WordClass.POSSESSIVE) && counterpartAhead(i);
        boolean adjective = reading.hits.is(i, WordClass.ADJECTIVE) && !reading.tokens.capital(i);
        return and || possessive || (adjective && i > first);
    }

    /** "his Turkish counterpart": the pronoun belongs to the phrase. */
    private boolean counterpartAhead(int i) {
        for (int j = i + 1; j < i + 4 && j < reading.count(); j++) {
            int hit = reading.hits.longest(j, SenseKind.OFFICE);
            if (hit >= 0 && reading.hits.sense(hit).code().equals("COUNTERPART")) {
                return true;
            }
        }
        return false;
    }
}
