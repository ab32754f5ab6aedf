package org.khabar.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
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

    private final Console console;

    Text(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try {
            Lines lines = new Lines(console.in(), Reply.MOST + 1);
            Optional<byte[]> line = lines.next();
            for (boolean first = true; line.isPresent(); first = false) {
                console.print(Reply.to(line.get(), first) + "\n");
                // Whoever asks waits for each answer.
                console.flush();
                line = lines.next();
            }
            return 0;
        } catch (IOException e) {
            throw Failure.of("standard input", "read", e);
        }
    }
}
