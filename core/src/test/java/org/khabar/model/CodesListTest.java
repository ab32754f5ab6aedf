package org.khabar.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The list of all codes is the contract: every enum of the model has its constants, in its order, and no others. */
class CodesListTest {

    /** Types of the list that are at home in other packages, and open sets, which are strings here. */
    private static final Set<String> ELSEWHERE = Set.of(
            "Direction",
            "DirectionSource",
            "FindingKind",
            "QuantityClass",
            "HonorificPosition",
            "NameParticle",
            "ParticleSide",
            "WordClass",
            "DemonymForm",
            "MonthTradition",
            "NameWidth",
            "NameContext");

    static Stream<Map.Entry<String, List<String>>> types() throws IOException {
        return list().entrySet().stream().filter(type -> !ELSEWHERE.contains(type.getKey()));
    }

    @ParameterizedTest
    @MethodSource("types")
    void anEnumHasTheConstantsOfTheList(Map.Entry<String, List<String>> type) throws ClassNotFoundException {
        assertThat(Arrays.stream(enumOf(type.getKey()).getEnumConstants()).map(constant -> ((Enum<?>) constant).name()))
                .containsExactlyElementsOf(type.getValue());
    }

    @Test
    void theListIsTheOneMeant() throws IOException {
        assertThat(list()).hasSizeGreaterThan(50).containsKeys("QuoteKind", "FieldOfCooperation", "DifferenceKind");
        assertThat(list().get("FieldOfCooperation")).hasSize(58);
        assertThat(list().keySet()).containsAll(ELSEWHERE);
    }

    private static Class<?> enumOf(String type) throws ClassNotFoundException {
        return switch (type) {
            case "AgreementNumber" -> AgreementNumber.Form.class;
            case "RelativeTime" -> RelativeTime.Vague.class;
            default -> Class.forName("org.khabar.model." + type);
        };
    }

    private static Map<String, List<String>> list() throws IOException {
        try (InputStream in = CodesListTest.class.getResourceAsStream("/codes.tsv")) {
            Map<String, List<String>> types = new LinkedHashMap<>();
            String[] lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n");
            for (String line : Arrays.asList(lines).subList(1, lines.length)) {
                String[] fields = line.split("\t", -1);
                if (!fields[1].equals("-") && !fields[1].equals("*")) {
                    types.computeIfAbsent(fields[0], type -> new ArrayList<>()).add(fields[1]);
                }
            }
            return types;
        }
    }
}
