package org.khabar.text;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one number with what stands beside it. Mutable, for one reading. */
final class NumberScanner {

    private final String text;
    private final int end;
    private final NumeralList list;
    private final NumberWords words;

    private boolean percent;
    private @Nullable String currency;
    private boolean negative;

    NumberScanner(String text, int end, NumeralList list) {
        this.text = text;
        this.end = end;
        this.list = list;
        this.words = new NumberWords(text, end, list);
    }

    Optional<NumberReading> read(int start) {
        int number = readBefore(start);
        if (number == end || !words.read(number, currency != null)) {
            return Optional.empty();
        }
        int last = readAfter(words.end());
        int first = negative ? start : number;
        BigDecimal value = negative ? words.value().negate() : words.value();
        return Optional.of(new NumberReading(
                new Span(start, last),
                new Span(Math.min(first, words.end()), words.end()),
                value,
                words.ambiguous(),
                words.exact(),
                words.mixed(),
                percent,
                Optional.ofNullable(currency)));
    }

    /** Reads signs, in any order and each at most once; gives the place after them. */
    private int readBefore(int start) {
        int at = NumberSigns.skipMarks(text, start, end);
        boolean signed = false;
        while (at < end && Digits.value(text.charAt(at)) < 0) {
            char c = text.charAt(at);
            int money = currency == null && !percent ? CurrencySigns.end(text, at, end) : at;
            int next = at + 1;
            if (!signed && (NumberSigns.isMinus(c) || c == '+') && isFree(at)) {
                negative = c != '+';
                signed = true;
            } else if (!percent && currency == null && NumberSigns.isPercent(c)) {
                percent = true;
            } else if (money > at) {
                currency = CurrencySigns.code(text.substring(at, money));
                next = NumberSigns.skipBlanks(text, money, end, 1);
            } else {
                break;
            }
            at = NumberSigns.skipMarks(text, next, end);
        }
        return at;
    }

    /** Whether a minus is no hyphen: nothing is glued to it from the left. */
    private boolean isFree(int at) {
        char before = at > 0 ? text.charAt(at - 1) : ' ';
        return Digits.value(before) < 0 && Script.of(before) == Script.NONE;
    }

    /** Reads a percent sign or word, or a currency's sign or code; gives the place after it. */
    private int readAfter(int from) {
        boolean joiner = from < end && text.charAt(from) == '\u200C';
        int at = joiner ? from + 1 : NumberSigns.skipBlanks(text, from, end, 1);
        if (at >= end || percent) {
            return from;
        }
        for (String[] form : list.percents()) {
            int after = percent(form, at);
            if (after > at) {
                percent = true;
                return after;
            }
        }
        if (NumberSigns.isPercent(text.charAt(at))) {
            percent = true;
            return at + 1;
        }
        int money = currency == null ? CurrencySigns.end(text, at, end) : at;
        if (money > at && !startsNumber(money)) {
            currency = CurrencySigns.code(text.substring(at, money));
            return money;
        }
        return from;
    }

    /** Whether a sign belongs to the number after it rather than to the one before. */
    private boolean startsNumber(int at) {
        return at < end && Digits.value(text.charAt(at)) >= 0;
    }

    private int percent(String[] form, int from) {
        int at = from;
        for (int i = 0; i < form.length; i++) {
            int start = i == 0 ? at : NumberSigns.skipBlanks(text, at, end, 1);
            at = words.wordEnd(start);
            boolean sign = form[i].length() == 1 && at == start;
            at = sign && start < end && text.charAt(start) == form[i].charAt(0) ? start + 1 : at;
            if (at == start
                    || at - start > NumeralList.LONGEST
                    || !begins(text.charAt(start), form[i])
                    || !Folding.LOOSE.key(text.substring(start, at)).equals(form[i])) {
                return from;
            }
        }
        return at;
    }

    /** A cheap test: false where a word cannot be a folded one. */
    private static boolean begins(char c, String folded) {
        char first = Folding.LOOSE.unit(c);
        return first == folded.charAt(0) || first == Folding.DROPPED;
    }
}
