package org.khabar.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.khabar.text.Span;

class EventCodesTest {

    private static Visit visit(Stage stage) {
        return Visit.builder()
                .id("v:1")
                .addEvidence(Evidence.of(new Span(0, 4), EvidenceRole.TRIGGER))
                .rule("en.visit.travel")
                .confidence(Confidence.HIGH)
                .addVisitor("p:1")
                .kind(VisitKind.OFFICIAL)
                .stage(stage)
                .build();
    }

    private static Agreement agreement(AgreementStage stage, FieldOfCooperation field) {
        return Agreement.builder()
                .id("a:1")
                .addEvidence(Evidence.of(new Span(0, 4), EvidenceRole.NOUN))
                .rule("en.agreement.signed")
                .confidence(Confidence.HIGH)
                .instrument(Instrument.AGREEMENT)
                .number(AgreementNumber.SINGULAR)
                .stage(stage)
                .addField(new StatedField(field, new Span(5, 9)))
                .span(new Span(0, 9))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "INVITED,036,AGREE",
        "ANNOUNCED,036,AGREE",
        "EXPECTED,036,AGREE",
        "PLANNED,036,AGREE",
        "POSTPONED,036,AGREE",
        "UNDER_WAY,042,CONSULT",
        "COMPLETED,042,CONSULT",
        "CANCELLED,,",
        "DENIED,,",
        "UNSPECIFIED,,"
    })
    void aVisitIsMadeOrMeant(Stage stage, String cameo, String plover) {
        assertThat(EventCodes.cameo(visit(stage))).isEqualTo(Optional.ofNullable(cameo));
        assertThat(EventCodes.plover(visit(stage))).isEqualTo(Optional.ofNullable(plover));
    }

    @ParameterizedTest
    @CsvSource({
        "PROPOSED,CULTURE,030,AGREE",
        "DRAFT,TRADE,0311,AGREE",
        "TO_BE_SIGNED,TAXATION,0311,AGREE",
        "AGREED,DEFENCE,0312,AGREE",
        "REACHED,JUDICIAL,0313,AGREE",
        "INITIALLED,CULTURE,030,AGREE",
        "NEGOTIATING,TRADE,046,CONSULT",
        "DISCUSSED,TRADE,046,CONSULT",
        "SIGNED,TRADE,057,SUPPORT",
        "CONCLUDED,TRADE,057,SUPPORT",
        "EXCHANGED,TRADE,057,SUPPORT",
        "APPROVED,TRADE,057,SUPPORT",
        "RATIFIED,TRADE,057,SUPPORT",
        "IN_FORCE,TRADE,057,SUPPORT",
        "EXTENDED,TRADE,057,SUPPORT",
        "RENEWED,TRADE,057,SUPPORT",
        "SUSPENDED,TRADE,,",
        "WITHDRAWN,TRADE,,",
        "TERMINATED,TRADE,,",
        "UNSPECIFIED,TRADE,,"
    })
    void anAgreementIsSignedNegotiatedOrMeant(
            AgreementStage stage, FieldOfCooperation field, String cameo, String plover) {
        assertThat(EventCodes.cameo(agreement(stage, field))).isEqualTo(Optional.ofNullable(cameo));
        assertThat(EventCodes.plover(agreement(stage, field))).isEqualTo(Optional.ofNullable(plover));
    }

    @ParameterizedTest
    @EnumSource(AgreementStage.class)
    void everyStageHasAnAnswer(AgreementStage stage) {
        assertThat(EventCodes.cameo(agreement(stage, FieldOfCooperation.TRADE))).isNotNull();
    }

    @Test
    void typesOfTheWebAreOfTheFact() {
        assertThat(EventCodes.schemaType(visit(Stage.PLANNED))).isEqualTo("TravelAction");
        assertThat(EventCodes.schemaType(agreement(AgreementStage.SIGNED, FieldOfCooperation.TRADE)))
                .isEqualTo("CreativeWork");
    }
}
