package org.khabar.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AddNamesOfYourOwnTest {

    @Test
    void findsTheNamesOfThePackAndItsVerb() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        AddNamesOfYourOwn.print(new PrintStream(bytes, true, StandardCharsets.UTF_8));

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .contains("PERSON", "Tamsin Orlebar", "ORGANIZATION", "Belmar Harbour Works", "PLACE", "Belmar Vale")
                .contains("1 quote", "harbour");
    }
}
