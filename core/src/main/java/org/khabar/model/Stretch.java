package org.khabar.model;

import static java.util.Objects.requireNonNull;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabar.text.PlainText;

/**
 * A length of time in one unit, kept as it is said: a week is not seven days. It is written in the form of ISO 8601,
 * {@code P1W}; backwards {@code -P1D}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param amount how many; negative for the past, zero for the day, week, month or year that is
 * @param unit years, months, weeks, days, hours or minutes
 */
public record Stretch(int amount, ChronoUnit unit) {

    private static final Map<ChronoUnit, String> LETTERS = Map.of(
            ChronoUnit.YEARS, "Y",
            ChronoUnit.MONTHS, "M",
            ChronoUnit.WEEKS, "W",
            ChronoUnit.DAYS, "D",
            ChronoUnit.HOURS, "H",
            ChronoUnit.MINUTES, "M");

    private static final Pattern FORM = Pattern.compile("(-?)P(?:([0-9]{1,9})([YMWD])|T([0-9]{1,9})([HM]))");

    /**
     * Checks the parts.
     *
     * @param amount how many
     * @param unit of what
     * @throws ModelException if the unit is none of the six, or the amount has more than nine digits
     */
    public Stretch {
        requireNonNull(unit, "unit");
        if (!LETTERS.containsKey(unit)) {
            throw new ModelException("Stretch.unit", unit + " is too long or too short for news");
        }
        if (amount < -999_999_999 || amount > 999_999_999) {
            throw new ModelException("Stretch.amount", amount + " has more than nine digits");
        }
    }

    /**
     * Reads the form that {@link #code()} writes.
     *
     * @param code such as {@code P1W}, {@code -P2D} or {@code PT48H}
     * @return the stretch
     * @throws ModelException if the code has another form
     */
    public static Stretch of(String code) {
        Matcher matcher = FORM.matcher(code);
        if (!matcher.matches()) {
            throw new ModelException("Stretch", "\"" + PlainText.of(code) + "\" is no period of ISO 8601 in one unit");
        }
        boolean clock = matcher.group(4) != null;
        int amount = Integer.parseInt(matcher.group(1) + matcher.group(clock ? 4 : 2));
        return new Stretch(amount, unit(clock, matcher.group(clock ? 5 : 3)));
    }

    private static ChronoUnit unit(boolean clock, String letter) {
        return switch (letter) {
            case "Y" -> ChronoUnit.YEARS;
            case "W" -> ChronoUnit.WEEKS;
            case "D" -> ChronoUnit.DAYS;
            case "H" -> ChronoUnit.HOURS;
            default -> clock ? ChronoUnit.MINUTES : ChronoUnit.MONTHS;
        };
    }

    /**
     * The stretch in the form of ISO 8601, with a sign before a negative one.
     *
     * @return such as {@code P1W}, {@code -P2D} or {@code PT48H}
     */
    public String code() {
        return (amount < 0 ? "-P" : "P") + (unit.isTimeBased() ? "T" : "") + Math.abs(amount) + LETTERS.get(unit);
    }
}
