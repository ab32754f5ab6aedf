package org.khabar.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.khabar.format.FormatException;
import org.khabar.text.PlainText;
import org.khabar.text.TemplateException;
import picocli.CommandLine.Command;

/** {@code khabar text}: answers requests about pieces of text, a line of JSON for each line of JSON. */
@Command(
        name = "text",
        description = "Answers requests about pieces of text, a JSON object on each line.",
        optionListHeading = "%nOptions:%n",
        mixinStandardHelpOptions = true,
        versionProvider = VersionFile.class,
        footer = {
            "",
            "Reads standard input. A request is a line such as",
            "  {\"op\": \"isolate\", \"text\": \"a name\", \"dir\": \"auto\"}",
            "and its answer a line, {\"ok\": true, ...} or {\"ok\": false, \"error\": \"...\"}."
        })
final class Text implements Callable<Integer> {

    /** The most bytes of a line. */
    static final int MOST = 16 << 20;

    private final Console console;

    Text(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try {
            Lines lines = new Lines(console.in(), MOST + 1);
            Optional<byte[]> line = lines.next();
            for (boolean first = true; line.isPresent(); first = false) {
                console.print(answer(line.get(), first) + "\n");
                // Whoever asks waits for each answer.
                console.flush();
                line = lines.next();
            }
            return 0;
        } catch (IOException e) {
            throw Failure.of("standard input", "read", e);
        }
    }

    /** Whatever the line holds, there is an answer, and the next line is read. */
    private static String answer(byte[] line, boolean first) {
        try {
            return Operations.answer(Request.of(decode(line, first))).toString();
        } catch (FormatException | TemplateException e) {
            return error(String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return error("internal error: " + PlainText.of(e.toString()));
        }
    }

    private static String decode(byte[] line, boolean first) {
        if (line.length > MOST) {
            throw new FormatException("", "a line has more than " + MOST + " bytes");
        }
        String text = InputFile.decode(line);
        return first && text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String error(String message) {
        return new JsonObject().put("ok", false).put("error", message).toString();
    }
}
