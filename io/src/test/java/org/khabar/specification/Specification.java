package org.khabar.specification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.khabar.model.Article;
import org.khabar.parse.ArticleParser;

/** All examples, and the parser that they are for. */
final class Specification {

    static final Path FOLDER = Path.of(System.getProperty("basedir", "."), "src/test/resources/spec");

    static final ArticleParser PARSER = ArticleParser.create();

    private static final List<Example> EXAMPLES = read();

    private Specification() {}

    static List<Example> examples() {
        return EXAMPLES;
    }

    static Article parse(Example example) {
        return PARSER.parse(example.text(), example.language());
    }

    private static List<Example> read() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .flatMap(file -> ExampleReader.read(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FOLDER.toString(), e);
        }
    }
}
