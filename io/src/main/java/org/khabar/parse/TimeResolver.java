package org.khabar.parse;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Calendar;
import org.khabar.model.CalendarDate;
import org.khabar.model.RelativeTime;
import org.khabar.model.Stretch;
import org.khabar.model.TimeAnchor;

/** Finds the day that a time means, counted from the day of publication where that is given; never from a clock. */
final class TimeResolver {

    private final @Nullable LocalDate published;

    /** @param published the day of publication, null if nobody gave it */
    TimeResolver(@Nullable LocalDate published) {
        this.published = published;
    }

    /**
     * The first day of a time.
     *
     * @param future whether the sentence speaks of what is to come
     */
    Optional<LocalDate> resolve(TimePhrase time, boolean future) {
        try {
            if (time.date().isPresent()) {
                return absolute(time.date().get());
            }
            boolean counted = published != null && time.anchor().equals(Optional.of(TimeAnchor.PUBLICATION));
            return counted && published != null && time.relative().isPresent()
                    ? relative(published, time.relative().get(), time.direction() == 0 && future ? 1 : time.direction())
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A day with its year is one day of the ISO calendar, but in the Islamic calendar, where the moon decides. */
    private Optional<LocalDate> absolute(CalendarDate date) {
        if (date.calendar() == Calendar.ISLAMIC
                || date.month().isEmpty()
                || date.day().isEmpty()) {
            return Optional.empty();
        }
        int month = date.month().getAsInt();
        int day = date.day().getAsInt();
        if (date.year().isPresent()) {
            return Optional.of(iso(date.calendar(), date.year().getAsInt(), month, day));
        }
        return published == null ? Optional.empty() : Optional.of(nearest(published, date.calendar(), month, day));
    }

    private static LocalDate iso(Calendar calendar, int year, int month, int day) {
        return calendar == Calendar.PERSIAN ? persian(year, month, day) : LocalDate.of(year, month, day);
    }

    /** Of the years around the publication the one in which the day is nearest. */
    private static LocalDate nearest(LocalDate from, Calendar calendar, int month, int day) {
        int year = calendar == Calendar.PERSIAN ? from.getYear() - 621 : from.getYear();
        LocalDate best = null;
        for (int y = year - 1; y <= year + 1; y++) {
            boolean leap = calendar == Calendar.PERSIAN || month != 2 || day < 29 || java.time.Year.isLeap(y);
            LocalDate other = leap ? iso(calendar, y, month, day) : null;
            if (other != null && (best == null || distance(from, other) < distance(from, best))) {
                best = other;
            }
        }
        if (best == null) {
            throw new DateTimeException("no such day in three years");
        }
        return best;
    }

    private static long distance(LocalDate a, LocalDate b) {
        return Math.abs(ChronoUnit.DAYS.between(a, b));
    }

    /**
     * The Iranian year begins with the spring equinox; from 1206 to 1498 of that calendar the cycle of 33 years with eight
     * leap years gives its days exactly.
     */
    private static LocalDate persian(int year, int month, int day) {
        int leaps = Math.floorDiv(8 * year + 21, 33);
        int days = 365 * (year - 1) + leaps + (month <= 6 ? 31 * (month - 1) : 30 * (month - 1) + 6) + day - 1;
        return PERSIAN_EPOCH.plusDays(days);
    }

    private static final LocalDate PERSIAN_EPOCH = LocalDate.of(622, 3, 21);

    private static Optional<LocalDate> relative(LocalDate from, RelativeTime time, int direction) {
        if (time instanceof RelativeTime.Weekday weekday) {
            return Optional.of(weekday(from, weekday.day(), direction));
        }
        return time instanceof RelativeTime.Shift shift ? shifted(from, shift.by()) : Optional.empty();
    }

    /** Without a word of direction the news tell of the last such day, today included. */
    private static LocalDate weekday(LocalDate from, DayOfWeek day, int direction) {
        if (direction > 0) {
            return from.with(TemporalAdjusters.next(day));
        }
        return from.with(direction < 0 ? TemporalAdjusters.previous(day) : TemporalAdjusters.previousOrSame(day));
    }

    /** Weeks begin on other days in other countries, and years in other seasons: only days can be told. */
    private static Optional<LocalDate> shifted(LocalDate from, Stretch by) {
        return by.unit() == ChronoUnit.DAYS ? Optional.of(from.plusDays(by.amount())) : Optional.empty();
    }
}
