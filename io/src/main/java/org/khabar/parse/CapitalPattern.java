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
        return name != null && (person(token, name.end()) || person(behindPlace(token), name.end())) ? null : name;
    }

    /** Whether the noun of a place is a surname, right behind a given name: Eleanor Marsh. */
    private boolean person(int first, int end) {
        return reading.givenName(first) && end == first + 2;
    }

    /** The token behind a place of the lists: Minister for Africa Eleanor Marsh. */
    private int behindPlace(int token) {
        Hit listed = reading.hits.longest(token, SenseKind.PLACE);
        listed = listed == null ? reading.hits.longest(token, SenseKind.COUNTRY) : listed;
        return listed == null ? token : listed.end();
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
}
