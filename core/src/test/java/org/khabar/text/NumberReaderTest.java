package org.khabar.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            en; 0; 0
            en; 007; 7
            en; 1,234.5; 1234.5
            en; 1.234,5; 1234.5
            en; 1,234,567; 1234567
            en; 12,34,567; 1234567
            en; 1.234.567; 1234567
            en; 3,5; 3.5
            en; 0,125; 0.125
            en; 1'234'567.89; 1234567.89
            ar; ١٬٢٣٤٫٥; 1234.5
            ar; ٣٫٥; 3.5
            ar; ١٢٣٤٥٦; 123456
            fa; ۱۲٫۵; 12.5
            fa; ۱۲.۵; 12.5
            en; -5; -5
            en; −5.5; -5.5
            en; 400 million; 400000000
            en; 3.5 billion; 3500000000
            en; $3.5m; 3500000
            en; $1.2bn; 1200000000
            en; 1.2bn; 1200000000
            en; four hundred million; 400000000
            en; one and a half million; 1500000
            en; a million and a half; 1500000
            en; half a million; 500000
            en; two and a half billion; 2500000000
            en; twenty-five; 25
            en; twenty five thousand; 25000
            en; twelve hundred; 1200
            en; one hundred and five; 105
            en; One hundred five thousand two hundred; 105200
            en; two million three hundred thousand; 2300000
            en; a hundred; 100
            en; two dozen; 24
            en; three thousand billion; 3000000000000
            ar; خمسة; 5
            ar; خمسة عشر; 15
            ar; أحد عشر; 11
            ar; اثنتا عشرة; 12
            ar; خمسة وعشرون; 25
            ar; إحدى وعشرين; 21
            ar; مئة وخمسة وعشرون ألفا; 125000
            ar; مائة; 100
            ar; مئتا ألف; 200000
            ar; أربعمائة مليون; 400000000
            ar; أربع مئة مليون; 400000000
            ar; أربعمئة مليون; 400000000
            ar; اربعمائة مليون; 400000000
            ar; أَرْبَعُمِئَةِ مِلْيُون; 400000000
            ar; خمسمئة; 500
            ar; مليارين; 2000000000
            ar; مليونان وثلاثمئة ألف; 2300000
            ar; ألفان وخمسة وعشرون; 2025
            ar; ثلاثة ملايين; 3000000
            ar; عشرة آلاف; 10000
            ar; مليون ونصف; 1500000
            ar; مليون ونصف المليون; 1500000
            ar; مليونًا ونصف مليون; 1500000
            ar; ثلاثة ملايين ونصف المليون; 3500000
            ar; نصف مليار; 500000000
            ar; ربع مليون; 250000
            ar; ألف مليار; 1000000000000
            ar; خمسة بلايين; 5000000000
            ar; 3.5 مليون; 3500000
            ar; 400مليون; 400000000
            ar; ٤٠٠ مليون; 400000000
            ar; 3 ملايين و500 ألف; 3500000
            ar; 3 ملايين و 500 ألف; 3500000
            ar; تسعة عشر مليارا; 19000000000
            ar; ألف وتسعمئة وثمانية وأربعون; 1948
            ar; ستة مليارات ومئتي مليون; 6200000000
            fa; چهارصد میلیون; 400000000
            fa; چهارصد و پنجاه میلیون; 450000000
            fa; یک و نیم میلیارد; 1500000000
            fa; نیم میلیون; 500000
            fa; هزار و سیصد و نود و هشت; 1398
            fa; بیست‌وپنج; 25
            fa; یک‌صد هزار; 100000
            fa; یکصد و بیست; 120
            fa; سه هزار میلیارد; 3000000000000
            fa; نه میلیون; 9000000
            fa; بیست و نه; 29
            fa; ۴۰۰ هزار; 400000
            fa; دو میلیون و پانصد هزار; 2500000
            fa; پنج هزارمیلیارد; 5000000000000
            """)
    void readsTheWholeText(String language, String text, BigDecimal value) {
        NumberReading reading = reader(language).parse(text).orElseThrow(() -> new AssertionError(text));
        assertThat(reading.value()).isEqualByComparingTo(value);
        assertThat(reading.span()).isEqualTo(new Span(0, text.length()));
        assertThat(reader(language).mayStart(text, 0)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            en; 1,23,4
            en; 16.12.2025
            en; 2025-12-16
            en; 16/12/2025
            en; 10:30
            en; 192.168.0.1
            en; 16th
            en; 5G
            en; F-16
            en; COP28
            en; million
            en; half
            en; a
            en; and
            en; five and six
            en; 1,234,56
            en; 12 345
            ar; 10/3
            ar; أحد
            ar; ملايين
            ar; نصف
            ar; خمسة وستة
            ar; ١٬٢٣
            fa; نه
            fa; میلیون‌ها
            fa; ۱۴۰۴/۰۹/۲۵
            en; abc
            """)
    void refusesWhatIsNoNumberAsAWhole(String language, String text) {
        assertThat(reader(language).parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            en; 1,234; 1234
            en; 1.234; 1.234
            ar; 1،234; 1234
            ar; مليونا دولار; 2000000
            ar; ألفا دولار; 2000
            fa; ۲/۵; 2.5
            en; 5m; 5000000
            """)
    void tellsWhatMayBeReadInTwoWays(String language, String text, BigDecimal value) {
        NumberReading reading = reader(language).read(text, 0, text.length()).orElseThrow();
        assertThat(reading.ambiguous()).isTrue();
        assertThat(reading.value()).isEqualByComparingTo(value);
    }

    @Test
    void isSureOfTheRest() {
        assertThat(reader("en").parse("1,234.5").orElseThrow().ambiguous()).isFalse();
        assertThat(reader("en").parse("1,234,567").orElseThrow().ambiguous()).isFalse();
        assertThat(reader("ar").parse("مليونًا").orElseThrow().ambiguous()).isFalse();
        assertThat(reader("ar").parse("١٬٢٣٤").orElseThrow().ambiguous()).isFalse();
        assertThat(reader("en").parse("$5m").orElseThrow().ambiguous()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            ar; ٪٥; 5
            ar; ٥٪; 5
            ar; %5; 5
            ar; 5%; 5
            ar; 5 %; 5
            ar; خمسة بالمئة; 5
            ar; 5 في المائة; 5
            ar; ٣٫٥ بالمائة; 3.5
            en; 5 percent; 5
            en; five per cent; 5
            en; -2.5%; -2.5
            fa; ۵ درصد; 5
            fa; ٪۵; 5
            fa; بیست‌درصد; 20
            """)
    void readsPercentOnEitherSide(String language, String text, BigDecimal value) {
        NumberReading reading = reader(language).parse(text).orElseThrow(() -> new AssertionError(text));
        assertThat(reading.percent()).isTrue();
        assertThat(reading.value()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            en; $400; USD; 400
            en; US$400 million; USD; 400000000
            en; 400 USD; USD; 400
            en; USD 400 million; USD; 400000000
            en; -$5; USD; -5
            en; €3.5bn; EUR; 3500000000
            ar; 400€; EUR; 400
            ar; $ 400 مليون; USD; 400000000
            ar; 400 مليون $; USD; 400000000
            fa; ۴۰۰ ﷼; IRR; 400
            """)
    void readsTheSignOfACurrencyOnEitherSide(String language, String text, String currency, BigDecimal value) {
        NumberReading reading = reader(language).parse(text).orElseThrow(() -> new AssertionError(text));
        assertThat(reading.currency()).isEqualTo(Optional.of(currency));
        assertThat(reading.value()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            en; in 2025, he left; 3; 2025
            en; 5-7 billion dollars; 0; 5
            en; 5-7 billion dollars; 2; 7 billion
            en; three and five; 0; three
            en; 12 years; 0; 12
            en; five hundred.; 0; five hundred
            ar; بين 3 ملايين و5 ملايين دولار; 4; 3 ملايين
            ar; ثلاثة ملايين وخمسة مليارات; 0; ثلاثة ملايين
            ar; وأربعمئة مليون دولار; 1; أربعمئة مليون
            ar; 2025م; 0; 2025
            ar; خمسة رجال; 0; خمسة
            ar; مليون ووصل; 0; مليون
            fa; دو میلیون و گفت; 0; دو میلیون
            """)
    void readsNoFurtherThanTheNumberGoes(String language, String text, int at, String number) {
        NumberReading reading =
                reader(language).read(text, at, text.length()).orElseThrow(() -> new AssertionError(text));
        assertThat(text.substring(reading.span().start(), reading.span().end())).isEqualTo(number);
    }

    @Test
    void flagsDigitsOfSeveralSets() {
        NumberReading reading = reader("ar").parse("٤۰0").orElseThrow();
        assertThat(reading.value()).isEqualByComparingTo("400");
        assertThat(reading.mixedDigits()).isTrue();
        assertThat(reader("ar").parse("٤٠٠").orElseThrow().mixedDigits()).isFalse();
    }

    @Test
    void overlooksHiddenMarks() {
        assertThat(reader("ar").parse("\u200E-1,234.5").orElseThrow().value()).isEqualByComparingTo("-1234.5");
        assertThat(reader("ar").parse("5\u200E%\u200E").orElseThrow().percent()).isTrue();
        assertThat(reader("ar").parse("\u061C-١").orElseThrow().value()).isEqualByComparingTo("-1");
        assertThat(reader("fa").parse("\u200E\u2212۱").orElseThrow().value()).isEqualByComparingTo("-1");
    }

    @Test
    void saysThatADozenIsNotExact() {
        assertThat(reader("en").parse("a dozen").orElseThrow().exact()).isFalse();
        assertThat(reader("en").parse("twelve").orElseThrow().exact()).isTrue();
    }

    @Test
    void doesNotStartInsideAToken() {
        assertThat(reader("en").read("16.12.2025", 3, 10)).isEmpty();
        assertThat(reader("en").read("COP28", 3, 5)).isEmpty();
        assertThat(reader("en").read("2020-2030", 4, 9)).isEmpty();
        assertThat(reader("en").read("weighten", 2, 8)).isEmpty();
    }

    @Test
    void refusesMoreDigitsThanANumberHas() {
        assertThat(reader("en").parse("1".repeat(41))).isEmpty();
        assertThat(reader("en").parse("1".repeat(1_000_000))).isEmpty();
    }

    private static NumberReader reader(String language) {
        return NumberReader.of(LanguageTag.of(language));
    }
}
