package org.khabar.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.text.Span;

class TimeReferenceTest {

    private static TimeReference.Builder time(TimeKind kind) {
        return TimeReference.builder().id("t:1").kind(kind).span(new Span(0, 5));
    }

    private static TimeReference.Builder absolute(String date) {
        return time(TimeKind.ABSOLUTE).date(CalendarDate.of(Calendar.GREGORIAN, date));
    }

    private static TimeReference.Builder relative(String code) {
        return time(TimeKind.RELATIVE).relative(RelativeTime.of(code)).anchor(TimeAnchor.PUBLICATION);
    }

    @Test
    void everyKindHasWhatItNeeds() {
        assertThat(absolute("1990").duration(Stretch.of("P10Y")).build().duration())
                .contains(new Stretch(10, ChronoUnit.YEARS));
        assertThat(relative("-P1D").part(DayPart.EVENING).build().resolved()).isEmpty();
        assertThat(time(TimeKind.EVENT_RELATIVE)
                        .relation(TimeRelation.AFTER)
                        .build()
                        .event())
                .isEmpty();
        assertThat(time(TimeKind.DURATION).duration(Stretch.of("P3D")).build().date())
                .isEmpty();
    }

    @Test
    void whatAKindNeedsIsNotLeftOut() {
        assertMessage(time(TimeKind.ABSOLUTE), "TimeReference.date: missing for ABSOLUTE (in t:1)");
        assertMessage(
                time(TimeKind.RELATIVE).relative(RelativeTime.Vague.PAST),
                "TimeReference.anchor: missing for RELATIVE (in t:1)");
        assertMessage(
                time(TimeKind.RELATIVE).anchor(TimeAnchor.CONTEXT),
                "TimeReference.relative: missing for RELATIVE (in t:1)");
        assertMessage(
                time(TimeKind.EVENT_RELATIVE).event("v:1"),
                "TimeReference.relation: missing for EVENT_RELATIVE (in t:1)");
        assertMessage(time(TimeKind.DURATION), "TimeReference.duration: missing for DURATION (in t:1)");
    }

    @Test
    void nothingStandsOutOfPlace() {
        assertMessage(
                absolute("2025").relative(RelativeTime.Vague.PAST),
                "TimeReference.relative: out of place for ABSOLUTE (in t:1)");
        assertMessage(absolute("2025").event("v:1"), "TimeReference.event: out of place for ABSOLUTE (in t:1)");
        assertMessage(
                relative("P1D").relation(TimeRelation.AFTER),
                "TimeReference.relation: out of place for RELATIVE (in t:1)");
        TimeReference.Builder duration = time(TimeKind.DURATION).duration(Stretch.of("P3D"));
        assertMessage(
                duration.resolved(LocalDate.of(2025, 12, 10)),
                "TimeReference.resolved: out of place for DURATION (in t:1)");
    }

    private static void assertMessage(TimeReference.Builder builder, String message) {
        assertThatThrownBy(builder::build).isInstanceOf(ModelException.class).hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"PRESENT", "PAST", "FUTURE", "P0D", "-P2D", "P1W", "P0Y", "PT48H", "PT30M", "P1M", "WEEKDAY=7"})
    void aRelativeTimeIsItsCode(String code) {
        assertThat(RelativeTime.of(code).code()).isEqualTo(code);
        assertThat(RelativeTime.of(code)).isEqualTo(RelativeTime.of(code));
    }

    @Test
    void aWeekIsNotSevenDays() {
        assertThat(RelativeTime.of("P0W")).isNotEqualTo(RelativeTime.of("P0D"));
        assertThat(Stretch.of("P1W")).isNotEqualTo(Stretch.of("P7D"));
        assertThat(RelativeTime.of("WEEKDAY=1")).isEqualTo(new RelativeTime.Weekday(DayOfWeek.MONDAY));
        assertThat(Stretch.of("P1M").unit()).isEqualTo(ChronoUnit.MONTHS);
        assertThat(Stretch.of("PT1M").unit()).isEqualTo(ChronoUnit.MINUTES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "P1", "1D", "P1S", "PT1D", "P1D2H", "P-1D", "P١D", "present", "P1234567890D"})
    void nothingElseIsARelativeTime(String code) {
        assertThatThrownBy(() -> RelativeTime.of(code))
                .isInstanceOf(ModelException.class)
                .hasMessage("Stretch: \"" + code + "\" is no period of ISO 8601 in one unit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"WEEKDAY=", "WEEKDAY=0", "WEEKDAY=8", "WEEKDAY=11", "WEEKDAY=١"})
    void aWeekHasSevenDays(String code) {
        assertThatThrownBy(() -> RelativeTime.of(code))
                .isInstanceOf(ModelException.class)
                .hasMessage("RelativeTime: \"" + code + "\" is no day from 1 to 7");
    }

    @Test
    void aStretchIsOfNews() {
        assertThatThrownBy(() -> new Stretch(1, ChronoUnit.ERAS))
                .hasMessage("Stretch.unit: Eras is too long or too short for news");
    }

    @ParameterizedTest
    @CsvSource({
        "GREGORIAN, 2025-12-10",
        "GREGORIAN, 2025-12",
        "GREGORIAN, 2025",
        "GREGORIAN, --12-10",
        "GREGORIAN, --12",
        "GREGORIAN, 2024-02-29",
        "GREGORIAN, --02-29",
        "GREGORIAN, 0622-07-16",
        "ISLAMIC, 1447-06-30",
        "PERSIAN, 1404-06-31",
        "PERSIAN, 1403-12-30"
    })
    void aDateIsItsCode(Calendar calendar, String code) {
        CalendarDate date = CalendarDate.of(calendar, code);
        assertThat(date.code()).isEqualTo(code);
        assertThat(date.calendar()).isEqualTo(calendar);
    }

    @ParameterizedTest
    @CsvSource({
        "GREGORIAN, 2025-02-29, CalendarDate.day: 29 is not from 1 to 28",
        "GREGORIAN, 2025-13, CalendarDate.month: 13 is not from 1 to 12",
        "GREGORIAN, 2025-00, CalendarDate.month: 0 is not from 1 to 12",
        "GREGORIAN, 0000, CalendarDate.year: 0 is not from 1 to 9999",
        "ISLAMIC, 1447-06-31, CalendarDate.day: 31 is not from 1 to 30",
        "PERSIAN, 1404-07-31, CalendarDate.day: 31 is not from 1 to 30",
        "GREGORIAN, 25-12-10, 'CalendarDate: \"25-12-10\" is no date of ISO 8601'",
        "GREGORIAN, ٢٠٢٥, 'CalendarDate: \"٢٠٢٥\" is no date of ISO 8601'",
        "GREGORIAN, ---10, 'CalendarDate: \"---10\" is no date of ISO 8601'"
    })
    void thereAreNoOtherDates(Calendar calendar, String code, String message) {
        assertThatThrownBy(() -> CalendarDate.of(calendar, code))
                .isInstanceOf(ModelException.class)
                .hasMessage(message);
    }

    @Test
    void aDateSaysSomething() {
        OptionalInt none = OptionalInt.empty();
        assertThatThrownBy(() -> new CalendarDate(Calendar.GREGORIAN, none, none, none))
                .hasMessage("CalendarDate.year: missing, and the month too");
        assertThatThrownBy(() -> new CalendarDate(Calendar.GREGORIAN, OptionalInt.of(2025), none, OptionalInt.of(3)))
                .hasMessage("CalendarDate.day: 3 without a month");
    }
}
