package org.khabar.format.standoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.khabar.model.AgreementNumber;
import org.khabar.model.AgreementStage;
import org.khabar.model.Calendar;
import org.khabar.model.FieldOfCooperation;
import org.khabar.model.Instrument;
import org.khabar.model.OrganizationKind;
import org.khabar.model.ProgrammeKind;
import org.khabar.model.Stage;
import org.khabar.model.VisitKind;

/** Every code of the model becomes in stand-off what the list of all codes says. */
class StandoffCodesTest {

    private static final Path CODES =
            Path.of(System.getProperty("basedir", "."), "../core/src/test/resources/codes.tsv");

    private static final String NOT_WRITTEN = "-";

    /** What becomes of each constant of a type. */
    static Stream<Arguments> projection() {
        return Stream.of(
                        all(OrganizationKind.class, kind -> StandoffCodes.of(kind)),
                        all(VisitKind.class, kind -> StandoffCodes.of(kind)),
                        all(Stage.class, stage -> written(StandoffCodes.of(stage))),
                        all(Instrument.class, instrument -> StandoffCodes.of(instrument)),
                        all(AgreementStage.class, stage -> written(StandoffCodes.of(stage))),
                        all(FieldOfCooperation.class, field -> written(StandoffCodes.of(field))),
                        all(ProgrammeKind.class, Enum::name),
                        all(Calendar.class, Enum::name))
                .flatMap(constants -> constants);
    }

    private static String written(Optional<String> code) {
        return code.orElse(NOT_WRITTEN);
    }

    private static <E extends Enum<E>> Stream<Arguments> all(Class<E> type, Function<E, String> code) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> Arguments.of(type.getSimpleName(), constant.name(), code.apply(constant)));
    }

    @ParameterizedTest
    @MethodSource("projection")
    void aCodeBecomesWhatTheListSays(String type, String model, String standoff) throws IOException {
        try (Stream<String> lines = Files.lines(CODES)) {
            assertThat(lines.map(line -> line.split("\t", -1))
                            .filter(fields -> fields[0].equals(type) && fields[1].equals(model))
                            .map(fields -> fields[2]))
                    .containsExactly(standoff);
        }
    }

    @Test
    void aNumberIsWrittenAsOneUnlessThereIsNone() {
        assertThat(StandoffCodes.of(AgreementNumber.SINGULAR)).isEqualTo(1);
        assertThat(StandoffCodes.of(AgreementNumber.DUAL)).isEqualTo(2);
        assertThat(StandoffCodes.of(AgreementNumber.of(7))).isEqualTo(7);
        assertThat(StandoffCodes.of(AgreementNumber.PLURAL)).isEqualTo("PLURAL");
    }
}
