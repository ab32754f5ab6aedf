package org.khabar.parse;

import org.jspecify.annotations.Nullable;
import org.khabar.language.Hit;
import org.khabar.language.SenseKind;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;

/**
 * Names of languages that write them with capitals: a {@link CapitalRun} headed by a noun of the lists, or names beside a {@link
 * SmallHead}.
 */
final class CapitalPattern implements NamePattern {

    private static final long HEADS = SenseKind.ORGANIZATION_HEAD.bit() | SenseKind.PLACE_HEAD.bit();

    private final Reading reading;
    private final CapitalRun organizations;
    private final CapitalRun places;
    private final SmallHead small;

    CapitalPattern(Reading reading) {
        this.reading = reading;
        this.organizations = new CapitalRun(reading, SenseKind.ORGANIZATION_HEAD);
        this.places = new CapitalRun(reading, SenseKind.PLACE_HEAD);
        this.small = new SmallHead(reading);
    }

    @Override
    public boolean mayBegin(int token) {
        return reading.hits.hasAny(token, HEADS) || (reading.tokens.capital(token) && reading.around(token, HEADS));
    }

    @Override
    public @Nullable Name organization(int token, @Nullable Hit head) {
        if (!capital(token)) {
            return head == null ? null : small.from(head);
        }
        if (!reading.around(token, SenseKind.ORGANIZATION_HEAD.bit())) {
            return null;
        }
        Name name = organizations.at(token);
        if (name == null) {
            name = small.ofState(token);
        }
        if (name == null && head != null && small.alone(head)) {
            return new Name(token, head.end(), 0, head.code());
        }
        return name == null ? small.closed(token) : name;
    }

    @Override
    public @Nullable Name place(int token, @Nullable Hit head) {
        if (head != null && !reading.tokens.capital(token)) {
            return smallHead(token, head);
        }
        boolean heads = reading.around(token, SenseKind.PLACE_HEAD.bit());
        Name name = capital(token) && heads ? places.at(token) : null;
        return name != null && reading.givenName(token) && name.end() == token + 2 ? null : name;
    }

    /** A small head with "of" before a capital: the port of Tanga. */
    private @Nullable Name smallHead(int token, Hit head) {
        int of = head.end();
        boolean own = head.code().equals("FACILITY")
                || head.code().equals("AIRPORT")
                || head.code().equals("WATER");
        boolean one = !head.is(Trait.PLURAL) && !head.is(Trait.COMMON);
        if (!own || !one || !reading.hits.is(of, WordClass.OF) || !capital(of + 1) || !head.is(Trait.BEFORE)) {
            return null;
        }
        int end = of + 2;
        while (capital(end) && end < of + 4 && !reading.tokens.possessive(end)) {
            end++;
        }
        return new Name(token, end, 0, head.code());
    }

    private boolean capital(int i) {
        return reading.word(i) && reading.tokens.capital(i);
    }
<<<<<<< HEAD

    private @Nullable Name run(int first, SenseKind heads) {
        int end = -1;
        String code = "";
        boolean common = false;
        boolean connected = true;
        boolean named = false;
        int i = first;
        while (i < Math.min(reading.count(), first + LONGEST)) {
            if (!capital(i)) {
                int next = connect(i, end >= 0);
                if (next == i) {
                    break;
                }
                connected = true;
                i = next;
                continue;
            }
            Hit head = headAt(i, heads);
            if (i == first && reading.function(i) && head == null && !reading.hits.is(i, WordClass.ARTICLE)) {
                return null;
            }
            if (head != null && !(i > first && end >= 0 && connected && stateOffice(i))) {
                Sense sense = head.sense();
                code = end < 0 || sense.is(Trait.AFTER) ? sense.code() : code;
                common = sense.is(Trait.COMMON) && end < 0;
                named = end < 0 && sense.is(Trait.JOINS_NEXT);
                end = head.end();
                i = end;
            } else if (stateOffice(i) || (end >= 0 && !connected && !(named && i < end + 2))) {
                break;
            } else {
                end = end >= 0 ? i + 1 : end;
                i++;
            }
            connected = false;
        }
        boolean alone = end == first + 1;
        return end < 0 || alone || (common && end - first < 2) ? null : new Name(first, end, 0, code);
    }

    /** The head noun at a token, all its words with capitals. */
    private @Nullable Hit headAt(int i, SenseKind heads) {
        Hit head = reading.hits.longest(i, heads);
        return head != null && capital(head.end() - 1) ? head : null;
    }

    private boolean stateOffice(int i) {
        return reading.hits.has(i, SenseKind.OFFICE) && !reading.hits.has(i, SenseKind.ORGANIZATION_HEAD);
    }

    /** Behind a connective that a capital follows; the same token where the run has ended. */
    private int connect(int i, boolean headed) {
        if (reading.mark(i, '&') && capital(i + 1)) {
            return i + 1;
        }
        if (reading.mark(i, ',') && headed && capital(i + 1) && listGoesOn(i + 1)) {
            return i + 1;
        }
        if (!reading.word(i) || !reading.hits.is(i, CONNECTIVES) || reading.tokens.possessive(i)) {
            return i;
        }
        boolean and = reading.hits.is(i, WordClass.CONJUNCTION);
        if (and) {
            return capital(i + 1) && headed && !startsName(i + 1) ? i + 1 : i;
        }
        int next = reading.hits.is(i + 1, WordClass.ARTICLE) ? i + 2 : i + 1;
        boolean when = reading.hits.has(next, SenseKind.TIME) || reading.hits.has(next, SenseKind.MONTH);
        return capital(next) && !when && (headed || reading.hits.is(i, WordClass.OF)) ? next : i;
    }

    /** Ministry of Transport, Communications and Information Technology: the list ends with "and" and a capital. */
    private boolean listGoesOn(int i) {
        int end = i;
        while (capital(end) && end < i + 3) {
            end++;
        }
        return end > i && reading.hits.is(end, WordClass.CONJUNCTION) && capital(end + 1) && !startsName(end + 1);
    }

    /** Whether a run that begins here has a head or a listed name of its own, so that "and" joins two names. */
    private boolean startsName(int i) {
        int end = i;
        while (capital(end)) {
            if (reading.hits.has(end, SenseKind.ORGANIZATION_HEAD)
                    || reading.hits.has(end, SenseKind.ORGANIZATION)
                    || reading.hits.has(end, SenseKind.COUNTRY)
                    || reading.hits.has(end, SenseKind.DEMONYM)
                    || reading.hits.has(end, SenseKind.GIVEN_NAME)) {
                return true;
            }
            end++;
        }
        return false;
    }

    /** A body of a state in small letters: the demonym, or the country with 's, then up to three words to the head. */
    private @Nullable Name ofState(int token) {
        Hit demonym = reading.hits.longest(token, SenseKind.DEMONYM);
        Hit country = reading.hits.longest(token, SenseKind.COUNTRY);
        int i = token + (demonym != null ? demonym.length() : 0);
        if (demonym == null) {
            if (country == null) {
                return null;
            }
            i = country.end();
            if (!(i < reading.count() && reading.tokens.possessive(i))) {
                return null;
            }
            i++;
        }
        for (int end = i; end < i + 4 && reading.word(end) && !reading.closes(end); end++) {
            Hit head = reading.hits.longest(end, SenseKind.ORGANIZATION_HEAD);
            if (head != null) {
                Sense sense = head.sense();
                return OrganizationFinder.ofState(sense.code()) && !indefinite(token)
                        ? new Name(token, head.end(), 0, sense.code())
                        : null;
            }
            if (reading.hits.has(end, SenseKind.OFFICE)) {
                return null;
            }
        }
        return null;
    }

    private boolean indefinite(int token) {
        return token > 0
                && reading.hits.is(token - 1, WordClass.ARTICLE)
                && reading.tokens.foldedEnd(token - 1) - reading.tokens.foldedStart(token - 1) < 3;
    }
=======
>>>>>>> main
}
