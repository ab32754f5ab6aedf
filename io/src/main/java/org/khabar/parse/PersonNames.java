package org.khabar.parse;

import org.jspecify.annotations.Nullable;
import org.khabar.language.Hit;
import org.khabar.language.Sense;
import org.khabar.language.SenseKind;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;

/**
 * Tells how far a person's name goes: given names, names that no list knows, and the particles that join them (بن, آل, de, van).
 * A name that nobody knows is taken only where something says that a person is named there.
 */
final class PersonNames {

    /** How many tokens of honorifics may stand before a name. */
    private static final int HONOURS = 16;

    private static final int LONGEST = 10;
    static final long ORDINARY = WordClass.bits(
            WordClass.NOUN,
            WordClass.VERB,
            WordClass.ADJECTIVE,
            WordClass.ADVERB,
            WordClass.SOURCE,
            WordClass.DOCUMENT);

    private static final long FUNCTION = WordClass.bits(
            WordClass.ARTICLE,
            WordClass.CONJUNCTION,
            WordClass.OF,
            WordClass.IN,
            WordClass.AT,
            WordClass.TO,
            WordClass.FROM);

    private static final long PERSONAL =
            SenseKind.HONORIFIC.bit() | SenseKind.GIVEN_NAME.bit() | SenseKind.PERSON.bit() | SenseKind.OFFICE.bit();

    private final Reading reading;
    private final Surnames surnames;
    private final FunctionNames spelt;

    /** Whether something announces the name that is being read. */
    private boolean announced;

    /** The first token of the name that is being read. */
    private int begun;

    PersonNames(Reading reading) {
        this.reading = reading;
        this.surnames = new Surnames(reading);
        this.spelt = new FunctionNames(reading);
    }

    /**
     * The end of the name that begins at a token; the token itself if none does.
     *
     * @param supported whether something says that a person is named here: an office, an honorific, a verb of speech
     */
    int end(int first, boolean supported) {
        announced = supported;
        begun = first;
        int end = first;
        int parts = 0;
        boolean given = false;
        boolean listed = false;
        int i = first;
        while (i < first + LONGEST && reading.word(i) && !(i > first && apart(i))) {
            Hit particle = particle(i);
            if (particle != null && (i > first || leads(i)) && !(i > first && (title(i) || articled(i) < i))) {
                if (particle.is(Trait.JOINS_NEXT)) {
                    // Jean, Mohammad: what joins the next name is one by itself too.
                    boolean name = parts == 0 && reading.givenName(i);
                    given |= name;
                    parts += name ? 1 : 0;
                    i++;
                    continue;
                }
            } else if (!glued(i, first) && !part(i, i == first, supported || parts > 0)) {
                break;
            }
            given |= parts == 0 && (reading.givenName(i) || before(i));
            listed |= famous(i);
            parts++;
            end = ++i;
            end = initial(end);
            i = end;
        }
        if (parts == 0) {
            return first;
        }
        if (supported && i == end + 1 && onlyParticle(end)) {
            end = i;
        }
        boolean enough = supported || listed || (given && parts > 1);
        return enough ? end : first;
    }

    /** Whether a given name of everyday stands before a capital that nobody knows: Dick Cheney. */
    private boolean before(int i) {
        return reading.grammar.capitals()
                && reading.tokens.capital(i)
                && reading.hits.has(i, SenseKind.GIVEN_NAME)
                && reading.word(i + 1)
                && ((reading.tokens.capital(i + 1) && !reading.hits.known(i + 1)) || articled(i + 2) == i + 1);
    }

    /** Where a surname begins that has the article before it, joined with a hyphen: al-Maliki. */
    int articled(int i) {
        boolean joined = reading.grammar.capitals() && i > 0 && reading.word(i) && reading.tokens.hyphenated(i);
        return joined && particle(i - 1) != null ? i - 1 : i;
    }

    /** The token behind the honorifics that begin at a token; the token itself if none does. */
    int honoured(int i) {
        int at = i;
        for (Hit hit = reading.hits.longest(at, SenseKind.HONORIFIC);
                hit != null && at - i < HONOURS && before(hit.sense()) && !(hit.length() == 1 && compound(at));
                hit = reading.hits.longest(at, SenseKind.HONORIFIC)) {
            if (hit.is(Trait.GUARDED) && !bears(hit.end())) {
                return at;
            }
            at = hit.end();
            if (reading.mark(at, '.') && reading.word(at + 1)) {
                at++;
            }
        }
        return at;
    }

    /** Whether the bearer of a title that is an ordinary word too stands here: دولة السيد X, not دولة الضيف. */
    private boolean bears(int i) {
        return reading.mark(i, '.') || !reading.definite(i) || reading.hits.hasAny(i, PERSONAL);
    }

    private static boolean before(Sense sense) {
        return sense.is(Trait.BEFORE) && !sense.is(Trait.POSSESSED) && !sense.is(Trait.PLURAL);
    }

    /** Whether the list of people has a name here that is no word of everyday. */
    private boolean famous(int i) {
        Hit hit = reading.hits.longest(i, SenseKind.PERSON);
        return hit != null && !hit.is(Trait.COMMON);
    }

    /** Whether a word is one that newspapers use every day, or has the form of one, so that it is a name only with support. */
    boolean everyday(int i) {
        return reading.hits.classes(i) != 0
                || reading.hits.has(i, SenseKind.FIELD)
                || reading.hits.has(i, SenseKind.PORTFOLIO)
                || reading.hits.has(i, SenseKind.REPORTING_VERB)
                || otherwise(i);
    }

    /** Whether a noun is the first part of a compound, and so no title and no particle: سنت‌گرا. */
    private boolean compound(int i) {
        return reading.hits.is(i, WordClass.NOUN) && glued(i + 1, i);
    }

    /** Whether a non-joiner joins a word to the part before: نیک‌پی. */
    private boolean glued(int i, int first) {
        return i > first && !reading.grammar.capitals() && !reading.tokens.latin(i) && reading.tokens.glued(i);
    }

    /** A title behind a given name and before no other capital is a surname: Tariq Mahmood Shah. */
    boolean title(int i) {
        return reading.grammar.capitals()
                && reading.tokens.capital(i)
                && !(reading.word(i + 1) && reading.tokens.capital(i + 1))
                && reading.word(i - 1)
                && reading.tokens.capital(i - 1)
                && !reading.hits.hasAny(i - 1, Surnames.NO_FORENAME)
                && (reading.hits.has(i - 1, SenseKind.GIVEN_NAME) || reading.hits.has(i - 2, SenseKind.GIVEN_NAME));
    }

    /** The particle at a token; none where it builds the sentence, as از and لا do, and "at" but in at-Tayyib. */
    @Nullable
    Hit particle(int i) {
        Hit particle = reading.hits.longest(i, SenseKind.NAME_PARTICLE);
        if (particle != null && particle.code().equals("FOREIGN") && compound(i)) {
            return null;
        }
        if (particle == null || !particle.is(Trait.COMMON) || !reading.function(i)) {
            return particle;
        }
        boolean joined = reading.grammar.capitals() ? reading.tokens.hyphenated(i + 1) : reading.tokens.glued(i);
        return joined ? particle : null;
    }

    /** A particle with nothing to join, and no other sense, is the last part of a foreign name: تشن ون بو. */
    private boolean onlyParticle(int i) {
        return reading.hits.classes(i) == 0 && reading.hits.kinds(i) == SenseKind.NAME_PARTICLE.bit();
    }

    /** A particle that may begin a name: أبو, Abu, von. */
    private boolean leads(int i) {
        Hit hit = reading.hits.longest(i, SenseKind.NAME_PARTICLE);
        return hit != null
                && hit.is(Trait.JOINS_NEXT)
                && !reading.hits.is(i, FUNCTION)
                && reading.word(i + 1)
                && (!reading.tokens.latin(i) || reading.tokens.capital(i + 1));
    }

    /** A full stop behind a single letter belongs to the name: George W. Bush. */
    private int initial(int i) {
        boolean letter = reading.tokens.end(i - 1) - reading.tokens.start(i - 1) == 1;
        return letter && reading.mark(i, '.') && reading.tokens.glued(i) && reading.word(i + 1) ? i + 1 : i;
    }

    /** Whether an office begins at a word that is no surname: الوزير إبراهيم القاضي. */
    private boolean apart(int i) {
        Phrase phrase = reading.phrases.at(i);
        return phrase != null && phrase.kind == Phrase.Kind.OFFICE && !(announced && surnames.office(phrase, begun));
    }

    private boolean part(int i, boolean first, boolean supported) {
        boolean capitals = reading.grammar.capitals() || reading.tokens.latin(i);
        return capitals ? capitalPart(i, first, supported) : plainPart(i, first, supported);
    }

    private boolean capitalPart(int i, boolean first, boolean supported) {
        if (!first && reading.tokens.hyphenated(i) && (!reading.hits.known(i) || articled(i) < i)) {
            return true;
        }
        if (!reading.tokens.capital(i) || reading.tokens.possessive(i)) {
            return false;
        }
        if (!first && reading.word(i + 1) && reading.tokens.hyphenated(i + 1) && !reading.tokens.capital(i + 1)) {
            return true;
        }
        if (reading.hits.has(i, SenseKind.GIVEN_NAME) || reading.hits.has(i, SenseKind.PERSON)) {
            return true;
        }
        if (!first && title(i)) {
            return true;
        }
        Phrase phrase = reading.phrases.covering(i);
        boolean taken = phrase != null && (phrase.kind != Phrase.Kind.PLACE || (first && !supported));
        return !taken
                && !otherwise(i)
                && !(reading.hits.is(i, ORDINARY) && (first || !supported))
                && !reading.closes(i);
    }

    private boolean plainPart(int i, boolean first, boolean supported) {
        if (!first && announced && surnames.foreign(i)) {
            return true;
        }
        boolean phrase = reading.hits.classes(i) != 0 && reading.hits.length(i) > 1;
        if (phrase || reading.function(i)) {
            return spelt.part(i, first, supported);
        }
        // A name that begins a time is none: صباح اليوم.
        Hit time = first ? null : reading.hits.longest(i, SenseKind.TIME);
        if (time != null && time.length() > 1) {
            return false;
        }
        // A place of several words that begins with a name (إسلام آباد), and a name that stands where only a place
        // does.
        Phrase place = first ? null : reading.phrases.at(i);
        if (place != null && place.isLocation() && (place.length() > 1 || reading.hits.has(i, SenseKind.GIVEN_NAME))) {
            return false;
        }
        if (reading.hits.has(i, SenseKind.GIVEN_NAME) || reading.hits.has(i, SenseKind.PERSON)) {
            return first || !reading.proclitic(i, Reading.Proclitic.CONJUNCTION);
        }
        if (reading.closes(i) || reading.hits.is(i, ORDINARY) || otherwise(i)) {
            return first
                    ? supported && verbLike(i)
                    : surnames.ofCountry(i) || (announced && surnames.announced(i, begun));
        }
        Phrase cover = reading.phrases.covering(i);
        if (cover != null
                && (cover.kind != Phrase.Kind.PLACE
                        || first
                        || cover.code.equals("CAPITAL")
                        || cover.start > reading.tokens.start(cover.first))) {
            return false;
        }
        return supported && !reading.proclitic(i, Reading.Proclitic.CONJUNCTION);
    }

    /** A name that is spelt as a verb is (تشن): two words that nobody knows stand behind it. */
    private boolean verbLike(int i) {
        return (reading.hits.classes(i) & ~WordClass.VERB.bit()) == 0
                && reading.hits.kinds(i) == 0
                && spelt.unknown(i + 1)
                && spelt.unknown(i + 2);
    }

    private boolean otherwise(int i) {
        return reading.hits.has(i, SenseKind.DEMONYM)
                || reading.hits.has(i, SenseKind.OFFICE)
                || reading.hits.has(i, SenseKind.HONORIFIC)
                || reading.hits.has(i, SenseKind.ORGANIZATION_HEAD)
                || reading.hits.has(i, SenseKind.PLACE_HEAD)
                || reading.hits.has(i, SenseKind.MONTH)
                || reading.hits.has(i, SenseKind.TIME)
                || reading.hits.has(i, SenseKind.VISIT_TRIGGER)
                || reading.hits.has(i, SenseKind.AGREEMENT_TRIGGER)
                || reading.hits.has(i, SenseKind.INSTRUMENT)
                || reading.hits.has(i, SenseKind.PROGRAMME)
                || reading.hits.has(i, SenseKind.SEQUENCE)
                || reading.hits.has(i, SenseKind.CURRENCY);
    }

    /** Whether a non-joiner joins a word to the one before, or a hyphen two capitals: Pannier-Runacher. */
    boolean linked(int i) {
        if (reading.grammar.capitals()) {
            return reading.word(i)
                    && reading.tokens.hyphenated(i)
                    && reading.tokens.capital(i)
                    && reading.tokens.capital(i - 1);
        }
        return reading.word(i) && reading.tokens.glued(i);
    }
}
