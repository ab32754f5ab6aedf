package org.khabar.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.text.Span;

class AgreementTest {

    @Test
    void whatNothingTellsIsUnspecified() {
        Agreement agreement = Agreement.builder()
                .id("a:1")
                .addEvidence(Evidence.of(new Span(0, 4), EvidenceRole.NOUN))
                .rule("en.agreement.noun")
                .confidence(Confidence.LOW)
                .instrument(Instrument.MOU)
                .number(AgreementNumber.SINGULAR)
                .span(new Span(0, 9))
                .build();
        assertThat(agreement.type()).isEqualTo(FactType.AGREEMENT);
        assertThat(agreement.stage()).isEqualTo(AgreementStage.UNSPECIFIED);
        assertThat(agreement.parties()).isEmpty();
    }

    @Test
    void aNumberIsOneTwoSeveralOrCounted() {
        assertThat(AgreementNumber.of(1)).isSameAs(AgreementNumber.SINGULAR);
        assertThat(AgreementNumber.of(2)).isSameAs(AgreementNumber.DUAL);
        assertThat(AgreementNumber.of(8))
                .isEqualTo(new AgreementNumber(AgreementNumber.Form.COUNT, OptionalInt.of(8)))
                .isNotEqualTo(AgreementNumber.PLURAL);
        assertThat(AgreementNumber.PLURAL.count()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"SINGULAR, 2, 2", "DUAL, 3, 3", "PLURAL, 3, 3", "COUNT, 2, 2", "COUNT, , missing", "DUAL, , missing"})
    void theFormAndTheCountAgree(AgreementNumber.Form form, Integer count, String told) {
        OptionalInt number = count == null ? OptionalInt.empty() : OptionalInt.of(count);
        assertThatThrownBy(() -> new AgreementNumber(form, number))
                .isInstanceOf(ModelException.class)
                .hasMessage("AgreementNumber.count: " + told + ", and the form is " + form);
    }

    @Test
    void thereIsNoNumberBelowOne() {
        assertThatThrownBy(() -> AgreementNumber.of(0))
                .isInstanceOf(ModelException.class)
                .hasMessage("AgreementNumber.count: 0, and the form is COUNT");
    }

    @ParameterizedTest
    @CsvSource({"TREATY, YES", "CONTRACT, YES", "ACCORD, DEPENDS", "CEASEFIRE, DEPENDS", "MOU, NO", "ROADMAP, NO"})
    void anInstrumentHintsAtItsForce(Instrument instrument, Binding binding) {
        assertThat(instrument.binding()).isEqualTo(binding);
    }

    @ParameterizedTest
    @CsvSource({
        "TRADE, ECONOMIC", "OIL, NATURAL_RESOURCE", "RENEWABLES, ENVIRONMENT", "NUCLEAR, CBRN",
        "FOOD_SECURITY, HUMAN_SECURITY", "AI, TECHNOLOGY", "BORDER, TERRITORY", "HUMANITARIAN, DISASTERS"
    })
    void aFieldLeadsToItsPloverContext(FieldOfCooperation field, PloverContext context) {
        assertThat(field.ploverContext()).contains(context);
    }

    @Test
    void everyContextHasAFieldAndSixFieldsHaveNone() {
        assertThat(Arrays.stream(FieldOfCooperation.values()).flatMap(field -> field.ploverContext().stream()))
                .contains(PloverContext.values());
        assertThat(FieldOfCooperation.values())
                .filteredOn(field -> field.ploverContext().isEmpty())
                .containsExactly(
                        FieldOfCooperation.EDUCATION,
                        FieldOfCooperation.CULTURE,
                        FieldOfCooperation.SPORT,
                        FieldOfCooperation.MEDIA,
                        FieldOfCooperation.MUNICIPAL,
                        FieldOfCooperation.UNSPECIFIED_ALL);
    }
}
