package org.khabar.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.language.SenseKind;
import org.khabar.model.Basis;

/**
 * Decides which phrases mean the same person. Offices and a name that stand side by side are one person; a surname is that of
 * somebody named in full before; an office is that of the one who was said to hold it; a counterpart holds the office of the
 * one whose counterpart he is.
 */
final class PersonCasting {

    private final Reading reading;
    private final Cast cast;
    private final People people = new People();

    PersonCasting(Reading reading, Cast cast) {
        this.reading = reading;
        this.cast = cast;
    }

    void run() {
        List<Phrase> phrases = new ArrayList<>();
        for (Phrase phrase : reading.phrases.inOrder()) {
            if (phrase.kind == Phrase.Kind.PERSON || phrase.kind == Phrase.Kind.OFFICE) {
                phrases.add(phrase);
            }
        }
        for (int i = 0; i < phrases.size(); ) {
            int end = group(phrases, i);
            resolve(phrases.subList(i, end));
            i = end;
        }
    }

    /** The end of the phrases that belong to the person whose first phrase is at a place of the list. */
    private int group(List<Phrase> phrases, int start) {
        int end = start + 1;
        boolean named = phrases.get(start).kind == Phrase.Kind.PERSON;
        while (end < phrases.size()) {
            Phrase last = phrases.get(end - 1);
            Phrase next = phrases.get(end);
            boolean name = next.kind == Phrase.Kind.PERSON;
            boolean touches =
                    (last.end == next.first || marked(last, next)) && next.start == reading.tokens.start(next.first);
            boolean comma = last.end + 1 == next.first && reading.mark(last.end, ',');
            if ((named && name) || !(touches || comma) || (comma && !apposition(phrases, end, named))) {
                break;
            }
            named |= name;
            end++;
        }
        return end;
    }

    /** Persian news sets names in marks; the office stands behind the closing one. */
    private boolean marked(Phrase last, Phrase next) {
        Quotation marks = last.end + 1 == next.first ? reading.quotations.outermost(last.end) : null;
        return marks != null && marks.close() == last.end && marks.open() == last.first - 1;
    }

    /**
     * Behind a comma stands the name of the office before, or the office of the name before; an office that the next name
     * follows at once is that one's.
     */
    private boolean apposition(List<Phrase> phrases, int at, boolean named) {
        Phrase next = phrases.get(at);
        if (next.kind == Phrase.Kind.PERSON) {
            Phrase office = phrases.get(at - 1);
            return !office.country.isEmpty() || office.of != null || office.code.equals(Offices.COUNTERPART);
        }
        boolean ofNext = at + 1 < phrases.size()
                && phrases.get(at + 1).kind == Phrase.Kind.PERSON
                && phrases.get(at + 1).first == next.end;
        return named && !ofNext;
    }

    private void resolve(List<Phrase> group) {
        Phrase name = null;
        List<Phrase> offices = new ArrayList<>();
        for (Phrase phrase : group) {
            if (phrase.kind == Phrase.Kind.PERSON) {
                name = phrase;
            } else {
                offices.add(phrase);
            }
        }
        Figure figure = name == null ? byOffice(offices.get(0)) : byName(name, offices);
        if (figure == null
                && offices.stream().allMatch(office -> office.code.startsWith(Offices.HONORIFIC))
                && name == null) {
            return;
        }
        if (figure == null) {
            figure = new Figure(Phrase.Kind.PERSON);
            cast.add(figure);
        }
        for (Phrase phrase : group) {
            cast.bind(phrase, figure);
            people.mention(phrase, figure);
            learn(figure, phrase);
        }
    }

    private void learn(Figure figure, Phrase phrase) {
        if (phrase.kind == Phrase.Kind.OFFICE) {
            if (phrase.code.equals(Offices.COUNTERPART)) {
                phrase.code = counterpartCode(phrase, figure);
            }
            if (phrase.code.startsWith(Offices.HONORIFIC)) {
                return;
            }
            figure.offices.add(phrase);
            String country = phrase.country.isEmpty() && phrase.of != null ? phrase.of.country : phrase.country;
            figure.country(country, phrase.country.isEmpty() ? Basis.CONTEXT : phrase.basis);
        } else {
            List<Long> parts = parts(phrase);
            if (parts.size() > figure.name.size()) {
                figure.name = parts;
                figure.fullest = phrase;
                people.name(figure, parts);
            }
        }
    }

    /** The words of a name, by their hashes, without titles. */
    private List<Long> parts(Phrase phrase) {
        List<Long> parts = new ArrayList<>();
        for (int i = phrase.first; i < phrase.end; i++) {
            if (reading.word(i) && !reading.hits.has(i, SenseKind.HONORIFIC)) {
                parts.add(reading.plain(i, phrase));
            }
        }
        return parts;
    }

    private @Nullable Figure byName(Phrase name, List<Phrase> offices) {
        List<Long> parts = parts(name);
        Figure known = parts.isEmpty() ? null : people.named(parts);
        if (known != null) {
            return known;
        }
        for (Phrase office : offices) {
            Figure figure = byOffice(office);
            if (figure != null && !figure.named()) {
                return figure;
            }
        }
        return null;
    }

    private @Nullable Figure byOffice(Phrase office) {
        if (office.code.equals(Offices.COUNTERPART)) {
            return counterpart(office);
        }
        if (office.code.startsWith(Offices.HONORIFIC)) {
            return people.last(office.first, figure -> true);
        }
        boolean bare = office.country.isEmpty() && office.of == null;
        if (bare && (!office.definite || Offices.common(office.code))) {
            return null;
        }
        String country = office.country.isEmpty() && office.of != null ? office.of.country : office.country;
        return people.last(office.first, figure -> holds(figure, office, country));
    }

    private boolean holds(Figure figure, Phrase office, String country) {
        for (Phrase held : figure.offices) {
            if (Offices.compatible(held.code, office.code)) {
                boolean sameState = country.isEmpty() || country.equals(figure.country);
                boolean sameBody = office.of == null || held.of == null || cast.of(office.of) == cast.of(held.of);
                if (sameState && sameBody) {
                    return true;
                }
            }
        }
        return false;
    }

    private @Nullable Figure counterpart(Phrase office) {
        Figure possessor = officer(office.first);
        if (office.country.isEmpty()) {
            return null;
        }
        return people.last(
                office.first,
                figure -> figure != possessor
                        && office.country.equals(figure.country)
                        && (possessor == null || holds(figure, possessor.offices.get(0).code)));
    }

    private static boolean holds(Figure figure, String code) {
        for (Phrase held : figure.offices) {
            if (Offices.compatible(held.code, code)) {
                return true;
            }
        }
        return false;
    }

    private String counterpartCode(Phrase office, Figure self) {
        Figure possessor = officer(office.first);
        return possessor == null || possessor == self ? Offices.COUNTERPART : possessor.offices.get(0).code;
    }

    /** The person with an office who was mentioned last before a token. */
    private @Nullable Figure officer(int token) {
        return people.last(token, figure -> !figure.offices.isEmpty());
    }
}
