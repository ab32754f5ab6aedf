package org.khabar.parse;

import org.jspecify.annotations.Nullable;
import org.khabar.language.Clitics;
import org.khabar.language.Grammar;
import org.khabar.language.Hit;
import org.khabar.language.Sense;
import org.khabar.language.SenseKind;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;

/** Reads what an office is responsible for, or what describes its holder, where no list has the words. */
final class Responsibility {

    private static final int LONGEST = 3;
    private static final int BODY = 5;

    /** What tells what happens, and so is no part of an office. */
    private static final long TOLD = SenseKind.VISIT_TRIGGER.bit()
            | SenseKind.AGREEMENT_TRIGGER.bit()
            | SenseKind.PROGRAMME.bit()
            | SenseKind.INSTRUMENT.bit()
            | SenseKind.TIME.bit();

    private static final long DESCRIBING = SenseKind.OFFICE.bit() | SenseKind.DEMONYM.bit();
    private static final long HEADS = SenseKind.ORGANIZATION_HEAD.bit() | SenseKind.PLACE_HEAD.bit();
    private static final long ACTORS = SenseKind.HONORIFIC.bit() | SenseKind.GIVEN_NAME.bit() | SenseKind.PERSON.bit();

    private final Reading reading;

    Responsibility(Reading reading) {
        this.reading = reading;
    }

    /** The token behind the next words that belong to an office; the same one where none does. */
    int end(int at, Sense office) {
        boolean open = office.is(Trait.STATE) || office.is(Trait.HEAD_OF_ORGANIZATION) || office.is(Trait.DEPUTY);
        if (!open) {
            return ledBy(at) ? at + 1 : at;
        }
        if (department(at)) {
            return at + 2;
        }
        int body = body(at);
        if (body > at) {
            return body;
        }
        int state = beforeState(at);
        return state > at ? state : definite(at, office) ? at + 1 : at;
    }

    /** A body that was named before, behind a noun without the article: زعيم الحركة, عضو اللجنة. */
    private boolean ledBy(int at) {
        return reading.hits.has(at, SenseKind.ORGANIZATION_HEAD)
                && reading.definite(at)
                && reading.start(at) == reading.tokens.start(at)
                && !reading.definite(at - 1)
                && !reading.hits.hasAny(at, TOLD)
                && !reading.closes(at);
    }

    /** A definite word behind the office: what a minister or director is responsible for. */
    private boolean definite(int at, Sense office) {
        if (!reading.definite(at) || reading.hits.hasAny(at, TOLD) || reading.closes(at) || actor(at)) {
            return false;
        }
        boolean preposition = reading.proclitic(at, Reading.Proclitic.PREPOSITION);
        boolean conjunction = reading.proclitic(at, Reading.Proclitic.CONJUNCTION);
        if ((preposition && !purpose(at)) || (conjunction && !reading.definite(at - 1))) {
            return false;
        }
        return reading.hits.known(at) || preposition || reading.definite(at - 1) || !office.is(Trait.DEFINITE);
    }

    private boolean actor(int at) {
        Hit office = reading.hits.longest(at, SenseKind.OFFICE);
        return (office != null && !office.is(Trait.GUARDED)) || reading.hits.hasAny(at, ACTORS);
    }

    /** Whether "to" stands before the name of a medium: لقناة الجزيرة. */
    boolean medium(int at) {
        Phrase name = reading.phrases.at(at);
        return name != null
                && name.kind == Phrase.Kind.ORGANIZATION
                && OrganizationFinder.medium(name.code)
                && purpose(at);
    }

    /** The preposition that is the article's last letter too: the office of the organization, للهيئة. */
    boolean purpose(int at) {
        return reading.proclitic(at, Reading.Proclitic.PREPOSITION)
                && reading.grammar.clitics().ofArticle(reading.tokens.folded()[reading.tokens.foldedStart(at)]);
    }

    /** A body of the office in no list, behind "for": المدير الإقليمي لدائرة المشرق. */
    private boolean department(int at) {
        return reading.hits.has(at, SenseKind.ORGANIZATION_HEAD)
                && purpose(at)
                && !reading.definite(at)
                && (reading.definite(at + 1) || reading.hits.has(at + 1, SenseKind.PLACE))
                && !reading.closes(at + 1);
    }

    /** A body in no list, a noun with the definite words that determine it: رئيس لجنة الأمن القومي. */
    private int body(int at) {
        boolean heads = reading.hits.has(at, SenseKind.ORGANIZATION_HEAD)
                && !reading.definite(at)
                && reading.start(at) == reading.tokens.start(at);
        int end = at + 1;
        while (heads && end < at + BODY && determines(end)) {
            end++;
        }
        return end > at + 1 ? end : at;
    }

    private boolean determines(int i) {
        return reading.definite(i)
                && reading.start(i) == reading.tokens.start(i)
                && !reading.hits.hasAny(i, TOLD)
                && !reading.closes(i)
                && !actor(i);
    }

    /** Where the state begins that an office is of, behind a few words of what it is responsible for: وزیر نیروی ایران. */
    private int beforeState(int at) {
        if (!reading.grammar.headFirst() || !reading.grammar.clitics().article().isEmpty()) {
            return at;
        }
        for (int i = at; i < at + LONGEST && (ours(i) || !(reading.closes(i) || reading.function(i))); i++) {
            Phrase name = i > at ? reading.phrases.at(i) : null;
            if ((name != null && name.kind == Phrase.Kind.COUNTRY) || ours(i)) {
                return i;
            }
            if (reading.hits.has(i, SenseKind.OFFICE) || reading.givenName(i) || reading.hits.has(i, SenseKind.TIME)) {
                return at;
            }
        }
        return at;
    }

    /**
     * The token behind the adjectives of a noun of persons, which are definite where it is: المرشح الجمهوري; of an unnamed source
     * those of countries too: مصدر دبلوماسي أميركي.
     */
    int adjectives(int from, boolean definite, boolean source) {
        int at = from;
        while (reading.word(at)
                && reading.definite(at) == definite
                && !reading.proclitic(at, Reading.Proclitic.CONJUNCTION)
                && !reading.proclitic(at, Reading.Proclitic.PREPOSITION)
                && !reading.verbal(at)
                && (!accusative(at) || accusative(from - 1))
                && (reading.hits.is(at, WordClass.ADJECTIVE) || reading.hits.hasAny(at, DESCRIBING))
                && (source || !reading.hits.has(at, SenseKind.DEMONYM))) {
            at++;
        }
        return at;
    }

    /** Whether a word ends as adverbs do, and adjectives only behind a noun that ends so too: نظيره الإيراني رسميا. */
    private boolean accusative(int i) {
        return reading.lastLetter(i) == Surnames.ACCUSATIVE;
    }

    /** Whether words mean the country of whoever tells the story: کشورمان. */
    boolean ours(int at) {
        return reading.hits.is(at, WordClass.HOME);
    }

    /** The token behind words that only point: of this country, خود; the same one where there are none. */
    int deictic(int at) {
        boolean headFirst = reading.grammar.headFirst();
        int of = headFirst || !reading.hits.is(at, WordClass.OF) ? at : at + 1;
        boolean noun = reading.hits.is(of + 1, WordClass.NOUN) || reading.hits.hasAny(of + 1, HEADS);
        boolean points = reading.hits.is(of, WordClass.DEMONSTRATIVE) && reading.word(of + 1) && (headFirst || of > at);
        if (points && noun && !reading.hits.is(of + 1, WordClass.PAIR)) {
            return of + 2;
        }
        if (ours(at)) {
            return at + reading.hits.length(at);
        }
        boolean own = reading.hits.is(at, WordClass.REFLEXIVE) && reading.grammar.order() == Grammar.Order.VERB_LAST;
        return own ? at + 1 : at;
    }

    /** The office of a state for whose holder another is held, behind his bureau and form of address: مكتب جلالة الملك. */
    @Nullable
    Hit chief(int at) {
        boolean bureau = reading.hits.has(at, SenseKind.ORGANIZATION_HEAD) && !reading.definite(at);
        int next = bureau && reading.phrases.at(at) == null ? at + 1 : at;
        Hit address = reading.hits.longest(next, SenseKind.HONORIFIC);
        next = address != null && address.is(Trait.BEFORE) && address.strip() == 0 ? address.end() : next;
        return ofState(next);
    }

    private @Nullable Hit ofState(int token) {
        for (Hit hit : reading.hits.of(token, SenseKind.OFFICE)) {
            if (hit.is(Trait.STATE) && hit.strip() == 0 && !hit.is(Trait.PLURAL)) {
                return hit;
            }
        }
        return null;
    }

    /** Whether a pronoun is written with a preposition: المتحدث باسمها. */
    boolean possessive(int i) {
        Clitics clitics = reading.grammar.clitics();
        int end = reading.tokens.foldedEnd(i);
        return reading.hits.length(i) == 1
                && clitics.pronoun(reading.tokens.folded(), reading.tokens.foldedStart(i), end);
    }

    /** A body that was named before: دبلوماسي في المجلس. */
    boolean within(int at, int i) {
        return reading.hits.is(at, WordClass.IN)
                && reading.definite(i)
                && !reading.proclitic(i, Reading.Proclitic.PREPOSITION)
                && reading.hits.has(i, SenseKind.ORGANIZATION_HEAD);
    }
}
