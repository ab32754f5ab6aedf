package org.khabar.format.json;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.khabar.model.ModelException;
import org.khabar.text.Direction;
import org.khabar.text.PlainText;
import org.khabar.text.Span;

/** How small values are written as strings or numbers, where they do not know it themselves. */
final class Codes {

    private Codes() {}

    static Direction direction(String code) {
        for (Direction direction : List.of(Direction.LTR, Direction.RTL, Direction.AUTO)) {
            if (direction.code().equals(code)) {
                return direction;
            }
        }
        throw new IllegalArgumentException(quoted(code) + " is none of ltr, rtl, auto");
    }

    static Integer[] units(Span span) {
        return new Integer[] {span.start(), span.end()};
    }

    static Span span(Integer[] units) {
        if (units.length != 2) {
            throw new IllegalArgumentException("a span is two offsets, found " + units.length);
        }
        return new Span(units[0], units[1]);
    }

    static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    /** A flag that is left out where it is false. */
    static Optional<Boolean> raised(boolean flag) {
        return flag ? Optional.of(true) : Optional.empty();
    }

    /** Values of which none may stand twice. */
    static <T> List<T> different(String place, String owner, List<T> values) {
        Set<T> seen = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            if (!seen.add(values.get(i))) {
                throw new ModelException(place + "[" + i + "]", owner, values.get(i) + " stands twice");
            }
        }
        return values;
    }

    static String time(OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }

    static OffsetDateTime time(String code) {
        try {
            return OffsetDateTime.parse(code);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(quoted(code) + " is no time of ISO 8601 with an offset", e);
        }
    }

    static LocalDate day(String code) {
        try {
            return LocalDate.parse(code);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(quoted(code) + " is no day of ISO 8601", e);
        }
    }

    static URI url(String code) {
        try {
            return new URI(code);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(quoted(code) + " is no address", e);
        }
    }

    private static String quoted(String code) {
        return "\"" + PlainText.of(code) + "\"";
    }
}
