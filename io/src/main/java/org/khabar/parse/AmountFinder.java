package org.khabar.parse;

import org.khabar.language.Hit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khabar.language.Sense;
import org.khabar.language.SenseKind;
import org.khabar.language.Trait;
import org.khabar.model.AmountBound;
import org.khabar.model.Basis;
import org.khabar.text.LanguageTag;
import org.khabar.text.NumberReader;
import org.khabar.text.NumberReading;
import org.khabar.text.Span;

/** Finds amounts of money: a number with a currency by name, sign or code beside it. */
final class AmountFinder {

    /** An amount with the place that says it. */
    record Found(
            BigDecimal value, Optional<String> currency, Basis basis, AmountBound bound, Span span, Span number, int first) {}

    private final Reading reading;
    private final NumberReader numbers;
    private final List<Found> found = new ArrayList<>();

    AmountFinder(Reading reading) {
        this.reading = reading;
        this.numbers = NumberReader.of(LanguageTag.of(reading.lexicon.language()));
    }

    List<Found> run() {
        for (int i = 0; i < reading.count(); ) {
            int at = reading.tokens.start(i);
            int strip = reading.word(i) ? reading.hits.known(i) ? Math.max(0, proclitics(i)) : 0 : 0;
            int start = strip > 0 ? reading.hits.start(i, strip) : at;
            NumberReading number = reading.tokens.mark(i) == '\n' || !numbers.mayStart(reading.text, start)
                    ? null
                    : numbers.read(reading.text, start, lineEnd(i)).orElse(null);
            if (number == null) {
                i++;
                continue;
            }
            int next = after(number.span().end(), i);
            amount(number, i, next);
            i = next;
        }
        return found;
    }

    private int proclitics(int i) {
        return reading.hits.classes(i) != 0 ? reading.hits.stripped(i) : 0;
    }

    private int lineEnd(int i) {
        int end = reading.text.indexOf('\n', reading.tokens.start(i));
        return Math.min(end < 0 ? reading.text.length() : end, reading.tokens.start(i) + 200);
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
        if (number.percent()) {
            return;
        }
        String code = number.currency().orElse("");
        int stop = number.span().end();
        Basis basis = Basis.TEXT;
        if (code.isEmpty()) {
            int at = reading.hits.has(next, SenseKind.DEMONYM) ? next + 1 : next;
            Hit hit = reading.hits.longest(at, SenseKind.CURRENCY);
            if (hit == null || !money(hit.sense())) {
                return;
            }
            int end = hit.end();
            String country = at > next ? country(next) : country(end);
            stop = reading.tokens.end(at == next && !country.isEmpty() ? end + length(end) - 1 : end - 1);
            code = hit.code();
            basis = country.isEmpty() ? Basis.DEFAULT : Basis.DEMONYM;
            code = resolve(code, country);
        }
        Optional<String> currency = code.matches("[A-Z]{3}") ? Optional.of(code) : Optional.empty();
        Bound bound = bound(first);
        int start = bound == null ? number.span().start() : Math.min(bound.start, number.span().start());
        found.add(new Found(
                number.value(),
                currency,
                basis,
                bound == null ? AmountBound.EXACT : bound.kind,
                new Span(start, stop),
                number.number(),
                first));
    }

    private int length(int i) {
        Hit hit = reading.hits.longest(i, SenseKind.DEMONYM);
        return hit == null ? 0 : hit.length();
    }

    private static boolean money(Sense sense) {
        return !sense.code().startsWith("BOUND.") && !sense.code().startsWith("MEASURE.");
    }

    private String country(int i) {
        Hit hit = reading.hits.longest(i, SenseKind.DEMONYM);
        return hit == null ? "" : hit.code();
    }

    /** The currency of a country for a name that several share; the dollar is that of the United States unless said. */
    private String resolve(String code, String country) {
        String own = Currencies.of(country);
        if (!country.isEmpty() && !own.isEmpty()) {
            return own;
        }
        return code.startsWith("*") ? Currencies.shared(code, reading) : code;
    }

    private record Bound(AmountBound kind, int start) {}

    /** About, more than, at least: right before the number. */
    private @Nullable Bound bound(int first) {
        for (int i = Math.max(0, first - 3); i < first; i++) {
            Hit hit = reading.hits.longest(i, SenseKind.CURRENCY);
            if (hit != null && hit.end() == first && hit.code().startsWith("BOUND.")) {
                for (AmountBound kind : AmountBound.values()) {
                    if (kind.name().equals(hit.code().substring(6))) {
                        return new Bound(kind, reading.hits.start(hit));
                    }
                }
            }
        }
        return null;
    }
}
