package org.khabar.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.model.Article;
import org.khabar.parse.ArticleParser;
import org.khabar.text.LanguageTag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The model of the founding article beside the one that was worked out by hand. That one is not in this project: it is looked for
 * beside it, in {@code ../shared/research}. What differs is printed, and stands in {@code seed-model.tsv}, which may only shrink.
 */
class SeedModelTest {

    private static final Path BASE = Path.of(System.getProperty("basedir", "."));
    private static final Path GOLD = BASE.resolve("../../shared/research");
    private static final Path PENDING = BASE.resolve("src/test/resources/gold/seed-model.tsv");

    @ParameterizedTest
    @CsvSource({"ar, seed-full-gold.json", "en, seed-en-full-gold.json"})
    void sayWhatDiffers(String language, String file) throws IOException {
        if (!Files.exists(GOLD.resolve(file))) {
            String reason = "skipped: there is no " + GOLD.resolve(file);
            System.out.println(reason);
            abort(reason);
        }
        JsonNode gold = new JsonMapper().readTree(Files.readString(GOLD.resolve(file)));
        String text = Files.readString(BASE.resolve("../examples/articles/astana-visit." + language + ".txt"));
        Article article = ArticleParser.create().parse(text, LanguageTag.of(language));
        List<String> missing = new ArrayList<>(SeedModel.lines(gold));
        List<String> extra = new ArrayList<>();
        for (String line : SeedModel.lines(article, gold)) {
            if (!missing.remove(line)) {
                extra.add(line);
            }
        }
        List<String> differences = new ArrayList<>();
        missing.forEach(line -> differences.add(language + "\tmissing\t" + line));
        extra.forEach(line -> differences.add(language + "\textra\t" + line));
        System.out.println("the founding article beside the model worked out by hand, " + language + ":");
        differences.forEach(System.out::println);
        List<String> pending = Files.readAllLines(PENDING).stream()
                .filter(line -> line.startsWith(language + "\t"))
                .toList();
        assertThat(differences).as("what differs").containsExactlyInAnyOrderElementsOf(pending);
    }
}
