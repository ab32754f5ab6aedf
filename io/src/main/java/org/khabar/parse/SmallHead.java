package org.khabar.parse;

import org.jspecify.annotations.Nullable;
import org.khabar.language.Hit;
import org.khabar.language.SenseKind;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;

/**
 * Names of organizations beside a head noun in small letters: bodies of a state (Iraqi government, Brazil's foreign ministry,
 * the government of Syria), and names that their noun only introduces or closes (the newspaper Al-Mizan, ANGOP news agency).
 */
final class SmallHead {

    private static final int LONGEST = 5;

    /** What a word with a capital may be that is no name of a company or medium. */
    private static final long OTHERWISE = SenseKind.COUNTRY.bit()
            | SenseKind.DEMONYM.bit()
            | SenseKind.TIME.bit()
            | SenseKind.MONTH.bit()
            | SenseKind.OFFICE.bit()
            | SenseKind.HONORIFIC.bit()
            | SenseKind.PERSON.bit()
            | SenseKind.ORGANIZATION.bit();

    private static final long COUNTED = WordClass.bits(
            WordClass.QUANTIFIER,
            WordClass.NEGATION,
            WordClass.DEMONSTRATIVE,
            WordClass.ADJECTIVE,
            WordClass.POSSESSIVE);

    private final Reading reading;

    SmallHead(Reading reading) {
        this.reading = reading;
    }

    /** The organization that a head noun in small letters heads or introduces. */
    NamePattern.@Nullable Name from(Hit head) {
        int next = head.end();
        if (OrganizationFinder.ofState(head.code()) && reading.hits.is(next, WordClass.OF)) {
            int state = reading.hits.is(next + 1, WordClass.ARTICLE) ? next + 2 : next + 1;
            Hit country = capital(state) ? reading.hits.longest(state, SenseKind.COUNTRY) : null;
            boolean one = !head.is(Trait.PLURAL) && !head.is(Trait.COMMON);
            return country != null && one ? new NamePattern.Name(head.token(), country.end(), 0, head.code()) : null;
        }
        if (head.is(Trait.SHORT) && alone(head) && !capital(next)) {
            return new NamePattern.Name(head.token(), next, 0, head.code());
        }
        int end = head.is(Trait.JOINS_NEXT) && !head.is(Trait.PLURAL) ? unknown(next) : next;
        return end > next ? new NamePattern.Name(next, end, 0, head.code()) : null;
    }

    /** Whether a head that may stand alone does: not behind "a", "neither" or an adjective; and speaking, if no parliament. */
    boolean alone(Hit head) {
        int before = head.token() - 1;
        boolean counted = reading.hits.is(before, COUNTED) || indefinite(head.token());
        boolean speaks = reading.verbal(before) || reading.verbal(before - 1) || reading.verbal(head.end());
        return head.is(Trait.SHORT) && !counted && (speaks || head.code().equals("PARLIAMENT"));
    }

    /** Words with capitals and the noun in small letters that says what they name: ANGOP news agency. */
    NamePattern.@Nullable Name closed(int token) {
        int end = token;
        while (capital(end) && end < token + LONGEST && !reading.hits.hasAny(end, SenseKind.DEMONYM.bit())) {
            end++;
        }
        Hit head = end > token ? reading.hits.longest(end, SenseKind.ORGANIZATION_HEAD) : null;
        if (head == null || !head.is(Trait.JOINS_NEXT) || !OrganizationFinder.medium(head.code())) {
            return null;
        }
        return !reading.hits.has(token, SenseKind.COUNTRY) && !reading.function(token)
                ? new NamePattern.Name(token, head.end(), 0, head.code())
                : null;
    }

    /** The end of a run of capitals that no list knows as something else. */
    private int unknown(int from) {
        int end = from;
        while (capital(end)
                && end < from + LONGEST
                && ((end > from && reading.tokens.hyphenated(end)) || !other(end))) {
            end++;
            boolean joined = reading.hits.has(end, SenseKind.NAME_PARTICLE) && capital(end + 1);
            end = joined ? end + 1 : end;
        }
        return reading.hits.hasAny(end, SenseKind.OFFICE.bit()) && capital(end) ? from : end;
    }

    private boolean other(int i) {
        return reading.hits.hasAny(i, OTHERWISE) || reading.givenName(i);
    }

    private boolean capital(int i) {
        return reading.word(i) && reading.tokens.capital(i);
    }

    /** A body of a state in small letters: the demonym, or the country with 's, then up to three words to the head. */
    NamePattern.@Nullable Name ofState(int token) {
        Hit demonym = reading.hits.longest(token, SenseKind.DEMONYM);
        Hit country = reading.hits.longest(token, SenseKind.COUNTRY);
        int i = token + (demonym != null ? demonym.length() : 0);
        if (demonym == null) {
            if (country == null || !(country.end() < reading.count() && reading.tokens.possessive(country.end()))) {
                return null;
            }
            i = country.end() + 1;
        }
        for (int end = i; end < i + 4 && reading.word(end) && !reading.closes(end); end++) {
            Hit head = reading.hits.longest(end, SenseKind.ORGANIZATION_HEAD);
            if (head != null) {
                if (reading.tokens.capital(end)) {
                    return null;
                }
                boolean body = OrganizationFinder.ofState(head.code()) || head.is(Trait.SHORT);
                return body && !indefinite(token) ? new NamePattern.Name(token, head.end(), 0, head.code()) : null;
            }
            if (reading.hits.has(end, SenseKind.OFFICE)) {
                return null;
            }
        }
        return null;
    }

    /** Whether "a" stands before a token. */
    private boolean indefinite(int token) {
        return token > 0
                && reading.hits.is(token - 1, WordClass.ARTICLE)
                && reading.tokens.foldedEnd(token - 1) - reading.tokens.foldedStart(token - 1) < 3;
    }
}
