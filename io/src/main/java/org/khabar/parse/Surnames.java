package org.khabar.parse;

import org.khabar.language.Grammar;
import org.khabar.language.Hit;
import org.khabar.language.SenseKind;
import org.khabar.language.WordClass;

/** Tells which words of everyday are surnames behind a given name where no capitals tell it. */
final class Surnames {

    private static final int SHORT = 4;

    /** The ending of an indefinite noun in the accusative. */
    static final char ACCUSATIVE = '\u0627';

    /** The ending of adjectives, and of the surnames that are made as they are. */
    private static final char RELATION = '\u06CC';

    private static final char YEH = '\u064A';

    /** What begins no name. */
    static final long NO_FORENAME = SenseKind.OFFICE.bit()
            | SenseKind.HONORIFIC.bit()
            | SenseKind.PORTFOLIO.bit()
            | SenseKind.COUNTRY.bit()
            | SenseKind.ORGANIZATION.bit()
            | SenseKind.DEMONYM.bit();

    /** What is no surname behind a given name. */
    private static final long NO_SURNAME = SenseKind.DEMONYM.bit()
            | SenseKind.TIME.bit()
            | SenseKind.MONTH.bit()
            | SenseKind.INSTRUMENT.bit()
            | SenseKind.PROGRAMME.bit()
            | SenseKind.VISIT_TRIGGER.bit()
            | SenseKind.AGREEMENT_TRIGGER.bit();

    /** What stands before the name of another. */
    private static final long TITLE = SenseKind.OFFICE.bit() | SenseKind.HONORIFIC.bit();

    private static final long BEHIND_SURNAME =
            WordClass.bits(WordClass.RELATIVE, WordClass.AUXILIARY, WordClass.COMPLEMENTIZER);

    private final Reading reading;

    Surnames(Reading reading) {
        this.reading = reading;
    }

    /** A definite adjective of a country as a surname: خالد المصري. */
    boolean ofCountry(int i) {
        return reading.hits.has(i, SenseKind.DEMONYM)
                && reading.definite(i)
                && !reading.proclitic(i, Reading.Proclitic.CONJUNCTION)
                && !reading.hits.is(i, PersonNames.ORDINARY)
                && reading.hits.has(i - 1, SenseKind.GIVEN_NAME)
                && !reading.definite(i + 1);
    }

    /** Whether a word of everyday is a surname where something announces the name that begins at a token. */
    boolean announced(int i, int begun) {
        return definite(i, begun)
                || dynasty(i, begun)
                || closes(i, begun)
                || beforeOffice(i, begun)
                || beforeTime(i, begun)
                || betweenSubject(i, begun);
    }

    /**
     * A definite word right behind a given name is a surname, whatever else it means (سامي الدوري, محمود الخطيب), unless it is a
     * time, an instrument, or the adjective of a country.
     */
    private boolean definite(int i, int begun) {
        return reading.definite(i)
                && !reading.function(i)
                && !reading.verbal(i)
                && !reading.proclitic(i, Reading.Proclitic.CONJUNCTION)
                && !reading.proclitic(i, Reading.Proclitic.PREPOSITION)
                && (givenSince(i, begun) || reading.hits.has(i - 2, SenseKind.NAME_PARTICLE))
                && !reading.hits.hasAny(i, NO_SURNAME)
                && !(reading.hits.hasAny(i, TITLE) && reading.givenName(i + 1));
    }

    /** Whether a word for an office is a surname: with the article, right behind given names, and before no name of its own. */
    boolean office(Phrase office, int begun) {
        int i = office.first;
        return office.length() == 1
                && office.strip == 0
                && reading.definite(i)
                && (givenSince(i, begun) || reading.hits.has(i - 2, SenseKind.NAME_PARTICLE))
                && !reading.hits.has(i + 1, SenseKind.GIVEN_NAME)
                && !reading.definite(i + 1)
                && (reading.hits.known(i + 1) || !reading.word(i + 1));
    }

    /**
     * Whether all words of the name before a word are given names; more than one only behind a title, which long names have (الشيخ
     * صباح خالد الحمد), or before a word with the ending of adjectives that surnames have: سامي رامي القروي.
     */
    private boolean givenSince(int i, int begun) {
        Hit many = reading.hits.longest(begun, SenseKind.GIVEN_NAME);
        if (many != null && many.length() > 1 && many.end() == i) {
            return true;
        }
        int j = i - 1;
        while (j > begun && reading.givenName(j)) {
            j--;
        }
        boolean titled = i - begun > 1 && reading.hits.has(begun - 1, SenseKind.HONORIFIC);
        boolean name = reading.givenName(j) || (i - 1 == begun && !reading.hits.known(begun));
        boolean related = name && reading.definite(i) && reading.lastLetter(i) == YEH;
        return j == begun && (titled || related || (i - 1 == begun && reading.givenName(j)));
    }

    /** A part of the day with the article behind two parts of a name or more: الأحمد الجابر الصباح; the morning is في الصباح. */
    private boolean dynasty(int i, int begun) {
        Hit time = reading.hits.longest(i, SenseKind.TIME);
        return time != null
                && time.length() == 1
                && time.strip() == 0
                && time.code().startsWith("PART.")
                && reading.definite(i)
                && i - begun >= 2;
    }

    /**
     * A noun behind a given name that an office announces, before a comma or bracket, is the surname: السفير تميم خلاف، المتحدث. The
     * object of a verb would be in the accusative, which is written. So it is before a relative pronoun, which stands behind what
     * is definite, as names are and a bare noun is not (الوزيرة أمل حداد التي تزور البلاد), and before an auxiliary or the word that
     * introduces speech: قال الوزير ماتيوس ملك إن.
     */
    private boolean closes(int i, int begun) {
        boolean that = reading.hits.is(i + 1, Adpositions.ALL) && reading.hits.is(i + 2, WordClass.COMPLEMENTIZER);
        return (reading.mark(i + 1, ',') || reading.mark(i + 1, '(') || reading.hits.is(i + 1, BEHIND_SURNAME) || that)
                && reading.hits.is(i, WordClass.NOUN)
                && !reading.function(i)
                && !reading.hits.is(i, WordClass.VERB)
                && !reading.hits.hasAny(i, NO_SURNAME | NO_FORENAME)
                && reading.hits.stripped(i) == 0
                && (givenSince(i, begun) || (i - 1 == begun && !reading.hits.known(begun) && !reading.definite(begun)))
                && reading.lastLetter(i) != ACCUSATIVE;
    }

    /**
     * A noun between a given name and an office is the surname, where no article would tell what the office is of: کریم صرافی
     * نخست‌وزیر آلمان; behind a given name of everyday only one with the ending of surnames, before the office of a state: شیرین
     * برکتی همتای سوئدی.
     */
    private boolean beforeOffice(int i, int begun) {
        Phrase office = reading.phrases.at(i + 1);
        if (!bare(i) || office == null || office.kind != Phrase.Kind.OFFICE) {
            return false;
        }
        boolean sure = i - 1 == begun
                && reading.hits.has(begun, SenseKind.GIVEN_NAME)
                && !office.country.isEmpty()
                && reading.lastLetter(i) == RELATION;
        return sure || givenSince(i, begun);
    }

    /**
     * Behind a verb of speech and a given name a noun or what looks like a verb is the surname, where an office follows or what the
     * verb introduces: أعلن روبرت سري مبعوث, صرح جيف نوت رئيس.
     */
    private boolean betweenSubject(int i, int begun) {
        if (i - 1 != begun || !reading.givenName(begun) || !reading.verbal(begun - 1) || !spoken(i)) {
            return false;
        }
        Phrase office = reading.phrases.at(i + 1);
        return reading.mark(i + 1, ':')
                || reading.hits.is(i + 1, WordClass.COMPLEMENTIZER)
                || (office != null && office.kind == Phrase.Kind.OFFICE && office.strip == 0);
    }

    private boolean spoken(int i) {
        return reading.grammar.order() == Grammar.Order.VERB_FIRST
                && !reading.definite(i)
                && !reading.function(i)
                && !reading.verbal(i)
                && reading.hits.stripped(i) == 0
                && !reading.hits.hasAny(i, NO_FORENAME | SenseKind.TIME.bit() | SenseKind.MONTH.bit())
                && reading.lastLetter(i) != ACCUSATIVE;
    }

    /** So it is between a title with given names and the day on which he speaks: دکتر محمد‌جعفر مجرد دیروز. */
    private boolean beforeTime(int i, int begun) {
        boolean titled = reading.hits.has(begun - 1, SenseKind.HONORIFIC);
        return titled && bare(i) && reading.hits.has(i + 1, SenseKind.TIME) && givenSince(i, begun);
    }

    /** A noun or adjective where no article would tell what a noun is of. */
    private boolean bare(int i) {
        return reading.grammar.clitics().article().isEmpty()
                && !reading.grammar.capitals()
                && !reading.function(i)
                && !reading.verbal(i)
                && !reading.hits.hasAny(i, NO_SURNAME | NO_FORENAME);
    }

    /**
     * A short word that only looks like a conjunction with its noun ends a name before a sign: ديوماي فاي، ياسين فال. Nothing is joined
     * to a name and then left there.
     */
    boolean foreign(int i) {
        int length = reading.tokens.foldedEnd(i) - reading.tokens.foldedStart(i);
        return length <= SHORT
                && !reading.word(i + 1)
                && !reading.tokens.latin(i)
                && reading.hits.stripped(i) == 1
                && reading.proclitic(i, Reading.Proclitic.CONJUNCTION);
    }
}
