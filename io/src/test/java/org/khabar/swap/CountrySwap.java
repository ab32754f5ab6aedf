package org.khabar.swap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabar.format.standoff.StandoffEntity;
import org.khabar.gold.GoldArticle;
import org.khabar.swap.Table.Entry;
import org.khabar.text.Span;

/** Other countries for those of an article: their names, adjectives and cities. Immutable. */
final class CountrySwap {

    private static final Table COUNTRIES = Table.read("countries.tsv");
    private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{M}])";
    private static final String NO_LETTER_BEHIND = "(?![\\p{L}\\p{M}])";

    private final String language;
    private final Map<Entry, Entry> others;

    /** Chooses until no country of the article plays the part of one whose places stay: an airport of its own has no other. */
    CountrySwap(GoldArticle article, Random random) {
        this.language = article.language().language();
        Set<String> stay = staying(article);
        Map<Entry, Entry> chosen;
        do {
            chosen = COUNTRIES.shuffled(language, random);
        } while (chosen.entrySet().stream()
                .anyMatch(pair -> stay.contains(pair.getValue().id())
                        && name(pair.getKey()).matcher(article.text()).find()));
        this.others = chosen;
    }

    private Set<String> staying(GoldArticle article) {
        Set<String> cities = COUNTRIES.of(language).stream()
                .flatMap(entry -> Stream.of(entry.word("capital"), entry.word("city")))
                .collect(Collectors.toSet());
        return article.gold().entities().stream()
                .filter(place -> place.type().equals("PLACE"))
                .filter(place -> place.mentions().stream()
                        .map(span -> article.text().substring(span.start(), span.end()))
                        .noneMatch(cities::contains))
                .flatMap(place -> place.country().value().stream())
                .collect(Collectors.toSet());
    }

    /** The code of the country that stands for one now. */
    String code(String iso) {
        return others.entrySet().stream()
                .filter(pair -> pair.getKey().id().equals(iso))
                .map(pair -> pair.getValue().id())
                .findFirst()
                .orElse(iso);
    }

    List<Change> cities(GoldArticle article) {
        List<Change> changes = new ArrayList<>();
        for (StandoffEntity place : article.gold().entities()) {
            if (place.type().equals("PLACE")) {
                place.mentions()
                        .forEach(span -> city(article.text().substring(span.start(), span.end()))
                                .forEach(words -> changes.add(new Change(span, words))));
            }
        }
        return changes;
    }

    private Stream<String> city(String words) {
        return others.entrySet().stream()
                .flatMap(pair -> Stream.of("capital", "city")
                        .filter(key -> pair.getKey().word(key).equalsIgnoreCase(words))
                        .map(key -> pair.getValue().word(key)))
                .limit(1)
                .map(other -> words.equals(words.toUpperCase(Locale.ROOT)) ? other.toUpperCase(Locale.ROOT) : other);
    }

    /** Names, adjectives and cities wherever they stand, in the names of organizations and in offices too. */
    List<Change> names(String text) {
        List<Change> changes = new ArrayList<>();
        String prefix = language.equals("ar") ? "[وف]?[بلك]?" : "";
        others.forEach((entry, other) -> {
            for (String key : List.of("capital", "city")) {
                changes.addAll(changes(text, pattern(prefix, entry.word(key), ""), other.word(key)));
            }
            changes.addAll(changes(text, name(entry), stem(other.word("name"))));
            changes.addAll(changes(text, adjective(entry), other.word("adjective")));
            if (entry.has("people")) {
                changes.addAll(changes(text, pattern("", entry.word("people"), ""), other.word("people")));
            }
        });
        return changes;
    }

    private static List<Change> changes(String text, Pattern pattern, String words) {
        List<Change> changes = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            changes.add(new Change(new Span(matcher.start("stem"), matcher.end("stem")), words));
        }
        return changes;
    }

    private String stem(String name) {
        return language.equals("ar") && name.startsWith("ال") ? name.substring(2) : name;
    }

    private Pattern name(Entry entry) {
        String prefix = switch (language + entry.group()) {
            case "arf" -> "[وف]?[بلك]?";
            case "arm" -> "(?:[وف]?[بك]?ال|[وف]?لل)";
            default -> "";
        };
        return pattern(prefix, stem(entry.word("name")), "");
    }

    private Pattern adjective(Entry entry) {
        return switch (language) {
            case "ar" ->
                pattern("(?:[وف]?[بلك]?(?:ال)?|[وف]?لل)", entry.word("adjective"), "(?:ة|ين|ون|ان|ات|تان|تين|ا|و|تي)?");
            default -> pattern("", entry.word("adjective"), "");
        };
    }

    private static Pattern pattern(String prefix, String stem, String suffix) {
        return Pattern.compile(
                NO_LETTER_BEFORE + prefix + "(?<stem>" + Pattern.quote(stem) + ")" + suffix + NO_LETTER_BEHIND);
    }
}
