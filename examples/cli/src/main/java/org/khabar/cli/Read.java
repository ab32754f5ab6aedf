package org.khabar.cli;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.khabar.text.LanguageTag;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code khabar read}: reads articles and writes what they say. */
@Command(
        name = "read",
        description = "Reads articles and writes what they say.",
        optionListHeading = "%nOptions:%n",
        mixinStandardHelpOptions = true,
        versionProvider = VersionFile.class)
final class Read implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = {"The text of an article in UTF-8;", "- for standard input."})
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            defaultValue = "summary",
            converter = OutputFormat.Converter.class,
            description = "summary, json or standoff; a summary if left out.")
    private OutputFormat format = OutputFormat.SUMMARY;

    @Option(
            names = "-o",
            paramLabel = "FILE|DIR",
            description = {
                "Where to write to. In a folder, and with several FILEs,",
                "a result is named after its FILE."
            })
    private @Nullable String output;

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            converter = LanguageConverter.class,
            description = "The language of all FILEs, such as ar, en or fa; found if left out.")
    private @Nullable LanguageTag language;

    @Option(
            names = "--date",
            paramLabel = "ISO",
            converter = DateConverter.class,
            description = "When all FILEs came out, such as 2025-12-10.")
    private @Nullable OffsetDateTime date;

    private boolean first = true;

    Read(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<InputFile> inputs = InputFile.all(files);
        Results results = Results.plan(inputs, Optional.ofNullable(output), format.extension());
        Desk desk = new Desk(Optional.ofNullable(date));
        Complaints complaints = new Complaints(console);
        int code = 0;
        for (int i = 0; i < inputs.size(); i++) {
            try {
                read(desk, inputs.get(i), results.file(i), inputs.size() > 1);
            } catch (Failure e) {
                code = complaints.failure(e);
            } catch (RuntimeException | StackOverflowError e) {
                code = complaints.fault(Shown.of(inputs.get(i).word()) + ": ", e);
            }
        }
        return code;
    }

    private void read(Desk desk, InputFile input, Optional<Path> result, boolean several) {
        Reading reading = desk.read(input, input.read(console.in()), Optional.ofNullable(language));
        String text = format.write(reading, several && result.isEmpty());
        if (result.isPresent()) {
            Results.write(result.get(), text);
        } else {
            console.print(first ? text : format.separator() + text);
            console.flush();
            first = false;
        }
    }
}
