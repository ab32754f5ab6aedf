package org.khabar.model;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import org.khabar.text.PlainText;

/**
 * A time seen from another one: vaguely, at a distance, or as a day of the week.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface RelativeTime {

    /**
     * The time as the word lists and the formats of this library write it.
     *
     * @return {@code PRESENT}, {@code PAST} or {@code FUTURE}; a period of ISO 8601 such as {@code -P1D}; or
     *     {@code WEEKDAY=1} to {@code WEEKDAY=7}, Monday first
     */
    String code();

    /**
     * Reads what {@link #code()} writes.
     *
     * @param code the code
     * @return the time
     * @throws ModelException if the code has another form
     */
    static RelativeTime of(String code) {
        for (Vague vague : Vague.values()) {
            if (vague.code().equals(code)) {
                return vague;
            }
        }
        if (!code.startsWith(Weekday.PREFIX)) {
            return new Shift(Stretch.of(code));
        }
        String day = code.substring(Weekday.PREFIX.length());
        if (day.length() != 1 || day.charAt(0) < '1' || day.charAt(0) > '7') {
            throw new ModelException("RelativeTime", "\"" + PlainText.of(code) + "\" is no day from 1 to 7");
        }
        return new Weekday(DayOfWeek.of(day.charAt(0) - '0'));
    }

    /** A time without a measure. */
    enum Vague implements RelativeTime {
        /** Now, at present. */
        PRESENT,
        /** Recently, formerly. */
        PAST,
        /** Soon, later. */
        FUTURE;

        @Override
        public String code() {
            return name();
        }
    }

    /**
     * A time at a distance: today is none at all, yesterday is one day back.
     *
     * @param by the distance, negative for the past
     */
    record Shift(Stretch by) implements RelativeTime {

        /**
         * Checks that nothing is missing.
         *
         * @param by the distance
         */
        public Shift {
            requireNonNull(by, "by");
        }

        @Override
        public String code() {
            return by.code();
        }
    }

    /**
     * The nearest such day of the week, before or after.
     *
     * @param day the day
     */
    record Weekday(DayOfWeek day) implements RelativeTime {

        private static final String PREFIX = "WEEKDAY=";

        /**
         * Checks that nothing is missing.
         *
         * @param day the day
         */
        public Weekday {
            requireNonNull(day, "day");
        }

        @Override
        public String code() {
            return PREFIX + day.getValue();
        }
    }
}
