package org.khabar.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabar.text.Span;

class ModelExceptionTest {

    @Test
    void tellsPlaceOwnerAndReasonApart() {
        Visit.Builder travellerless = Visit.builder()
                .id("v:kz")
                .addEvidence(Evidence.of(new Span(0, 4), EvidenceRole.STAGE))
                .rule("ar.visit.depart")
                .confidence(Confidence.HIGH);

        ModelException e = catchThrowableOfType(ModelException.class, travellerless::build);

        assertThat(e).hasMessage("Visit.visitors: empty; somebody travels (in v:kz)");
        assertThat(List.of(e.place(), e.owner(), e.reason()))
                .containsExactly("Visit.visitors", "v:kz", "empty; somebody travels");
    }

    @Test
    void aValueWithoutAnIdHasNoOwner() {
        Span nothing = new Span(3, 3);

        ModelException e = catchThrowableOfType(ModelException.class, () -> Evidence.of(nothing, EvidenceRole.STAGE));

        assertThat(e).hasMessage("Evidence.span: [3, 3) is empty");
        assertThat(List.of(e.place(), e.owner(), e.reason())).containsExactly("Evidence.span", "", "[3, 3) is empty");
    }
}
