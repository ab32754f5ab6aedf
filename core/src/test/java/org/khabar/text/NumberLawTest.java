package org.khabar.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;
import org.khabar.generators.Property;
import org.khabar.generators.RandomText;

/** Laws 25 to 28: numbers. {@link NumberReaderTest} has the tables. */
class NumberLawTest {

    private static final NumberReader ARABIC = NumberReader.of(LanguageTag.ARABIC);
    private static final NumberReader ENGLISH = NumberReader.of(LanguageTag.ENGLISH);
    private static final NumberReader PERSIAN = NumberReader.of(LanguageTag.PERSIAN);

    /** A decimal number with at most twelve digits before and three after the point. */
    private static List<String> decimal(RandomText random) {
        long whole = random.number(1 << 30) * (long) (random.number(900) + 1) % pow(random.number(12) + 1);
        int decimals = random.number(3);
        BigDecimal value = BigDecimal.valueOf(whole * 1000 + random.number(1000), 3);
        value = decimals == 0 ? value.setScale(0, java.math.RoundingMode.DOWN) : value;
        return List.of((random.number(5) == 0 ? value.negate() : value).toPlainString());
    }

    private static long pow(int digits) {
        return Math.round(Math.pow(10, digits));
    }

    @Test
    void law25_theDigitsOfAnySetHaveTheSameValueAndAMixIsTold() {
        Property.check(
                "law 25", r -> List.of(String.valueOf(r.number(1 << 30)), String.valueOf(r.number(9))), strings -> {
                    if (strings.get(0).isEmpty()) {
                        return;
                    }
                    BigDecimal value = new BigDecimal(strings.get(0));
                    Digits before = Digits.PERSIAN;
                    for (Digits set : Digits.values()) {
                        String written = set.write(strings.get(0));
                        NumberReading reading = ARABIC.parse(written).orElseThrow();
                        assertThat(reading.value()).isEqualByComparingTo(value);
                        assertThat(reading.mixedDigits()).isFalse();
                        String mixed = written + before.write("7");
                        before = set;
                        NumberReading other = PERSIAN.parse(mixed).orElseThrow();
                        assertThat(other.value()).isEqualByComparingTo(new BigDecimal(strings.get(0) + "7"));
                        assertThat(other.mixedDigits()).isTrue();
                    }
                });
    }

    @Test
    void law26_whatIsFormattedIsReadBackWithItsHiddenMarks() {
        List<String> locales = List.of("ar", "ar-EG", "ar-MA", "fa", "en", "de", "fr", "de-CH", "en-IN");
        List<NumberFormat> formats = locales.stream().map(NumberLawTest::format).toList();
        Property.check("law 26", NumberLawTest::decimal, strings -> {
            if (strings.get(0).isEmpty() || strings.get(0).equals("-")) {
                return;
            }
            BigDecimal value = new BigDecimal(strings.get(0));
            for (int i = 0; i < formats.size(); i++) {
                String formatted = formats.get(i).format(value);
                NumberReading reading = ENGLISH.parse(formatted)
                        .orElseThrow(() -> new AssertionError(formatted.replace("\u200E", "<LRM>")));
                boolean same = reading.value().compareTo(value) == 0;
                assertThat(same || reading.ambiguous()).as(formatted).isTrue();
                assertThat(same || List.of("de", "fr", "ar-MA").contains(locales.get(i)))
                        .as(formatted)
                        .isTrue();
            }
        });
    }

    private static NumberFormat format(String locale) {
        DecimalFormat format = (DecimalFormat) NumberFormat.getInstance(ULocale.forLanguageTag(locale));
        format.setMaximumFractionDigits(3);
        return format;
    }

    @Test
    void law26_aTokenIsConsumedAsAWholeOrRefused() {
        Property.check("law 26, tokens", r -> List.of(r.numeric(10)), strings -> {
            String text = strings.get(0);
            Optional<NumberReading> parsed = ENGLISH.parse(text);
            parsed.ifPresent(
                    number -> assertThat(NumberSigns.skipAll(text, number.span().end(), text.length()))
                            .isEqualTo(text.length()));
            for (int at = 0; at < text.length(); at++) {
                Optional<NumberReading> read = ENGLISH.read(text, at, text.length());
                int start = at;
                read.ifPresent(number -> {
                    assertThat(number.span().start()).isEqualTo(start);
                    assertThat(ENGLISH.mayStart(text, start)).isTrue();
                    int end = number.number().end();
                    assertThat(end < text.length() && Digits.value(text.charAt(end)) >= 0)
                            .isFalse();
                    assertThat(start > 0
                                    && Digits.value(text.charAt(start - 1)) >= 0
                                    && Digits.value(text.charAt(start)) >= 0)
                            .isFalse();
                });
            }
        });
    }

    @Test
    void law27_percentAndCurrencyStandOnEitherSideWithEitherSign() {
        Property.check(
                "law 27",
                r -> List.of(String.valueOf(r.number(100_000)), r.oneOf("%", "\u066A"), r.oneOf("$", "\u20AC", "USD ")),
                strings -> {
                    String digits = strings.get(0);
                    if (digits.isEmpty()
                            || strings.get(1).isEmpty()
                            || strings.get(2).length() < 1) {
                        return;
                    }
                    for (Digits set : Digits.values()) {
                        String number = set.write(digits);
                        for (String text : List.of(
                                number + strings.get(1), strings.get(1) + number, number + " " + strings.get(1))) {
                            NumberReading reading = ARABIC.parse(text).orElseThrow(() -> new AssertionError(text));
                            assertThat(reading.percent()).isTrue();
                            assertThat(reading.value()).isEqualByComparingTo(digits);
                        }
                    }
                    if (CurrencySigns.code(strings.get(2).strip()) != null) {
                        String sign = strings.get(2);
                        assertThat(ENGLISH.parse(sign + digits).orElseThrow().currency())
                                .isEqualTo(ENGLISH.parse(digits + " " + sign)
                                        .orElseThrow()
                                        .currency());
                        assertThat(ENGLISH.parse(sign + digits).orElseThrow().currency())
                                .isPresent();
                    }
                });
    }

    @Test
    void law28_aNumberInWordsIsReadInEachLanguage() {
        spelled("ar", ARABIC, SpelledNumber::arabic);
        spelled("en", ENGLISH, SpelledNumber::english);
        spelled("fa", PERSIAN, SpelledNumber::persian);
    }

    private static void spelled(String language, NumberReader reader, LongFunction<String> words) {
        Property.check("law 28 in " + language, r -> List.of(String.valueOf(number(r))), strings -> {
            if (strings.get(0).isEmpty()) {
                return;
            }
            long value = Long.parseLong(strings.get(0));
            String said = words.apply(value);
            boolean bound = reader == PERSIAN && value == 9;
            Optional<NumberReading> reading = reader.parse(said);
            assertThat(reading.isPresent()).as(said).isNotEqualTo(bound);
            reading.ifPresent(number -> {
                assertThat(number.value()).as(said).isEqualByComparingTo(BigDecimal.valueOf(value));
                assertThat(number.exact()).isTrue();
                assertThat(reader.mayStart(said, 0)).isTrue();
            });
        });
    }

    private static long number(RandomText random) {
        long value = 0;
        for (int i = 0; i < 4; i++) {
            value = value * 1000 + (random.number(3) == 0 ? 0 : random.number(1000));
        }
        return random.number(4) == 0 ? value % 1000 : value;
    }
}
