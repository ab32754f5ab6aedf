package org.khabar.parse;

import org.jspecify.annotations.Nullable;
import org.khabar.language.Hit;
import org.khabar.language.Sense;
import org.khabar.language.SenseKind;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;

/**
 * Names of languages in which the head noun comes first and what determines it follows: in the genitive (جامعة طشقند, دانشگاه
 * تهران), as adjectives (المعهد الوطني), behind "for" (للبحوث), and joined by "and" (وزارة الطاقة والمناجم).
 *
 * <p>Where the language has an article, the name is definite: it goes on over definite words, and ends before the first one
 * that is not, unless that is the genitive of a noun in the construct state.
 */
final class HeadFirstPattern implements NamePattern {

    private static final int LONGEST = 12;
    private static final long HEADS = SenseKind.ORGANIZATION_HEAD.bit() | SenseKind.PLACE_HEAD.bit();

    private final Reading reading;
    private final boolean articled;

    HeadFirstPattern(Reading reading) {
        this.reading = reading;
        this.articled = !reading.grammar.clitics().article().isEmpty();
    }

    @Override
    public boolean mayBegin(int token) {
        return reading.hits.hasAny(token, HEADS) || reading.hits.has(token - 1, SenseKind.PLACE_HEAD);
    }

    @Override
    public @Nullable Name organization(int token, @Nullable Hit head) {
        if (head == null || portfolioOfOffice(token)) {
            return null;
        }
        Sense sense = head.sense();
        if (sense.is(Trait.PLURAL) || sense.is(Trait.DUAL)) {
            return null;
        }
        int body = head.end();
        int end = reading.definite(token) ? definiteName(body) : constructName(body, head);
        if (end == body || (sense.is(Trait.COMMON) && !proper(token, body, end))) {
            return null;
        }
        return new Name(token, end, head.strip(), sense.code());
    }

    /** In وزير الخارجية العراقي the ministry's short name is what the minister is responsible for. */
    private boolean portfolioOfOffice(int token) {
        return reading.hits.has(token, SenseKind.PORTFOLIO)
                && token > 0
                && (reading.hits.has(token - 1, SenseKind.OFFICE)
                        || reading.hits.has(token - 1, SenseKind.ORGANIZATION_HEAD));
    }

    @Override
    public @Nullable Name place(int token, @Nullable Hit head) {
        if (head == null) {
            return behindHead(token);
        }
        if (head.is(Trait.SHORT) || head.is(Trait.PLURAL) || reading.verbal(token)) {
            return null;
        }
        int body = head.end();
        int end = placeEnd(body, head);
        return end == body ? null : new Name(token, end, head.strip(), head.code());
    }

    /** The name of a city or province alone, behind the noun that says what it is: مدينة, محافظة. */
    private @Nullable Name behindHead(int token) {
        Hit head = reading.hits.longest(token - 1, SenseKind.PLACE_HEAD);
        if (head == null || head.end() != token || !head.is(Trait.SHORT) || head.is(Trait.COMMON)) {
            return null;
        }
        int end = reading.definite(head.token()) ? token : placeEnd(token, head);
        return end == token ? null : new Name(token, end, 0, head.code());
    }

    private int placeEnd(int body, Hit head) {
        int end = body;
        boolean open = !head.is(Trait.COMMON) && !(articled && reading.definite(head.token()));
        open |= articled && reading.definite(body) && !reading.hits.known(body);
        while (end < body + 3
                && placeWord(end, end == body)
                && (open || reading.hits.has(body, SenseKind.PLACE))
                && !(end > body && city(end))) {
            end++;
        }
        return end;
    }

    /** Whether a city or country by itself stands here: کاخ سعدآباد تهران. */
    private boolean city(int i) {
        return reading.hits.has(i, SenseKind.COUNTRY)
                || (reading.hits.has(i, SenseKind.PLACE) && !(articled && reading.definite(i)));
    }

    private boolean placeWord(int i, boolean firstWord) {
        if (!reading.word(i)
                || reading.closes(i)
                || reading.function(i)
                || reading.proclitic(i, Reading.Proclitic.CONJUNCTION)
                || reading.proclitic(i, Reading.Proclitic.PREPOSITION)
                || reading.hits.has(i, SenseKind.DEMONYM)
                || reading.hits.has(i, SenseKind.ORGANIZATION_HEAD)
                || reading.hits.has(i, SenseKind.OFFICE)
                || reading.hits.has(i, SenseKind.TIME)) {
            return false;
        }
        if (reading.hits.has(i, SenseKind.PLACE)) {
            return true;
        }
        boolean ordinary = reading.hits.is(i, WordClass.bits(WordClass.NOUN, WordClass.ADJECTIVE));
        return firstWord
                ? !ordinary
                : articled && reading.definite(i) && !ordinary && !reading.proclitic(i, Reading.Proclitic.PREPOSITION);
    }

    /** A definite head needs an adjective or a "for" that makes it one of its kind: المنظمة الدولية للهجرة. */
    private int definiteName(int body) {
        int end = body;
        while (end - body < LONGEST) {
            int next = end == body && reading.proclitic(end, Reading.Proclitic.PREPOSITION) && !purpose(end)
                    ? end
                    : articledStep(end);
            if (next == end) {
                return end;
            }
            end = next;
        }
        return end;
    }

    /** A head in the construct state: its genitive, and all that hangs on it. */
    private int constructName(int body, Hit head) {
        boolean joined = head.length() > 1 && articled && reading.proclitic(body, Reading.Proclitic.CONJUNCTION);
        int end = joined ? construct(body) : genitive(body, head.sense());
        if (end == body || country(end - 1)) {
            return end;
        }
        while (end - body < LONGEST) {
            int next = articled ? articledStep(end) : plainStep(end);
            if (next == end) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private boolean country(int i) {
        return reading.hits.has(i, SenseKind.COUNTRY);
    }

    /** The first thing behind the head: a marked name, a listed name, a definite noun, or words that nobody knows. */
    private int genitive(int i, Sense head) {
        Quotation marked = reading.quotations.openedBy(i);
        if (marked != null && marked.closed() && marked.close() - i <= 7 && takesMarkedName(head)) {
            return marked.close() + 1;
        }
        if (reading.mark(i, '(') && reading.mark(i + 1, '(')) {
            return closeBrackets(i);
        }
        int listed = listedEnd(i);
        if (listed > i) {
            return listed;
        }
        if (!reading.word(i) || reading.closes(i) || reading.proclitic(i, Reading.Proclitic.PREPOSITION)) {
            return i;
        }
        if (reading.definite(i)) {
            return honoured(i);
        }
        boolean ordinary = reading.hits.is(i, WordClass.bits(WordClass.ADJECTIVE))
                || reading.hits.has(i, SenseKind.DEMONYM)
                || reading.proclitic(i, Reading.Proclitic.CONJUNCTION);
        if (articled && ordinary) {
            return i;
        }
        if (articled && (reading.hits.is(i, WordClass.NOUN) || reading.hits.has(i, SenseKind.FIELD))) {
            return construct(i);
        }
        return articled ? unknown(i, head) : i + 1;
    }

    /** Companies, media and movements have names of their own; bodies of a state are called by what they do. */
    private static boolean takesMarkedName(Sense head) {
        return switch (head.code()) {
            case "MINISTRY", "GOVERNMENT", "PARLIAMENT", "COURT", "INTERGOVERNMENTAL" -> false;
            default -> true;
        };
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
    private int construct(int i) {
        int j = i;
        while (j < i + 4 && reading.word(j) && !reading.closes(j)) {
            if (j > i && reading.definite(j)) {
                return j + 1;
            }
            int listed = j > i ? listedEnd(j) : j;
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
        while (end < i + most && nameWord(end)) {
            end++;
        }
        return end;
    }

    private boolean nameWord(int i) {
        return reading.word(i)
                && !reading.definite(i)
                && !reading.closes(i)
                && (!reading.hits.known(i)
                        || reading.hits.has(i, SenseKind.GIVEN_NAME)
                        || reading.hits.has(i, SenseKind.NAME_PARTICLE)
                        || reading.hits.has(i, SenseKind.PLACE));
    }

    /** The end of a country, place or organization that begins at a token without a proclitic. */
    private int listedEnd(int i) {
        int end = i;
        for (SenseKind kind : new SenseKind[] {SenseKind.COUNTRY, SenseKind.PLACE, SenseKind.ORGANIZATION}) {
            Hit hit = reading.hits.longest(i, kind);
            if (hit != null && hit.strip() == 0) {
                end = Math.max(end, hit.end());
            }
        }
        return end;
    }

    /** One step further in a language with an article; the same token where the name has ended. */
    private int articledStep(int i) {
        if (!reading.word(i) || reading.closes(i)) {
            return i;
        }
        boolean and = reading.proclitic(i, Reading.Proclitic.CONJUNCTION);
        boolean preposition = reading.proclitic(i, Reading.Proclitic.PREPOSITION);
        if (and) {
            return joined(i, preposition);
        }
        if (preposition) {
            return behindPreposition(i);
        }
        Hit demonym = reading.hits.longest(i, SenseKind.DEMONYM);
        if (demonym != null && reading.definite(i)) {
            return demonym.end();
        }
        return reading.definite(i) && !reading.hits.has(i, SenseKind.TIME) && !actor(i) ? i + 1 : i;
    }

    /** "And" goes on with a noun of the same list: الطاقة والمناجم, والاتصالات وتقنية المعلومات. */
    private int joined(int i, boolean preposition) {
        if (preposition || actor(i) || reading.hits.has(i, SenseKind.COUNTRY) || reading.hits.has(i, SenseKind.PLACE)) {
            return i;
        }
        if (reading.definite(i)) {
            return i + 1;
        }
        return reading.definite(i + 1)
                        && !reading.closes(i + 1)
                        && !reading.proclitic(i + 1, Reading.Proclitic.PREPOSITION)
                ? i + 2
                : i;
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
        if (!purpose(i) || actor(i)) {
            return i;
        }
        if (reading.definite(i)) {
            return i + 1;
        }
        return reading.definite(i + 1) && !reading.proclitic(i + 1, Reading.Proclitic.PREPOSITION) ? i + 2 : i;
    }

    private boolean purpose(int i) {
        return reading.grammar.clitics().ofArticle(reading.tokens.folded()[reading.tokens.foldedStart(i)]);
    }

    /** Whether a word heads another name or office, so that the one before has ended. */
    private boolean actor(int i) {
        return reading.hits.has(i, SenseKind.ORGANIZATION_HEAD)
                || reading.hits.has(i, SenseKind.OFFICE)
                || reading.hits.has(i, SenseKind.HONORIFIC)
                || reading.hits.has(i, SenseKind.PERSON);
    }

    /** One step further where nothing marks a noun as definite: adjectives and genitives, to the country at the end. */
    private int plainStep(int i) {
        if (!reading.word(i) || reading.closes(i) || actor(i)) {
            return i;
        }
        int listed = listedEnd(i);
        if (listed > i) {
            return listed;
        }
        if (reading.hits.is(i, WordClass.CONJUNCTION)) {
            boolean more = reading.hits.has(i + 1, SenseKind.PORTFOLIO) || reading.hits.has(i + 1, SenseKind.FIELD);
            return more ? i + 2 : i;
        }
        boolean ended = reading.hits.has(i - 1, SenseKind.COUNTRY) || reading.hits.has(i - 1, SenseKind.DEMONYM);
        return !ended && !reading.hits.has(i, SenseKind.TIME) ? i + 1 : i;
    }

    /** Whether something in a name of a common head makes it one of its kind. */
    private boolean proper(int token, int body, int end) {
        for (int i = body; i < end; i++) {
            if (reading.mark(i, '(')
                    || reading.hits.has(i, SenseKind.DEMONYM)
                    || reading.hits.has(i, SenseKind.COUNTRY)
                    || reading.hits.has(i, SenseKind.PLACE)
                    || reading.hits.has(i, SenseKind.PORTFOLIO)
                    || !reading.hits.known(i)) {
                return true;
            }
        }
        return end - token >= 4;
    }
}
