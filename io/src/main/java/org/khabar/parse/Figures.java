package org.khabar.parse;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khabar.language.WordClass;
import org.khabar.text.NumberReading;
import org.khabar.text.Span;

/** Reads the numbers of a text by its tokens, and tells which two are the ends of a range. One per parse. */
final class Figures {

    /** How many units a number in words may be long. */
    private static final int LONGEST = 200;

    private final Reading reading;
    private final Numerals numerals;

    Figures(Reading reading) {
        this.reading = reading;
        this.numerals = new Numerals(reading);
    }

    /** A number with the tokens it covers. */
    record Count(NumberReading number, int first, int next) {}

    /** The number that begins at a token, null if none does. */
    @Nullable
    Count at(int i) {
        boolean proclitics = reading.word(i) && reading.hits.classes(i) != 0 && reading.hits.stripped(i) > 0;
        int start = proclitics ? reading.hits.start(i, reading.hits.stripped(i)) : reading.tokens.start(i);
        if (reading.mark(i, '\n') || !reading.lexicon.numbers().mayStart(reading.text, start)) {
            return null;
        }
        Optional<NumberReading> number = reading.lexicon.numbers().read(reading.text, start, limit(start));
        return number.isEmpty()
                ? null
                : new Count(number.get(), i, after(number.get().span().end(), i));
    }

    /** How far a number may go that begins at an offset: it ends with its line. */
    private int limit(int start) {
        int limit = Math.min(reading.text.length(), start + LONGEST);
        int end = start;
        while (end < limit && reading.text.charAt(end) != '\n') {
            end++;
        }
        return end;
    }

    /** The first token that begins at or behind an offset. */
    private int after(int offset, int from) {
        int i = from + 1;
        while (i < reading.count() && reading.tokens.start(i) < offset) {
            i++;
        }
        return i;
    }

    /** The lower end of a range, its number scaled as the upper one; null if the two numbers are none. */
    @Nullable
    BigDecimal lower(Count low, Count high) {
        if (!joined(low, high) || low.number().percent()) {
            return null;
        }
        // between 5 and 7 billion: the scale is said once
        BigDecimal own = scale(low);
        BigDecimal scale = scale(high);
        BigDecimal scaled = low.number().value().multiply(scale);
        boolean shared = own.compareTo(BigDecimal.ONE) == 0
                && scaled.compareTo(high.number().value()) < 0
                && scale.compareTo(BigDecimal.ONE) > 0;
        BigDecimal value = shared ? scaled : low.number().value();
        return value.signum() > 0 && value.compareTo(high.number().value()) < 0 ? value : null;
    }

    private boolean joined(Count low, Count high) {
        int joint = low.next();
        if (joint == high.first()) {
            return between(low.first()) && reading.proclitic(joint, Reading.Proclitic.CONJUNCTION);
        }
        boolean and = numerals.conjunction(joint);
        return numerals.joint(joint) == high.first() && (!and || between(low.first()));
    }

    private boolean between(int first) {
        return reading.hits.is(first - 1, WordClass.BETWEEN)
                || (first > 1 && reading.hits.is(first - 2, WordClass.BETWEEN));
    }

    /** What the words of scale multiply the first word of a number by: a million; one where they are no power of ten. */
    private BigDecimal scale(Count count) {
        Span words = count.number().number();
        int token = reading.tokens.at(words.start());
        int end = Math.min(reading.tokens.end(Math.max(token, 0)), words.end());
        Optional<NumberReading> first = end > words.start()
                ? reading.lexicon.numbers().read(reading.text, words.start(), end)
                : Optional.empty();
        if (first.isEmpty() || first.get().value().signum() <= 0) {
            return BigDecimal.ONE;
        }
        BigDecimal[] parts =
                count.number().value().divideAndRemainder(first.get().value());
        boolean power = parts[1].signum() == 0
                && parts[0].signum() > 0
                && parts[0].stripTrailingZeros().unscaledValue().equals(java.math.BigInteger.ONE);
        return power ? parts[0] : BigDecimal.ONE;
    }
}
