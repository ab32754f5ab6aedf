package org.khabar.parse;

import org.jspecify.annotations.Nullable;
import org.khabar.language.Hit;
import org.khabar.language.Sense;
import org.khabar.language.SenseKind;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;

/**
 * How far the name of an organization goes in a language with an article: over definite words, in the genitive (جامعة طشقند),
 * as adjectives (المعهد الوطني), behind "for" (للبحوث), and joined by "and" (وزارة الطاقة والمناجم). It ends before the first
 * word that is not definite, unless that is the genitive of a noun in the construct state.
 */
final class ArticledName {

    private static final int LONGEST = 12;

    /** What is done with an organization, and no part of its name. */
    private static final long ENDS =
            SenseKind.TIME.bit() | SenseKind.INSTRUMENT.bit() | SenseKind.AGREEMENT_TRIGGER.bit();

    private final Reading reading;
    private final NameWords words;

    ArticledName(Reading reading, NameWords words) {
        this.reading = reading;
        this.words = words;
    }

    /** The token behind the name that a head begins; the end of the head where it begins none. */
    int end(Hit head) {
        // A construct that a definite noun closes takes no further genitive: رئيس مجلس الوزراء جورجيا ميلوني.
        boolean closed = head.length() > 1 && reading.definite(head.end() - 1);
        // "For economic affairs" is said of whom the cabinet has for them.
        if (closed && head.code().equals("GOVERNMENT") && words.preposition(head.end())) {
            return head.end();
        }
        return closed || reading.definite(head.token()) ? definite(head) : construct(head);
    }

    /** A definite head needs an adjective or a "for" that makes it one of its kind: المنظمة الدولية للهجرة. */
    private int definite(Hit head) {
        int body = head.end();
        boolean heads = head.length() == 1
                && (reading.hits.has(body, SenseKind.ORGANIZATION_HEAD)
                        || reading.hits.has(body, SenseKind.ORGANIZATION));
        boolean other = holder(body) || words.and(body) || (words.preposition(body) && (heads || !words.purpose(body)));
        int first = other || noun(body) ? body : step(body);
        return first == body ? body : goOn(first, body, reading.definite(head.token()));
    }

    /** A definite noun behind a definite head is the object of the verb, and no adjective of the head: أعلنت الوزارة القرار. */
    private boolean noun(int i) {
        return reading.hits.is(i, WordClass.NOUN)
                && !reading.hits.is(i, WordClass.ADJECTIVE)
                && !reading.hits.has(i, SenseKind.DEMONYM)
                && reading.start(i) == reading.tokens.start(i);
    }

    private int goOn(int from, int body, boolean definite) {
        int end = from;
        while (end - body < LONGEST) {
            int next = step(end);
            // Behind the adjective of the state only more adjectives of it and "for" go on: the object of the verb may
            // follow.
            boolean nation = reading.hits.has(end - 1, SenseKind.DEMONYM)
                    && reading.definite(end - 1)
                    && !reading.hits.has(end - 1, SenseKind.PORTFOLIO);
            // What a construct is for is told before the adjective of its state: وزارة الطاقة السعودية [لتعزيز
            // التعاون].
            boolean purpose = definite && words.preposition(end);
            boolean object = definite && noun(end);
            if (next == end || object || (nation && !reading.hits.has(end, SenseKind.DEMONYM) && !purpose)) {
                return end;
            }
            end = next;
        }
        return end;
    }

    /** A head in the construct state: its genitive, and all that hangs on it. */
    private int construct(Hit head) {
        int body = head.end();
        boolean joined = head.length() > 1 && words.and(body);
        Quotation marked = marked(body, head.sense());
        int end = marked != null ? marked.close() + 1 : joined ? nouns(body) : genitive(body, head.sense());
        if (end == body || reading.hits.has(end - 1, SenseKind.COUNTRY)) {
            return end;
        }
        boolean generic = head.code().equals("COMPANY") && reading.definite(body) && reading.hits.known(body);
        if (generic && goOn(end, body, false) == body + 1) {
            return body;
        }
        return marked != null ? nationality(end) : goOn(end, body, false);
    }

    private @Nullable Quotation marked(int i, Sense head) {
        Quotation marked = reading.quotations.openedBy(i);
        boolean fits = marked != null && marked.closed() && marked.close() - i <= 7 && takesMarkedName(head);
        return fits ? marked : null;
    }

    /** Companies, media and movements have names of their own; bodies of a state are called by what they do. */
    private static boolean takesMarkedName(Sense head) {
        return switch (head.code()) {
            case "MINISTRY", "GOVERNMENT", "PARLIAMENT", "COURT", "INTERGOVERNMENTAL" -> false;
            default -> true;
        };
    }

    private int nationality(int i) {
        Hit demonym = reading.hits.longest(i, SenseKind.DEMONYM);
        return demonym != null && reading.definite(i) ? demonym.end() : i;
    }

    /** The first thing behind the head: a listed name, a definite noun, or words that nobody knows. */
    private int genitive(int i, Sense head) {
        if (reading.mark(i, '(') && reading.mark(i + 1, '(')) {
            return closeBrackets(i);
        }
        int listed = words.listedEnd(i);
        if (listed > i && !reading.function(i)) {
            return listed;
        }
        if (holder(i) || !reading.word(i) || reading.closes(i) || words.preposition(i) || reading.function(i)) {
            return i;
        }
        if (reading.definite(i)) {
            // What a ministry is for may be told in several words: وزارة الشؤون الخارجية.
            Hit portfolio = reading.hits.longest(i, SenseKind.PORTFOLIO);
            return portfolio != null && portfolio.length() > 1 ? portfolio.end() : honoured(i);
        }
        boolean adjective = reading.hits.is(i, WordClass.ADJECTIVE) || reading.hits.has(i, SenseKind.DEMONYM);
        if (adjective || words.and(i)) {
            return i;
        }
        boolean noun = reading.hits.is(i, WordClass.NOUN)
                || reading.hits.has(i, SenseKind.FIELD)
                || reading.hits.has(i, SenseKind.PLACE_HEAD);
        return noun ? nouns(i) : unknown(i, head);
    }

    private int closeBrackets(int i) {
        for (int j = i + 2; j < Math.min(reading.count() - 1, i + 8); j++) {
            if (reading.mark(j, ')') && reading.mark(j + 1, ')')) {
                return j + 2;
            }
        }
        return i;
    }

    /** Nouns in the construct state, joined or not, up to the definite noun or the name that they belong to. */
    private int nouns(int i) {
        int j = i;
        while (j < i + 4 && reading.word(j) && !reading.closes(j)) {
            if (j > i && reading.definite(j)) {
                return j + 1;
            }
            int listed = j > i ? words.listedEnd(j) : j;
            if (listed > j) {
                return listed;
            }
            j++;
        }
        return i;
    }

    /** A definite title is followed by the name of who bears it: جامعة السلطان قابوس. */
    private int honoured(int i) {
        boolean title = reading.hits.has(i, SenseKind.HONORIFIC) || reading.hits.has(i, SenseKind.OFFICE);
        int end = i + 1;
        while (title && end < i + 4 && nameWord(end)) {
            end++;
        }
        return end;
    }

    /** Words that no list knows: the proper name of a company, an agency, a movement. */
    private int unknown(int i, Sense head) {
        int most = head.is(Trait.COMMON) ? 1 : 3;
        int end = i;
        while (end < i + 3 && nameWord(end) && (end < i + most || reading.tokens.latin(end))) {
            end++;
        }
        return end;
    }

    private boolean nameWord(int i) {
        return reading.word(i)
                && !reading.definite(i)
                && !reading.closes(i)
                && !reading.possessed(i)
                && (!reading.hits.known(i)
                        || reading.tokens.latin(i)
                        || reading.hits.has(i, SenseKind.GIVEN_NAME)
                        || reading.hits.has(i, SenseKind.NAME_PARTICLE)
                        || reading.hits.has(i, SenseKind.PLACE));
    }

    /** One step further; the same token where the name has ended. */
    private int step(int i) {
        if (!reading.word(i) || reading.closes(i) || reading.function(i) || holder(i)) {
            return i;
        }
        if (words.and(i)) {
            return joined(i);
        }
        if (words.preposition(i)) {
            return behindPreposition(i);
        }
        Hit demonym = reading.hits.longest(i, SenseKind.DEMONYM);
        if (demonym != null && reading.definite(i)) {
            return demonym.end();
        }
        boolean goesOn = reading.definite(i) && !reading.hits.hasAny(i, ENDS);
        return goesOn && !words.actor(i) && !participle(i) ? i + 1 : i;
    }

    /** Former, elect and acting are said of who holds an office: رئيس مجلس الوزراء بالإنابة. */
    private boolean holder(int i) {
        Hit office = reading.hits.longest(i, SenseKind.OFFICE);
        return office != null && (office.is(Trait.FORMER) || office.is(Trait.ELECT) || office.is(Trait.ACTING));
    }

    /** A participle with its preposition tells more of the organization and names it no longer: المرتبطة بتنظيم. */
    private boolean participle(int i) {
        return reading.word(i + 1)
                && words.preposition(i + 1)
                && !words.purpose(i + 1)
                && !reading.hits.has(i + 1, SenseKind.PLACE)
                && !reading.hits.has(i + 1, SenseKind.COUNTRY);
    }

    /** "And" goes on with a noun of the same list: الطاقة والمناجم, والاتصالات وتقنية المعلومات. */
    private int joined(int i) {
        boolean other = words.actor(i)
                || reading.hits.has(i, SenseKind.COUNTRY)
                || reading.hits.has(i, SenseKind.PLACE)
                || reading.hits.has(i, SenseKind.DEMONYM);
        if (other || words.preposition(i)) {
            return i;
        }
        if (reading.definite(i)) {
            return i + 1;
        }
        boolean noun = reading.definite(i + 1) && !reading.closes(i + 1) && !words.preposition(i + 1);
        return noun && !words.actor(i + 1) ? i + 2 : i;
    }

    /** "For": للبحوث العلمية, لإعادة الإعمار; or the place where a body has its seat: بتونس. */
    private int behindPreposition(int i) {
        Hit listed = reading.hits.longest(i, SenseKind.ORGANIZATION);
        if (listed != null) {
            return listed.end();
        }
        Hit place = reading.hits.longest(i, SenseKind.PLACE);
        Hit country = reading.hits.longest(i, SenseKind.COUNTRY);
        if (place != null || country != null) {
            return Math.max(place == null ? i : place.end(), country == null ? i : country.end());
        }
        if (!words.purpose(i)) {
            return i;
        }
        Hit office = reading.hits.longest(i, SenseKind.OFFICE);
        boolean person = office != null && !Offices.common(office.code());
        if (reading.definite(i)) {
            return person ? i : i + 1;
        }
        boolean noun = reading.definite(i + 1) && !words.preposition(i + 1) && !words.actor(i + 1);
        return noun && !words.actor(i) ? i + 2 : i;
    }
}
