package org.khabar.format.json;

import org.khabar.model.Calendar;
import org.khabar.model.CalendarDate;

/** A day, a month or a year in its own calendar. */
record CalendarDateWire(Calendar calendar, String value) {

    static CalendarDateWire of(CalendarDate date) {
        return new CalendarDateWire(date.calendar(), date.code());
    }

    CalendarDate model() {
        return CalendarDate.of(calendar, value);
    }
}
