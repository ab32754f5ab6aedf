package org.khabar.model;

import static java.util.Objects.requireNonNull;

import java.time.Month;
import java.time.Year;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabar.text.PlainText;

/**
 * A day, a month or a year as a text gives it, in the calendar of the text. What the text leaves out is left out here.
 *
 * <p>Immutable and thread-safe.
 *
 * @param calendar the calendar of all numbers
 * @param year the year, from 1 to 9999
 * @param month the month, from 1 to 12; there is a year or a month at least
 * @param day the day of the month; only beside a month
 */
public record CalendarDate(Calendar calendar, OptionalInt year, OptionalInt month, OptionalInt day) {

    private static final Pattern FORM =
            Pattern.compile("(?:([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?|--([0-9]{2})(?:-([0-9]{2}))?)");

    /**
     * Checks that there is such a date.
     *
     * @param calendar the calendar
     * @param year the year
     * @param month the month
     * @param day the day of the month
     * @throws ModelException if a number is outside its range, a day stands without a month, or nothing stands at all
     */
    public CalendarDate {
        requireNonNull(calendar, "calendar");
        inRange("year", year, 9999);
        inRange("month", month, 12);
        requireNonNull(day, "day");
        if (month.isPresent()) {
            inRange("day", day, lastDay(calendar, year, month.getAsInt()));
        } else if (day.isPresent()) {
            throw new ModelException("CalendarDate.day", day.getAsInt() + " without a month");
        } else if (year.isEmpty()) {
            throw new ModelException("CalendarDate.year", "missing, and the month too");
        }
    }

    private static void inRange(String field, OptionalInt number, int last) {
        requireNonNull(number, field);
        if (number.isPresent() && (number.getAsInt() < 1 || number.getAsInt() > last)) {
            throw new ModelException("CalendarDate." + field, number.getAsInt() + " is not from 1 to " + last);
        }
    }

    private static int lastDay(Calendar calendar, OptionalInt year, int month) {
        return switch (calendar) {
            case GREGORIAN -> Month.of(month).length(year.isEmpty() || Year.isLeap(year.getAsInt()));
            case ISLAMIC -> 30;
            case PERSIAN -> month <= 6 ? 31 : 30;
        };
    }

    /**
     * Reads the form that {@link #code()} writes.
     *
     * @param calendar the calendar
     * @param code {@code YYYY-MM-DD}, {@code YYYY-MM}, {@code YYYY}, {@code --MM-DD} or {@code --MM}
     * @return the date
     * @throws ModelException if the code has another form, or there is no such date
     */
    public static CalendarDate of(Calendar calendar, String code) {
        Matcher matcher = FORM.matcher(code);
        if (!matcher.matches()) {
            throw new ModelException("CalendarDate", "\"" + PlainText.of(code) + "\" is no date of ISO 8601");
        }
        boolean ofYear = matcher.group(1) != null;
        return new CalendarDate(
                calendar, number(matcher, 1), number(matcher, ofYear ? 2 : 4), number(matcher, ofYear ? 3 : 5));
    }

    private static OptionalInt number(Matcher matcher, int group) {
        String digits = matcher.group(group);
        return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    /**
     * The date in the form of ISO 8601, its numbers in its own calendar.
     *
     * @return {@code YYYY-MM-DD}, {@code YYYY-MM}, {@code YYYY}, {@code --MM-DD} or {@code --MM}
     */
    public String code() {
        StringBuilder code = new StringBuilder(year.isPresent() ? padded(year.getAsInt(), 4) : "-");
        month.ifPresent(number -> code.append('-').append(padded(number, 2)));
        day.ifPresent(number -> code.append('-').append(padded(number, 2)));
        return code.toString();
    }

    private static String padded(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(width - digits.length()) + digits;
    }
}
