package org.khabar.parse;

import java.util.ArrayList;
import java.util.List;
import org.khabar.language.Hit;
import org.khabar.language.SenseKind;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;

/** Finds the places and countries that a word of travel leads to. */
final class Destinations {

    private static final int FARTHEST = 30;
    private static final int LINE = 400;
    private static final long PLACED = WordClass.bits(WordClass.IN, WordClass.AT);
    private static final long SKIPPED = WordClass.bits(
            WordClass.ARTICLE, WordClass.QUANTIFIER, WordClass.ADJECTIVE, WordClass.PAIR, WordClass.POSSESSIVE);

    private final Reading reading;
    private final Clauses clauses;

    private final UnnamedPlaces unnamed;

    Destinations(Reading reading, Cast cast, Clauses clauses) {
        this.reading = reading;
        this.unnamed = new UnnamedPlaces(reading, cast);
        this.clauses = clauses;
    }

    /** The places of a word: behind it, or before it in its clause where verbs stand last; joined ones all. */
    List<Phrase> of(Hit hit) {
        int end = hit.end();
        List<Phrase> found = scan(end, Math.min(clauses.sentenceEnd(hit.token()), end + FARTHEST), hit);
        if (found.isEmpty() && clauses.verbLast()) {
            found = before(hit);
        }
        return found;
    }

    private List<Phrase> before(Hit hit) {
        List<Phrase> last = List.of();
        for (int i = clauses.start(hit.token()); i < hit.token(); ) {
            Phrase phrase = reading.phrases.at(i);
            if (phrase != null && phrase.isLocation() && leads(i, bits(hit))) {
                last = joined(phrase);
                i = last.get(last.size() - 1).end;
            } else {
                i = phrase != null ? phrase.end : i + 1;
            }
        }
        return last;
    }

    private List<Phrase> scan(int from, int limit, Hit hit) {
        boolean noun = hit.is(Trait.NOMINAL);
        boolean comma = false;
        for (int i = from; i < limit; ) {
            Phrase phrase = reading.phrases.at(i);
            phrase = phrase == null ? unnamed.at(i) : phrase;
            if (phrase != null
                    && phrase.isLocation()
                    && ((leads(i, bits(hit)) && !(comma && reading.hits.is(i - 1, WordClass.FOR)))
                            || (object(hit) && direct(phrase, from))
                            || reading.hits.is(i, WordClass.HERE)
                            || listed(i, from, hit))) {
                return joined(phrase);
            }
            boolean stop = clauses.ends(i)
                    || clauses.opens(i)
                    || (i > from && clauses.finite(i))
                    || (!noun && reading.hits.is(i, WordClass.RELATIVE) && i > from + 8);
            comma |= reading.mark(i, ',');
            // Where verbs stand last, another clause begins behind a comma; "for" leads no further than to one.
            if (stop || (comma && !noun && clauses.verbLast())) {
                return List.of();
            }
            i = phrase != null ? phrase.end : i + 1;
        }
        return List.of();
    }

    /** The place that a verb of leaving has as its object: غادر الوزير اليوم، جمهورية السنغال. */
    List<Phrase> left(Hit hit) {
        if (!hit.is(Trait.OBJECT) || hit.is(Trait.NOMINAL) || clauses.verbLast()) {
            return List.of();
        }
        int limit = Math.min(clauses.sentenceEnd(hit.token()), hit.end() + FARTHEST);
        for (int i = hit.end(); i < limit; ) {
            Phrase phrase = reading.phrases.at(i);
            phrase = phrase == null ? unnamed.at(i) : phrase;
            if (phrase != null && phrase.isLocation()) {
                boolean bare = phrase.start == reading.tokens.start(i) && !reading.hits.is(i - 1, Adpositions.ALL);
                return bare ? List.of(phrase) : List.of();
            }
            boolean time = i > 0 && reading.hits.has(i - 1, SenseKind.TIME);
            if ((clauses.ends(i) && !(reading.mark(i, ',') && time)) || clauses.finite(i)) {
                return List.of();
            }
            i = phrase != null ? phrase.end : i + 1;
        }
        return List.of();
    }

    /** Which prepositions lead from a word to its place: one arrives in a place and visits it, but travels to it. */
    private static long bits(Hit hit) {
        long to = WordClass.TO.bit();
        return switch (hit.code()) {
            case "ARRIVE" -> to | PLACED;
            case "TOUR" -> to | WordClass.OF.bit();
            case "VISIT" -> hit.is(Trait.FROM) ? WordClass.FROM.bit() : 0;
            case "TRIP" -> hit.is(Trait.FROM) ? to | WordClass.FROM.bit() : to;
            default -> to;
        };
    }

    /** Whether the place may stand right behind the word: as the object of a verb, or in the genitive of a noun. */
    private boolean object(Hit hit) {
        boolean verb = hit.is(Trait.OBJECT) && !hit.code().equals("DEPART");
        return verb || (reading.grammar.headFirst() && hit.is(Trait.NOMINAL) && !clauses.verbLast());
    }

    /**
     * Adds where in the country a visit leads, if no statement says it: the city that its sentences, or the head of their
     * paragraphs, name, or those of its programme.
     */
    void complete(Journey journey, Cast cast) {
        for (Statement statement : journey.statements) {
            if (!journey.destinations.isEmpty()) {
                return;
            }
            int line = statement.first;
            while (line > 0 && !reading.mark(line - 1, '\n') && statement.first - line < LINE) {
                line--;
            }
            city(journey, cast, line, Math.min(line + 3, statement.first));
            city(journey, cast, clauses.sentenceStart(statement.first), clauses.sentenceEnd(statement.first));
        }
        for (Journey.Item item : journey.programme) {
            city(journey, cast, clauses.sentenceStart(item.first()), clauses.sentenceEnd(item.first()));
        }
    }

    private void city(Journey journey, Cast cast, int from, int limit) {
        for (int i = from; i < Math.min(limit, from + 2 * FARTHEST) && journey.destinations.isEmpty(); i++) {
            Phrase phrase = reading.phrases.at(i);
            Figure place = phrase == null || phrase.kind != Phrase.Kind.PLACE ? null : cast.of(phrase);
            if (place != null && !place.country.isEmpty() && place.country.equals(journey.hostCountry)) {
                journey.destinations.add(place);
            }
        }
    }

    private boolean direct(Phrase phrase, int end) {
        boolean bare = phrase.start == reading.tokens.start(phrase.first);
        for (int i = end; i < phrase.first; i++) {
            boolean of = i > end && reading.hits.is(i, WordClass.FROM) && reading.hits.is(i - 1, WordClass.QUANTIFIER);
            if (!of
                    && !reading.hits.is(i, SKIPPED)
                    && reading.phrases.covering(i) == null
                    && !reading.hits.has(i, SenseKind.PLACE_HEAD)
                    && !reading.hits.has(i, SenseKind.TIME)) {
                return false;
            }
        }
        return bare;
    }

    /** A tour takes in countries: its place may be the object of a verb of including. */
    private boolean listed(int i, int from, Hit hit) {
        if (!hit.code().equals("TOUR") && !hit.code().equals("TRIP")) {
            return false;
        }
        int before = i - 1;
        while (before >= from && (reading.hits.is(before, SKIPPED) || reading.hits.has(before, SenseKind.PLACE_HEAD))) {
            before--;
        }
        for (int start = Math.max(from, before - 2); start <= before; start++) {
            Hit verb = reading.hits.longest(start, SenseKind.VISIT_TRIGGER);
            if (verb != null && verb.end() == before + 1 && verb.code().equals("INCLUDE")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a preposition, or one that is one word with the place, governs a token. */
    private boolean leads(int i, long prepositions) {
        int before = i - 1;
        while (before >= 0
                && !reading.hits.is(before, prepositions)
                && (reading.hits.is(before, SKIPPED)
                        || reading.hits.has(before, SenseKind.PLACE_HEAD)
                        || reading.hits.has(before, SenseKind.DEMONYM))) {
            before--;
        }
        for (int length = 1; length <= 4 && before - length + 1 >= 0; length++) {
            int start = before - length + 1;
            if (reading.hits.is(start, prepositions) && reading.hits.length(start) == length) {
                return true;
            }
        }
        return prefixed(i, prepositions) || (before + 1 < i && prefixed(before + 1, prepositions));
    }

    /** Whether a word has a glued preposition: of the two that lead somewhere, the one for "to" or, in a place, any. */
    private boolean prefixed(int i, long prepositions) {
        if (!reading.proclitic(i, Reading.Proclitic.PREPOSITION)) {
            return false;
        }
        int at = reading.tokens.foldedStart(i) + (reading.proclitic(i, Reading.Proclitic.CONJUNCTION) ? 1 : 0);
        boolean to = reading.grammar.clitics().ofArticle(reading.tokens.folded()[at]);
        return to || (prepositions & PLACED) != 0;
    }

    /** A phrase and those that "and" or a comma joins to it. */
    private List<Phrase> joined(Phrase first) {
        List<Phrase> found = new ArrayList<>();
        Phrase phrase = first;
        while (phrase != null) {
            found.add(phrase);
            int next = phrase.end;
            boolean and = reading.hits.is(next, WordClass.CONJUNCTION) || reading.mark(next, ',');
            next = and ? next + 1 : next;
            next = reading.hits.is(next, WordClass.CONJUNCTION) ? next + 1 : next;
            Phrase more = reading.phrases.at(next);
            boolean glued = more != null && reading.proclitic(next, Reading.Proclitic.CONJUNCTION);
            phrase = more != null && (and || glued) && more.isLocation() ? more : null;
        }
        return found;
    }
}
