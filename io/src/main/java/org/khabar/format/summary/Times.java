package org.khabar.format.summary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.Article;
import org.khabar.model.Calendar;
import org.khabar.model.CalendarDate;
import org.khabar.model.Fact;
import org.khabar.model.RelativeTime;
import org.khabar.model.Stretch;
import org.khabar.model.TimeReference;
import org.khabar.model.TimeRelation;

/** The words that name a time, and what they mean. */
final class Times {

    private final Article article;

    Times(Article article) {
        this.article = article;
    }

    /** All times of the article, each once. */
    void print(Page page) {
        Set<String> seen = new LinkedHashSet<>();
        for (TimeReference time : article.dates()) {
            String words = Visible.of(article.source().slice(time.span()));
            if (seen.isEmpty()) {
                page.heading("Dates");
            }
            if (seen.add(words + '\n' + meaning(time))) {
                page.entry(of(time));
            }
        }
    }

    /** A time by its id. */
    Phrase of(String id) {
        return article.time(id).map(this::of).orElseGet(() -> Phrase.of(id));
    }

    private Phrase of(TimeReference time) {
        return Phrase.of(meaning(time)).and(": ").and(article.text(time.span()));
    }

    private String meaning(TimeReference time) {
        List<String> parts = new ArrayList<>();
        time.date().map(Times::calendar).ifPresent(parts::add);
        time.relative().map(Times::relative).ifPresent(parts::add);
        time.relation().ifPresent(relation -> parts.add(relation(relation) + " " + event(time)));
        time.duration().map(Times::length).ifPresent(parts::add);
        time.part().map(Wording::of).ifPresent(parts::add);
        String said = time.date().map(CalendarDate::code).orElse("");
        time.resolved()
                .map(LocalDate::toString)
                .filter(day -> !day.equals(said))
                .ifPresent(parts::add);
        return String.join(", ", parts);
    }

    private static String relation(TimeRelation relation) {
        return switch (relation) {
            case AT_START -> "at the start of";
            case AT_END -> "at the end of";
            case SIDE -> "on the sidelines of";
            case ADDITION -> "besides";
            default -> Wording.of(relation);
        };
    }

    /** The number under which the visit or the agreement stands. */
    private String event(TimeReference time) {
        String id = time.event().orElse("");
        List<String> visits = article.visits().stream().map(Fact::id).toList();
        List<String> agreements = article.agreements().stream().map(Fact::id).toList();
        if (visits.contains(id)) {
            return "visit " + (visits.indexOf(id) + 1);
        }
        return agreements.contains(id) ? "agreement " + (agreements.indexOf(id) + 1) : "an event";
    }

    private static String calendar(CalendarDate date) {
        return date.code() + (date.calendar() == Calendar.GREGORIAN ? "" : " (" + Wording.of(date.calendar()) + ")");
    }

    private static String relative(RelativeTime time) {
        if (time instanceof RelativeTime.Weekday weekday) {
            return Wording.sentence(List.of(Wording.of(weekday.day())));
        }
        if (time instanceof RelativeTime.Shift shift) {
            return day(shift.by()).orElseGet(() -> distance(shift.by()));
        }
        return Wording.of((RelativeTime.Vague) time);
    }

    private static Optional<String> day(Stretch by) {
        if (by.unit() != ChronoUnit.DAYS || Math.abs(by.amount()) > 1) {
            return Optional.empty();
        }
        return Optional.of(by.amount() == 0 ? "today" : by.amount() < 0 ? "yesterday" : "tomorrow");
    }

    private static String distance(Stretch by) {
        if (by.amount() == 0) {
            return "this " + unit(by);
        }
        String length = Wording.count(Math.abs(by.amount()), unit(by));
        return by.amount() < 0 ? length + " ago" : "in " + length;
    }

    private static String length(Stretch stretch) {
        return "for " + Wording.count(Math.abs(stretch.amount()), unit(stretch));
    }

    private static String unit(Stretch stretch) {
        String plural = Wording.of(stretch.unit());
        return plural.substring(0, plural.length() - 1);
    }
}
