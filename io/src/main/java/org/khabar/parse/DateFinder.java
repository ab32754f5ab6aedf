package org.khabar.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds times: days, months and years by number or by the names of months, in three calendars, decades, and times that are
 * seen from the day of publication.
 */
final class DateFinder {

    private final Reading reading;
    private final List<TimePhrase> found = new ArrayList<>();
    private final NumericDates numeric;
    private final MonthDates months;
    private final YearDates years;
    private final RelativeTimes relative;

    DateFinder(Reading reading) {
        this.reading = reading;
        Numerals numerals = new Numerals(reading);
        this.numeric = new NumericDates(reading, numerals, found);
        this.months = new MonthDates(reading, numerals, found);
        this.years = new YearDates(reading, numerals, found);
        this.relative = new RelativeTimes(reading, numerals, found);
    }

    /** All times, in text order, behind the names that people, organizations and places were found by. */
    List<TimePhrase> run() {
        int free = 0;
        for (int i = 0; i < reading.count(); ) {
            int end = numeric.read(i);
            end = end == i ? months.read(i, free) : end;
            end = end == i && !inOrganization(i) ? years.read(i) : end;
            end = end == i ? relative.read(i) : end;
            free = end > i ? end : free;
            i = Math.max(end, i + 1);
        }
        found.sort(Comparator.comparing(TimePhrase::span));
        return found;
    }

    private boolean inOrganization(int i) {
        Phrase cover = reading.phrases.covering(i);
        return cover != null && cover.kind == Phrase.Kind.ORGANIZATION;
    }
}
