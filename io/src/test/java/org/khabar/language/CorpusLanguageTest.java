package org.khabar.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khabar.text.LanguageDetector;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The language of news is found. The texts are not in this project: they are looked for beside it, in {@code ../shared/eval} or
 * where {@code -Dkhabar.eval} says.
 */
class CorpusLanguageTest {

    private static final Path EVAL =
            Path.of(System.getProperty("khabar.eval", System.getProperty("basedir", ".") + "/../../shared/eval"));

    private static final JsonMapper MAPPER = new JsonMapper();

    private int texts;
    private final List<String> wrong = new ArrayList<>();

    private static Path folder(String name) {
        Path folder = EVAL.resolve(name);
        if (!Files.isDirectory(folder)) {
            String reason = "skipped: there are no texts in " + folder;
            System.out.println(reason);
            abort(reason);
        }
        return folder;
    }

    private void look(String name, String text, String expected) {
        texts++;
        String found = LanguageDetector.detect(text).value();
        if (!found.equals(expected)) {
            wrong.add(name + " is " + expected + ", found " + found);
        }
    }

    private double right(String what) {
        double right = 100.0 * (texts - wrong.size()) / texts;
        System.out.printf(Locale.ROOT, "language of %s: %d of %d, %.1f %%%n", what, texts - wrong.size(), texts, right);
        return right;
    }

    @Test
    void ofEachAnnotatedText() throws IOException {
        for (String name : List.of("dev", "seed")) {
            Path folder = folder(name);
            List<Path> files;
            try (Stream<Path> all = Files.list(folder)) {
                files = all.filter(file -> file.toString().endsWith(".gold.json"))
                        .sorted()
                        .toList();
            }
            for (Path file : files) {
                String id = file.getFileName().toString().replace(".gold.json", "");
                Path text = folder.resolve(id + ".txt");
                JsonNode language = MAPPER.readTree(Files.readString(file)).path("lang");
                if (Files.exists(text) && language.isString()) {
                    look(id, Files.readString(text), language.stringValue());
                }
            }
        }
        right("annotated texts");
        assertThat(wrong).isEmpty();
        assertThat(texts).isGreaterThan(20);
    }

    @Test
    void ofDocumentsAndOfTheirHeadlines() throws IOException {
        for (boolean headline : new boolean[] {true, false}) {
            texts = 0;
            wrong.clear();
            for (String line : Files.readAllLines(folder("parallel").resolve("ntrex_resplit.jsonl"))) {
                JsonNode document = MAPPER.readTree(line);
                for (String language : List.of("ar", "en", "fa")) {
                    List<String> sentences = document.get(language)
                            .valueStream()
                            .map(JsonNode::stringValue)
                            .toList();
                    String text = headline ? sentences.get(0) : String.join("\n", sentences);
                    look(document.get("doc").stringValue(), text, language);
                }
            }
            assertThat(right(headline ? "headlines" : "documents")).isGreaterThanOrEqualTo(headline ? 95 : 99);
        }
    }
}
