package org.khabar.swap;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.khabar.format.standoff.StandoffEntity;
import org.khabar.gold.GoldArticle;

/** Other names for the persons of an article, of the same gender and build; for one article. */
final class PersonSwap {

    private static final List<String[]> PARTS = Table.rows("people.tsv");
    private static final Set<String> PARTICLES =
            Set.of("bin", "bint", "ben", "Ben", "Al", "al", "بن", "بنت", "آل", "ون", "بو");

    private final Random random;
    private final Map<String, Deque<String>> pools = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    PersonSwap(Random random) {
        this.random = random;
    }

    /** The names that were made, whole. */
    List<String> names() {
        return names;
    }

    List<Change> changes(GoldArticle article) {
        List<Change> changes = new ArrayList<>();
        for (StandoffEntity entity : article.gold().entities()) {
            if (entity.type().equals("PERSON") && entity.name().isPresent()) {
                Map<String, String> parts = parts(entity.name().orElse(""), language(article, entity));
                names.add(renamed(entity.name().orElse(""), parts));
                entity.mentions().forEach(span -> {
                    String words = article.text().substring(span.start(), span.end());
                    changes.add(new Change(span, renamed(words, parts)));
                });
            }
        }
        changes.removeIf(change -> change.words()
                .equals(article.text()
                        .substring(change.span().start(), change.span().end())));
        return changes;
    }

    /** A name in Latin letters has Latin names for its parts, whatever the language around it. */
    private static String language(GoldArticle article, StandoffEntity entity) {
        boolean latin = entity.name().orElse("").charAt(0) < 0x250;
        return latin ? "en" : article.language().language();
    }

    private static String renamed(String words, Map<String, String> parts) {
        List<String> renamed = new ArrayList<>();
        for (String word : words.split(" ", -1)) {
            String article = word.matches("[Aa]l-.+") ? word.substring(0, 3) : "";
            String core = word.substring(article.length());
            renamed.add(article + parts.getOrDefault(core, core));
        }
        return String.join(" ", renamed);
    }

    private Map<String, String> parts(String name, String language) {
        Map<String, String> parts = new LinkedHashMap<>();
        String[] words = name.split(" ", -1);
        String gender = women(language).contains(words[0]) ? "FEMININE" : "MASCULINE";
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            String core = word.matches("[Aa]l-.+") ? word.substring(3) : word;
            if (!PARTICLES.contains(word)) {
                boolean first = i == 0 && words.length > 1;
                boolean last = i == words.length - 1;
                String before = i == 0 ? "" : words[i - 1];
                parts.put(core, last ? surname(word, before, language) : given(language, first ? gender : "MASCULINE"));
            }
        }
        return parts;
    }

    private String given(String language, String gender) {
        return next(language, gender, "given");
    }

    /** A surname with the article for one with it, and in the feminine for one in it. */
    private String surname(String word, String before, String language) {
        boolean article = word.startsWith("ال") || word.matches("[Aa]l-.+") || before.equals("Al");
        if (!article) {
            return next(language, "-", "surname");
        }
        String name = next(language, "-", "article-surname");
        while (word.endsWith("ية") && !name.endsWith("ي")) {
            name = next(language, "-", "article-surname");
        }
        return word.endsWith("ية") ? name + "ة" : name;
    }

    private String next(String language, String gender, String part) {
        Deque<String> pool = pools.computeIfAbsent(language + gender + part, key -> new ArrayDeque<>());
        if (pool.isEmpty()) {
            List<String> values = new ArrayList<>(values(language, gender, part));
            Collections.shuffle(values, random);
            pool.addAll(values);
        }
        return pool.removeFirst();
    }

    private static List<String> women(String language) {
        return values(language, "FEMININE", "known");
    }

    private static List<String> values(String language, String gender, String part) {
        return PARTS.stream()
                .filter(row -> row[0].equals(language) && row[1].equals(gender) && row[2].equals(part))
                .flatMap(row -> Arrays.stream(row[3].split("; ", -1)))
                .toList();
    }
}
