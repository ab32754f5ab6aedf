package org.khabar.parse;

import org.jspecify.annotations.Nullable;
import org.khabar.language.Hit;
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

    private static final long ACTORS = SenseKind.OFFICE.bit() | SenseKind.HONORIFIC.bit();

    private final Reading reading;
    private final OfficeComplement complement;
    private final PersonNames names;
    private final OfficeGuards guards;

    OfficeFinder(Reading reading) {
        this.reading = reading;
        this.complement = new OfficeComplement(reading);
        this.names = new PersonNames(reading);
        this.guards = new OfficeGuards(reading, names);
    }

    void run() {
        for (int i = 0; i < reading.count(); ) {
            if (!reading.around(i, ACTORS)) {
                i = reading.sentences.end(reading.sentences.of(i));
                continue;
            }
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
        Phrase referring = referring(i);
        if (referring != null) {
            return referring;
        }
        return reading.grammar.headFirst() ? headFirst(i) : headLast(i);
    }

    /** An honorific with a pronoun stands for somebody named before: معاليه, سموها. */
    private @Nullable Phrase referring(int i) {
        Hit hit = reading.hits.longest(i, SenseKind.HONORIFIC);
        // His happiness is no excellency: عبر عن سعادته.
        boolean feeling = hit != null && hit.code().equals("AMBASSADOR") && reading.hits.is(i - 1, WordClass.ABOUT);
        if (hit == null || !hit.is(Trait.POSSESSED) || guards.insideName(i) || feeling) {
            return null;
        }
        if (names.honoured(i) > i && names.end(names.honoured(i), true) > names.honoured(i)) {
            return null;
        }
        Phrase phrase = reading.phrase(Phrase.Kind.OFFICE, i, hit.end(), hit.strip());
        phrase.code = Offices.HONORIFIC + hit.code();
        phrase.definite = true;
        return phrase;
    }

    /** The office noun at a token: of two readings the deputy's where an office follows (نائب الوزير), else the longer. */
    private @Nullable Hit noun(int i) {
        Hit hit = reading.hits.longest(i, SenseKind.OFFICE);
        if (hit == null || hit.is(Trait.DEPUTY) || !reading.hits.has(hit.end(), SenseKind.OFFICE)) {
            return hit;
        }
        for (Hit other : reading.hits.of(i, SenseKind.OFFICE)) {
            if (other.is(Trait.DEPUTY) && other.end() == hit.end()) {
                return other;
            }
        }
        return hit;
    }

    private @Nullable Phrase headFirst(int i) {
        Hit hit = noun(i);
        if (hit != null && hit.code().equals(Offices.ONE_OF)) {
            return oneOf(i, hit);
        }
        if (hit == null
                || guards.counted(i)
                || modifier(hit)
                || guards.insideName(i)
                || guards.ofPerson(i, hit)
                || guards.ofCountry(i, hit)
                || guards.addressed(i)
                || (hit.length() == 1 && reading.function(i))) {
            return null;
        }
        Office office = complement.behind(i, hit);
        if (office == null || (bare(hit, office) && !person(i, office.end()))) {
            return null;
        }
        return phrase(i, hit, office, hit.strip());
    }

    /** One of several who hold an office: أحد أعضاء المجلس. */
    private @Nullable Phrase oneOf(int i, Hit one) {
        Hit several = reading.hits.longest(one.end(), SenseKind.OFFICE);
        if (several == null || several.strip() > 0 || !several.is(Trait.PLURAL)) {
            return null;
        }
        Office office = complement.behind(several.token(), several);
        int end = office == null ? several.end() : office.end();
        boolean genitive = end == several.end() && reading.definite(end) && !reading.closes(end);
        Phrase phrase = reading.phrase(Phrase.Kind.OFFICE, i, genitive ? end + 1 : end, one.strip());
        phrase.code = several.code();
        if (office != null) {
            phrase.country = office.country();
            phrase.basis = office.basis();
            phrase.of = office.of();
        }
        return phrase;
    }

    private Phrase phrase(int first, Hit hit, Office office, int strip) {
        Sense sense = hit.sense();
        boolean several = sense.is(Trait.PLURAL) || sense.is(Trait.DUAL);
        // "His own" (خود) tells whose counterpart one is, and is no part of the title.
        boolean own = reading.hits.is(office.end() - 1, WordClass.REFLEXIVE);
        int end = own ? office.end() - 1 : office.end();
        Phrase phrase = reading.phrase(several ? Phrase.Kind.GROUP : Phrase.Kind.OFFICE, first, end, strip);
        phrase.code = office.of() == null && office.portfolio().isEmpty() ? state(hit, office.code()) : office.code();
        phrase.country = office.country();
        phrase.basis = office.basis();
        phrase.of = office.of();
        phrase.portfolio = office.portfolio();
        phrase.definite = sense.is(Trait.DEFINITE)
                || sense.is(Trait.POSSESSED)
                || reading.definite(first)
                || (hit.length() > 1 && reading.definite(hit.end() - 1))
                || reading.hits.is(first, WordClass.POSSESSIVE)
                || own
                || articled(first)
                || (sense.is(Trait.STATE)
                        && !several
                        && (hit.length() > 1 || !office.portfolio().isEmpty())
                        && bare());
        phrase.feminine = sense.is(Trait.FEMININE) && !pronoun(hit);
        return phrase;
    }

    /** Whether the language has neither an article nor capitals, so that words alone say that one office is meant. */
    private boolean bare() {
        return reading.grammar.clitics().article().isEmpty() && !reading.grammar.capitals();
    }

    /** Whether an ending that folding makes that of a woman is a pronoun as it is written: نظيره, not نظيرة. */
    private boolean pronoun(Hit hit) {
        boolean both = false;
        for (Hit other : reading.hits.of(hit.token(), SenseKind.OFFICE)) {
            both |= other.end() == hit.end() && other.is(Trait.MASCULINE) && other.is(Trait.POSSESSED);
        }
        return both && !reading.grammar.feminine(reading.lastLetter(hit.end() - 1));
    }

    /** Of two readings of a noun the office of the state, where no organization is named that it heads: الرئيس الإيراني. */
    private String state(Hit noun, String code) {
        if (noun.is(Trait.STATE) || !noun.is(Trait.HEAD_OF_ORGANIZATION)) {
            return code;
        }
        for (Hit other : reading.hits.of(noun.token(), SenseKind.OFFICE)) {
            if (other.end() == noun.end() && other.is(Trait.STATE)) {
                return other.code();
            }
        }
        return code;
    }

    /** Whether "the" stands before a phrase. */
    private boolean articled(int first) {
        return reading.hits.is(first - 1, WordClass.DEFINITE);
    }

    /** Whether an office is one that many have and nothing is said of whose it is. */
    private boolean bare(Hit hit, Office office) {
        Sense sense = hit.sense();
        return office.bare() && !sense.is(Trait.STATE) && !sense.is(Trait.HEAD_OF_ORGANIZATION);
    }

    /**
     * Whether a bare noun of persons means a certain one: as the subject of a verb of speech, or with the article where it is no
     * adjective. What is a form of address before a name belongs to the name, unless it is an office: Governor X.
     */
    private boolean person(int i, int end) {
        Hit address = reading.hits.longest(i, SenseKind.HONORIFIC);
        if (address != null
                && address.end() >= end
                && !address.code().equals("OFFICIAL")
                && (named(end) || reading.hits.has(end, SenseKind.HONORIFIC) || names.end(end, true) > end)) {
            return false;
        }
        boolean cue = reading.verbal(i - 1)
                || reading.verbal(end)
                || (reading.verbal(i - 2) && reading.hits.is(i - 1, WordClass.ARTICLE));
        boolean adjective = i > 0
                && (reading.hits.is(i - 1, WordClass.bits(WordClass.NOUN, WordClass.OCCASION, WordClass.DOCUMENT))
                        || reading.hits.has(i - 1, SenseKind.PROGRAMME));
        boolean definite = reading.definite(i) || articled(i);
        boolean adjectival = guarded(i) || Offices.common(reading.hits.longest(i, SenseKind.OFFICE));
        return !(reading.verbal(i) && !definite) && (cue || named(end) || (definite && !adjective && !adjectival));
    }

    /** Whether an office word is more often an adjective or another noun. */
    private boolean guarded(int i) {
        Hit hit = reading.hits.longest(i, SenseKind.OFFICE);
        return hit != null && hit.is(Trait.GUARDED);
    }

    private boolean named(int i) {
        return reading.givenName(i) || reading.hits.has(i, SenseKind.PERSON);
    }

    /** A noun right behind makes an adjective of the office word: official visit. */
    private boolean compound(int i, int end) {
        return end == i + 1
                && reading.word(end)
                && !reading.tokens.capital(end)
                && !reading.verbal(end)
                && (reading.hits.is(
                                end,
                                WordClass.bits(
                                        WordClass.NOUN, WordClass.ADJECTIVE, WordClass.DOCUMENT, WordClass.OCCASION))
                        || reading.hits.has(end, SenseKind.INSTRUMENT)
                        || reading.hits.has(end, SenseKind.PROGRAMME));
    }

    /** Former, elect, acting: what only describes an office, as سرپرست وزارت does not. */
    private static boolean modifier(Hit hit) {
        return hit.code().endsWith("_X");
    }

    /**
     * An office whose noun comes last: what determines it stands before it (Iran's first vice president, Turkish Foreign
     * Ministry spokesman), and more may follow behind "of", "for" or "to".
     */
    private @Nullable Phrase headLast(int first) {
        if (guards.insideName(first) || guards.addressed(first) || names.title(first)) {
            return null;
        }
        Hit one = reading.hits.longest(first, SenseKind.OFFICE);
        return one != null && one.code().equals(Offices.ONE_OF) ? oneOf(first, one) : premodified(first);
    }

    /** An office behind its country, the organization that it is of, and what it is responsible for. */
    private @Nullable Phrase premodified(int first) {
        String country = "";
        Basis basis = Basis.TEXT;
        Phrase of = null;
        String portfolio = "";
        int i = first;
        for (int words = 0; words < 9 && reading.word(i); words++) {
            Hit hit = reading.hits.longest(i, SenseKind.OFFICE);
            if (hit != null && !modifier(hit) && !premodifies(hit)) {
                Office office = complement.behind(i, hit);
                boolean alone = office != null && i == first && bare(hit, office);
                if (office == null || compound(i, office.end()) || (alone && !person(i, office.end()))) {
                    return null;
                }
                return phrase(first, hit, office.with(country, basis, of, portfolio), 0);
            }
            Phrase name = reading.phrases.at(i);
            Hit demonym = reading.hits.longest(i, SenseKind.DEMONYM);
            if (name != null && (name.kind == Phrase.Kind.ORGANIZATION || name.kind == Phrase.Kind.COUNTRY)) {
                of = name.kind == Phrase.Kind.ORGANIZATION ? name : of;
                country = name.country.isEmpty() ? country : name.country;
                i = name.end;
            } else if (demonym != null && reading.tokens.capital(i)) {
                country = demonym.code();
                basis = Basis.DEMONYM;
                i = demonym.end();
            } else if (hit != null) {
                i = hit.end();
            } else if (i == first && possessor(i)) {
                i += 2;
            } else if (premodifier(i, first)) {
                Hit responsible = reading.hits.longest(i, SenseKind.PORTFOLIO);
                portfolio = responsible == null || !portfolio.isEmpty() ? portfolio : responsible.code();
                i = responsible == null ? i + 1 : responsible.end();
            } else {
                return null;
            }
        }
        return null;
    }

    /** Whether an office word only makes another office of the one behind it: deputy, vice, first vice. */
    private boolean premodifies(Hit hit) {
        int next = hit.end();
        return hit.is(Trait.DEPUTY)
                && (reading.hits.has(next, SenseKind.OFFICE) || reading.hits.has(next, SenseKind.PORTFOLIO));
    }

    /** A noun with 's right before an office: the authority's director general. */
    private boolean possessor(int i) {
        return reading.word(i + 1)
                && reading.tokens.possessive(i + 1)
                && !reading.tokens.capital(i)
                && reading.hits.has(i + 2, SenseKind.OFFICE);
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
        boolean possessive = i == first && reading.hits.is(i, WordClass.POSSESSIVE) && possessedAhead(i);
        boolean adjective = reading.hits.is(i, WordClass.ADJECTIVE) && !reading.tokens.capital(i);
        return and || possessive || (adjective && i > first);
    }

    /** "his Turkish counterpart", "their president": the pronoun belongs to the phrase. */
    private boolean possessedAhead(int i) {
        for (int j = i + 1; j < i + 4 && j < reading.count(); j++) {
            Hit hit = reading.hits.longest(j, SenseKind.OFFICE);
            if (hit != null && (hit.code().equals(Offices.COUNTERPART) || (j == i + 1 && hit.is(Trait.STATE)))) {
                return true;
            }
        }
        return false;
    }
}
