package org.khabar.parse;

import org.jspecify.annotations.Nullable;
import org.khabar.language.Entry;
import org.khabar.language.Grammar;
import org.khabar.language.Hit;
import org.khabar.language.SenseKind;

/**
 * Whom an office means that stands without a name: the one who was said to hold it, and for a counterpart the one who holds the
 * same office in the other state.
 */
final class OfficeHolders {

    /** The last sentence of the lead. */
    private static final int LEAD = 2;

    /** How many words of a dateline may stand before an office. */
    private static final int DATED = 8;

    private final Reading reading;
    private final Cast cast;
    private final People people;
    private final Surroundings surroundings;

    OfficeHolders(Reading reading, Cast cast, People people, Surroundings surroundings) {
        this.reading = reading;
        this.cast = cast;
        this.people = people;
        this.surroundings = surroundings;
    }

    @Nullable
    Figure of(Phrase office) {
        if (office.code.equals(Offices.COUNTERPART)) {
            return counterpart(office);
        }
        if (office.code.startsWith(Offices.HONORIFIC)) {
            return addressed(office);
        }
        boolean bare = office.country.isEmpty() && office.of == null;
        if (bare && (!office.definite || Offices.common(office.code))) {
            return null;
        }
        String country = country(office);
        Figure called = office.length() == 1
                ? null
                : people.last(office.first, figure -> called(figure, office) && fits(figure, country));
        if (called != null) {
            return called;
        }
        Figure known = people.last(office.first, figure -> holds(figure, office) && fits(figure, country));
        if (known != null || country.isEmpty()) {
            return known;
        }
        return people.last(
                office.first,
                figure -> country(figure).isEmpty()
                        && figure.named()
                        && holds(figure, office)
                        && comesFrom(figure, country));
    }

    /** Whether the dateline above somebody of no country allows him to be of one: a digest has stories from many. */
    private boolean comesFrom(Figure figure, String country) {
        String home = surroundings.home(figure.phrases.get(0).first);
        return home.isEmpty() || home.equals(country);
    }

    /**
     * Who stands in the headline without a name, if an office that says no country is compatible with his: headlines name the office
     * and its country, the first paragraph who holds it ("Iraqi minister: No deal. … Water Resources Minister X said").
     */
    @Nullable
    Figure announced(Phrase office) {
        if (!office.country.isEmpty() || office.of != null || reading.sentences.of(office.first) > LEAD) {
            return null;
        }
        Figure only = people.last(office.first, this::headlined);
        if (only == null || only.named() || country(only).isEmpty() || !holds(only, office)) {
            return null;
        }
        return people.last(office.first, other -> other != only && headlined(other)) == null ? only : null;
    }

    /**
     * The holder of the office that the sentence before begins with, where a name without an office begins a sentence: Persian news
     * tells the office in the lead and the name behind it (سخنگوی کرملین اعلام کرد …. دمیتری پسکوف گفت).
     */
    @Nullable
    Figure lead(Phrase name) {
        int sentence = reading.sentences.of(name.first);
        if (reading.grammar.order() != Grammar.Order.VERB_LAST
                || sentence == 0
                || reading.sentences.start(sentence) != name.first) {
            return null;
        }
        int start = reading.sentences.start(sentence - 1);
        for (int i = start; i < Math.min(name.first, start + DATED); i++) {
            Phrase office = reading.phrases.at(i);
            if (office != null && office.kind == Phrase.Kind.OFFICE) {
                Figure holder = cast.of(office);
                return holder == null || holder.named() ? null : holder;
            }
            // Only what tells where the news is from stands before.
            if (office == null && reading.word(i)) {
                return null;
            }
        }
        return null;
    }

    private boolean headlined(Figure figure) {
        Phrase first = figure.offices.isEmpty() ? figure.fullest : figure.offices.get(0);
        return first != null && reading.sentences.of(first.first) == 0;
    }

    private static String country(Phrase office) {
        return office.country.isEmpty() && office.of != null ? office.of.country : office.country;
    }

    private static boolean fits(Figure figure, String country) {
        return country.isEmpty() || country.equals(country(figure));
    }

    /** The country that the text gives somebody, or else the lists. */
    private static String country(Figure figure) {
        Entry entry = figure.entry;
        return figure.country.isEmpty() && entry != null ? entry.country() : figure.country;
    }

    /**
     * A form of address means the one last named whom it fits (دولته: the prime minister) or who was named with it (معالي السيد
     * …, معاليه), else the one last named.
     */
    private @Nullable Figure addressed(Phrase honorific) {
        String kind = honorific.code.substring(Offices.HONORIFIC.length());
        Figure fitting = people.last(honorific.first, figure -> addressed(figure, kind));
        return fitting != null ? fitting : people.last(honorific.first, figure -> true);
    }

    private boolean addressed(Figure figure, String honorific) {
        Phrase full = figure.fullest;
        Hit title = full == null ? null : reading.hits.longest(full.first, SenseKind.HONORIFIC);
        if (title != null && title.code().equals(honorific)) {
            return true;
        }
        for (Phrase office : figure.offices) {
            if (Offices.addressed(honorific, office.code)) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody was called by the same words before: of two heads of state one is "the head of the state" all along. */
    private boolean called(Figure figure, Phrase office) {
        int length = office.stop - office.start;
        for (Phrase held : figure.offices) {
            // Where adjectives stand before the noun, that of the country may be left out: Chinese Vice Premier, the
            // vice premier.
            int from = reading.grammar.headFirst() ? held.start : held.stop - length;
            boolean whole = held.stop - held.start == length || (!reading.grammar.headFirst() && from > held.start);
            if (held.code.equals(office.code)
                    && whole
                    && reading.text.regionMatches(true, office.start, reading.text, from, length)) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(Figure figure, Phrase office) {
        for (Phrase held : figure.offices) {
            boolean responsible =
                    held.portfolio.isEmpty() || office.portfolio.isEmpty() || held.portfolio.equals(office.portfolio);
            boolean sameBody = office.of == null || (held.of != null && cast.of(office.of) == cast.of(held.of));
            boolean official = office.code.equals("OFFICIAL") && office.of != null && office.definite;
            // A minister of state is a minister of his own, and not "the minister".
            boolean own = office.length() > 1
                    && office.code.equals("MINISTER")
                    && office.portfolio.isEmpty()
                    && office.country.isEmpty()
                    && office.of == null;
            boolean same = own ? held.code.equals(office.code) : Offices.compatible(held.code, office.code);
            if (responsible && sameBody && (official || same)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Figure counterpart(Phrase office) {
        Figure possessor = officer(office.first);
        if (office.country.isEmpty()) {
            return null;
        }
        Figure known =
                people.last(office.first, figure -> other(figure, possessor) && office.country.equals(country(figure)));
        // Or somebody in that office of whom nobody said where he is from: the minister of the newspaper's own country.
        if (known != null || possessor == null) {
            return known;
        }
        return people.last(
                office.first,
                figure -> other(figure, possessor) && country(figure).isEmpty() && figure.named());
    }

    private static boolean other(Figure figure, @Nullable Figure possessor) {
        return figure != possessor && (possessor == null || holds(figure, possessor.offices.get(0).code));
    }

    private static boolean holds(Figure figure, String code) {
        for (Phrase held : figure.offices) {
            if (Offices.compatible(held.code, code)) {
                return true;
            }
        }
        return false;
    }

    /** The office of somebody's counterpart: that of the one whose counterpart he is. */
    String counterpartCode(Phrase office, Figure self) {
        Figure possessor = people.last(office.first, figure -> figure != self && !figure.offices.isEmpty());
        return possessor == null ? Offices.COUNTERPART : possessor.offices.get(0).code;
    }

    /** The person with an office who was mentioned last before a token. */
    private @Nullable Figure officer(int token) {
        return people.last(token, figure -> !figure.offices.isEmpty());
    }
}
