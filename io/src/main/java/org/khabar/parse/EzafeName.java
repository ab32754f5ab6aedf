package org.khabar.parse;

import org.khabar.language.Hit;
import org.khabar.language.SenseKind;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;

/**
 * How far the name of an organization goes where nothing marks a noun as definite: over adjectives, nouns of what it deals with
 * and words that no list knows, to the country or city at its end (مؤسسه ملی تحقیقات کشاورزی الجزایر).
 */
final class EzafeName {

    private static final int LONGEST = 8;

    private final Reading reading;
    private final NameWords words;

    EzafeName(Reading reading, NameWords words) {
        this.reading = reading;
        this.words = words;
    }

    /** The token behind the name that a head begins; the end of the head where it begins none. */
    int end(Hit head) {
        int body = head.end();
        if (suffixed(body)) {
            return body;
        }
        Quotation marked = reading.quotations.openedBy(body);
        if (marked != null && marked.closed() && marked.close() - body <= 7) {
            return state(head) ? body : country(marked.close() + 1);
        }
        if (head.code().equals("NEWSPAPER") && title(body)) {
            return body + 1;
        }
        boolean own = state(head);
        int end = body;
        int last = body;
        boolean named = false;
        while (end - body < LONGEST && reading.word(end) && !suffixed(end)) {
            int listed = words.listedEnd(end);
            if (listed > end && !suffixed(listed) && (listed > end + 1 || !reading.function(end))) {
                return listed;
            }
            Hit demonym = reading.hits.longest(end, SenseKind.DEMONYM);
            if (demonym != null && !suffixed(demonym.end()) && !demonym.is(Trait.PLURAL)) {
                return demonym.end();
            }
            if (ends(end) || own) {
                break;
            }
            boolean and = reading.hits.is(end, WordClass.CONJUNCTION);
            end++;
            last = and ? last : end;
            named |= !and && says(end - 1);
        }
        return named || (last > body && head.is(Trait.COMMON)) ? last : body;
    }

    /** A paper is often called by a word of everyday, which stands right behind: روزنامه بیان در مقاله‌ای; not روزنامه بیان کرد. */
    private boolean title(int i) {
        Hit says = reading.hits.longest(i, SenseKind.REPORTING_VERB);
        boolean noun = reading.hits.is(i, WordClass.NOUN) && !reading.hits.is(i, WordClass.VERB);
        boolean alone = says == null || says.length() == 1;
        int next = i + 1;
        boolean closed = (reading.function(next) && !reading.hits.is(next, WordClass.AUXILIARY))
                || reading.mark(next, ',')
                || reading.occasion(next)
                || (reading.hits.is(next, WordClass.VERB) && reading.verbal(next));
        return noun && alone && closed && !reading.function(i) && !reading.hits.has(i, SenseKind.TIME);
    }

    /** Bodies of which every state has one: they are named by the state alone. */
    private static boolean state(Hit head) {
        return switch (head.code()) {
            case "GOVERNMENT", "PARLIAMENT", "MILITARY" -> head.length() == 1;
            default -> false;
        };
    }

    /** Whether a token is an ending that a non-joiner cuts off the word before: شرکت‌های, ترکیه‌ای. */
    private boolean suffixed(int i) {
        return reading.word(i) && reading.tokens.glued(i);
    }

    private int country(int i) {
        int listed = reading.hits.has(i, SenseKind.COUNTRY) ? words.listedEnd(i) : i;
        Hit demonym = reading.hits.longest(i, SenseKind.DEMONYM);
        return listed > i ? listed : demonym == null ? i : demonym.end();
    }

    /** Whether a name has ended before a word. */
    private boolean ends(int i) {
        if (reading.hits.is(i, WordClass.CONJUNCTION)) {
            boolean more = reading.hits.has(i + 1, SenseKind.PORTFOLIO) || reading.hits.has(i + 1, SenseKind.FIELD);
            boolean listed = reading.hits.has(i - 1, SenseKind.PORTFOLIO) || reading.hits.has(i - 1, SenseKind.FIELD);
            return !(more && listed);
        }
        boolean light = reading.hits.is(i, WordClass.NOUN) && reading.hits.is(i + 1, WordClass.VERB) && !says(i);
        return light
                || reading.closes(i)
                || reading.function(i)
                || words.actor(i)
                || reading.hits.has(i, SenseKind.TIME)
                || reading.hits.has(i, SenseKind.INSTRUMENT)
                || reading.hits.has(i, SenseKind.VISIT_TRIGGER)
                || reading.hits.has(i, SenseKind.AGREEMENT_TRIGGER)
                || reading.hits.has(i, SenseKind.PROGRAMME)
                || (reading.hits.has(i, SenseKind.GIVEN_NAME) && reading.hits.has(i + 1, SenseKind.GIVEN_NAME))
                || suffixed(i + 1);
    }

    /** Whether a word says what the organization is called or deals with, as an ordinary adjective does not. */
    private boolean says(int i) {
        return !reading.hits.known(i)
                || reading.hits.has(i, SenseKind.FIELD)
                || reading.hits.has(i, SenseKind.PORTFOLIO)
                || reading.hits.has(i, SenseKind.GIVEN_NAME)
                || reading.tokens.latin(i);
    }
}
