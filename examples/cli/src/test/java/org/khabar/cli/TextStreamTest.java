package org.khabar.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in, each line is answered, and the stream goes on. */
class TextStreamTest {

    private static final String GOOD = "{\"op\":\"strip\",\"text\":\"x\"}";
    private static final String ANSWER = "{\"ok\":true,\"text\":\"x\"}\n";

    private static Run text(String lines) {
        return Run.khabar(lines.getBytes(UTF_8), "text");
    }

    /** What stands between two good requests must not keep the second one from its answer. */
    private static String error(byte[] line) {
        ByteArrayOutputStream in = new ByteArrayOutputStream();
        in.writeBytes((GOOD + "\n").getBytes(UTF_8));
        in.writeBytes(line);
        in.writeBytes(("\n" + GOOD + "\n").getBytes(UTF_8));
        Run run = Run.khabar(in.toByteArray(), "text");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith(ANSWER).endsWith("\n" + ANSWER).hasLineCount(3);
        String answer = run.out().substring(ANSWER.length(), run.out().length() - ANSWER.length());
        assertThat(answer).startsWith("{\"ok\":false,\"error\":\"").endsWith("\"}\n");
        return answer.substring("{\"ok\":false,\"error\":\"".length(), answer.length() - "\"}\n".length());
    }

    private static String error(String line) {
        return error(line.getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u0000",
                "nonsense",
                "{",
                "{\"op\"",
                "{'op':'strip','text':'x'}",
                "{\"op\":\"strip\",\"text\":\"x\"",
                "{\"op\":\"strip\",\"text\":\"x\"}}",
                "{\"op\":\"strip\",\"text\":\"x\"} {}",
                "{\"op\":\"strip\",\"text\":\"x\",}",
                "{\"op\":\"strip\",\"text\":\"x\",\"text\":\"y\"}",
                "{\"op\":\"strip\",\"text\":\"\\x\"}",
                "{\"op\":\"strip\",\"text\":\"\t\"}",
                "{\"op\":\"strip\",\"text\":NaN}",
                "{\"\\ud800\":1,\"op\":\"strip\",\"text\":\"x\"}",
                "{\"op\":\"\\ud800\"}",
                "\u202e{\"op\":\"strip\"}",
                "\ufeff{\"op\":\"strip\",\"text\":\"x\"}",
                "null",
                "[]",
                "7",
                "\"strip\""
            })
    void aBrokenLineIsAnswered(String line) {
        assertThat(error(line)).isNotEmpty().doesNotContain("Source:", "Stream", "\u202e", "internal");
    }

    @Test
    void saysWhere() {
        assertThat(error("{\"op\" 1}")).startsWith("column 7: no JSON: Unexpected character");
        assertThat(error("")).isEqualTo("a JSON object expected, found an empty line");
        assertThat(error("[]")).isEqualTo("a JSON object expected, found a list");
    }

    @Test
    void bytesThatAreNoUtf8AreNamed() {
        byte[] surrogate = "{\"op\":\"strip\",\"text\":\"???\"}".getBytes(UTF_8);
        surrogate[22] = (byte) 0xED;
        surrogate[23] = (byte) 0xA0;
        surrogate[24] = (byte) 0x80;
        assertThat(error(surrogate)).isEqualTo("byte 22, line 1: no UTF-8: 0xED");
        assertThat(error(new byte[] {(byte) 0xFF, (byte) 0xFE})).isEqualTo("byte 0, line 1: no UTF-8: 0xFF");
        assertThat(error(new byte[] {'"', (byte) 0xD8})).isEqualTo("byte 1, line 1: no UTF-8: 0xD8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"op\":\"strip\",\"text\":["})
    void nestingIsRefusedHoweverDeep(String piece) {
        assertThat(error(piece.repeat(200_000))).startsWith("no JSON: ");
        String closed = "{\"x\":" + "[".repeat(200_000) + "]".repeat(200_000) + ",\"op\":\"strip\",\"text\":\"x\"}";
        assertThat(error(closed)).startsWith("no JSON: ");
    }

    @Test
    void aLineHasALimit() {
        String start = "{\"op\":\"strip\",\"text\":\"";
        String longest = start + "y".repeat(Reply.MOST - start.length() - 2) + "\"}";
        assertThat(text(longest + "\n" + GOOD).out())
                .startsWith("{\"ok\":true,\"text\":\"yy")
                .endsWith("y\"}\n" + ANSWER);
        assertThat(error(longest + " ")).isEqualTo("a line has more than 16777216 bytes");
        assertThat(error("y".repeat(3 * Reply.MOST))).isEqualTo("a line has more than 16777216 bytes");
    }

    @Test
    void onlyALineFeedEndsALine() {
        assertThat(text(GOOD).out()).isEqualTo(ANSWER);
        assertThat(text("\ufeff" + GOOD + "\r\n" + GOOD + "\r\n").out()).isEqualTo(ANSWER + ANSWER);
        assertThat(text("{\"op\":\"strip\",\"text\":\"\u2028\u2029\u0085\"}\r" + "\n")
                        .out())
                .isEqualTo("{\"ok\":true,\"text\":\"\\u2028\\u2029\\u0085\"}\n");
        assertThat(text("")).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void eachAnswerComesBeforeTheNextRequestIsRead() {
        List<String> events = new ArrayList<>();
        InputStream in = new InputStream() {
            private int line;

            @Override
            public int read() {
                throw new IllegalStateException("bytes are read many at once");
            }

            @Override
            public int read(byte[] target, int start, int length) {
                if (line == 3) {
                    return -1;
                }
                events.add("request " + ++line);
                byte[] bytes = (GOOD + "\n").getBytes(UTF_8);
                System.arraycopy(bytes, 0, target, start, bytes.length);
                return bytes.length;
            }
        };
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) {
                throw new IllegalStateException("bytes are written many at once");
            }

            @Override
            public void write(byte[] bytes, int start, int length) {
                events.add(new String(bytes, start, length, UTF_8));
            }
        };
        assertThat(Khabar.run(List.of("text"), new Console(in, out, out))).isZero();
        assertThat(events).containsExactly("request 1", ANSWER, "request 2", ANSWER, "request 3", ANSWER);
    }

    @Test
    void linesOfAnyLengthAreCutRight() throws IOException {
        for (int most : new int[] {1, 5, 100_000}) {
            for (int length : new int[] {0, 1, 65_535, 65_536, 65_537, 200_000}) {
                byte[] line = new byte[length];
                Arrays.fill(line, (byte) 'x');
                ByteArrayOutputStream all = new ByteArrayOutputStream();
                all.writeBytes(line);
                all.write('\n');
                all.writeBytes(line);
                Lines lines = new Lines(new ByteArrayInputStream(all.toByteArray()), most);
                assertThat(lines.next().orElseThrow()).hasSize(Math.min(most, length));
                if (length > 0) {
                    assertThat(lines.next().orElseThrow()).hasSize(Math.min(most, length));
                }
                assertThat(lines.next()).isEmpty();
            }
        }
    }

    @Test
    void inputThatCannotBeReadIsTold() {
        InputStream broken = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("bytes are read many at once");
            }

            @Override
            public int read(byte[] target, int start, int length) throws IOException {
                throw new IOException("the cable is out");
            }
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(Khabar.run(List.of("text"), new Console(broken, out, err))).isEqualTo(2);
        assertThat(err.toString(UTF_8)).isEqualTo("khabar: standard input: cannot be read: the cable is out\n");
    }
}
