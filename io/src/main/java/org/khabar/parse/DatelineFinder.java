package org.khabar.parse;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khabar.language.Openings;
import org.khabar.language.SenseKind;
import org.khabar.language.WordClass;
import org.khabar.model.Dateline;
import org.khabar.model.Entity;
import org.khabar.model.TimeReference;
import org.khabar.text.Span;

/**
 * Finds the words before a story that say where, when and by which agency it was filed: places, dates and agencies with
 * strokes, dashes and brackets between them, up to the last of these; a dash or colon that sets it off is no part of it.
 */
final class DatelineFinder {

    private static final int LONGEST = 30;

    private final Reading reading;
    private final List<Entity> entities;
    private final List<TimeReference> times;

    private @Nullable Phrase place;
    private @Nullable Phrase agency;
    private int end;

    DatelineFinder(Reading reading, List<Entity> entities, List<TimeReference> times) {
        this.reading = reading;
        this.entities = entities;
        this.times = times;
    }

    /** The dateline at the token where the story begins. */
    Optional<Dateline> at(int first) {
        scan(first);
        boolean located = place != null && place.first == first;
        boolean own = end < reading.count() && reading.mark(end, '\n');
        if (end == first || (!located && agency == null && !own)) {
            return Optional.empty();
        }
        int last = end - 1;
        while (last > first && (reading.mark(last, '-') || reading.mark(last, ':'))) {
            last--;
        }
        Span span = new Span(reading.tokens.start(first), reading.tokens.end(last));
        Dateline.Builder dateline = Dateline.builder();
        dateline.span(span);
        id(place).ifPresent(dateline::place);
        id(agency).ifPresent(dateline::agency);
        times.stream()
                .filter(time -> span.contains(time.span()) && time.date().isPresent())
                .findFirst()
                .ifPresent(time -> dateline.date(time.id()));
        return Optional.of(dateline.build());
    }

    /** Goes on as long as the words are places, agencies and times; the dateline ends at the last mark that sets it off. */
    private void scan(int first) {
        end = first;
        int open = 0;
        for (int i = first; i < Math.min(reading.count(), first + LONGEST); ) {
            Phrase phrase = phrase(i);
            char mark = reading.tokens.mark(i);
            if (phrase != null) {
                keep(phrase);
                i = phrase.end;
            } else if (mark == '-' || mark == ':' || mark == '/' || mark == '(' || mark == ')' || mark == ',') {
                open += mark == '(' || opensStroke(i) ? 1 : mark == ')' || (open > 0 && closesStroke(i)) ? -1 : 0;
                boolean sets = mark == '-' || mark == ':' || mark == '/' || (mark == ')' && agency != null);
                boolean alone = mark != '-'
                        || !reading.tokens.glued(i)
                        || !reading.tokens.glued(i + 1 < reading.count() ? i + 1 : i);
                end = sets && open == 0 && alone ? i + 1 : end;
                i++;
            } else if (belongs(i) || open > 0) {
                i++;
            } else {
                // a line of its own
                boolean line = mark == '\n' && i > first && (place != null || inTime(i - 1));
                end = line ? i : end;
                return;
            }
        }
        end = first;
    }

    /** A stroke that is glued to the word behind it and not to the one before opens as a bracket does: /قنا/. */
    private boolean opensStroke(int i) {
        return reading.mark(i, '/')
                && !reading.tokens.glued(i)
                && reading.tokens.glued(Math.min(i + 1, reading.count() - 1));
    }

    private boolean closesStroke(int i) {
        return reading.mark(i, '/')
                && reading.tokens.glued(i)
                && (i + 1 == reading.count() || !reading.tokens.glued(i + 1));
    }

    /** The place, country or medium at a token. */
    private @Nullable Phrase phrase(int i) {
        Phrase phrase = reading.phrases.at(i);
        boolean fits = phrase != null
                && (phrase.isLocation()
                        || (phrase.kind == Phrase.Kind.ORGANIZATION && OrganizationFinder.medium(phrase.code)));
        return fits ? phrase : null;
    }

    private void keep(Phrase phrase) {
        if (phrase.isLocation()) {
            place = place == null ? phrase : place;
        } else {
            agency = agency == null ? phrase : agency;
        }
    }

    /** Numbers, months, days of the week, eras, full stops of abbreviations, and the word for "in" before a date. */
    private boolean belongs(int i) {
        return reading.tokens.isNumber(i)
                || reading.mark(i, '.')
                || reading.hits.has(i, SenseKind.MONTH)
                || reading.hits.has(i, SenseKind.TIME)
                || reading.hits.is(i, WordClass.IN)
                || reading.lexicon.openings().length(reading.tokens, i, Openings.DATELINE) > 0
                || inTime(i);
    }

    private boolean inTime(int i) {
        int at = reading.tokens.start(i);
        return times.stream()
                .anyMatch(time -> time.span().start() <= at && at < time.span().end());
    }

    /** The agency that a story says it comes from: به گزارش ایسنا. */
    Optional<String> relayed(int first) {
        int length = reading.lexicon.openings().length(reading.tokens, first, Openings.RELAY);
        for (int i = first + length; length > 0 && i < Math.min(reading.count(), first + length + 4); i++) {
            Phrase phrase = reading.phrases.at(i);
            if (phrase != null && phrase.kind == Phrase.Kind.ORGANIZATION && OrganizationFinder.medium(phrase.code)) {
                return id(phrase);
            }
        }
        return Optional.empty();
    }

    /** The entity that a phrase is a mention of. */
    private Optional<String> id(@Nullable Phrase phrase) {
        return phrase == null
                ? Optional.empty()
                : entities.stream()
                        .filter(entity -> entity.mentions().stream()
                                .anyMatch(mention -> mention.span().start() == phrase.start
                                        && mention.span().end() == phrase.stop))
                        .map(Entity::id)
                        .findFirst();
    }
}
