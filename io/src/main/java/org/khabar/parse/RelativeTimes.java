package org.khabar.parse;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khabar.language.Hit;
import org.khabar.language.SenseKind;
import org.khabar.language.Trait;
import org.khabar.model.DayPart;
import org.khabar.model.RelativeTime;
import org.khabar.model.TimeAnchor;
import org.khabar.text.Span;

/** Reads times that are seen from the day of publication: yesterday, this morning, Wednesday evening, next week. */
final class RelativeTimes {

    private static final String PART = "PART.";
    private static final String DAY = "DAY.";

    /** Before the code of a time that is seen from the time last named: the day before. */
    private static final String CONTEXT = "CONTEXT.";

    private final Reading reading;
    private final Numerals numerals;
    private final List<TimePhrase> found;

    RelativeTimes(Reading reading, Numerals numerals, List<TimePhrase> found) {
        this.reading = reading;
        this.numerals = numerals;
        this.found = found;
    }

    /**
     * Reads the time that begins at a token.
     *
     * @return the token behind, the same token if there is none
     */
    int read(int i) {
        if (!reading.hits.has(i, SenseKind.TIME) || inName(i)) {
            return i;
        }
        Hit part = numerals.timeAt(i, PART);
        Hit time = time(i);
        if (time == null && part != null && part.end() < reading.count()) {
            time = time(part.end());
        } else if (time != null) {
            part = null;
        }
        // "sat" and "sun" are no days
        return time == null || time.is(Trait.ACRONYM) ? i : add(i, part, time);
    }

    /** The longest day or period that begins at a token. */
    private @Nullable Hit time(int i) {
        Hit best = null;
        for (Hit hit : reading.hits.of(i, SenseKind.TIME)) {
            if (measured(hit.code()) && (best == null || hit.end() > best.end())) {
                best = hit;
            }
        }
        return best;
    }

    /** Vague times, such as "recently", name nothing that could be reckoned. */
    private static boolean measured(String code) {
        return code.startsWith(DAY) || code.startsWith(CONTEXT) || period(code);
    }

    private static boolean period(String code) {
        return code.startsWith("P", code.startsWith("-") ? 1 : 0)
                && code.length() > 1
                && Character.isDigit(code.charAt(code.startsWith("-") ? 2 : 1));
    }

    private boolean inName(int i) {
        Phrase cover = reading.phrases.covering(i);
        return cover != null && cover.kind != Phrase.Kind.OFFICE && cover.length() > 1;
    }

    private int add(int first, @Nullable Hit partBefore, Hit time) {
        String code = time.code();
        int end = time.end();
        Hit part = partBefore == null ? inside(first, end) : partBefore;
        boolean day = code.startsWith(DAY);
        int direction = 0;
        if (day) {
            direction = direction(first, end);
            Hit next = numerals.timeAt(end, direction > 0 ? "NEXT" : "LAST");
            end = next == null || direction == 0 ? end : next.end();
            Hit behind = part == null ? numerals.timeAt(end, PART) : null;
            part = behind == null ? part : behind;
            end = behind == null ? end : behind.end();
        }
        boolean context = code.startsWith(CONTEXT);
        String plain =
                day ? "WEEKDAY=" + code.substring(DAY.length()) : context ? code.substring(CONTEXT.length()) : code;
        Hit start = partBefore == null ? time : partBefore;
        found.add(TimePhrase.of(
                RelativeTime.of(plain),
                context ? TimeAnchor.CONTEXT : TimeAnchor.PUBLICATION,
                part(part),
                direction,
                new Span(reading.hits.start(start), reading.tokens.end(end - 1))));
        return end;
    }

    /** A part of the day among the words of the time itself: this morning, صباح اليوم. */
    private @Nullable Hit inside(int first, int end) {
        for (int i = first; i < end; i++) {
            Hit hit = numerals.timeAt(i, PART);
            if (hit != null && hit.end() <= end) {
                return hit;
            }
        }
        return null;
    }

    private int direction(int first, int end) {
        boolean behind = reading.grammar.headFirst();
        if ((behind ? numerals.timeAt(end, "NEXT") : numerals.timeBefore(first, "NEXT")) != null) {
            return 1;
        }
        return (behind ? numerals.timeAt(end, "LAST") : numerals.timeBefore(first, "LAST")) != null ? -1 : 0;
    }

    private static Optional<DayPart> part(@Nullable Hit hit) {
        return hit == null
                ? Optional.empty()
                : Optional.of(DayPart.valueOf(hit.code().substring(PART.length())));
    }
}
