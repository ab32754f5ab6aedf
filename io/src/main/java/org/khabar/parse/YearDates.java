package org.khabar.parse;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.language.Grammar;
import org.khabar.language.Hit;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;
import org.khabar.model.Calendar;
import org.khabar.model.CalendarDate;
import org.khabar.model.Stretch;
import org.khabar.text.Span;

/** Reads years that stand without a month. A bare number is a year only behind a word or in a form that makes it one. */
final class YearDates {

    private static final long YEAR_PREPOSITIONS = WordClass.bits(
            WordClass.IN,
            WordClass.DURING,
            WordClass.BEFORE,
            WordClass.AFTER,
            WordClass.FROM,
            WordClass.BY,
            WordClass.BETWEEN,
            WordClass.TO);

    private final Reading reading;
    private final Numerals numerals;
    private final List<TimePhrase> found;

    YearDates(Reading reading, Numerals numerals, List<TimePhrase> found) {
        this.reading = reading;
        this.numerals = numerals;
        this.found = found;
    }

    /**
     * Reads the year at a token and those joined to it.
     *
     * @return the token behind, the same token if it is no year
     */
    int read(int i) {
        int value = numerals.number(i);
        if (value < 1000 || value > 2999 || reading.mark(i + 1, '%')) {
            return i;
        }
        int decade = decade(i, value);
        if (decade > i) {
            return decade;
        }
        Hit word = yearWord(i);
        Hit era = numerals.timeAt(i + 1, "ERA.");
        boolean ofEra =
                era != null && plausible(value, Calendar.valueOf(era.code().substring(4)));
        if (word == null && !ofEra && !byItsPlace(i, value)) {
            return i;
        }
        int end = ofEra && era != null ? era.end() : i + 1;
        boolean kept = word != null && word.code().equals("YEAR");
        add(calendar(value, ofEra ? era : null), value, kept && word != null ? word : null, i, end);
        return further(end, value, word != null);
    }

    /** The word that makes a number a year; a preposition does so elsewhere, see {@link #byItsPlace}. */
    private @Nullable Hit yearWord(int i) {
        Hit several = numerals.timeBefore(i, "YEARS");
        if (several != null) {
            return several;
        }
        Hit one = numerals.timeBefore(i, "YEAR");
        return one == null || one.is(Trait.GUARDED) ? numerals.timeBefore(i, "SEASON") : one;
    }

    /**
     * In 2015, since 2011, (2019-2023): where the number counts nothing behind it. In Arabic and Persian a noun that is not
     * counted may follow too, so only a round number is taken to count it there.
     */
    private boolean byItsPlace(int i, int value) {
        boolean recent = (value >= 1800 && value <= 2100) || (persian() && value >= 1300 && value <= 1450);
        if (!recent || (counts(i + 1) && (reading.grammar.capitals() || value % 50 == 0))) {
            return false;
        }
        int second = reading.mark(i + 1, '-') ? numerals.number(i + 2) : -1;
        boolean range = second > value && second - value <= 60 && !counts(i + 3) && !reading.mark(i - 1, '-');
        return range
                || (reading.hits.is(i - 1, YEAR_PREPOSITIONS) && !reading.hits.is(i - 1, WordClass.ARTICLE))
                || numerals.until(i - 1)
                || numerals.timeBefore(reading.mark(i - 1, '-') ? i - 1 : i, "EDGE") != null
                || (reading.grammar.capitals() && numerals.timeBefore(i, "YEAR") != null);
    }

    /** Whether the number counts what stands behind it: in 2000 cities. A name may follow a year: in 2015 Oman. */
    private boolean counts(int i) {
        return numerals.noun(i)
                && !reading.hits.is(i, WordClass.ARTICLE)
                && !(reading.grammar.capitals() && reading.tokens.capital(i))
                && reading.phrases.at(i) == null;
    }

    private boolean persian() {
        return reading.grammar.order() == Grammar.Order.VERB_LAST;
    }

    private static boolean plausible(int value, Calendar calendar) {
        return calendar == Calendar.GREGORIAN ? value >= 1000 && value <= 2100 : value >= 1000 && value <= 1599;
    }

    /** The decade that begins with a year: the 1990s, دهه ۱۹۹۰. It is no day, month or year, but a stretch. */
    private int decade(int i, int value) {
        boolean plural = reading.word(i + 1)
                && reading.tokens.glued(i + 1)
                && reading.tokens.latin(i + 1)
                && reading.tokens.end(i + 1) - reading.tokens.start(i + 1) == 1;
        Hit word = numerals.timeBefore(i, "DECADE");
        if (value % 10 != 0 || (!plural && word == null)) {
            return plural ? i + 2 : i;
        }
        int end = plural ? i + 2 : i + 1;
        CalendarDate date = Numerals.date(calendar(value, null), value, -1, -1);
        if (date != null) {
            int start = word == null ? reading.tokens.start(i) : reading.hits.start(word);
            found.add(TimePhrase.of(
                    date, new Stretch(10, ChronoUnit.YEARS), new Span(start, reading.tokens.end(end - 1))));
        }
        return end;
    }

    /** The years joined to one: 2011 to 2015, 2016 and 2017, 2015, 2016 and 2017. */
    private int further(int from, int before, boolean worded) {
        int end = from;
        int last = before;
        while (true) {
            int joint = numerals.joint(end);
            boolean comma = reading.mark(end, ',');
            int at = comma ? numerals.conjunction(end + 1) ? end + 2 : end + 1 : joint;
            int value = at > end ? numerals.number(at) : -1;
            boolean near = value > last && value - last <= 100;
            if (!near || value < 1000 || (!worded && counts(at + 1)) || (comma && !commaChain(at + 1))) {
                return end;
            }
            Hit era = numerals.timeAt(at + 1, "ERA.");
            int stop = era == null ? at + 1 : era.end();
            add(calendar(value, era), value, null, at, stop);
            end = stop;
            last = value;
        }
    }

    /** Behind a comma a number is one of several years only if more follow or the last "and" came. */
    private boolean commaChain(int i) {
        int joint = reading.mark(i, ',') ? i + 1 : numerals.joint(i);
        return numerals.conjunction(i - 2) || numerals.number(joint) >= 1000;
    }

    private Calendar calendar(int value, @Nullable Hit era) {
        if (era != null) {
            return Calendar.valueOf(era.code().substring(4));
        }
        if (value >= 1500) {
            return Calendar.GREGORIAN;
        }
        return persian() ? Calendar.PERSIAN : Calendar.ISLAMIC;
    }

    private void add(Calendar calendar, int year, @Nullable Hit word, int first, int end) {
        CalendarDate date = Numerals.date(calendar, year, -1, -1);
        if (date != null) {
            int start = word == null ? reading.tokens.start(first) : reading.hits.start(word);
            found.add(TimePhrase.of(date, new Span(start, reading.tokens.end(end - 1))));
        }
    }
}
