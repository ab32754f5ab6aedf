package org.khabar.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Names of the same person in two languages are alike, those of others are not. The annotated articles are not in this project: they
 * are looked for beside it, in {@code ../shared/eval/dev} or where {@code -Dkhabar.eval} says.
 */
class NamePairsTest {

    private static final Path DEV = Path.of(
            System.getProperty("khabar.eval", System.getProperty("basedir", ".") + "/../../shared/eval"), "dev");

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final NameMatch MATCH = NameMatch.create();

    private int pairs;
    private int alike;
    private int others;
    private int mistaken;

    @Test
    void peopleOfOneArticleInTwoLanguages() throws IOException {
        if (!Files.isDirectory(DEV)) {
            String reason = "skipped: there are no articles in " + DEV;
            System.out.println(reason);
            abort(reason);
        }
        for (Path links : links()) {
            compare(links);
        }
        System.out.printf(
                Locale.ROOT,
                "names: %d of %d pairs above %.2f, %d of %d others%n",
                alike,
                pairs,
                NameMatch.THRESHOLD,
                mistaken,
                others);
        assertThat(100.0 * alike / pairs).as("of the pairs, in %").isGreaterThanOrEqualTo(95);
        assertThat(100.0 * mistaken / others).as("of the others, in %").isLessThanOrEqualTo(1);
    }

    private static List<Path> links() throws IOException {
        try (Stream<Path> all = Files.list(DEV)) {
            return all.filter(file -> file.toString().endsWith(".entities.json"))
                    .sorted()
                    .toList();
        }
    }

    private void compare(Path links) throws IOException {
        String id = links.getFileName().toString().replace(".entities.json", "");
        Map<String, String> arabic = people(id + ".ar");
        Map<String, String> english = people(id + ".en");
        Map<String, String> same = new LinkedHashMap<>();
        for (JsonNode link : MAPPER.readTree(Files.readString(links))) {
            same.put(link.path("ar").asString(""), link.path("en").asString(""));
        }
        arabic.forEach((ar, name) -> english.forEach((en, other) -> {
            boolean above = MATCH.score(name, other) >= NameMatch.THRESHOLD;
            if (en.equals(same.get(ar))) {
                pairs++;
                alike += above ? 1 : 0;
            } else {
                others++;
                mistaken += above ? 1 : 0;
            }
        }));
    }

    /** The names of the people of an article, by their ids; who has none has no name to compare. */
    private static Map<String, String> people(String article) throws IOException {
        Map<String, String> people = new LinkedHashMap<>();
        JsonNode gold = MAPPER.readTree(Files.readString(DEV.resolve(article + ".gold.json")));
        for (JsonNode entity : gold.path("entities")) {
            if (entity.path("type").asString("").equals("PERSON")
                    && entity.path("name").isString()) {
                people.put(entity.path("id").asString(""), entity.path("name").asString(""));
            }
        }
        return people;
    }
}
