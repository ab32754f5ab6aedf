package org.khabar.parse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khabar.language.Hit;
import org.khabar.language.SenseKind;
import org.khabar.model.AmountBound;
import org.khabar.model.Basis;
import org.khabar.text.NumberReading;
import org.khabar.text.Span;

/** Finds amounts of money: a number with a currency by name, sign or code beside it. */
final class AmountFinder {

    private static final String BOUND = "BOUND.";
    private static final String MEASURE = "MEASURE.";

    /** How many units a number in words may be long. */
    private static final int LONGEST = 200;

    /** An amount with the place that says it. */
    record Found(BigDecimal value, Optional<String> currency, Basis basis, AmountBound bound, Span span, int first) {}

    private final Reading reading;
    private final CurrencyName currencies;
    private final List<Found> found = new ArrayList<>();

    AmountFinder(Reading reading) {
        this.reading = reading;
        this.currencies = new CurrencyName(reading);
    }

    List<Found> run() {
        for (int s = 0; s < reading.sentences.count(); s++) {
            if (mentionsMoney(s)) {
                sentence(s);
            }
        }
        return found;
    }

    /** Whether a sentence holds a currency by name, or the sign of one that is no letter. */
    private boolean mentionsMoney(int s) {
        for (int i = reading.sentences.start(s); i < reading.sentences.end(s); i++) {
            char mark = reading.tokens.mark(i);
            if (mark == '$' || (mark >= '\u00A2' && Character.getType(mark) == Character.CURRENCY_SYMBOL)) {
                return true;
            }
            Hit hit = reading.hits.longest(i, SenseKind.CURRENCY);
            if (hit != null && isMoney(hit)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMoney(Hit hit) {
        return !hit.code().startsWith(BOUND) && !hit.code().startsWith(MEASURE);
    }

    private void sentence(int s) {
        for (int i = reading.sentences.start(s); i < reading.sentences.end(s); ) {
            NumberReading number = number(i);
            int next = number == null ? i + 1 : after(number.span().end(), i);
            if (number != null && !number.percent()) {
                amount(number, i, next);
            }
            i = next;
        }
    }

    private @Nullable NumberReading number(int i) {
        boolean proclitics = reading.word(i) && reading.hits.classes(i) != 0 && reading.hits.stripped(i) > 0;
        int start = proclitics ? reading.hits.start(i, reading.hits.stripped(i)) : reading.tokens.start(i);
        if (reading.mark(i, '\n') || !reading.lexicon.numbers().mayStart(reading.text, start)) {
            return null;
        }
        return reading.lexicon.numbers().read(reading.text, start, limit(start)).orElse(null);
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

    private void amount(NumberReading number, int first, int next) {
        if (number.currency().isPresent()) {
            add(number, first, number.span().end(), number.currency().get(), Basis.TEXT);
            return;
        }
        Hit before = reading.hits.longest(next, SenseKind.DEMONYM);
        Hit money = reading.hits.longest(before == null ? next : before.end(), SenseKind.CURRENCY);
        if (money == null || !isMoney(money)) {
            return;
        }
        Hit behind = before == null ? reading.hits.longest(money.end(), SenseKind.DEMONYM) : null;
        Hit country = before == null ? behind : before;
        int end = behind == null ? money.end() : behind.end();
        String code = currencies.code(money.code(), country == null ? "" : country.code());
        add(number, first, reading.tokens.end(end - 1), code, country == null ? Basis.DEFAULT : Basis.DEMONYM);
    }

    private void add(NumberReading number, int first, int stop, String code, Basis basis) {
        Hit bound = bound(first);
        int start = number.span().start();
        found.add(new Found(
                number.value(),
                code.startsWith(CurrencyName.FAMILY) ? Optional.empty() : Optional.of(code),
                basis,
                bound == null
                        ? AmountBound.EXACT
                        : AmountBound.valueOf(bound.code().substring(BOUND.length())),
                new Span(bound == null ? start : Math.min(reading.hits.start(bound), start), stop),
                first));
    }

    /** About, more than, at least: right before the number. */
    private @Nullable Hit bound(int first) {
        for (int i = Math.max(0, first - 3); i < first; i++) {
            Hit hit = reading.hits.longest(i, SenseKind.CURRENCY);
            if (hit != null && hit.end() == first && hit.code().startsWith(BOUND)) {
                return hit;
            }
        }
        return null;
    }
}
