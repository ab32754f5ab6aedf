package org.khabar.parse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.language.Hit;
import org.khabar.language.SenseKind;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;
import org.khabar.model.AmountBound;
import org.khabar.model.Basis;
import org.khabar.text.Span;

/** Finds amounts of money: a number with a currency by name, sign or code beside it, and the two ends of a range. */
final class AmountFinder {

    private static final String BOUND = "BOUND.";
    private static final String MEASURE = "MEASURE.";
    private static final String INDEFINITE = "BOUND.INDEFINITE";

    /** Toman and digital coins have no code of ISO 4217. */
    private static final Set<String> UNCODED = Set.of("IRT", "XBT", "BTC");

    /** A pound is a weight too: with "of" behind it, or in a country that pays with others, unless it is a great sum. */
    private static final String POUND = "*POUND";

    private static final int LONGEST_BOUND = 5;
    private static final BigDecimal TWO = new BigDecimal(2);
    private static final BigDecimal GREAT = new BigDecimal(1_000_000);

    private final Reading reading;
    private final Figures figures;
    private final CurrencyName currencies;
    private final List<Sum> found = new ArrayList<>();

    // Of the number read last in the sentence: itself, and its sum if it is one.
    private Figures.@Nullable Count last;
    private int lastSum;

    AmountFinder(Reading reading) {
        this.reading = reading;
        this.figures = new Figures(reading);
        this.currencies = new CurrencyName(reading);
    }

    List<Sum> run() {
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
            if (money(i) != null) {
                return true;
            }
        }
        return false;
    }

    /** The currency by name or code that begins at a token; a code is written in capitals. */
    private @Nullable Hit money(int i) {
        Hit hit = i < reading.count() ? reading.hits.longest(i, SenseKind.CURRENCY) : null;
        if (hit == null || hit.code().startsWith(BOUND) || hit.code().startsWith(MEASURE)) {
            return null;
        }
        boolean small = hit.is(Trait.ACRONYM) && reading.tokens.latin(i) && !reading.tokens.capital(i);
        return small ? null : hit;
    }

    private void sentence(int s) {
        last = null;
        for (int i = reading.sentences.start(s); i < reading.sentences.end(s); ) {
            Figures.Count count = figures.at(i);
            if (count == null) {
                i = Math.max(i + 1, vague(i));
                continue;
            }
            int before = found.size();
            if (!count.number().percent()) {
                amount(count);
            }
            range(count, before);
            lastSum = found.size() > before ? found.size() - 1 : -1;
            last = count;
            i = count.next();
        }
    }

    private void amount(Figures.Count count) {
        int end = count.number().span().end();
        if (count.number().currency().isPresent()) {
            add(count, end, count.number().currency().get(), Basis.TEXT);
            return;
        }
        Hit before = reading.hits.longest(Math.min(count.next(), reading.count() - 1), SenseKind.DEMONYM);
        before = count.next() < reading.count() ? before : null;
        Hit money = money(before == null ? count.next() : before.end());
        if (money == null) {
            return;
        }
        Hit behind = before == null && money.end() < reading.count()
                ? reading.hits.longest(money.end(), SenseKind.DEMONYM)
                : null;
        Hit country = before == null ? behind : before;
        int stop = behind == null ? money.end() : behind.end();
        String code = currencies.code(money.code(), country == null ? "" : country.code());
        if (!isWeight(count, code, money, stop)) {
            add(count, reading.tokens.end(stop - 1), code, country == null ? Basis.DEFAULT : Basis.DEMONYM);
        }
    }

    private boolean isWeight(Figures.Count count, String code, Hit money, int stop) {
        boolean small = money.code().equals(POUND) && count.number().value().compareTo(GREAT) < 0;
        return small && (code.equals(POUND) || reading.hits.is(stop, WordClass.OF));
    }

    private void add(Figures.Count count, int stop, String code, Basis basis) {
        Hit bound = bound(count.first());
        int start = count.number().span().start();
        Optional<Span> words = bound == null
                ? Optional.empty()
                : Optional.of(
                        new Span(Math.min(reading.hits.start(bound), start), reading.tokens.end(bound.end() - 1)));
        found.add(new Sum(
                Optional.of(count.number().value()),
                currency(code),
                basis,
                bound == null
                        ? AmountBound.EXACT
                        : AmountBound.valueOf(bound.code().substring(BOUND.length())),
                words,
                new Span(words.map(Span::start).orElse(start), stop),
                false));
    }

    private static Optional<String> currency(String code) {
        return code.startsWith(CurrencyName.FAMILY) || UNCODED.contains(code) ? Optional.empty() : Optional.of(code);
    }

    /** About, more than, at least: right before the number. */
    private @Nullable Hit bound(int first) {
        for (int i = Math.max(0, first - LONGEST_BOUND); i < first; i++) {
            Hit hit = reading.hits.longest(i, SenseKind.CURRENCY);
            if (hit != null
                    && hit.end() == first
                    && hit.code().startsWith(BOUND)
                    && !hit.code().equals(INDEFINITE)) {
                return hit;
            }
        }
        return null;
    }

    /** Two numbers that are the ends of a range are two sums, though currency and scale are said once. */
    private void range(Figures.Count count, int before) {
        BigDecimal low = last == null ? null : figures.lower(last, count);
        boolean sum = found.size() > before;
        if (low == null || last == null || (!sum && lastSum < 0)) {
            return;
        }
        if (!sum) {
            // $5-7 billion
            Sum first = found.get(lastSum);
            found.set(lastSum, first.ranging(low, true));
            found.add(first.besides(count.number().value(), count.number().span(), false));
            return;
        }
        Sum second = found.remove(before);
        Span words = new Span(
                Math.max(second.span().start(), count.number().span().start()),
                second.span().end());
        if (lastSum >= 0) {
            found.set(lastSum, found.get(lastSum).ranging(low, true));
        } else {
            found.add(second.besides(low, last.number().span(), true));
        }
        found.add(second.besides(count.number().value(), words, false));
    }

    /** A sum without a number, millions of dollars, or with one in the form of its currency: دولارين. */
    private int vague(int i) {
        Hit scale = reading.hits.longest(i, SenseKind.CURRENCY);
        scale = scale != null && scale.code().equals(INDEFINITE) ? scale : null;
        boolean indefinite = scale != null;
        Hit money = money(scale == null ? i : scale.end());
        if (money == null || (!indefinite && !money.is(Trait.DUAL))) {
            return i;
        }
        Hit country = money.end() < reading.count() ? reading.hits.longest(money.end(), SenseKind.DEMONYM) : null;
        String code = currencies.code(money.code(), country == null ? "" : country.code());
        int end = country == null ? money.end() : country.end();
        found.add(new Sum(
                indefinite ? Optional.empty() : Optional.of(TWO),
                currency(code),
                country == null ? Basis.DEFAULT : Basis.DEMONYM,
                indefinite ? AmountBound.INDEFINITE : AmountBound.EXACT,
                Optional.empty(),
                new Span(reading.hits.start(scale == null ? money : scale), reading.tokens.end(end - 1)),
                false));
        return end;
    }
}
