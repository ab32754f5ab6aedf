package org.khabar.parse;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.language.Entry;
import org.khabar.language.Hit;
import org.khabar.language.SenseKind;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;

/** Tells whether a word that a place is called by, and more, means the place where it stands. For one parse. */
final class PlaceContext {

    private static final long ORDINARY =
            WordClass.bits(WordClass.NOUN, WordClass.VERB, WordClass.ADJECTIVE, WordClass.ADVERB);
    private static final String DATELINE = "-–—/(،,";

    /** Behind these a word of everyday that the list of places has is the place: في الأقصر, but على الصعيد. */
    private static final long DIRECTIONS = WordClass.bits(WordClass.IN, WordClass.TO, WordClass.FROM);

    /** How far before the place that somebody leaves the verb may stand, his offices and his name between them. */
    private static final int LEAVING = 14;

    private static final Set<String> GOING = Set.of("TRAVEL", "ARRIVE", "VISIT", "DEPART");

    private final Reading reading;

    PlaceContext(Reading reading) {
        this.reading = reading;
    }

    /** Whether a particle joins a city to a surname, so that it is a given name: Riyadh al-Azzawi. */
    boolean forename(int i, Hit hit) {
        Hit particle = reading.hits.longest(hit.end(), SenseKind.NAME_PARTICLE);
        return reading.grammar.capitals()
                && hit.length() == 1
                && particle != null
                && particle.is(Trait.JOINS_NEXT)
                && particle.is(Trait.JOINS_PREVIOUS)
                && !reading.function(hit.end())
                && !entered(i);
    }

    /** A name that is a word of everyday too, as the list says or the gazetteer does not, or that is a given name. */
    boolean doubtful(int i, Hit hit) {
        return hit.is(Trait.COMMON)
                || (hit.length() == 1
                        && ((ofGazetteer(hit) && (reading.hits.is(i, ORDINARY) || adjective(i)))
                                || reading.hits.has(i, SenseKind.GIVEN_NAME)
                                || reading.hits.has(i, SenseKind.MONTH)));
    }

    /** Whether a word is the adjective of a country where no capitals tell it from a city: العاصمة الهندية, not مدينة الهندية. */
    private boolean adjective(int i) {
        return !reading.grammar.capitals() && reading.hits.has(i, SenseKind.DEMONYM);
    }

    /** Whether a word stands where a place stands: behind "in", "to", "from", or behind a noun that heads places. */
    boolean located(int i, Hit hit) {
        int before = i - 1;
        if (before >= 0 && reading.hits.is(before, WordClass.ARTICLE)) {
            before--;
        }
        boolean capitals = reading.grammar.capitals();
        if (dateline(i, hit.end())) {
            return true;
        }
        if (capitals && reading.hits.has(i, SenseKind.MONTH)) {
            return false;
        }
        boolean ordinary = !capitals && reading.hits.is(i, ORDINARY);
        return (before >= 0 && reading.hits.is(before, Adpositions.OF_PLACE) && !ordinary)
                || (ordinary && reading.hits.is(before, DIRECTIONS) && !ofGazetteer(hit) && writes(hit, i))
                || (before >= 0 && hit.strip() == 0 && headed(before) && !(ofGazetteer(hit) && adjective(i)))
                || (hit.strip() > 0 && !ordinary && governed(i, hit))
                || (!capitals && !reading.hits.has(i, SenseKind.TIME) && (reached(before) || left(i)));
    }

    /** Whether a name of two parts stands before a place, as the subject of a verb of leaving that has it as its object does. */
    private boolean left(int i) {
        boolean named = reading.word(i - 1) && !reading.bounds(i - 1) && reading.givenName(i - 2);
        for (int verb = i - 3; named && verb >= Math.max(0, i - LEAVING) && reading.word(verb); verb--) {
            Hit going = reading.hits.longest(verb, SenseKind.VISIT_TRIGGER);
            if (going != null) {
                return going.is(Trait.OBJECT)
                        && !going.is(Trait.NOMINAL)
                        && going.code().equals("DEPART");
            }
        }
        return false;
    }

    /** Whether a city that is a woman's name too stands behind a preposition written with it, and no name goes on: بصوفيا. */
    private boolean governed(int i, Hit hit) {
        return !ofGazetteer(hit)
                && !hit.is(Trait.COMMON)
                && reading.proclitic(i, Reading.Proclitic.PREPOSITION)
                && !reading.hits.has(hit.end(), SenseKind.GIVEN_NAME)
                && (!reading.word(hit.end()) || reading.hits.known(hit.end()));
    }

    /** Whether a noun that heads places ends at a token, with the adjective of a country or not: العاصمة البلغارية صوفيا. */
    private boolean headed(int before) {
        boolean national = reading.grammar.headFirst() && reading.hits.has(before, SenseKind.DEMONYM);
        return reading.hits.has(national ? before - 1 : before, SenseKind.PLACE_HEAD);
    }

    /** Whether a word of going has a place as its object: راهی امان. */
    private boolean reached(int before) {
        Hit going = reading.hits.longest(before, SenseKind.VISIT_TRIGGER);
        return going != null && going.is(Trait.OBJECT) && GOING.contains(going.code());
    }

    /** Whether a name stands first on its line with a mark behind it: سيول –, LIMA (AFP). */
    private boolean dateline(int i, int end) {
        boolean first = i == 0 || reading.mark(i - 1, '\n');
        return first && end < reading.count() && DATELINE.indexOf(reading.tokens.mark(end)) >= 0;
    }

    /** Whether the list writes a name just as the text does. */
    private boolean writes(Hit hit, int i) {
        int start = reading.hits.start(i, hit.strip());
        String surface = reading.text.substring(start, reading.tokens.end(hit.end() - 1));
        return writes(reading.lexicon.entry(hit.sense()), surface);
    }

    static boolean writes(@Nullable Entry entry, String surface) {
        if (entry == null) {
            return false;
        }
        for (Entry.Name name : entry.names()) {
            if (name.text().equals(surface)) {
                return true;
            }
        }
        return false;
    }

    boolean ofGazetteer(Hit hit) {
        Entry entry = reading.lexicon.entry(hit.sense());
        return entry != null && entry.id().startsWith("gn");
    }

    /** Whether a preposition of place stands before a word. */
    boolean entered(int i) {
        int before = i > 0 && reading.hits.is(i - 1, WordClass.ARTICLE) ? i - 2 : i - 1;
        return reading.hits.is(before, Adpositions.OF_PLACE);
    }
}
