package org.khabar.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.khabar.language.Hit;
import org.khabar.language.Sense;
import org.khabar.language.SenseKind;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;
import org.khabar.model.Calendar;
import org.khabar.model.CalendarDate;
import org.khabar.text.Digits;
import org.khabar.text.Span;

/**
 * Finds dates: days, months and years by number or by the names of months, in three calendars. A bare number is a year only
 * behind a word or in a form that makes it one.
 */
final class DateFinder {

    /** A date with the place that says it. */
    record Found(CalendarDate date, Span span, int first, int end) {}

    private static final long YEAR_WORDS = WordClass.bits(
            WordClass.IN,
            WordClass.DURING,
            WordClass.BEFORE,
            WordClass.AFTER,
            WordClass.FROM,
            WordClass.BY,
            WordClass.TO);

    private static final long AROUND_TIMES =
            WordClass.bits(WordClass.IN, WordClass.DURING, WordClass.BEFORE, WordClass.AFTER, WordClass.FROM);

    private final Reading reading;
    private final List<Found> found = new ArrayList<>();

    DateFinder(Reading reading) {
        this.reading = reading;
    }

    List<Found> run() {
        for (int i = 0; i < reading.count(); ) {
            Phrase cover = reading.phrases.covering(i);
            if (cover != null && cover.kind == Phrase.Kind.ORGANIZATION) {
                i++;
                continue;
            }
            int end = month(i);
            if (end == i) {
                end = year(i);
            }
            i = Math.max(end, i + 1);
        }
        found.sort((a, b) -> a.span().compareTo(b.span()));
        return found;
    }

    /** The number that a token of at most four digits is, -1 for any other token. */
    private int number(int i) {
        if (i < 0 || i >= reading.count() || !reading.tokens.isNumber(i)) {
            return -1;
        }
        int value = 0;
        int length = reading.tokens.end(i) - reading.tokens.start(i);
        for (int at = reading.tokens.start(i); at < reading.tokens.end(i); at++) {
            int digit = Digits.value(reading.text.charAt(at));
            if (digit < 0 || length > 4) {
                return -1;
            }
            value = 10 * value + digit;
        }
        return value;
    }

    private int month(int i) {
        Hit hit = reading.hits.longest(i, SenseKind.MONTH);
        if (hit == null || (reading.tokens.latin(i) && !reading.tokens.capital(i))) {
            return i;
        }
        Sense sense = hit.sense();
        int dot = sense.code().indexOf('.');
        Calendar calendar = Calendar.valueOf(sense.code().substring(0, dot));
        int month = Integer.parseInt(sense.code().substring(dot + 1));
        int end = twin(hit.end(), sense.code());
        int first = i;
        int before = behindOrdinal(i);
        int day = day(before);
        int afterDay = end;
        if (day < 0) {
            int ahead = reading.mark(end, '.') ? end + 1 : end;
            day = day(ahead);
            afterDay = day < 0 ? end : ordinal(ahead + 1);
            end = afterDay;
        } else {
            first = before;
        }
        int yearAt = reading.mark(end, ',') ? end + 1 : end;
        int year = plausibleYear(yearAt, calendar);
        if (year < 0 && reading.hits.has(yearAt, SenseKind.TIME) && yearWord(yearAt)) {
            year = plausibleYear(yearAt + 1, calendar);
            yearAt = year < 0 ? yearAt : yearAt + 1;
        }
        if (sense.is(Trait.COMMON) && day < 0 && year < 0 && !supported(i)) {
            return i;
        }
        int stop = year < 0 ? end : era(yearAt + 1);
        if (first < i || day < 0 || day(i + 1) < 0) {
            severalDaysBefore(first, calendar, month, year, i);
        }
        add(calendar, year, month, day, first, stop, first == i ? hit.strip() : 0);
        if (first == i && day >= 0) {
            return moreDaysBehind(stop, calendar, month, year);
        }
        return stop;
    }

    /** A month whose name is an everyday word, behind a word of time. */
    private boolean supported(int i) {
        boolean written = reading.tokens.capital(i) || !reading.tokens.latin(i);
        return (written && reading.hits.is(i - 1, AROUND_TIMES))
                || (reading.hits.has(i - 1, SenseKind.TIME) && unit(i - 1, "UNIT.M"));
    }

    private boolean unit(int i, String code) {
        Hit hit = reading.hits.longest(i, SenseKind.TIME);
        return hit != null && hit.code().equals(code);
    }

    private boolean yearWord(int i) {
        for (Hit hit : reading.hits.of(i, SenseKind.TIME)) {
            String code = hit.code();
            if (code.equals("YEAR") || code.equals("UNIT.Y")) {
                return true;
            }
        }
        return false;
    }

    /** The same month by its name in another tradition, behind a stroke or in brackets. */
    private int twin(int end, String code) {
        int next = reading.mark(end, '/') || reading.mark(end, '(') ? end + 1 : end;
        Hit hit = next > end ? reading.hits.longest(next, SenseKind.MONTH) : null;
        if (hit == null || !hit.code().equals(code)) {
            return end;
        }
        int behind = hit.end();
        return reading.mark(end, '(') && reading.mark(behind, ')') ? behind + 1 : behind;
    }

    private int day(int i) {
        int value = number(i);
        return value >= 1 && value <= 31 ? value : -1;
    }

    /** The token before a month, over "of" and the ending of an ordinal: 1st of July. */
    private int behindOrdinal(int month) {
        int i = month - 1;
        if (reading.word(i) && reading.hits.is(i, WordClass.OF) && reading.grammar.capitals()) {
            i--;
        }
        if (reading.word(i)
                && reading.tokens.glued(i)
                && reading.tokens.end(i) - reading.tokens.start(i) == 2
                && number(i - 1) >= 0) {
            i--;
        }
        return i;
    }

    private int ordinal(int i) {
        return reading.word(i) && reading.tokens.glued(i) && reading.tokens.end(i) - reading.tokens.start(i) == 2
                ? i + 1
                : i;
    }

    private int plausibleYear(int i, Calendar calendar) {
        int value = number(i);
        boolean fits = calendar == Calendar.GREGORIAN ? value >= 1000 && value <= 2999 : value >= 1200 && value <= 1599;
        return fits ? value : -1;
    }

    /** The sign of an era behind a year belongs to the date. */
    private int era(int i) {
        for (Hit hit : reading.hits.of(i, SenseKind.TIME)) {
            if (hit.code().startsWith("ERA.")) {
                return hit.end();
            }
        }
        return i;
    }

    /** Days joined before the first one: 9 and 10 July, 15-16 December. */
    private void severalDaysBefore(int first, Calendar calendar, int month, int year, int monthToken) {
        if (first == monthToken || first < 2) {
            return;
        }
        boolean glued = reading.proclitic(first, Reading.Proclitic.CONJUNCTION);
        int joint = first - 1;
        boolean joined =
                reading.mark(joint, '-') || reading.hits.is(joint, WordClass.CONJUNCTION) || singleConjunction(joint);
        int day = joined || glued ? day(joint - 1) : -1;
        if (day >= 0) {
            add(calendar, year, month, day, joint - 1, joint, 0);
        }
    }

    /** An "and" that is one letter and stands before a number. */
    private boolean singleConjunction(int i) {
        return reading.word(i)
                && reading.tokens.foldedEnd(i) - reading.tokens.foldedStart(i) == 1
                && reading.grammar
                                .clitics()
                                .conjunctions()
                                .indexOf(reading.tokens.folded()[reading.tokens.foldedStart(i)])
                        >= 0;
    }

    private int moreDaysBehind(int stop, Calendar calendar, int month, int year) {
        boolean joined = reading.mark(stop, '-') || reading.hits.is(stop, WordClass.CONJUNCTION);
        int day = joined ? day(stop + 1) : -1;
        if (day < 0 || reading.hits.has(stop + 2, SenseKind.MONTH)) {
            return stop;
        }
        add(calendar, year, month, day, stop + 1, stop + 2, 0);
        return stop + 2;
    }

    /** A year behind a word that makes it one, with its era, and the second year of a range. */
    private int year(int i) {
        int value = number(i);
        if (value < 1000 || value > 2999 || (reading.tokens.glued(i + 1) && reading.mark(i + 1, '%'))) {
            return i;
        }
        boolean word = i > 0 && reading.hits.has(i - 1, SenseKind.TIME) && yearWord(i - 1);
        int end = era(i + 1);
        boolean preposition = reading.grammar.capitals()
                && value >= 1900
                && value <= 2100
                && i > 0
                && (reading.hits.is(i - 1, YEAR_WORDS) || reading.hits.is(i - 1, WordClass.PREPOSITION));
        boolean counted = i + 1 < reading.count() && reading.word(i + 1) && !closesYear(i + 1) && preposition;
        if (!word && end == i + 1 && (!preposition || counted)) {
            return i;
        }
        Calendar calendar = calendar(value, i + 1, end);
        add(calendar, value, -1, -1, word ? i - 1 : i, end, word ? strip(i - 1) : 0);
        boolean range =
                reading.mark(end, '-') || reading.hits.is(end, WordClass.bits(WordClass.TO, WordClass.CONJUNCTION));
        int second = range ? number(end + 1) : -1;
        if (second >= 1000 && second <= 2999) {
            add(calendar, second, -1, -1, end + 1, end + 2, 0);
            return end + 2;
        }
        return end;
    }

    private int strip(int i) {
        Hit hit = reading.hits.longest(i, SenseKind.TIME);
        return hit == null ? 0 : hit.strip();
    }

    /** A noun right behind a number says that it counts things: in 2000 cities. */
    private boolean closesYear(int i) {
        return reading.closes(i)
                || reading.hits.is(i, WordClass.CONJUNCTION)
                || reading.hits.is(i, WordClass.ARTICLE)
                || reading.phrases.at(i) != null;
    }

    private Calendar calendar(int value, int eraToken, int end) {
        for (Hit hit : end > eraToken ? reading.hits.of(eraToken, SenseKind.TIME) : List.<Hit>of()) {
            String code = hit.code();
            if (code.startsWith("ERA.")) {
                return Calendar.valueOf(code.substring(4));
            }
        }
        if (value >= 1500) {
            return Calendar.GREGORIAN;
        }
        return reading.grammar.order() == org.khabar.language.Grammar.Order.VERB_LAST
                ? Calendar.PERSIAN
                : Calendar.ISLAMIC;
    }

    private void add(Calendar calendar, int year, int month, int day, int first, int end, int strip) {
        CalendarDate date = date(calendar, year, month, day);
        if (date != null) {
            int start = reading.hits.start(first, reading.word(first) ? strip : 0);
            found.add(new Found(date, new Span(start, reading.tokens.end(end - 1)), first, end));
        }
    }

    /** The date, or null where the calendar has no such day. */
    private static @Nullable CalendarDate date(Calendar calendar, int year, int month, int day) {
        OptionalInt y = year < 0 ? OptionalInt.empty() : OptionalInt.of(year);
        OptionalInt m = month < 0 ? OptionalInt.empty() : OptionalInt.of(month);
        try {
            return new CalendarDate(calendar, y, m, day < 0 ? OptionalInt.empty() : OptionalInt.of(day));
        } catch (org.khabar.model.ModelException e) {
            return null;
        }
    }
}
