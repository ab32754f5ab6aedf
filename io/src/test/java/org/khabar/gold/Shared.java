package org.khabar.gold;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.khabar.format.standoff.StandoffReader;
import org.khabar.text.LanguageTag;

/** The articles that stand beside the checkout and are no part of it. */
final class Shared {

    private Shared() {}

    /**
     * A text of the folder.
     *
     * @param name the name of its file
     * @param language its language
     * @param text the text
     */
    record Text(String name, LanguageTag language, String text) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** {@return the texts of a folder of {@code shared/eval}; where there is none, the test is skipped and says so} */
    static List<Text> texts(String folder) {
        Path checkout = Path.of(System.getProperty("basedir", "."), "..")
                .toAbsolutePath()
                .normalize();
        for (Path above = checkout.getParent(); above != null; above = above.getParent()) {
            Path eval = above.resolve("shared/eval").resolve(folder);
            if (Files.isDirectory(eval)) {
                return read(eval);
            }
        }
        System.out.println("skipped: no shared/eval/" + folder + " beside " + checkout);
        return abort("no shared/eval/" + folder + " beside " + checkout);
    }

    private static List<Text> read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(Shared::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }

    private static Text text(Path file) {
        try {
            String name = file.getFileName().toString();
            return new Text(name, language(file, name), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** The gold of a text says its language. */
    private static LanguageTag language(Path file, String name) throws IOException {
        String gold = Files.readString(file.resolveSibling(name.replaceFirst("txt$", "gold.json")));
        return LanguageTag.of(new StandoffReader().read(gold).lang().orElse("und"));
    }
}
