package org.khabar.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khabar.language.Entry;
import org.khabar.language.Hit;
import org.khabar.language.SenseKind;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;
import org.khabar.model.Basis;

/**
 * Finds organizations, countries and places from left to right, the longest first: what stands inside a name is no name of its
 * own, but for the country whose body an organization is (دولت لبنان, Brazil's foreign ministry).
 */
final class NameFinder {

    /** How many words of an office may stand before the one that a country's name begins with too. */
    private static final int OFFICE = 4;

    private static final long LISTED = SenseKind.ORGANIZATION.bit() | SenseKind.COUNTRY.bit() | SenseKind.PLACE.bit();

    private static final char SHADDA = '\u0651';

    private final Reading reading;
    private final PlaceContext context;
    private final OrganizationFinder organizations;
    private final NamePattern pattern;
    private final NestedNames nested;

    /** How often the text names each country without doubt; counted when first asked for. */
    private final Map<String, Integer> mentions = new HashMap<>();

    NameFinder(Reading reading) {
        this.reading = reading;
        this.context = new PlaceContext(reading);
        this.organizations = new OrganizationFinder(reading);
        this.pattern = NamePattern.of(reading);
        this.nested = new NestedNames(reading, this, organizations, context);
    }

    void run() {
        for (int i = 0; i < reading.count(); ) {
            boolean begins = reading.hits.hasAny(i, LISTED) || (reading.word(i) && pattern.mayBegin(i));
            Phrase found = begins ? at(i) : null;
            if (found == null) {
                i++;
            } else {
                reading.phrases.add(found);
                nested.read(found);
                i = found.end;
            }
        }
    }

    private @Nullable Phrase at(int i) {
        Phrase best = organizations.at(i);
        if (ofOffice(i)) {
            return best;
        }
        Phrase country = country(i);
        if (country != null && (best == null || country.end > best.end)) {
            best = country;
        }
        Phrase place = place(i);
        if (place != null
                && (best == null
                        || place.end > best.end
                        || building(best, place)
                        || surer(best, place)
                        || (best == country && sameName(best, place)))) {
            best = place;
        }
        return best != null && personal(i, best) ? null : best;
    }

    /** Whether the lists have a person of a longer name here: Giorgia Meloni in Arabic begins as Georgia does. */
    private boolean personal(int i, Phrase name) {
        Hit person = reading.hits.longest(i, SenseKind.PERSON);
        return person != null && name.isLocation() && person.end() > name.end;
    }

    /** Whether the house of a government is a place here, where one goes to or is: to the White House. */
    private boolean building(Phrase organization, Phrase place) {
        return organization.kind == Phrase.Kind.ORGANIZATION
                && place.end == organization.end
                && place.entry != null
                && place.entry.code().equals("FACILITY")
                && context.entered(place.first);
    }

    /** Whether the list has the place, and only a pattern the organization of the same words. */
    private static boolean surer(Phrase organization, Phrase place) {
        return organization.kind == Phrase.Kind.ORGANIZATION
                && organization.entry == null
                && place.entry != null
                && place.first == organization.first
                && place.end == organization.end;
    }

    /** Where a country and a place share a name, the one that the list writes just so, or the one the article goes on about. */
    private boolean sameName(Phrase country, Phrase place) {
        String surface = reading.text.substring(country.start, country.stop);
        if (place.code.equals("CAPITAL") && !place.country.equals(country.code)) {
            // The capital of another state: the sign of doubling tells عمّان, else what the article is about.
            return surface.indexOf(SHADDA) >= 0 || mentions(place.country) > mentions(country.country);
        }
        return PlaceContext.writes(place.entry, surface) && !PlaceContext.writes(country.entry, surface);
    }

    /** Of several countries that are called by the same common word, the one that the text names most: المملكة. */
    private @Nullable Hit ownKingdom(@Nullable Hit first) {
        if (first == null || !first.is(Trait.COMMON)) {
            return first;
        }
        Hit best = first;
        for (Hit hit : reading.hits.of(first.token(), SenseKind.COUNTRY)) {
            boolean more = mentions(hit.code()) > mentions(best.code());
            best = hit.end() == first.end() && hit.is(Trait.COMMON) && more ? hit : best;
        }
        return best;
    }

    /** Whether a word for "the state" has the article where the text names the state elsewhere: غادر المملكة. */
    private boolean spokenOf(int i, Hit state) {
        return reading.definite(i) && mentions(state.code()) > 0;
    }

    /** How often the text names a country, by its adjective or by a name that no place has. */
    private int mentions(String country) {
        if (mentions.isEmpty()) {
            mentions.put("", 0);
            for (int i = 0; i < reading.count(); i++) {
                boolean place = reading.hits.has(i, SenseKind.PLACE);
                Hit state = place ? null : reading.hits.longest(i, SenseKind.COUNTRY);
                Hit named = state == null ? reading.hits.longest(i, SenseKind.DEMONYM) : state;
                if (named != null && !named.is(Trait.COMMON)) {
                    mentions.merge(named.code(), 1, Integer::sum);
                }
            }
        }
        return mentions.getOrDefault(country, 0);
    }

    private @Nullable Phrase country(int i) {
        Hit hit = ownKingdom(reading.hits.longest(i, SenseKind.COUNTRY));
        if (hit == null
                || !written(i)
                || money(hit.end())
                || (hit.is(Trait.COMMON) && !context.located(i, hit) && !spokenOf(i, hit))
                || adjective(i, hit)) {
            return null;
        }
        Phrase phrase = listed(Phrase.Kind.COUNTRY, i, hit);
        phrase.country = phrase.code = hit.code();
        return phrase;
    }

    /** Whether the first word ends an office, and the short name follows: رئيس جمهورية كازاخستان, President of the Republic of Cuba. */
    private boolean ofOffice(int i) {
        Hit country = reading.hits.longest(i, SenseKind.COUNTRY);
        Hit named = reading.hits.longest(reading.hits.is(i + 1, WordClass.OF) ? i + 2 : i + 1, SenseKind.COUNTRY);
        boolean within = named != null
                && !named.is(Trait.COMMON)
                && (country == null
                        || (named.end() == country.end() && named.code().equals(country.code())));
        for (int first = Math.max(0, i - OFFICE); within && first < i; first++) {
            Hit office = reading.hits.longest(first, SenseKind.OFFICE);
            if (office != null && office.end() == i + 1) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a word that is an adjective too describes the noun before, with which it agrees in article and ending: جالية
     * تركية, الحكومة السعودية; but إعمار سورية.
     */
    boolean adjective(int i, Hit country) {
        return country.length() == 1
                && country.strip() == 0
                && !reading.grammar.clitics().article().isEmpty()
                && reading.hits.has(i, SenseKind.DEMONYM)
                && reading.word(i - 1)
                && !reading.function(i - 1)
                && !reading.verbal(i - 1)
                && !reading.hits.is(i - 1, WordClass.VERB)
                && reading.definite(i) == reading.definite(i - 1)
                && reading.tokens.folded()[reading.tokens.foldedEnd(i) - 1]
                        == reading.tokens.folded()[reading.tokens.foldedEnd(i - 1) - 1];
    }

    /** Whether a currency follows, so that a country only says whose it is: U.S. dollars. */
    private boolean money(int i) {
        Hit hit = reading.hits.longest(i, SenseKind.CURRENCY);
        return hit != null && hit.code().indexOf('.') < 0;
    }

    private @Nullable Phrase place(int i) {
        Hit best = null;
        for (Hit hit : written(i) ? reading.hits.of(i, SenseKind.PLACE) : List.<Hit>of()) {
            if (!headed(i, hit)
                    && !context.forename(i, hit)
                    && (hit.length() > 1 || !reading.function(i))
                    && (!context.doubtful(i, hit) || context.located(i, hit))
                    && (best == null || better(hit, best))) {
                best = hit;
            }
        }
        NamePattern.Name name = pattern.place(i, reading.hits.longest(i, SenseKind.PLACE_HEAD));
        if (name != null && (best == null || name.end() > best.end())) {
            Phrase phrase = reading.phrase(Phrase.Kind.PLACE, name.first(), name.end(), name.strip());
            phrase.code = name.code();
            return phrase;
        }
        if (best == null) {
            return beforeCountry(i);
        }
        Phrase phrase = listed(Phrase.Kind.PLACE, i, best);
        Entry entry = phrase.entry;
        if (entry != null) {
            phrase.code = entry.code();
            phrase.country = entry.country();
            phrase.basis = Basis.LEXICON;
        }
        return phrase;
    }

    /** A place in no list, with its country behind a comma: Otranto, Italy. */
    private @Nullable Phrase beforeCountry(int i) {
        if (!reading.grammar.capitals() || !unknown(i) || (reading.word(i - 1) && reading.tokens.capital(i - 1))) {
            return null;
        }
        int end = i + 1;
        while (end < i + 3 && unknown(end)) {
            end++;
        }
        Hit country = reading.mark(end, ',') ? reading.hits.longest(end + 1, SenseKind.COUNTRY) : null;
        if (country == null || (reading.word(country.end()) && reading.tokens.possessive(country.end()))) {
            return null;
        }
        Phrase phrase = reading.phrase(Phrase.Kind.PLACE, i, end, 0);
        phrase.code = "CITY";
        phrase.country = country.code();
        phrase.basis = Basis.APPOSITION;
        return phrase;
    }

    private boolean unknown(int i) {
        return reading.word(i) && reading.tokens.capital(i) && !reading.hits.known(i);
    }

    /** The longer form; of two equal ones the place with more people. */
    private boolean better(Hit hit, Hit best) {
        int more = hit.length() - best.length();
        return more > 0 || (more == 0 && weight(hit) > weight(best));
    }

    private int weight(Hit hit) {
        Entry entry = reading.lexicon.entry(hit.sense());
        if (entry == null) {
            return 0;
        }
        return entry.code().equals("CAPITAL")
                ? Integer.MAX_VALUE
                : context.ofGazetteer(hit) ? entry.weight() : Integer.MAX_VALUE - 1;
    }

    Phrase listed(Phrase.Kind kind, int i, Hit hit) {
        Phrase phrase = reading.phrase(kind, i, hit.end(), hit.strip());
        phrase.entry = reading.lexicon.entry(hit.sense());
        return phrase;
    }

    /** Whether a listed name begins with a noun that only says what the place is: ولاية أيوا. */
    private boolean headed(int i, Hit hit) {
        Hit head = reading.hits.longest(i, SenseKind.PLACE_HEAD);
        return hit.length() > 1
                && head != null
                && head.is(Trait.SHORT)
                && reading.hits.has(head.end(), SenseKind.PLACE);
    }

    boolean written(int i) {
        boolean capital = reading.tokens.capital(i)
                || (reading.hits.is(i, WordClass.ARTICLE) && reading.word(i + 1) && reading.tokens.capital(i + 1));
        return !reading.tokens.latin(i) || capital;
    }
}
