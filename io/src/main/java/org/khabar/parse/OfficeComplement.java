package org.khabar.parse;

import org.jspecify.annotations.Nullable;
import org.khabar.language.Hit;
import org.khabar.language.Sense;
import org.khabar.language.SenseKind;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;
import org.khabar.model.Basis;

/** Reads what stands behind the noun of an office and belongs to it. */
final class OfficeComplement {

    private static final int LONGEST = 14;
    private static final long JOINTS = WordClass.bits(
            WordClass.OF,
            WordClass.FOR,
            WordClass.IN,
            WordClass.AT,
            WordClass.TO,
            WordClass.ON_BEHALF,
            WordClass.PREPOSITION);

    private final Reading reading;
    private final Responsibility responsibility;

    private int at;
    private int noun;
    private boolean heads;

    /** Whether the noun has the article, so that no genitive stands behind it. */
    private boolean genitiveless;

    private String code = "";
    private String country = "";
    private Basis basis = Basis.TEXT;
    private @Nullable Phrase of;
    private String portfolio = "";

    OfficeComplement(Reading reading) {
        this.reading = reading;
        this.responsibility = new Responsibility(reading);
    }

    /** The office whose noun is a hit at a token; null where the noun needs a complement that is not there. */
    @Nullable
    Office behind(int token, Hit hit) {
        Sense sense = hit.sense();
        code = sense.code();
        country = "";
        basis = Basis.TEXT;
        of = null;
        portfolio = "";
        at = hit.end();
        boolean unnamed =
                sense.is(Trait.DEPUTY) && code.equals("DEPUTY") && !deputyOf() && !reading.grammar.headFirst();
        Phrase within = hit.length() > 1 ? reading.phrases.at(at - 1) : null;
        if (within != null && within.kind == Phrase.Kind.COUNTRY && within.end == at) {
            country = within.country;
        }
        noun = at;
        heads = sense.is(Trait.HEAD_OF_ORGANIZATION) && (hit.length() > 1 || !reading.definite(token));
        boolean source = code.equals(Offices.SOURCE);
        boolean adjectival = source || adjectival(sense);
        boolean articled = reading.definite(token);
        at = adjectival ? responsibility.adjectives(at, articled, source) : at;
        genitiveless = articled && !reading.hits.is(at - 1, WordClass.ON_BEHALF);
        int described = at;
        while (at - noun < LONGEST && (source ? joint() : step(sense))) {
            at = adjectival ? responsibility.adjectives(at, articled, source) : at;
        }
        // Whose deputy one is need not be said where it is said for what: the deputy for international relations.
        if (unnamed && portfolio.isEmpty()) {
            return null;
        }
        boolean bare = at == described;
        boolean definite = articled
                || (hit.length() > 1 && reading.definite(hit.end() - 1))
                || (!reading.grammar.clitics().article().isEmpty()
                        && (sense.is(Trait.DEFINITE) || sense.is(Trait.POSSESSED)));
        if (bare && !definite && !reading.grammar.clitics().article().isEmpty() && !complete(sense)) {
            return null;
        }
        return new Office(at, bare, code, country, basis, of, portfolio);
    }

    /** What many are is told apart by adjectives that no list need know: مسؤول رفيع, المرشح الجمهوري, خبير أوروبي. */
    private boolean adjectival(Sense sense) {
        return !reading.grammar.clitics().article().isEmpty()
                && complete(sense)
                && !sense.is(Trait.POSSESSED)
                && !sense.is(Trait.DEPUTY);
    }

    /** Offices whose noun says all: the spokesman, the lawyer; a bare "head" or "minister" does not. */
    private static boolean complete(Sense sense) {
        return !sense.is(Trait.STATE) && !sense.is(Trait.HEAD_OF_ORGANIZATION);
    }

    private boolean deputyOf() {
        Hit hit = reading.hits.longest(at, SenseKind.OFFICE);
        if (hit == null) {
            return false;
        }
        Sense sense = hit.sense();
        code = Offices.deputyOf(sense.code());
        at = hit.end();
        return true;
    }

    /** One more part; a medium behind "to" was told something, unless it is what the holder heads: قال الوزير لقناة الجزيرة. */
    private boolean step(Sense office) {
        return !(responsibility.medium(at) && !(heads && at == noun))
                && (officer(office)
                        || state()
                        || province()
                        || portfolio()
                        || modifier()
                        || joint()
                        || esteem()
                        || demonstrative()
                        || described(office));
    }

    /** Another's office in the genitive, with his bureau and form of address: مستشار الرئيس الفلسطيني, مدير مكتب جلالة الملك. */
    private boolean officer(Sense office) {
        if (at != noun || !Offices.assists(office.code()) || genitiveless) {
            return false;
        }
        Hit other = responsibility.chief(at);
        if (other == null) {
            return false;
        }
        Office chief = new OfficeComplement(reading).behind(other.token(), other);
        at = chief == null ? other.end() : chief.end();
        country = chief == null ? country : chief.country();
        basis = chief == null ? basis : chief.basis();
        return true;
    }

    /** What an office is responsible for, in words that no list has. */
    private boolean described(Sense office) {
        int end = country.isEmpty() && of == null ? responsibility.end(at, office) : at;
        if (end == at) {
            return false;
        }
        portfolio = portfolio.isEmpty() ? reading.tokens.fold(at) : portfolio;
        at = end;
        return true;
    }

    /** A country, place or organization in the genitive, with its acronym in brackets; or the adjective of a country. */
    private boolean state() {
        Phrase name = reading.phrases.at(at);
        // Who is of one country is of no other place: what follows is where he goes: زار الرئيس المصري فرنسا.
        boolean elsewhere = name != null && name.isLocation() && !country.isEmpty();
        boolean within = name != null
                && name.kind == Phrase.Kind.COUNTRY
                && country.isEmpty()
                && Offices.ofState(code)
                && reading.proclitic(at, Reading.Proclitic.PREPOSITION);
        if (name != null && !elsewhere && (within || genitive(name))) {
            take(name);
            return true;
        }
        // "Republic" in the office may be the first word of the only name too: President of the Republic of Korea.
        Phrase begun = name == null ? reading.phrases.covering(at) : null;
        if (begun != null && begun.kind == Phrase.Kind.COUNTRY && begun.first == at - 1) {
            take(begun);
            return true;
        }
        if (name != null && name.isLocation() && Offices.sent(code) && name.strip > 0) {
            at = name.end;
            return true;
        }
        Hit demonym = reading.hits.longest(at, SenseKind.DEMONYM);
        if (demonym != null && demonym.strip() == 0 && reading.grammar.headFirst() && !responsible(demonym)) {
            country = demonym.code();
            basis = Basis.DEMONYM;
            at = demonym.end();
            return true;
        }
        return false;
    }

    /** Whether an adjective of a country is also what an office is responsible for: وزير المالية is of no Malian. */
    private boolean responsible(Hit demonym) {
        return !code.startsWith("HEAD_OF_")
                && !Offices.sent(code)
                && reading.hits.has(demonym.token(), SenseKind.PORTFOLIO)
                && country.isEmpty();
    }

    /** A place behind the noun that says what it is: محافظ مدينة X, نماینده ایالت X. */
    private boolean province() {
        Hit head = reading.hits.longest(at, SenseKind.PLACE_HEAD);
        if (head == null || !head.is(Trait.SHORT) || head.strip() > 0 || !reading.grammar.headFirst()) {
            return false;
        }
        Phrase name = reading.phrases.at(head.end());
        if (name == null || name.kind != Phrase.Kind.PLACE) {
            return false;
        }
        take(name);
        return true;
    }

    private boolean genitive(Phrase name) {
        if (!reading.grammar.headFirst()) {
            return false;
        }
        boolean conjunction = reading.proclitic(at, Reading.Proclitic.CONJUNCTION);
        return !conjunction && (name.start == reading.tokens.start(at) || responsibility.purpose(at));
    }

    private void take(Phrase name) {
        if (name.kind == Phrase.Kind.ORGANIZATION) {
            of = of == null ? name : of;
        }
        if (!name.country.isEmpty() && country.isEmpty()) {
            country = name.country;
            basis = name.kind == Phrase.Kind.COUNTRY ? Basis.TEXT : name.basis;
        }
        at = name.end;
        if (reading.mark(at, '(') && reading.word(at + 1) && reading.mark(at + 2, ')')) {
            at += 3;
        }
    }

    /** What the office is responsible for, with more of the same behind "and". */
    private boolean portfolio() {
        Hit hit = reading.hits.longest(at, SenseKind.PORTFOLIO);
        boolean conjunction = reading.proclitic(at, Reading.Proclitic.CONJUNCTION);
        if (hit == null || !reading.grammar.headFirst()) {
            return false;
        }
        if (!conjunction || reading.hits.has(at - 1, SenseKind.PORTFOLIO) || reading.definite(at - 1)) {
            refine(hit.code());
            at = hit.end();
            if (reading.hits.is(at, WordClass.CONJUNCTION) && reading.hits.has(at + 1, SenseKind.PORTFOLIO)) {
                at++;
            }
            return true;
        }
        return false;
    }

    private void refine(String responsible) {
        portfolio = portfolio.isEmpty() ? responsible : portfolio;
        if (code.equals("MINISTER")) {
            code = switch (responsible) {
                case "FOREIGN_AFFAIRS" -> "FOREIGN_MINISTER";
                case "DEFENCE" -> "DEFENCE_MINISTER";
                default -> code;
            };
        }
    }

    /** Former, elect, acting, and the adjectives of rank. */
    private boolean modifier() {
        Hit hit = reading.hits.longest(at, SenseKind.OFFICE);
        if (hit == null || !reading.grammar.headFirst()) {
            return false;
        }
        boolean former = hit.is(Trait.FORMER) || hit.is(Trait.ELECT) || hit.is(Trait.ACTING);
        at = former ? hit.end() : at;
        return former;
    }

    /** A preposition with an organization, country or portfolio behind it: in, at, of, for, on behalf of. */
    private boolean joint() {
        if (!reading.word(at) || !reading.hits.is(at, JOINTS)) {
            return false;
        }
        int next = at + reading.hits.length(at);
        if (reading.hits.is(next, WordClass.ARTICLE)) {
            next++;
        }
        Phrase name = reading.phrases.at(next);
        if (name != null && name.start == reading.tokens.start(next) && joins(name)) {
            boolean abroad = (Offices.sent(code) || of != null) && !reading.hits.is(at, WordClass.OF);
            at = next;
            if (abroad && name.isLocation()) {
                at = name.end;
            } else {
                take(name);
            }
            return true;
        }
        if (reading.hits.is(at, WordClass.ON_BEHALF) && responsibility.possessive(at)) {
            at++;
            return true;
        }
        if (responsibility.within(at, next)) {
            at = next + 1;
            return true;
        }
        Hit portfolio = reading.hits.longest(next, SenseKind.PORTFOLIO);
        boolean of = reading.hits.is(at, WordClass.bits(WordClass.OF, WordClass.FOR));
        if (portfolio != null && of) {
            refine(portfolio.code());
            at = portfolio.end();
            while (reading.hits.is(at, WordClass.CONJUNCTION) && reading.hits.has(at + 1, SenseKind.PORTFOLIO)) {
                Hit more = reading.hits.longest(at + 1, SenseKind.PORTFOLIO);
                at = more == null ? at + 1 : more.end();
            }
            return true;
        }
        return false;
    }

    /**
     * Whether a preposition ties a name to the office: always "of", "in" and "at" only a body, but for those who are sent, to a
     * country too: the ambassador to China.
     */
    private boolean joins(Phrase name) {
        boolean of = reading.hits.is(at, WordClass.bits(WordClass.OF, WordClass.FOR, WordClass.ON_BEHALF));
        return of
                || Offices.sent(code)
                || (of(name) && reading.hits.is(at, WordClass.AT))
                || (name.kind == Phrase.Kind.ORGANIZATION && !reading.hits.is(at, WordClass.TO));
    }

    /** Whether a body that the office is of has its seat in a country: رئيسة بعثة الاتحاد لدى الأردن. */
    private boolean of(Phrase name) {
        return of != null && name.isLocation() && reading.word(name.end);
    }

    /** A word of esteem behind the office: رئيس الجمهورية المحترم. */
    private boolean esteem() {
        Hit hit = reading.hits.longest(at, SenseKind.HONORIFIC);
        if (hit == null || !hit.is(Trait.AFTER) || hit.strip() > 0 || !reading.grammar.headFirst()) {
            return false;
        }
        at = hit.end();
        return true;
    }

    /** "Of this country", "his own". */
    private boolean demonstrative() {
        int end = responsibility.deictic(at);
        boolean moved = end > at;
        at = end;
        return moved;
    }
}
