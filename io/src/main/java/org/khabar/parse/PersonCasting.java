package org.khabar.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.language.Entry;
import org.khabar.language.Hit;
import org.khabar.language.SenseKind;
import org.khabar.language.WordClass;
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
    private final PersonNames names;
    private final OfficeHolders holders;
    private final Surroundings surroundings;

    PersonCasting(Reading reading, Cast cast, Surroundings surroundings) {
        this.reading = reading;
        this.cast = cast;
        this.names = new PersonNames(reading);
        this.surroundings = surroundings;
        this.holders = new OfficeHolders(reading, cast, people, surroundings);
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
        new PersonCountries(reading, cast, surroundings).run();
    }

    /** The end of the phrases that belong to the person whose first phrase is at a place of the list. */
    private int group(List<Phrase> phrases, int start) {
        int end = start + 1;
        boolean named = phrases.get(start).kind == Phrase.Kind.PERSON;
        while (end < phrases.size()) {
            Phrase last = phrases.get(end - 1);
            Phrase next = phrases.get(end);
            boolean name = next.kind == Phrase.Kind.PERSON;
            boolean whole = next.start == reading.tokens.start(next.first);
            boolean touches = behindMark(last.end) == next.first && whole;
            boolean comma = reading.mark(last.end, ',') && behindArticle(last.end + 1) == next.first && whole;
            boolean apposed = (comma && apposition(phrases, end, named)) || friend(last, next);
            boolean second = named && further(phrases, end);
            boolean own = named && !name && touches && end + 1 < phrases.size() && follows(phrases.get(end + 1), next);
            boolean aide = name && adviser(last, next) && touches;
            // Behind a comma that ends where the news is from another sentence begins: به گزارش خبرنگار ایرنا، X گفت.
            boolean reporter = comma && last.code.equals("JOURNALIST") && !reading.grammar.capitals() && name;
            // The subject and the object of a verb: التقى الوزير رئيس جمهورية السنغال.
            boolean bare = !name && last.kind == Phrase.Kind.OFFICE && last.definite && last.length() == 1;
            boolean other = own
                    || ofTwoStates(last, next)
                    || (bare && touches && reading.grammar.headFirst())
                    || (next.code.equals(Offices.COUNTERPART) && last.kind == Phrase.Kind.OFFICE);
            if ((named && name) || other || aide || reporter || !(touches || apposed || second)) {
                break;
            }
            named |= name;
            end++;
        }
        return end;
    }

    /** Whose adviser one is stands behind the noun too, where he is known by an office of his own: مشاور آقای مکرون. */
    private boolean adviser(Phrase office, Phrase name) {
        boolean bare = office.kind == Phrase.Kind.OFFICE
                && office.of == null
                && office.country.isEmpty()
                && office.portfolio.isEmpty()
                && Offices.assists(office.code)
                && !office.definite;
        List<Long> parts = bare && reading.grammar.headFirst() ? parts(name) : List.of();
        Figure known = parts.isEmpty() ? null : people.named(parts);
        return known != null && !known.offices.isEmpty();
    }

    /** Two offices of two states are two persons: دعا الرئيس الفرنسي رئيس الوزراء العراقي. */
    private static boolean ofTwoStates(Phrase last, Phrase next) {
        return last.kind == Phrase.Kind.OFFICE
                && next.kind == Phrase.Kind.OFFICE
                && !last.country.isEmpty()
                && !next.country.isEmpty()
                && !last.country.equals(next.country);
    }

    /** Whether a name stands right behind an office, so that the office is that one's and not the person's named before. */
    private boolean follows(Phrase name, Phrase office) {
        return name.kind == Phrase.Kind.PERSON
                && behindMark(office.end) == name.first
                && name.start == reading.tokens.start(name.first);
    }

    /** The token behind a quotation mark, where a name stands in marks beside its office. */
    private int behindMark(int i) {
        Quotation around = reading.quotations.outermost(i);
        boolean mark = around != null && (around.close() == i || around.open() == i);
        return mark ? i + 1 : i;
    }

    /** A second office behind "and" is that of the person named before, unless a name of its own follows. */
    private boolean further(List<Phrase> phrases, int at) {
        Phrase last = phrases.get(at - 1);
        Phrase next = phrases.get(at);
        boolean offices = last.kind == Phrase.Kind.OFFICE && next.kind == Phrase.Kind.OFFICE;
        if (!offices || !reading.grammar.capitals() || reading.verbal(next.end)) {
            return false;
        }
        boolean and = reading.hits.is(last.end, WordClass.CONJUNCTION) && behindArticle(last.end + 1) == next.first;
        boolean own = at + 1 < phrases.size()
                && phrases.get(at + 1).kind == Phrase.Kind.PERSON
                && phrases.get(at + 1).first <= next.end + 1;
        return and && !own;
    }

    /** "The president of that country, my brother and friend Mr. Tokayev": a few words of the speaker's before the name. */
    private boolean friend(Phrase last, Phrase next) {
        if (last.kind != Phrase.Kind.OFFICE || next.kind != Phrase.Kind.PERSON || !reading.mark(last.end, ',')) {
            return false;
        }
        boolean addressed = reading.hits.has(next.first, SenseKind.HONORIFIC);
        for (int i = last.end + 1; i < next.first; i++) {
            addressed &= reading.word(i) && !reading.closes(i);
        }
        return addressed && next.first - last.end <= 5;
    }

    /** The token behind an article, if one stands there (X, the U.S. ambassador), "the" of "the former" too. */
    private int behindArticle(int i) {
        boolean former = reading.hits.is(i, WordClass.DEMONSTRATIVE) && reading.hits.length(i) > 1;
        return former || reading.hits.is(i, WordClass.ARTICLE) ? i + 1 : i;
    }

    /**
     * Behind a comma stands the name of the office before, or the office of the name before; an office that the next name
     * follows at once is that one's.
     */
    private boolean apposition(List<Phrase> phrases, int at, boolean named) {
        Phrase next = phrases.get(at);
        if (next.kind == Phrase.Kind.PERSON) {
            Phrase office = phrases.get(at - 1);
            return !office.country.isEmpty()
                    || office.of != null
                    || office.definite
                    || office.length() > 1
                    || office.code.equals(Offices.COUNTERPART);
        }
        boolean ofNext = at + 1 < phrases.size()
                && phrases.get(at + 1).kind == Phrase.Kind.PERSON
                && (phrases.get(at + 1).first == next.end || introduces(phrases, at));
        return named && !ofNext;
    }

    /**
     * Whether an office between commas is that of the name behind it: the one before has an office already, and the name is closed
     * by a comma (Trade Minister Omer Bolat, the communications director, Burhanettin Duran, wrote).
     */
    private boolean introduces(List<Phrase> phrases, int at) {
        Phrase office = phrases.get(at);
        Phrase name = phrases.get(at + 1);
        Phrase titled = at > 1 ? phrases.get(at - 2) : null;
        return titled != null
                && titled.kind == Phrase.Kind.OFFICE
                && titled.end == phrases.get(at - 1).first
                && reading.mark(office.end, ',')
                && name.first == office.end + 1
                && reading.mark(name.end, ',');
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
        offices.forEach(this::place);
        Figure figure = name == null ? holders.of(offices.get(0)) : byName(name, offices);
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

    /** Who was told of before by one of these offices, and by no name: the headline's president. */
    private @Nullable Figure unnamed(List<Phrase> offices) {
        for (Phrase office : offices) {
            Figure holder = office.country.isEmpty() ? null : holders.of(office);
            if (holder != null && !holder.named()) {
                return holder;
            }
        }
        return null;
    }

    /** Who was told of by his office alone turns out to be somebody named. */
    private void merge(Figure office, Figure known) {
        for (Phrase phrase : office.phrases) {
            cast.bind(phrase, known);
            learn(known, phrase);
        }
        cast.remove(office);
        people.replace(office, known);
    }

    /** Finds the country of an office that says "of this country", or whose holder invites to a country just named. */
    private void place(Phrase office) {
        if (!office.country.isEmpty() || office.of != null) {
            return;
        }
        boolean deictic = false;
        for (int i = office.first; i < office.end; i++) {
            deictic |= reading.hits.is(i, WordClass.DEMONSTRATIVE);
            if (reading.hits.is(i, WordClass.HOME)) {
                office.country = surroundings.ours(i);
                office.basis = Basis.CONTEXT;
                return;
            }
        }
        boolean invites = office.code.startsWith("HEAD_OF_") && surroundings.invited(office.first);
        if (deictic || invites) {
            office.country = surroundings.last(office.first);
            office.basis = Basis.CONTEXT;
        }
    }

    private void learn(Figure figure, Phrase phrase) {
        if (phrase.kind == Phrase.Kind.OFFICE) {
            if (phrase.code.equals(Offices.COUNTERPART)) {
                phrase.code = holders.counterpartCode(phrase, figure);
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
                figure.entry = phrase.entry;
                people.name(figure, parts);
            }
        }
    }

    /** The words of a name, by their hashes, without titles. */
    private List<Long> parts(Phrase phrase) {
        List<Long> parts = new ArrayList<>();
        int named = names.honoured(phrase.first);
        for (int i = named < phrase.end ? named : phrase.first; i < phrase.end; i++) {
            if (reading.word(i)) {
                parts.add(reading.plain(i, phrase));
                Hit particle = reading.hits.longest(i, SenseKind.NAME_PARTICLE);
                if (particle != null && particle.code().equals("PATRONYMIC")) {
                    people.patronymic(reading.plain(i, phrase));
                }
            }
        }
        return parts;
    }

    private @Nullable Figure byName(Phrase name, List<Phrase> offices) {
        List<Long> parts = parts(name);
        Figure known = parts.isEmpty() ? null : people.named(parts);
        boolean capitals = known == null && reading.grammar.capitals() && offices.isEmpty();
        known = capitals ? people.middle(parts) : known;
        Figure lead = offices.isEmpty() && parts.size() > 1 ? holders.lead(name) : null;
        if (known != null) {
            lead = lead == null && known.offices.isEmpty() ? unnamed(offices) : lead;
            if (lead != null && lead != known && known.offices.isEmpty()) {
                merge(lead, known);
            }
            return known;
        }
        if (lead != null) {
            return lead;
        }
        for (Phrase office : offices) {
            Figure figure = holders.of(office);
            figure = figure == null ? holders.announced(office) : figure;
            if (figure != null && !figure.named() && !ofAnother(name, figure)) {
                return figure;
            }
        }
        return null;
    }

    /** Whether the list of people has a name in another country than that of somebody without a name. */
    private static boolean ofAnother(Phrase name, Figure figure) {
        Entry known = name.entry;
        return known != null
                && !known.country().isEmpty()
                && !figure.country.isEmpty()
                && !known.country().equals(figure.country);
    }
}
