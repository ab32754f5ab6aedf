package org.khabar.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khabar.language.Entry;
import org.khabar.model.Basis;

/** Decides which phrases mean the same organization, country or place; persons are {@link PersonCasting}'s. */
final class Casting {

    /** Tells the name of a place from that of an organization. */
    private static final long PLACE = 0x5851F42D4C957F2DL;

    private final Reading reading;
    private final Cast cast;
    private final Map<Entry, Figure> byEntry = new HashMap<>();

    /** Organizations and places by a hash of their words, and organizations by one of their first words, two or more. */
    private final Map<Long, Figure> byName = new HashMap<>();

    private final Map<Long, Figure> byBeginning = new HashMap<>();
    private final Map<Figure, Figure> byLeader = new HashMap<>();

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
                case ORGANIZATION -> {
                    if (phrase.leader == null) {
                        organization(phrase);
                    }
                }
                default -> {
                    // Persons come later.
                }
            }
        }
        Surroundings surroundings = new Surroundings(reading);
        OrganizationCountries countries = new OrganizationCountries(reading, surroundings);
        for (Figure figure : cast.figures()) {
            if (figure.kind == Phrase.Kind.ORGANIZATION && figure.country.isEmpty()) {
                countries.complete(figure);
            }
        }
        new PersonCasting(reading, cast, surroundings).run();
        found.forEach(this::government);
    }

    /** A government that is called after who leads it is that of his country: Assad's government, the Syrian government. */
    private void government(Phrase phrase) {
        Figure leader = cast.of(phrase.leader);
        if (leader == null) {
            return;
        }
        Figure figure = byLeader.get(leader);
        for (Figure known : cast.figures()) {
            boolean same = known.kind == Phrase.Kind.ORGANIZATION
                    && !leader.country.isEmpty()
                    && known.country.equals(leader.country)
                    && known.phrases.get(0).code.equals(GovernmentFinder.GOVERNMENT);
            figure = figure == null && same ? known : figure;
        }
        figure = figure == null ? make(Phrase.Kind.ORGANIZATION) : figure;
        byLeader.putIfAbsent(leader, figure);
        figure.country(leader.country, Basis.CONTEXT);
        cast.bind(phrase, entry(figure, phrase));
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
        Figure figure = phrase.entry != null
                ? byEntry.computeIfAbsent(phrase.entry, entry -> make(Phrase.Kind.PLACE))
                : byName.computeIfAbsent(name(phrase, phrase.end) ^ PLACE, name -> make(Phrase.Kind.PLACE));
        figure.country(phrase.country, phrase.basis);
        return entry(figure, phrase);
    }

    private Figure make(Phrase.Kind kind) {
        Figure figure = new Figure(kind);
        cast.add(figure);
        return figure;
    }

    private void organization(Phrase phrase) {
        Figure figure = phrase.of != null ? cast.of(phrase.of) : null;
        if (figure == null) {
            figure = phrase.entry != null ? byEntry.get(phrase.entry) : byName.get(name(phrase, phrase.end));
        }
        if (figure == null) {
            figure = bracketed(phrase);
        }
        if (figure == null) {
            figure = shortened(phrase);
        }
        if (figure == null) {
            figure = make(Phrase.Kind.ORGANIZATION);
        }
        remember(phrase, figure);
        figure.country(phrase.country, phrase.basis);
        if (phrase.entry != null) {
            figure.country(phrase.entry.country(), Basis.LEXICON);
        }
        cast.bind(phrase, entry(figure, phrase));
    }

    private void remember(Phrase phrase, Figure figure) {
        if (phrase.entry != null) {
            byEntry.putIfAbsent(phrase.entry, figure);
        }
        long name = 0;
        for (int i = phrase.first; i < phrase.end; i++) {
            name = add(name, phrase, i);
            if (i > phrase.first) {
                byBeginning.putIfAbsent(name, figure);
            }
        }
        byName.putIfAbsent(name, figure);
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

    /** The first words of a longer name said before: المركز العربي; or a longer name than was said before. */
    private @Nullable Figure shortened(Phrase phrase) {
        if (phrase.entry != null || phrase.length() < 2) {
            return null;
        }
        Figure longer = byBeginning.get(name(phrase, phrase.end));
        for (int end = phrase.end - 1; longer == null && end > phrase.first; end--) {
            longer = byName.get(name(phrase, end));
        }
        return longer;
    }

    /** A hash of the words of a phrase up to a token. */
    private long name(Phrase phrase, int end) {
        long name = 0;
        for (int i = phrase.first; i < end; i++) {
            name = add(name, phrase, i);
        }
        return name;
    }

    private long add(long name, Phrase phrase, int i) {
        return reading.word(i) ? 31 * name + reading.plain(i, phrase) : name;
    }
}
