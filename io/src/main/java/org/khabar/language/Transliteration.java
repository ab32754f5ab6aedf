package org.khabar.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.khabar.text.LanguageTag;
import org.khabar.text.ListReader;

/**
 * Writes names of Arabic and Persian in Latin letters, as the news do, without signs that a keyboard lacks: what {@code
 * transliteration.txt} in the folder of the language says. Short vowels are not written in these scripts, so the outcome is a
 * likely form, never a known name; who keeps it says so with {@code Basis.TRANSLITERATION}.
 *
 * <p>Immutable and thread-safe.
 */
public final class Transliteration {

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> consonants = new HashMap<>();
    private final Map<String, String> vowels = new HashMap<>();
    private final Map<String, String> weak = new HashMap<>();
    private final Map<String, String> finals = new HashMap<>();
    private String between = "a";
    private String article = "";
    private String articleLatin = "";

    private Transliteration(List<ListReader.Entry> entries) {
        for (ListReader.Entry entry : entries) {
            String latin = entry.field(1).equals("-") ? "" : entry.field(1);
            String form = entry.field(2);
            switch (entry.field(0)) {
                case "NAME" -> names.put(folded(form), latin);
                case "CONSONANT", "HIATUS" -> consonants.put(form, latin);
                case "LONG" -> vowels.put(form, latin);
                case "WEAK" -> weak.put(form, latin);
                case "FINAL" -> finals.put(form, latin);
                case "SHORT" -> between = latin;
                case "ARTICLE" -> {
                    article = form;
                    articleLatin = latin;
                }
                default -> throw entry.error("a kind of the head of the list expected, found " + entry.field(0));
            }
        }
    }

    /**
     * The rules of a language.
     *
     * @param language Arabic or Persian
     * @return its rules; empty for a language that is written in Latin letters, or is not known
     */
    public static Optional<Transliteration> of(LanguageTag language) {
        String list = language.language() + "/transliteration.txt";
        List<ListReader.Entry> entries = Bundled.base(List.of(list)).entries(list, "kind\tlatin\tform");
        return entries.isEmpty() ? Optional.empty() : Optional.of(new Transliteration(entries));
    }

    /**
     * Writes a name in Latin letters.
     *
     * @param name a name; words in Latin letters stay as they are
     * @return the name with a capital before each word but articles and particles
     */
    public String latin(String name) {
        Tokens tokens = Tokenizer.tokenize(name);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < tokens.count(); i++) {
            if (!tokens.isWord(i) && tokens.mark(i) != '-') {
                continue;
            }
            if (out.length() > 0 && tokens.isWord(i)) {
                boolean joined = tokens.hyphenated(i);
                out.append(joined ? '-' : ' ');
            }
            String pair = pair(tokens, i);
            if (!pair.isEmpty()) {
                out.append(pair);
                i++;
                continue;
            }
            String word = name.substring(tokens.start(i), tokens.end(i));
            out.append(tokens.isWord(i) ? word(word, tokens.latin(i)) : "");
        }
        return out.toString();
    }

    /** Two words that make one name, such as عبد الله; empty where they do not. */
    private String pair(Tokens tokens, int i) {
        boolean two = tokens.isWord(i) && i + 1 < tokens.count() && tokens.isWord(i + 1);
        return two ? names.getOrDefault(tokens.fold(i) + " " + tokens.fold(i + 1), "") : "";
    }

    private String word(String word, boolean isLatin) {
        String folded = folded(word);
        String known = names.get(folded);
        if (isLatin || known != null) {
            return known == null ? word : known;
        }
        boolean articled = !article.isEmpty() && word.startsWith(article) && word.length() > article.length() + 2;
        String stem = articled ? word.substring(article.length()) : word;
        String listed = names.get(folded(stem));
        String written = listed == null ? capital(new LatinWord(this, stem).toString()) : listed;
        return articled ? articleLatin + "-" + written : written;
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String folded(String word) {
        Tokens tokens = Tokenizer.tokenize(word);
        if (tokens.count() == 2 && tokens.isWord(0) && tokens.isWord(1)) {
            return tokens.fold(0) + " " + tokens.fold(1);
        }
        return tokens.count() == 1 && tokens.isWord(0) ? tokens.fold(0) : word;
    }

    Map<String, String> consonants() {
        return consonants;
    }

    Map<String, String> vowels() {
        return vowels;
    }

    Map<String, String> weak() {
        return weak;
    }

    Map<String, String> finals() {
        return finals;
    }

    String between() {
        return between;
    }
}
