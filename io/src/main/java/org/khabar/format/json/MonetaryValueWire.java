package org.khabar.format.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.khabar.model.AmountBound;
import org.khabar.model.AmountMeasure;
import org.khabar.model.AmountTrend;
import org.khabar.model.Basis;
import org.khabar.model.Modality;
import org.khabar.model.MonetaryValue;
import org.khabar.text.Span;

/** A sum of money. */
record MonetaryValueWire(
        String id,
        Span span,
        Optional<BigDecimal> value,
        Optional<String> currency,
        Optional<Basis> currencyBasis,
        AmountBound bound,
        Optional<String> rangeEnd,
        Optional<Span> approximatorSpan,
        Optional<Span> numberSpan,
        Optional<Span> scaleSpan,
        Optional<Span> currencySpan,
        Optional<AmountMeasure> measure,
        Optional<Span> measureSpan,
        List<String> between,
        Optional<String> time,
        Optional<AmountTrend> trend,
        Optional<Span> trendSpan,
        Modality modality,
        Optional<Span> modalitySpan,
        Optional<String> attribution) {

    static MonetaryValueWire of(MonetaryValue amount) {
        return new MonetaryValueWire(
                amount.id(),
                amount.span(),
                amount.value(),
                amount.currency(),
                amount.currencyBasis(),
                amount.bound(),
                amount.rangeEnd(),
                amount.approximatorSpan(),
                amount.numberSpan(),
                amount.scaleSpan(),
                amount.currencySpan(),
                amount.measure(),
                amount.measureSpan(),
                amount.between(),
                amount.time(),
                amount.trend(),
                amount.trendSpan(),
                amount.modality(),
                amount.modalitySpan(),
                amount.attribution());
    }

    MonetaryValue model() {
        MonetaryValue.Builder amount = MonetaryValue.builder()
                .id(id)
                .span(span)
                .bound(bound)
                .addAllBetween(between)
                .modality(modality);
        value.ifPresent(amount::value);
        currency.ifPresent(amount::currency);
        currencyBasis.ifPresent(amount::currencyBasis);
        rangeEnd.ifPresent(amount::rangeEnd);
        measure.ifPresent(amount::measure);
        time.ifPresent(amount::time);
        trend.ifPresent(amount::trend);
        attribution.ifPresent(amount::attribution);
        addSpans(amount);
        return amount.build();
    }

    private void addSpans(MonetaryValue.Builder amount) {
        approximatorSpan.ifPresent(amount::approximatorSpan);
        numberSpan.ifPresent(amount::numberSpan);
        scaleSpan.ifPresent(amount::scaleSpan);
        currencySpan.ifPresent(amount::currencySpan);
        measureSpan.ifPresent(amount::measureSpan);
        trendSpan.ifPresent(amount::trendSpan);
        modalitySpan.ifPresent(amount::modalitySpan);
    }
}
