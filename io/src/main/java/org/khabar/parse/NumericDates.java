package org.khabar.parse;

import java.util.List;
import org.khabar.model.Calendar;
import org.khabar.model.CalendarDate;
import org.khabar.text.Digits;
import org.khabar.text.Span;

/** Reads days in digits alone: 14/4/2026, 2026-04-14, 14.04.2026, ۱۴۰۵/۰۱/۲۵. */
final class NumericDates {

    private final Reading reading;
    private final Numerals numerals;
    private final List<TimePhrase> found;

    NumericDates(Reading reading, Numerals numerals, List<TimePhrase> found) {
        this.reading = reading;
        this.numerals = numerals;
        this.found = found;
    }

    /**
     * Reads the day that begins at a token.
     *
     * @return the token behind, the same token if there is none
     */
    int read(int i) {
        if (!reading.tokens.isNumber(i)) {
            return i;
        }
        if (numerals.number(i) < 0) {
            return dotted(i);
        }
        boolean stroke = separated(i + 1, '/') && separated(i + 3, '/');
        boolean dash = separated(i + 1, '-') && separated(i + 3, '-');
        if (i + 4 >= reading.count() || !(stroke || dash) || !reading.tokens.glued(i + 4) || goesOn(i + 5)) {
            return i;
        }
        boolean read = add(i, i + 5, numerals.number(i), numerals.number(i + 2), numerals.number(i + 4));
        return read ? i + 5 : i;
    }

    private boolean separated(int i, char mark) {
        return reading.mark(i, mark)
                && reading.tokens.glued(i)
                && i + 1 < reading.count()
                && reading.tokens.glued(i + 1);
    }

    private boolean goesOn(int i) {
        return reading.mark(i, '/') && reading.tokens.glued(i);
    }

    /** Digits with full stops between them are one token. */
    private int dotted(int i) {
        int[] parts = new int[3];
        int part = 0;
        for (int at = reading.tokens.start(i); at < reading.tokens.end(i); at++) {
            int digit = Digits.value(reading.text.charAt(at));
            if (digit < 0 && (reading.text.charAt(at) != '.' || ++part > 2)) {
                return i;
            }
            parts[part] = digit < 0 ? 0 : 10 * Math.min(parts[part], 9999) + digit;
        }
        return part == 2 && add(i, i + 1, parts[0], parts[1], parts[2]) ? i + 1 : i;
    }

    /** Day, month and year in this order, or year, month and day; the month first only where it must be. */
    private boolean add(int first, int end, int a, int month, int c) {
        boolean yearFirst = a >= 1000;
        int year = yearFirst ? a : c;
        int day = yearFirst ? c : a;
        if (year < 1000 || year > 2100) {
            return false;
        }
        boolean swapped = month > 12 && !yearFirst;
        Calendar calendar = year >= 1500
                ? Calendar.GREGORIAN
                : reading.grammar.order() == org.khabar.language.Grammar.Order.VERB_LAST
                        ? Calendar.PERSIAN
                        : Calendar.ISLAMIC;
        CalendarDate date = Numerals.date(calendar, year, swapped ? day : month, swapped ? month : day);
        if (date == null) {
            return false;
        }
        found.add(TimePhrase.of(date, new Span(reading.tokens.start(first), reading.tokens.end(end - 1))));
        return true;
    }
}
