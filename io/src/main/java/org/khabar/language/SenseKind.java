package org.khabar.language;

import java.util.Locale;

/**
 * What sort of thing a form of a word list is. Each kind has one list per language, named after it: the forms of {@link
 * #REPORTING_VERB} stand in {@code reporting-verbs.txt}.
 */
public enum SenseKind {
    /** Function words and ordinary words, by {@link WordClass}; the code is the class. */
    WORD("words"),
    /** Adjectives and nouns of countries; the code is the ISO 3166 country. */
    DEMONYM("demonyms"),
    /** Offices that people hold; the code is the office. */
    OFFICE("offices"),
    /** What an office or a ministry is responsible for; the code is the portfolio. */
    PORTFOLIO("portfolios"),
    /** Forms of address that are no office; the code is the honorific. */
    HONORIFIC("honorifics"),
    /** Given names. */
    GIVEN_NAME("given-names"),
    /** Words inside names: bin, al, von. */
    NAME_PARTICLE("name-particles"),
    /** Nouns that head the names of organizations: ministry, university; the code is the kind of organization. */
    ORGANIZATION_HEAD("organization-heads"),
    /** Nouns that head the names of places: port, river; the code is the kind of place. */
    PLACE_HEAD("place-heads"),
    /** Verbs, nouns and prepositions that introduce what somebody said; the code is the class of the cue. */
    REPORTING_VERB("reporting-verbs"),
    /** Verbs and nouns of travel, reception and invitation; the code is the family. */
    VISIT_TRIGGER("visit-triggers"),
    /** What makes a visit a state, official or working visit, or gives it a trait. */
    VISIT_KIND("visit-kinds"),
    /** Events of a visit; the code is the kind of programme item. */
    PROGRAMME("programme"),
    /** Verbs and nouns that say what becomes of an agreement; the code is the stage. */
    AGREEMENT_TRIGGER("agreement-triggers"),
    /** Nouns that name an agreement; the code is the instrument. */
    INSTRUMENT("instruments"),
    /** Fields of cooperation, as nouns and adjectives; the code is the field. */
    FIELD("fields"),
    /** Currencies by name, code and sign, and words around amounts; the code is that of ISO 4217 or of the measure. */
    CURRENCY("currencies"),
    /** Months of three calendars; the code is calendar and number. */
    MONTH("months"),
    /** Days, parts of days and other times; the code is an ISO 8601 period or a weekday. */
    TIME("times"),
    /** Words that put events in order; the code is the relation. */
    SEQUENCE("sequence-markers"),
    /** A country by name; the code is its entry. */
    COUNTRY(""),
    /** A city, region or sea by name; the code is its entry. */
    PLACE(""),
    /** An organization by name or acronym; the code is its entry. */
    ORGANIZATION(""),
    /** A person by name; the code is the entry. */
    PERSON("");

    private static final SenseKind[] ALL = values();

    private final String list;
    private final long bit;

    SenseKind(String list) {
        this.list = list;
        this.bit = 1L << ordinal();
    }

    /**
     * The name of the list in a language's folder.
     *
     * @return a file name; empty for names, which stand in the pack's own lists of names
     */
    public String list() {
        return list.isEmpty() ? "" : list + ".txt";
    }

    /**
     * The bit that stands for the kind in a set of kinds.
     *
     * @return a number with one bit set
     */
    public long bit() {
        return bit;
    }

    /** The kind at a place of all kinds. */
    static SenseKind at(int place) {
        return ALL[place];
    }

    /** How the kind is written in messages. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
