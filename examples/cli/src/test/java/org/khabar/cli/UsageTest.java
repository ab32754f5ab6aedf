package org.khabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UsageTest {

    @Test
    void helpsWithTheCommands() {
        assertThat(Run.khabar("--help")).isEqualTo(new Run(0, """
                Usage: khabar [-hV] COMMAND
                Reads news articles in Arabic, English and Persian and tells what they say.

                Options:
                  -h, --help      Show this help message and exit.
                  -V, --version   Print version information and exit.

                Commands:
                  read   Reads articles and writes what they say.
                  audit  Finds what readers of a text do not see, and what changes its order.
                  text   Answers requests about pieces of text, a JSON object on each line.
                  score  Reads texts and scores what it finds against stand-off gold.

                Exit codes: 0 done, 1 findings that matter, 2 bad usage or unreadable input.
                """, ""));
    }

    @Test
    void helpsWithReading() {
        Run help = Run.khabar("read", "--help");
        assertThat(help.code()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out())
                .startsWith("Usage: khabar read ")
                .contains("FILE...", "-o=FILE|DIR", "--to=FORMAT", "--lang=TAG", "--date=ISO")
                .doesNotContain("\u001b", "\r");
        assertThat(help.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void helpsWithScoring() {
        assertThat(Run.khabar("score", "-h").out())
                .startsWith("Usage: khabar score ")
                .contains("GOLD_DIR", "TEXT_DIR", "--errors=N", "--only=ROW", "--worst=N", "--lang=TAG");
    }

    @Test
    void helpsWithTexts() {
        assertThat(Run.khabar("audit", "-h").out())
                .startsWith("Usage: khabar audit ")
                .contains("FILE...", "INFO");
        assertThat(Run.khabar("text", "-h").out())
                .startsWith("Usage: khabar text ")
                .contains("{\"op\": \"isolate\", \"text\": \"a name\", \"dir\": \"auto\"}");
        assertThat(Run.khabar("audit", "-h").out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(Run.khabar("text", "-h").out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void tellsItsVersion() {
        Run version = Run.khabar("--version");
        assertThat(version.out()).matches("khabar \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
        assertThat(Run.khabar("read", "-V")).isEqualTo(version);
        assertThat(version.code()).isZero();
        assertThat(version.err()).isEmpty();
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("", "no command given (see khabar --help)"),
                Arguments.of("reed", "unknown command reed (see khabar --help)"),
                Arguments.of("--colour", "unknown option --colour (see khabar --help)"),
                Arguments.of("read", "missing FILE (see khabar read --help)"),
                Arguments.of("read --colour x", "unknown option --colour (see khabar read --help)"),
                Arguments.of(
                        "read --to pdf x",
                        "--to: unknown format pdf; there are summary, json, standoff (see khabar read --help)"),
                Arguments.of("read --to", "--to: missing FORMAT (see khabar read --help)"),
                Arguments.of(
                        "read --lang ar_EG x",
                        "--lang: ar_EG is no language tag such as ar, en or fa (see khabar read --help)"),
                Arguments.of(
                        "read --date 2025-02-30 x",
                        "--date: 2025-02-30 is no date of ISO 8601 such as 2025-12-10 (see khabar read --help)"),
                Arguments.of(
                        "read --date yesterday x",
                        "--date: yesterday is no date of ISO 8601 such as 2025-12-10 (see khabar read --help)"),
                Arguments.of(
                        "read --lang ar --lang en x",
                        "option '--lang' (TAG) should be specified only once" + " (see khabar read --help)"),
                Arguments.of("audit", "missing FILE (see khabar audit --help)"),
                Arguments.of("text requests.ndjson", "one argument too many: requests.ndjson (see khabar text --help)"),
                Arguments.of("score gold", "missing TEXT_DIR (see khabar score --help)"),
                Arguments.of("score a b c", "one argument too many: c (see khabar score --help)"),
                Arguments.of("score --errors many a b", "--errors: 'many' is not an int (see khabar score --help)"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void tellsAMistakeInOneLine(String words, String message) {
        String[] args = words.isEmpty() ? new String[0] : words.split(" ", -1);
        assertThat(Run.khabar(args)).isEqualTo(new Run(2, "", "khabar: " + message + "\n"));
    }

    @Test
    void showsNothingInvisible() {
        Run run = Run.khabar("read", "--\u202eevil\u001b[2J");
        assertThat(run)
                .isEqualTo(new Run(
                        2,
                        "",
                        "khabar: unknown option \u2068--\u27e8U+202E\u27e9evil\u27e8U+001B\u27e9[2J\u2069"
                                + " (see khabar read --help)\n"));
    }

    @Test
    void takesNoFileOfArguments() {
        assertThat(Run.khabar("read", "@arguments").err()).isEqualTo("khabar: @arguments: no such file\n");
        assertThat(List.of(Run.khabar("@arguments").err()))
                .containsExactly("khabar: unknown command @arguments (see khabar --help)\n");
    }
}
