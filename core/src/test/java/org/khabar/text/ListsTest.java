package org.khabar.text;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every entry of every list does what the list says. */
class ListsTest {

    @Test
    void theFoldImageSaysWhatTheListsSay() {
        List<FoldTable> image = requireNonNull(FoldImage.read(), "the image is made when the library is built");
        assertThat(FoldImage.write(image)).isEqualTo(FoldImage.write(FoldTable.read()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "fa"})
    void everyAbbreviationKeepsItsSentenceTogether(String language) {
        Sentences sentences = Sentences.of(LanguageTag.of(language));
        for (ListReader.Entry entry : BundledList.read(language + "/abbreviations.txt", "kind\tform")) {
            String form = entry.field(1);
            String before = language.equals("en") ? "Here is " : "هنا ";
            String name = language.equals("en") ? "Smith" : "أحمد";
            String number = language.equals("en") ? "5" : "٥";
            switch (entry.constant(0, Abbreviations.Kind.class)) {
                case TITLE, INNER ->
                    assertThat(sentences.split(before + form + ". " + name))
                            .as(form)
                            .hasSize(1);
                case NUMBERED ->
                    assertThat(sentences.split(before + form + ". " + number))
                            .as(form)
                            .hasSize(1);
                case COMMON -> {
                    assertThat(sentences.split(before + form + ". " + number))
                            .as(form)
                            .hasSize(1);
                    String start = language.equals("en") ? "The " : "وقال ";
                    assertThat(sentences.split(before + form + ". " + start + name))
                            .as(form)
                            .hasSize(form.length() == 1 ? 1 : 2);
                }
                case STARTER ->
                    assertThat(sentences.split("the U.S. " + form + " x"))
                            .as(form)
                            .hasSize(2);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "fa"})
    void everyNumeralHasItsValue(String language) {
        NumberReader reader = NumberReader.of(LanguageTag.of(language));
        for (ListReader.Entry entry : BundledList.read(language + "/numerals.txt", "kind\tvalue\tform")) {
            String form = entry.field(2);
            switch (entry.constant(0, NumeralList.Kind.class)) {
                case UNIT, TEEN, TEN, HUNDRED, SCALE, DUAL, ACCUSATIVE -> assertValue(reader, form, entry.field(1), 1);
                case BOUND ->
                    assertValue(
                            reader,
                            form + (language.equals("ar") ? " عشر" : " هزار"),
                            language.equals("ar") ? String.valueOf(10 + entry.integer(1)) : "9000",
                            1);
                case MULTIPLE, PLURAL -> assertValue(reader, "3 " + form, entry.field(1), 3);
                case TAIL -> assertValue(reader, form.substring(2) + " ونصف " + form, entry.field(1), 1.5);
                case FRACTION ->
                    assertValue(
                            reader,
                            form
                                    + (language.equals("en")
                                            ? " a million"
                                            : language.equals("ar") ? " مليون" : " میلیون"),
                            entry.field(1),
                            1e6);
                case ARTICLE -> assertValue(reader, form + " hundred", "100", 1);
                case COLLECTIVE -> assertValue(reader, "two " + form, entry.field(1), 2);
                case SUFFIX -> assertValue(reader, "$5" + form, entry.field(1), 5);
                case PERCENT ->
                    assertThat(reader.parse("5 " + form).orElseThrow().percent())
                            .as(form)
                            .isTrue();
                case AND, DECIMAL, RULE -> assertThat(form).isNotEmpty();
            }
        }
    }

    private static void assertValue(NumberReader reader, String text, String value, double times) {
        NumberReading reading = reader.parse(text).orElseThrow(() -> new AssertionError(text));
        assertThat(reading.value())
                .as(text)
                .isEqualByComparingTo(new BigDecimal(value).multiply(BigDecimal.valueOf(times)));
    }

    @Test
    void everySignOfACurrencyIsReadOnEitherSide() {
        NumberReader reader = NumberReader.of(LanguageTag.ENGLISH);
        for (ListReader.Entry entry : BundledList.read("currency-signs.txt", "currency\tsign")) {
            for (String text : List.of(entry.field(1) + " 5", "5 " + entry.field(1))) {
                assertThat(reader.parse(text)
                                .orElseThrow(() -> new AssertionError(text))
                                .currency())
                        .contains(entry.field(0));
            }
        }
    }

    @Test
    void everyLanguageHasAllItsLists() {
        for (ListReader.Entry entry : BundledList.read("languages.txt", "language\tscript\theadline\tarticle")) {
            for (String list : List.of("evidence", "abbreviations", "numerals")) {
                assertThat(BundledList.exists(entry.field(0) + "/" + list + ".txt"))
                        .isTrue();
            }
        }
    }
}
