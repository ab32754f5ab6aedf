package org.khabar.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.text.Span;

class VisitTest {

    private static Visit.Builder visit() {
        return Visit.builder()
                .id("v:1")
                .addEvidence(Evidence.of(new Span(0, 4), EvidenceRole.TRIGGER))
                .rule("ar.visit.depart")
                .confidence(Confidence.HIGH)
                .addVisitor("p:1");
    }

    private static ProgrammeItem item(int start, int end) {
        return ProgrammeItem.builder()
                .kind(ProgrammeKind.SPEECH)
                .span(new Span(start, end))
                .build();
    }

    private static Ceremony ceremony(CeremonyKind kind) {
        return Ceremony.builder().kind(kind).span(new Span(0, 4)).build();
    }

    @Test
    void whatNothingTellsIsUnspecified() {
        Visit visit = visit().build();
        assertThat(visit.type()).isEqualTo(FactType.VISIT);
        assertThat(visit.kind()).isEqualTo(VisitKind.UNSPECIFIED);
        assertThat(visit.stage()).isEqualTo(Stage.UNSPECIFIED);
        assertThat(visit.modality()).isEqualTo(Modality.ASSERTED);
        assertThat(visit.level()).isEmpty();
        assertThat(item(0, 4).stage()).isEqualTo(Stage.UNSPECIFIED);
    }

    @Test
    void somebodyTravels() {
        assertMessage(
                Visit.builder()
                        .id("v:1")
                        .addEvidence(Evidence.of(new Span(0, 4), EvidenceRole.TRIGGER))
                        .rule("r")
                        .confidence(Confidence.LOW),
                "Visit.visitors: empty; somebody travels (in v:1)");
    }

    @Test
    void aVisitGoesToAnotherCountry() {
        assertMessage(
                visit().visitorCountry("c:IR").hostCountry("c:IR"),
                "Visit.hostCountry: c:IR is the country of the visitor too (in v:1)");
        assertThat(visit().hostCountry("c:KZ").build().visitorCountry()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6, -1})
    void theLevelIsFromOneToFive(int level) {
        assertMessage(visit().level(level), "Visit.level: " + level + " is not from 1 to 5 (in v:1)");
    }

    @Test
    void theProgrammeIsInTextOrder() {
        assertThat(visit().addProgramme(item(5, 9))
                        .addProgramme(item(5, 7))
                        .build()
                        .programme())
                .hasSize(2);
        assertMessage(
                visit().addProgramme(item(5, 9)).addProgramme(item(4, 30)),
                "Visit.programme[1].span: starts at 4, before the item before it at 5 (in v:1)");
    }

    @Test
    void aCeremonyStandsInItsPlace() {
        assertMessage(
                visit().sendOff(ceremony(CeremonyKind.RECEPTION)),
                "Visit.sendOff.kind: RECEPTION is not SEND_OFF (in v:1)");
        assertMessage(
                visit().reception(ceremony(CeremonyKind.SEND_OFF)),
                "Visit.reception.kind: SEND_OFF is not RECEPTION (in v:1)");
    }

    @Test
    void traitsAreASetInTheOrderOfTheEnum() {
        Visit visit = visit().addTrait(VisitTrait.SHORT)
                .addTrait(VisitTrait.FIRST)
                .addTrait(VisitTrait.SHORT)
                .build();
        assertThat(visit.traits()).containsExactly(VisitTrait.FIRST, VisitTrait.SHORT);
    }

    private static void assertMessage(Visit.Builder builder, String message) {
        assertThatThrownBy(builder::build).isInstanceOf(ModelException.class).hasMessage(message);
    }
}
