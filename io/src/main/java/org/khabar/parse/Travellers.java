package org.khabar.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.khabar.language.SenseKind;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;
import org.khabar.model.QuoteKind;

/** Finds who travels: the subject of a verb, the owner of a trip, or whom a pronoun or nothing at all stands for. */
final class Travellers {

    private static final int SENTENCES = 3;
    private static final int NESTED = 4;

    private final Reading reading;
    private final Cast cast;
    private final Clauses clauses;
    private final List<Saying> sayings;
    private final TripOwners owners;
    private final Map<String, Figure> byCountry = new HashMap<>();
    private @Nullable Figure last;

    Travellers(Reading reading, Cast cast, Clauses clauses, List<Saying> sayings) {
        this.reading = reading;
        this.cast = cast;
        this.clauses = clauses;
        this.sayings = sayings;
        this.owners = new TripOwners(reading, cast, clauses);
    }

    /** Remembers who is being talked of, and where he goes. */
    void remember(Statement statement) {
        if (statement.visitor != null) {
            last = statement.visitor;
            for (Phrase place : statement.places) {
                byCountry.putIfAbsent(country(place), statement.visitor);
            }
        }
    }

    private String country(Phrase place) {
        Figure figure = cast.of(place);
        return figure == null ? place.country : figure.country;
    }

    /** Who was said before to go where a statement leads. */
    private @Nullable Figure known(Statement statement) {
        for (Phrase place : statement.places) {
            String country = country(place);
            Figure figure = country.isEmpty() ? null : byCountry.get(country);
            if (figure != null) {
                return figure;
            }
        }
        return last;
    }

    /** The innermost quote that holds a token; few quotes are nested. */
    @Nullable
    Saying around(int token) {
        int low = 0;
        int high = sayings.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sayings.get(middle).first <= token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low - 1; i >= Math.max(0, low - NESTED); i--) {
            if (sayings.get(i).holds(token)) {
                return sayings.get(i);
            }
        }
        return null;
    }

    /** Who does what a verb says. */
    void subject(Statement statement) {
        Saying saying = statement.saying;
        if (saying != null && speaks(statement, saying)) {
            name(statement, saying.source.figure(), true);
            return;
        }
        if (kept(statement)) {
            return;
        }
        Source subject = hangs(statement) ? null : clauses.subject(statement.first, statement.end);
        Figure figure = subject == null ? null : subject.figure();
        if (subject != null && figure != null && travels(subject, statement)) {
            name(statement, figure, true);
            if (clauses.verbFirst() && subject.first() >= statement.end) {
                statement.cover(subject.start(), subject.stop());
            }
            return;
        }
        name(statement, unknown(statement, subject) || home(statement, subject) ? null : antecedent(statement), false);
    }

    /** Whether somebody goes home: his own country is no visit, and nobody else's. */
    private boolean home(Statement statement, @Nullable Source subject) {
        Figure figure = subject == null ? null : subject.figure();
        return subject != null
                && figure != null
                && subject.explicit()
                && !subject.pronoun()
                && figure.kind == Phrase.Kind.PERSON
                && !foreign(figure, statement);
    }

    /** "Before travelling to": a participle without a helper has the subject of its sentence. */
    private boolean hangs(Statement statement) {
        boolean participle = statement.hit.is(Trait.PARTICIPLE) && !statement.hit.is(Trait.PAST);
        return participle
                && !reading.grammar.headFirst()
                && !clauses.helped(statement.first, WordClass.bits(WordClass.AUXILIARY, WordClass.FUTURE));
    }

    /** "Prevent migrants from heading to": those who are kept from going are nobody who was named. */
    private boolean kept(Statement statement) {
        int before = statement.first - 2;
        Phrase cover = reading.phrases.covering(before);
        return hangs(statement)
                && reading.hits.is(statement.first - 1, WordClass.FROM)
                && reading.word(before)
                && (cover == null || cover.kind == Phrase.Kind.GROUP)
                && !reading.hits.is(before, WordClass.ADVERB)
                && !reading.hits.has(before, SenseKind.VISIT_TRIGGER);
    }

    /** Whether a word that no list knows stands where the subject does: somebody else, though nobody can say who. */
    private boolean unknown(Statement statement, @Nullable Source subject) {
        int next = statement.end;
        int before = statement.first - 1;
        if (subject != null && subject.explicit() && !subject.pronoun() && subject.figure() == null) {
            return true;
        }
        if (clauses.verbLast()) {
            return subject == null && others(clauses.start(statement.first), statement.first);
        }
        if (reading.tokens.latin(statement.first) && subject == null && before >= 0) {
            return (reading.tokens.capital(before) && !reading.hits.known(before))
                    || (!hangs(statement) && common(clauses.verbGroup(statement.first) - 1));
        }
        return clauses.verbFirst()
                && subject == null
                && reading.word(next)
                && !reading.hits.known(next)
                && !reading.proclitic(next, Reading.Proclitic.PREPOSITION);
    }

    /** "Tourists visited": a common noun right before a verb, which is nobody who was named. */
    private boolean common(int token) {
        if (token < 0 || !reading.word(token) || reading.tokens.capital(token)) {
            return false;
        }
        if (reading.hits.is(token, ~WordClass.NOUN.bit())) {
            return false;
        }
        Phrase cover = reading.phrases.covering(token);
        return (cover == null || cover.kind == Phrase.Kind.GROUP)
                && !reading.hits.has(token, SenseKind.VISIT_TRIGGER)
                && !reading.hits.has(token, SenseKind.REPORTING_VERB)
                && !reading.hits.has(token, SenseKind.TIME);
    }

    /** Where verbs stand last, the first noun of the clause, behind numbers and what joins it to the clause before. */
    private boolean others(int from, int verb) {
        int i = from;
        while (i < verb
                && (reading.tokens.isNumber(i)
                        || reading.hits.is(
                                i, WordClass.bits(WordClass.CONJUNCTION, WordClass.ADVERB, WordClass.QUANTIFIER))
                        || reading.mark(i, ','))) {
            i++;
        }
        return i < verb && common(i);
    }

    private boolean speaks(Statement statement, Saying saying) {
        return statement.hit.is(Trait.FIRST_PERSON) || (saying.kind == QuoteKind.DIRECT && firstPersonNear(statement));
    }

    /** In direct speech "I" and "we" stand right before the verb or the noun, or its helpers. */
    private boolean firstPersonNear(Statement statement) {
        int from = Math.max(clauses.sentenceStart(statement.first), statement.first - 4);
        for (int i = from; i < statement.first; i++) {
            if (reading.hits.is(i, WordClass.FIRST_PERSON)) {
                return true;
            }
        }
        return false;
    }

    /** Persons travel; a body only as its delegation. */
    private boolean travels(Source subject, Statement statement) {
        Figure figure = subject.figure();
        if (figure == null || subject.pronoun()) {
            return false;
        }
        boolean delegation =
                figure.kind == Phrase.Kind.ORGANIZATION && clauses.delegations().begins(subject.first());
        return (figure.kind == Phrase.Kind.PERSON || delegation) && foreign(figure, statement);
    }

    private static void name(Statement statement, @Nullable Figure figure, boolean explicit) {
        statement.visitor = figure;
        statement.explicit = explicit && figure != null;
    }

    /** Nobody visits his own country. */
    private boolean foreign(Figure figure, Statement statement) {
        if (figure.country.isEmpty()) {
            return true;
        }
        for (Phrase place : statement.places) {
            Figure where = cast.of(place);
            if (where != null && where.country.equals(figure.country)) {
                return false;
            }
        }
        return !figure.country.equals(statement.country);
    }

    /** Whose trip a noun means. */
    void owner(Statement statement) {
        Saying saying = statement.saying;
        if (saying != null && speaks(statement, saying)) {
            name(statement, saying.source.figure(), true);
            return;
        }
        Source owner = owners.of(statement);
        Figure figure = owner == null ? null : owner.figure();
        if (owner != null && figure != null && travels(owner, statement)) {
            name(statement, figure, true);
            statement.cover(owner.start(), owner.stop());
            return;
        }
        // "The visit" is that of whom the text tells; only one that leads somewhere may be another's.
        name(statement, statement.places.isEmpty() ? null : antecedent(statement), false);
    }

    /** Whom a pronoun stands for that is not somebody himself. */
    @Nullable
    Figure other(Statement statement, Figure self) {
        if (last != null && last != self && foreign(last, statement)) {
            return last;
        }
        Figure figure = antecedent(statement);
        return figure == self ? null : figure;
    }

    /** Whom a pronoun or an elided subject stands for. */
    @Nullable
    Figure antecedent(Statement statement) {
        Predicate<Figure> fits = figure -> figure.kind == Phrase.Kind.PERSON && foreign(figure, statement);
        int here = reading.sentences.of(statement.first);
        Source topic = clauses.topic(here, statement.first);
        if (topic != null && topic.figure() != null && fits.test(topic.figure())) {
            return topic.figure();
        }
        Saying saying = statement.saying;
        // A source without a name tells of others.
        Figure source = saying == null ? null : saying.source.figure();
        if (source != null && source.named() && fits.test(source)) {
            return source;
        }
        Figure known = known(statement);
        if (known != null && fits.test(known)) {
            return known;
        }
        for (int back = here - 1; back >= Math.max(0, here - SENTENCES); back--) {
            Source before = clauses.topic(back, reading.sentences.end(back));
            if (before != null && before.figure() != null && fits.test(before.figure())) {
                return before.figure();
            }
            // Who was quoted there: "The project is ready," the minister said. His visit …
            Saying said = around(reading.sentences.start(back));
            Figure speaker = said == null ? null : said.source.figure();
            if (speaker != null && fits.test(speaker)) {
                return speaker;
            }
        }
        return null;
    }
}
