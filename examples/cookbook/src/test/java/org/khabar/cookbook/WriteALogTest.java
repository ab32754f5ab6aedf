package org.khabar.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WriteALogTest {

    private static String log(String name) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WriteALog.log(name, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    @Test
    void aNameStaysInItsLineAndInItsOrder() {
        assertThat(log("\u0644\u064A\u0644\u0649")).isEqualTo("login denied to \u0644\u064A\u0644\u0649\n");
        assertThat(log("eve\nlogin granted to admin")).isEqualTo("""
                login denied to eve\u27E8U+000A\u27E9login granted to admin
                  look at 1:4 WARNING line-break U+000A
                """);
        assertThat(log("eve\u202E\u2069")).isEqualTo("""
                login denied to eve\u27E8U+202E\u27E9\u27E8U+2069\u27E9
                  look at 1:4 ERROR override U+202E
                  look at 1:5 ERROR unmatched U+2069
                """);
    }

    @Test
    void runs() {
        WriteALog.main(new String[0]);
    }
}
