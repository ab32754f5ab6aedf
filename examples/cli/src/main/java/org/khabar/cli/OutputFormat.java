package org.khabar.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.khabar.format.json.JsonWriter;
import org.khabar.format.standoff.StandoffWriter;
import org.khabar.format.summary.SummaryWriter;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What {@code --to} can name. A writer is loaded when the first result needs it. */
enum OutputFormat {
    /** For a person to read. */
    SUMMARY("summary", ".summary.txt", false) {
        @Override
        String write(Reading reading, boolean oneLine) {
            return new SummaryWriter().write(reading.article());
        }
    },
    /** The article, whole. */
    JSON("json", ".json", true) {
        @Override
        String write(Reading reading, boolean oneLine) {
            JsonWriter writer = oneLine ? new JsonWriter().compact() : new JsonWriter();
            return writer.write(reading.article()) + "\n";
        }
    },
    /** Findings tied to offsets. */
    STANDOFF("standoff", ".json", true) {
        @Override
        String write(Reading reading, boolean oneLine) {
            return new StandoffWriter().write(reading.article(), reading.id(), reading.sha256()) + "\n";
        }
    };

    private final String code;
    private final String extension;
    private final boolean json;

    OutputFormat(String code, String extension, boolean json) {
        this.code = code;
        this.extension = extension;
        this.json = json;
    }

    /**
     * Writes what was read.
     *
     * @param reading an article and what is known of its file
     * @param oneLine whether a JSON document has to stand on one line
     * @return lines, each ended by a line feed
     */
    abstract String write(Reading reading, boolean oneLine);

    /** What the names of its files end with. */
    String extension() {
        return extension;
    }

    /** What stands between two results on standard output: JSON documents are lines, other results are set apart. */
    String separator() {
        return json ? "" : "\n";
    }

    static String list() {
        return Arrays.stream(values()).map(format -> format.code).collect(Collectors.joining(", "));
    }

    /** Reads the name of a format. */
    static final class Converter implements ITypeConverter<OutputFormat> {

        Converter() {}

        @Override
        public OutputFormat convert(String word) {
            return Arrays.stream(values())
                    .filter(format -> format.code.equals(word))
                    .findFirst()
                    .orElseThrow(() ->
                            new TypeConversionException("unknown format " + Shown.of(word) + "; there are " + list()));
        }
    }
}
