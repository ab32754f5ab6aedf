package org.khabar.parse;

import java.util.List;
import org.khabar.language.Hit;
import org.khabar.language.SenseKind;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;
import org.khabar.model.Calendar;
import org.khabar.model.CalendarDate;
import org.khabar.text.Span;

/** Reads dates that name a month, from its name on: the day before or behind it, the year, the era, further days. */
final class MonthDates {

    private static final long BEFORE_TIMES =
            WordClass.bits(WordClass.IN, WordClass.DURING, WordClass.BEFORE, WordClass.AFTER);

    private static final long DETERMINERS = WordClass.bits(WordClass.ARTICLE, WordClass.POSSESSIVE);

    private final Reading reading;
    private final Numerals numerals;
    private final List<TimePhrase> found;

    // The date at hand.
    private Calendar calendar = Calendar.GREGORIAN;
    private int month;
    private int monthToken;
    private int first;
    private int day;
    private int year;
    private int end;

    MonthDates(Reading reading, Numerals numerals, List<TimePhrase> found) {
        this.reading = reading;
        this.numerals = numerals;
        this.found = found;
    }

    /**
     * Reads the date whose month begins at a token.
     *
     * @param free the first token that no date before has taken
     * @return the token behind the date, the same token if there is none
     */
    int read(int i, int free) {
        Hit hit = reading.hits.longest(i, SenseKind.MONTH);
        if (hit == null || (reading.tokens.latin(i) && !reading.tokens.capital(i))) {
            return i;
        }
        // می of the present tense stands before its verb with a joiner
        boolean prefix = hit.is(Trait.COMMON) && reading.word(hit.end()) && reading.tokens.glued(hit.end());
        if (prefix && !reading.tokens.latin(i)) {
            return i;
        }
        String code = hit.code();
        int dot = code.indexOf('.');
        calendar = Calendar.valueOf(code.substring(0, dot));
        month = Integer.parseInt(code.substring(dot + 1));
        monthToken = i;
        int named = hit.end();
        end = overMonthWord(twin(named, code));
        boolean twin = end > named;
        readDay(free);
        readYear();
        if (!counts(hit, twin) || partOfName()) {
            return i;
        }
        daysBefore(free);
        add(day, first, end, first == i ? hit.strip() : 0);
        return first == i && day >= 0 ? daysBehind() : end;
    }

    private void readDay(int free) {
        first = monthToken;
        day = -1;
        int before = numerals.dayBefore(monthToken, free);
        if (before >= 0) {
            first = before;
            day = numerals.dayAt(before, monthToken);
            return;
        }
        // May 12, Oct. 14th: only where the language writes the day behind the month
        if (reading.grammar.capitals()) {
            int ahead = reading.mark(end, '.') && reading.tokens.glued(end) ? end + 1 : end;
            day = numerals.day(ahead);
            end = day < 0 ? end : numerals.afterEnding(ahead + 1);
        }
    }

    /** The year behind, over a comma or the word for year, with its era. */
    private void readYear() {
        int at = reading.mark(end, ',') && reading.grammar.capitals() ? end + 1 : end;
        at = reading.mark(at, '.') && reading.tokens.glued(at) && day < 0 ? at + 1 : at;
        at = overYearWord(at);
        year = numerals.yearOf(at, calendar, day >= 0);
        if (year >= 0) {
            end = at + 1;
            Hit era = numerals.timeAt(end, "ERA.");
            end = era == null ? end : era.end();
        }
    }

    /** March of the year 2019, مارس من العام 2019, ژوئن سال ۲۰۱۸. */
    private int overYearWord(int i) {
        int at = reading.hits.is(i, WordClass.bits(WordClass.OF, WordClass.FROM)) ? i + 1 : i;
        at = reading.hits.is(at, WordClass.ARTICLE) ? at + 1 : at;
        Hit word = numerals.timeAt(at, "YEAR");
        if (word != null && !word.is(Trait.GUARDED)) {
            return word.end();
        }
        return reading.grammar.capitals() && at == i + 1 && numerals.number(at) >= 1000 ? at : i;
    }

    /** The same month by its name in another tradition, behind a stroke, a dash, in brackets or right behind. */
    private int twin(int end, String code) {
        boolean bracket = reading.mark(end, '(');
        int next = bracket || reading.mark(end, '/') || reading.mark(end, '-') ? end + 1 : end;
        Hit hit = next < reading.count() ? reading.hits.longest(next, SenseKind.MONTH) : null;
        if (hit == null || !hit.code().equals(code)) {
            return end;
        }
        return bracket && reading.mark(hit.end(), ')') ? hit.end() + 1 : hit.end();
    }

    /** The word for month behind the name of the month: آذر ماه. */
    private int overMonthWord(int i) {
        boolean head = reading.grammar.capitals() || reading.grammar.clitics().any();
        Hit word = head ? null : numerals.timeAt(i, "UNIT.M");
        return word != null && word.length() == 1 ? word.end() : i;
    }

    /** A name that is an everyday word or a person's counts as a month only with a day, a year or a word of time. */
    private boolean counts(Hit hit, boolean twin) {
        if (hit.is(Trait.GUARDED)) {
            return day >= 0 && year >= 0;
        }
        if (day >= 0 || year >= 0) {
            return true;
        }
        Phrase cover = reading.phrases.covering(monthToken);
        if (cover != null && cover.kind == Phrase.Kind.PERSON) {
            return false;
        }
        return !hit.is(Trait.COMMON) || twin || supported();
    }

    private boolean supported() {
        int before = monthToken - 1;
        if (reading.hits.is(before, BEFORE_TIMES)
                || numerals.timeBefore(monthToken, "UNIT.M") != null
                || numerals.timeBefore(monthToken, "EDGE") != null
                || numerals.until(before)
                || (reading.grammar.capitals() && numerals.timeBefore(monthToken, "YEAR") != null)
                || directed()) {
            return true;
        }
        boolean neighbour = reading.hits.has(numerals.joint(end), SenseKind.MONTH) && numerals.joint(end) > end;
        boolean attributive = reading.grammar.capitals()
                && reading.hits.is(before, DETERMINERS)
                && reading.word(end)
                && !reading.tokens.capital(end)
                && (!reading.closes(end) || reading.hits.is(end, WordClass.NOUN));
        return neighbour || attributive;
    }

    /** Last or next beside a month, on the side where the language writes its adjectives. */
    private boolean directed() {
        if (reading.grammar.headFirst()) {
            return numerals.timeAt(end, "NEXT") != null || numerals.timeAt(end, "LAST") != null;
        }
        return numerals.timeBefore(monthToken, "NEXT") != null || numerals.timeBefore(monthToken, "LAST") != null;
    }

    /** A movement, a street, a university called after a day is no date: the March 23 Movement, مدينة 6 أكتوبر. */
    private boolean partOfName() {
        if (year >= 0) {
            return false;
        }
        Phrase cover = reading.phrases.covering(monthToken);
        boolean organization = cover != null && cover.kind == Phrase.Kind.ORGANIZATION;
        if (cover != null && organization && (cover.entry != null || cover.end > end || first < monthToken)) {
            return true;
        }
        if (day < 0) {
            return false;
        }
        return reading.grammar.headFirst()
                ? headBefore(first)
                : reading.word(end) && reading.tokens.capital(end) && head(end);
    }

    private boolean head(int i) {
        return reading.hits.has(i, SenseKind.ORGANIZATION_HEAD) || reading.hits.has(i, SenseKind.PLACE_HEAD);
    }

    private boolean headBefore(int end) {
        for (int i = Math.max(0, end - 3); i < end; i++) {
            Hit organization = reading.hits.longest(i, SenseKind.ORGANIZATION_HEAD);
            Hit place = reading.hits.longest(i, SenseKind.PLACE_HEAD);
            if ((organization != null && organization.end() == end) || (place != null && place.end() == end)) {
                return true;
            }
        }
        return false;
    }

    /** Days joined before the first one: 9 and 10 July, 15-16 December, 9، 10 و11 يوليو. */
    private void daysBefore(int free) {
        int at = first;
        while (first < monthToken) {
            int joint = jointBefore(at);
            int before = joint < 0 ? -1 : numerals.dayBefore(joint, free);
            if (before < 0 || numerals.dayAt(before, joint) < 0) {
                return;
            }
            add(numerals.dayAt(before, joint), before, joint, 0);
            at = before;
        }
    }

    /** Where the word or dash before a day begins that joins it to another, -1 if nothing does. */
    private int jointBefore(int at) {
        int joint = at - 1;
        if (joint < 0) {
            return -1;
        }
        if (reading.word(at) && reading.proclitic(at, Reading.Proclitic.CONJUNCTION)) {
            return at;
        }
        boolean joined = numerals.joint(joint) == at || (reading.mark(joint, ',') && at < first);
        // و of its own stands behind a comma sometimes: 9، و10
        return joined ? reading.mark(joint - 1, ',') ? joint - 1 : joint : -1;
    }

    /** Days joined behind the first one: July 9 and 10, July 9-12. */
    private int daysBehind() {
        int joint = numerals.joint(end);
        int further = joint > end ? numerals.day(joint) : -1;
        int stop = numerals.afterEnding(joint + 1);
        if (further < 0 || reading.hits.has(stop, SenseKind.MONTH) || numerals.noun(stop)) {
            return end;
        }
        add(further, joint, stop, 0);
        return stop;
    }

    private void add(int ofMonth, int from, int to, int strip) {
        CalendarDate date = Numerals.date(calendar, year, month, ofMonth);
        if (date != null) {
            int start = reading.word(from) ? reading.hits.start(from, strip) : reading.tokens.start(from);
            found.add(TimePhrase.of(date, new Span(start, reading.tokens.end(to - 1))));
        }
    }
}
