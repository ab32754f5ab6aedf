package org.khabar.model;

import static org.khabar.model.Walk.broken;

import java.math.BigDecimal;
import java.util.Optional;
import org.khabar.text.Span;

/** What must hold of monetary values. */
final class AmountRules {

    private static final int MOST_DIGITS = 40;

    private AmountRules() {}

    static MonetaryValue checked(MonetaryValue amount) {
        Codes.id("MonetaryValue.id", amount.id());
        boolean indefinite = amount.bound() == AmountBound.INDEFINITE;
        if (indefinite == amount.value().isPresent()) {
            throw complaint(amount, "value", (indefinite ? "out of place for " : "missing for ") + amount.bound());
        }
        amount.currency().ifPresent(code -> Codes.letters("MonetaryValue.currency", 3, code));
        if (amount.currencyBasis().isPresent() && amount.currency().isEmpty()) {
            throw complaint(amount, "currencyBasis", "out of place without a currency");
        }
        if (amount.rangeEnd().isPresent() && amount.bound() != AmountBound.RANGE) {
            throw complaint(amount, "rangeEnd", "out of place for " + amount.bound());
        }
        if (amount.trendSpan().isPresent() && amount.trend().isEmpty()) {
            throw complaint(amount, "trendSpan", "out of place without a trend");
        }
        inside(amount, "approximatorSpan", amount.approximatorSpan());
        inside(amount, "numberSpan", amount.numberSpan());
        inside(amount, "scaleSpan", amount.scaleSpan());
        inside(amount, "currencySpan", amount.currencySpan());
        walk(amount, Walk.alone());
        return withPlainValue(amount);
    }

    private static void inside(MonetaryValue amount, String field, Optional<Span> part) {
        if (part.isPresent() && !amount.span().contains(part.get())) {
            throw complaint(amount, field, part.get() + " is not inside the span " + amount.span());
        }
    }

    /** Equal numbers are equal values, and none has more zeros than it needs. */
    private static MonetaryValue withPlainValue(MonetaryValue amount) {
        if (amount.value().isEmpty()) {
            return amount;
        }
        BigDecimal value = amount.value().get();
        long wholeDigits = (long) value.precision() - value.scale();
        if (value.scale() > MOST_DIGITS || value.precision() > 2 * MOST_DIGITS || wholeDigits > MOST_DIGITS) {
            throw complaint(amount, "value", "more than " + MOST_DIGITS + " digits before or after the point");
        }
        BigDecimal plain = value.stripTrailingZeros();
        plain = plain.scale() < 0 ? plain.setScale(0) : plain;
        return plain.scale() == value.scale()
                ? amount
                : ImmutableMonetaryValue.builder().from(amount).value(plain).assemble();
    }

    private static ModelException complaint(MonetaryValue amount, String field, String what) {
        return broken("MonetaryValue." + field, amount.id(), what);
    }

    static void walk(MonetaryValue amount, Walk walk) {
        walk.enter("MonetaryValue", amount.id()).span("span", amount.span());
        walk.id("rangeEnd", amount.rangeEnd(), Target.AMOUNT);
        walk.span("measureSpan", amount.measureSpan());
        walk.ids("between", amount.between(), Target.ACTOR);
        walk.id("time", amount.time(), Target.TIME);
        walk.span("trendSpan", amount.trendSpan());
        walk.span("modalitySpan", amount.modalitySpan());
        walk.id("attribution", amount.attribution(), Target.QUOTE);
        walk.span("approximatorSpan", amount.approximatorSpan());
        walk.span("numberSpan", amount.numberSpan());
        walk.span("scaleSpan", amount.scaleSpan());
        walk.span("currencySpan", amount.currencySpan());
    }
}
