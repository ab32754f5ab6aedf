package org.khabar.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.text.Span;

class MonetaryValueTest {

    private static MonetaryValue.Builder amount() {
        return MonetaryValue.builder().id("m:1").span(new Span(10, 30));
    }

    private static MonetaryValue.Builder five() {
        return amount().value(BigDecimal.valueOf(5));
    }

    @Test
    void anAmountIsExactUnlessSomethingElseIsSaid() {
        MonetaryValue amount = five().build();
        assertThat(amount.bound()).isEqualTo(AmountBound.EXACT);
        assertThat(amount.modality()).isEqualTo(Modality.ASSERTED);
        assertThat(amount.currency()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4E+8, 400000000", "400000000.00, 400000000", "1.50, 1.5", "0.000, 0", "100, 100", "-2.0, -2"})
    void equalNumbersAreEqualValues(String written, String plain) {
        MonetaryValue amount = amount().value(new BigDecimal(written)).build();
        assertThat(amount.value().orElseThrow().toString()).isEqualTo(plain);
        assertThat(amount).isEqualTo(amount().value(new BigDecimal(plain)).build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+40", "1E+999999999", "0E+999999999", "1E-41", "1E-999999999"})
    void aNumberThatNobodyHasSaidIsRefused(String value) {
        assertMessage(
                amount().value(new BigDecimal(value)),
                "MonetaryValue.value: more than 40 digits before or after the point (in m:1)");
    }

    @Test
    void anIndefiniteAmountHasNoNumber() {
        assertThat(amount().bound(AmountBound.INDEFINITE).build().value()).isEmpty();
        assertMessage(
                five().bound(AmountBound.INDEFINITE), "MonetaryValue.value: out of place for INDEFINITE (in m:1)");
        assertMessage(amount(), "MonetaryValue.value: missing for EXACT (in m:1)");
    }

    @Test
    void theCurrencyIsACode() {
        assertMessage(five().currency("Usd"), "MonetaryValue.currency: \"Usd\" is not 3 upper-case letters of ASCII");
        assertMessage(
                five().currencyBasis(Basis.DEFAULT),
                "MonetaryValue.currencyBasis: out of place without a currency (in m:1)");
    }

    @Test
    void theWordsLieInside() {
        assertMessage(
                five().numberSpan(new Span(9, 12)),
                "MonetaryValue.numberSpan: [9, 12) is not inside the span [10, 30) (in m:1)");
        assertMessage(
                five().currencySpan(new Span(28, 31)),
                "MonetaryValue.currencySpan: [28, 31) is not inside the span [10, 30) (in m:1)");
    }

    @Test
    void onlyARangeHasAnotherEnd() {
        assertMessage(five().rangeEnd("m:2"), "MonetaryValue.rangeEnd: out of place for EXACT (in m:1)");
    }

    @Test
    void theWordOfATrendNeedsATrend() {
        assertMessage(
                five().trendSpan(new Span(0, 3)), "MonetaryValue.trendSpan: out of place without a trend (in m:1)");
    }

    private static void assertMessage(MonetaryValue.Builder builder, String message) {
        assertThatThrownBy(builder::build).isInstanceOf(ModelException.class).hasMessage(message);
    }
}
