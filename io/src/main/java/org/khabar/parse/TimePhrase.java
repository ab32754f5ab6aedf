package org.khabar.parse;

import java.util.Optional;
import org.khabar.model.CalendarDate;
import org.khabar.model.DayPart;
import org.khabar.model.RelativeTime;
import org.khabar.model.Stretch;
import org.khabar.model.TimeAnchor;
import org.khabar.text.Span;

/**
 * Words that name a time, as the finders leave them.
 *
 * @param date a day, month or year in its own calendar; or
 * @param relative a time seen from the anchor
 * @param anchor from where a relative time is seen
 * @param duration how long it lasts from the date on
 * @param part the part of the day
 * @param direction -1 for the last such day, 1 for the next one, 0 where the words do not say
 * @param span the words
 */
record TimePhrase(
        Optional<CalendarDate> date,
        Optional<RelativeTime> relative,
        Optional<TimeAnchor> anchor,
        Optional<Stretch> duration,
        Optional<DayPart> part,
        int direction,
        Span span) {

    static TimePhrase of(CalendarDate date, Span span) {
        return new TimePhrase(
                Optional.of(date), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0, span);
    }

    /** A stretch that starts with a year: the 1990s. */
    static TimePhrase of(CalendarDate date, Stretch duration, Span span) {
        return new TimePhrase(
                Optional.of(date),
                Optional.empty(),
                Optional.empty(),
                Optional.of(duration),
                Optional.empty(),
                0,
                span);
    }

    static TimePhrase of(RelativeTime relative, TimeAnchor anchor, Optional<DayPart> part, int direction, Span span) {
        return new TimePhrase(
                Optional.empty(), Optional.of(relative), Optional.of(anchor), Optional.empty(), part, direction, span);
    }
}
