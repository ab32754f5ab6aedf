package org.khabar.parse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.khabar.fixtures.Articles;
import org.khabar.generators.RandomText;

/**
 * Texts that look like news and are none: words of the lists in any order, with marks where no newspaper sets them, and articles
 * that are cut, shuffled and spoilt. Equal dice give equal texts. Immutable.
 */
final class HostileNews {

    private static final Path LISTS = Path.of("src/main/resources/org/khabar/language");

    private static final String[] MARKS = {
        "\"", "\"", "«", "»", "“", "”", "‘", "’", "'", "(", ")", "[", "]", ":", ":", ",", "،", ";", "؛", ".", ".", "?",
        "؟", "!", "-", "–", "…", "/", "\n", "\n", "\n\n", "\t", "\u200C", "\u200F", "\u202E", "$", "€", "%", "ـ", "و"
    };

    private static final String[] NUMBERS = {
        "1",
        "12",
        "31",
        "2025",
        "1404",
        "1447",
        "١٥",
        "۲۳",
        "3.5",
        "1,000",
        "99999999999999999999",
        "0",
        "-5",
        "12/5",
        "5/12/2025"
    };

    private final List<List<String>> lists;
    private final List<String> articles;

    private HostileNews(List<List<String>> lists, List<String> articles) {
        this.lists = lists;
        this.articles = articles;
    }

    /** The lists of a language and those that all languages share, each a bag of words and phrases. */
    static HostileNews in(String language) {
        List<List<String>> lists = new ArrayList<>();
        for (Path folder : List.of(LISTS.resolve(language), LISTS)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(file -> lists.add(forms(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        lists.removeIf(List::isEmpty);
        List<String> articles =
                Articles.all().stream().map(article -> article.source().text()).toList();
        return new HostileNews(lists, articles);
    }

    private static List<String> forms(Path file) {
        List<String> forms = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file)) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    Collections.addAll(
                            forms, line.substring(line.lastIndexOf('\t') + 1).split("; "));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return forms;
    }

    String text(RandomText dice) {
        return switch (dice.number(4)) {
            case 0 -> dice.hostile(60);
            case 1 -> words(dice, 1 + dice.number(40));
            case 2 -> words(dice, 1 + dice.number(120));
            default -> spoilt(dice);
        };
    }

    /** Words of a few lists only, so that those meet that the rules look for together. */
    private String words(RandomText dice, int count) {
        List<List<String>> some = new ArrayList<>();
        for (int i = 2 + dice.number(5); i > 0; i--) {
            some.add(lists.get(dice.number(lists.size())));
        }
        int marks = 1 + dice.number(8);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            if (dice.number(10) < marks) {
                text.append(mark(dice));
            } else {
                text.append(word(dice, some.get(dice.number(some.size()))));
            }
            text.append(dice.number(6) == 0 ? "" : " ");
        }
        return text.toString();
    }

    /** A word, a number or a mark. */
    String piece(RandomText dice) {
        return dice.number(3) == 0 ? mark(dice) : word(dice, lists.get(dice.number(lists.size())));
    }

    private static String word(RandomText dice, List<String> list) {
        String word = list.get(dice.number(list.size()));
        return switch (dice.number(8)) {
            case 0 -> word.toUpperCase(Locale.ROOT);
            case 1, 2 -> word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
            default -> word;
        };
    }

    private static String mark(RandomText dice) {
        return switch (dice.number(12)) {
            case 0 -> dice.oneOf(NUMBERS);
            case 1 -> dice.hostile(2);
            default -> dice.oneOf(MARKS);
        };
    }

    /** A stretch of an article in which some words are left out, doubled, exchanged or replaced. */
    private String spoilt(RandomText dice) {
        String[] words = articles.get(dice.number(articles.size())).split("(?<= )|(?=\\n)|(?<=\\n)|(?=[\"«»“”(),.])");
        int start = dice.number(words.length);
        int end = Math.min(words.length, start + 1 + dice.number(150));
        int spoils = dice.number(12);
        StringBuilder text = new StringBuilder();
        for (int i = start; i < end; i++) {
            switch (dice.number(40) < spoils ? dice.number(7) : 7) {
                case 0 -> {}
                case 1 -> text.append(words[i]).append(words[i]);
                case 2 -> text.append(words[start + dice.number(end - start)]);
                case 3 -> text.append(mark(dice)).append(words[i]);
                case 4 ->
                    text.append(word(dice, lists.get(dice.number(lists.size()))))
                            .append(' ');
                case 5 -> text.append(dice.hostile(3));
                case 6 -> text.append(words[i], 0, dice.number(words[i].length() + 1));
                default -> text.append(words[i]);
            }
        }
        return text.toString();
    }
}
