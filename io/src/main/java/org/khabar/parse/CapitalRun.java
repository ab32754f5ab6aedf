package org.khabar.parse;

import org.jspecify.annotations.Nullable;
import org.khabar.language.Hit;
import org.khabar.language.Sense;
import org.khabar.language.SenseKind;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;

/**
 * A run of words with capitals, and of small connectives between them, that a noun of the lists heads: at its end (Khalifa
 * University), or before "of" or "for" and all that they govern (Ministry of Transport, Communications and Information
 * Technology). One per pattern, used again for each run; for one thread.
 */
final class CapitalRun {

    private static final int LONGEST = 14;
    private static final long GOVERNING = WordClass.bits(WordClass.OF, WordClass.FOR, WordClass.ABOUT);

    private static final long TITLES = SenseKind.OFFICE.bit() | SenseKind.HONORIFIC.bit();

    /** What stands behind a name and is no part of it. */
    private static final long ENDS = SenseKind.TIME.bit() | SenseKind.MONTH.bit();

    private final Reading reading;
    private final SenseKind heads;

    private int first;
    private int end;
    private String code = "";

    /** Whether the head is a word of everyday, or one that only closes a name. */
    private boolean common;

    private boolean closing;

    /** Whether the head governs what follows: behind "of". */
    private boolean governed;

    /** Whether words of the name may follow: behind a connective, or the one behind lake or mount. */
    private int open;

    CapitalRun(Reading reading, SenseKind heads) {
        this.reading = reading;
        this.heads = heads;
    }

    /** The name that begins at a token with a capital; null if none does. */
    NamePattern.@Nullable Name at(int token) {
        start(token);
        if (reading.hits.is(token, WordClass.ARTICLE)) {
            return null;
        }
        int i = token;
        while (i < Math.min(reading.count(), token + LONGEST)) {
            int next = capital(i) ? word(i) : connective(i);
            if (next == i) {
                break;
            }
            i = next;
        }
        boolean alone = end == first + 1;
        boolean weak = common && end - first < 2;
        // A title begins the name of a university only: Sultan Qaboos University.
        boolean title = reading.hits.has(first, SenseKind.HONORIFIC) && !code.equals("UNIVERSITY") && !rank();
        return end < 0 || alone || weak || title || office() ? null : new NamePattern.Name(first, end, 0, code);
    }

    /** The rank of a general is said of bodies too: General Administration. */
    private boolean rank() {
        Hit honorific = reading.hits.longest(first, SenseKind.HONORIFIC);
        return honorific != null
                && honorific.code().equals("MILITARY")
                && honorific.length() == 1
                && reading.hits.has(first + 1, heads);
    }

    private void start(int token) {
        first = token;
        end = -1;
        code = "";
        common = false;
        closing = false;
        governed = false;
        open = 0;
    }

    private boolean capital(int i) {
        return reading.word(i) && reading.tokens.capital(i);
    }

    /** The place behind a word of the name; the same where it is none. */
    private int word(int i) {
        Hit head = head(i);
        boolean opening = i == first && head == null && reading.function(i);
        boolean title = i == first && heads == SenseKind.ORGANIZATION_HEAD && reading.hits.has(i, SenseKind.HONORIFIC);
        boolean office =
                !title && reading.hits.has(i, SenseKind.OFFICE) && !reading.hits.has(i, SenseKind.ORGANIZATION_HEAD);
        boolean person = i > first && !fresh(i) && end >= 0 && reading.givenName(i);
        if (opening || person || (end >= 0 && reading.hits.hasAny(i, ENDS))) {
            return i;
        }
        Hit place = governed && fresh(i) ? reading.hits.longest(i, SenseKind.PLACE) : null;
        if (place != null && place.length() > 2) {
            end = place.end();
            open = 0;
            return end;
        }
        if (head != null && !(governed && office)) {
            headed(head);
            return end;
        }
        if (office || (end >= 0 && open == 0)) {
            return i;
        }
        open = governed || end < 0 ? open : open - 1;
        end = end >= 0 ? i + 1 : end;
        return i + 1;
    }

    /** Whether a word stands right behind a connective. */
    private boolean fresh(int i) {
        return !capital(i - 1);
    }

    private void headed(Hit head) {
        Sense sense = head.sense();
        boolean begins = end < 0;
        code = begins || (sense.is(Trait.AFTER) && !governed) ? sense.code() : code;
        common = sense.is(Trait.COMMON) && begins;
        closing = begins ? !sense.is(Trait.BEFORE) : closing;
        open = begins && sense.is(Trait.JOINS_NEXT) ? 2 : governed ? open : 0;
        end = head.end();
        // University of Science, and Technology goes on with it.
        for (int i = head.token() + 1; i < end; i++) {
            governed |= reading.hits.is(i, WordClass.OF);
        }
    }

    /** The head noun at a token, all its words with capitals. */
    private @Nullable Hit head(int i) {
        Hit head = reading.hits.longest(i, heads);
        return head != null && capital(head.end() - 1) ? head : null;
    }

    /** Behind a connective that a capital follows; the same token where the name has ended. */
    private int connective(int i) {
        if (reading.mark(i, '&') && capital(i + 1)) {
            open = 1;
            return i + 1;
        }
        if (reading.mark(i, ',')) {
            return governed && listGoesOn(i + 1) ? i + 1 : i;
        }
        if (!reading.word(i) || reading.tokens.possessive(i)) {
            return i;
        }
        if (reading.hits.is(i, WordClass.CONJUNCTION)) {
            return governed && capital(i + 1) && !beginsName(i + 1) ? i + 1 : i;
        }
        if (reading.hits.is(i, GOVERNING)) {
            return governs(i);
        }
        boolean article = reading.hits.is(i, WordClass.ARTICLE);
        return article && capital(i + 1) && governed ? i + 1 : i;
    }

    private int governs(int i) {
        int next = reading.hits.is(i + 1, WordClass.ARTICLE) ? i + 2 : i + 1;
        boolean of = reading.hits.is(i, WordClass.OF);
        if (!capital(next) || reading.hits.hasAny(next, ENDS) || !(end >= 0 || of)) {
            return i;
        }
        // Premier Li Qiang of the State Council: the words before "of" are the bearer of a title.
        boolean titled = reading.hits.hasAny(first - 1, TITLES) || (first > 0 && capital(first - 1));
        if (end < 0 && (titled || reading.hits.has(first, SenseKind.PERSON))) {
            return i;
        }
        governed = end >= 0;
        open = governed ? 1 : open;
        return next;
    }

    /** Ministry of Transport, Communications and Information Technology: the list ends with "and" and a capital. */
    private boolean listGoesOn(int i) {
        int at = i;
        for (int item = 0; item < 4; item++) {
            int from = at;
            while (capital(at) && at < from + 3) {
                at++;
            }
            if (at == from || beginsName(from)) {
                return false;
            }
            if (reading.hits.is(at, WordClass.CONJUNCTION)) {
                return capital(at + 1) && !beginsName(at + 1);
            }
            if (!reading.mark(at, ',')) {
                return false;
            }
            at++;
        }
        return false;
    }

    /** Whether the words from here have a head or a listed name of their own, so that "and" joins two names. */
    private boolean beginsName(int i) {
        for (int at = i; capital(at); at++) {
            Hit head = reading.hits.longest(at, SenseKind.ORGANIZATION_HEAD);
            boolean heads = head != null && head.is(Trait.BEFORE) && !head.is(Trait.COMMON);
            boolean listed = reading.hits.has(at, SenseKind.ORGANIZATION)
                    || reading.hits.has(at, SenseKind.COUNTRY)
                    || reading.hits.has(at, SenseKind.DEMONYM)
                    || reading.hits.has(at, SenseKind.OFFICE)
                    || reading.givenName(at);
            if (heads || listed) {
                return true;
            }
        }
        return false;
    }

    /** Whether the run is only what a minister is responsible for: Water Resources Minister, Minister of Renewable Energy. */
    private boolean office() {
        if (!common && !closing) {
            return false;
        }
        Hit office = reading.hits.longest(end, SenseKind.OFFICE);
        Hit portfolio = reading.hits.longest(first, SenseKind.PORTFOLIO);
        return (office != null && office.is(Trait.STATE)) || (portfolio != null && portfolio.end() >= end);
    }
}
