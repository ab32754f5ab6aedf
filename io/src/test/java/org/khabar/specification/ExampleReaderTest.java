package org.khabar.specification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.text.LanguageTag;

/** How examples are written, and what holds of them. */
class ExampleReaderTest {

    private static final String FILE =
            """
            # Visits

            ```example
            One line.

            Another line.
            .
            visit OFFICIAL NONE
              to Cairo
              invited
              no host
            no quote
            ```

            ```text
            visit OFFICIAL NONE
            ```

            ```example
            x
            .
            no visit
            ```
            """;

    private static final Finding VISIT = Finding.of(
            "visit",
            "OFFICIAL NONE",
            Stream.of(
                    new Line("to", List.of("Cairo", "EG")),
                    Line.of("to", "Rabat"),
                    new Line("invited", List.of()),
                    Line.of("purpose", "to talk")));

    @Test
    void anExampleHasATextAndWhatIsFoundInIt() {
        List<Example> examples = ExampleReader.read("visits.en.md", FILE);

        assertThat(examples).extracting(Example::name).containsExactly("visits.en.md:1", "visits.en.md:2");
        assertThat(examples.get(0).line()).isEqualTo(3);
        assertThat(examples.get(0).language()).isEqualTo(LanguageTag.ENGLISH);
        assertThat(examples.get(0).text()).isEqualTo("One line.\n\nAnother line.");
        assertThat(examples.get(0).expected()).containsOnlyKeys("visit", "quote");
        assertThat(examples.get(0).expected().get("quote")).isEmpty();
        assertThat(examples.get(0).expected().get("visit"))
                .containsExactly(new Expectation("visit OFFICIAL NONE", List.of("to Cairo", "invited", "no host")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    text;.;visits;```                   | no kind of finding
                    text;.;visit A B;  colour x;```     | no such part
                    text;.;visit A B;no visit;```       | some and none
                    text;.;```                          | says what is found
                    text;.;no visit                     | without its end
                    text                                | without its end
                    '' | without its end
                    """)
    void whatIsNoExampleIsAnError(String lines, String message) {
        String file = "```example\n" + lines.replace(';', '\n') + "\n";

        assertThatThrownBy(() -> ExampleReader.read("en.md", file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("en.md, line ")
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    visit OFFICIAL NONE | to Cairo; to Rabat | true
                    visit OFFICIAL NONE | to EG; to Rabat    | true
                    visit OFFICIAL NONE | to Rabat           | false
                    visit OFFICIAL NONE | invited; no host   | true
                    visit OFFICIAL NONE | no invited         | false
                    visit OFFICIAL NONE | purpose to tal     | false
                    visit OFFICIAL      | invited            | false
                    visit STATE NONE    | invited            | false
                    """)
    void partsThatAreListedAreCheckedAndSomeAreComplete(String line, String parts, boolean holds) {
        assertThat(new Expectation(line, List.of(parts.split("; "))).holds(VISIT)).isEqualTo(holds);
    }

    @Test
    void aKindThatIsNamedIsComplete() {
        Example none = ExampleReader.read("visits.en.md", FILE).get(1);
        Findings found = new Findings(List.of(VISIT));

        assertThat(new Comparison(none, new Findings(List.of())).complaint()).isEmpty();
        assertThat(new Comparison(none, found).complaint())
                .hasValueSatisfying(message -> assertThat(message)
                        .contains("visits.en.md:2", "EXPECTED no visit\n", "FOUND 1\nvisit OFFICIAL NONE\n  to Cairo\n"));
    }
}
