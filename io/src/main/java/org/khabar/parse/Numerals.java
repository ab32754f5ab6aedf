package org.khabar.parse;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.khabar.language.Hit;
import org.khabar.language.SenseKind;
import org.khabar.language.WordClass;
import org.khabar.model.Calendar;
import org.khabar.model.CalendarDate;
import org.khabar.text.Digits;

/** The numbers of dates: days and years in digits and as ordinals, and what joins several of them. One per parse. */
final class Numerals {

    /** The longest ordinal in tokens: بیست و یکم. */
    private static final int LONGEST = 3;

    private final Reading reading;

    Numerals(Reading reading) {
        this.reading = reading;
    }

    /** The number that a token of at most four digits is, -1 for any other token. */
    int number(int i) {
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

    int day(int i) {
        int value = number(i);
        return value >= 1 && value <= 31 ? value : -1;
    }

    /** A day that ends before a token, in digits or as an ordinal: where it begins; -1 if there is none. */
    int dayBefore(int end, int free) {
        int i = end - 1;
        boolean partitive = i > free && reading.hits.is(i, partitive());
        i = partitive ? i - 1 : i;
        int digits = overEnding(i);
        if (digits >= free && day(digits) >= 0) {
            return digits;
        }
        for (int length = LONGEST; length > 0; length--) {
            int first = i + 1 - length;
            if (first >= free && ordinal(first, i + 1) > 0) {
                return first;
            }
        }
        return -1;
    }

    /** The day that begins at a token and ends before a month. */
    int dayAt(int first, int month) {
        if (number(first) >= 0) {
            return day(first);
        }
        int end = reading.hits.is(month - 1, partitive()) ? month - 1 : month;
        return ordinal(first, end);
    }

    /** The first of May, الأول من أيار. */
    private long partitive() {
        return reading.grammar.capitals() ? WordClass.OF.bit() : WordClass.FROM.bit();
    }

    private int ordinal(int first, int end) {
        int value = reading.lexicon.ordinals().number(reading.tokens, first, end);
        return value >= 1 && value <= 31 ? value : -1;
    }

    /** The digits before the ending of an ordinal: 1st. */
    private int overEnding(int i) {
        return ending(i) && number(i - 1) >= 0 ? i - 1 : i;
    }

    /** The token behind the digits and the ending of an ordinal. */
    int afterEnding(int i) {
        return ending(i) ? i + 1 : i;
    }

    private boolean ending(int i) {
        return reading.word(i)
                && reading.tokens.glued(i)
                && reading.tokens.latin(i)
                && reading.tokens.end(i) - reading.tokens.start(i) == 2;
    }

    /** The year at a token that a month, or a day of it, may have behind it, -1 for none. */
    int yearOf(int i, Calendar calendar, boolean ofDay) {
        int value = number(i);
        boolean counted = reading.tokens.count() > i + 1 && reading.mark(i + 1, '%');
        if (calendar == Calendar.GREGORIAN) {
            return value >= 1000 && value <= 2999 && !counted ? value : -1;
        }
        // The years of the Iranian calendar are written with two digits too: 22 Bahman 57.
        boolean shortYear =
                calendar == Calendar.PERSIAN && value >= 20 && value <= 99 && !counted && (ofDay || !noun(i + 1));
        return value >= 1200 && value <= 1599 ? value : shortYear ? 1300 + value : -1;
    }

    /** Whether a word that may be counted stands at a token: 1 500 schools. */
    boolean noun(int i) {
        return reading.word(i) && !reading.closes(i) && !reading.hits.is(i, WordClass.CONJUNCTION);
    }

    /** What joins two numbers at a token: a dash, "and", "to"; the token behind it, or the same if nothing does. */
    int joint(int i) {
        if (reading.mark(i, '-') || conjunction(i)) {
            return i + 1;
        }
        return reading.hits.is(i, WordClass.TO.bit()) || until(i) ? i + 1 : i;
    }

    /** Up to, as a preposition of numbers and times: تا, حتى. */
    boolean until(int i) {
        Hit hit = i >= 0 && i < reading.count() ? reading.hits.longest(i, SenseKind.CURRENCY) : null;
        return hit != null && hit.length() == 1 && hit.code().equals("BOUND.UP_TO");
    }

    boolean conjunction(int i) {
        return reading.hits.is(i, WordClass.CONJUNCTION) || singleConjunction(i);
    }

    /** An "and" that is one letter and stands before a number. */
    private boolean singleConjunction(int i) {
        return reading.word(i)
                && reading.tokens.foldedEnd(i) - reading.tokens.foldedStart(i) == 1
                && reading.grammar.clitics().conjunction(reading.tokens.folded()[reading.tokens.foldedStart(i)]);
    }

    /** The form of a time with a code that ends before a token; the longest one. */
    @Nullable
    Hit timeBefore(int end, String code) {
        for (int i = Math.max(0, end - 4); i < end; i++) {
            for (Hit hit : reading.hits.of(i, SenseKind.TIME)) {
                if (hit.end() == end && hit.code().equals(code)) {
                    return hit;
                }
            }
        }
        return null;
    }

    /** A form of times with a code that begins at a token. */
    @Nullable
    Hit timeAt(int i, String prefix) {
        if (i >= 0 && i < reading.count()) {
            for (Hit hit : reading.hits.of(i, SenseKind.TIME)) {
                if (hit.code().startsWith(prefix)) {
                    return hit;
                }
            }
        }
        return null;
    }

    /** The date, or null where the calendar has no such day. */
    static @Nullable CalendarDate date(Calendar calendar, int year, int month, int day) {
        try {
            return new CalendarDate(calendar, some(year), some(month), some(day));
        } catch (org.khabar.model.ModelException e) {
            return null;
        }
    }

    private static OptionalInt some(int value) {
        return value < 0 ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
