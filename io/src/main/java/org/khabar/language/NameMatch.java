package org.khabar.language;

import java.util.ArrayList;
import java.util.List;
import org.khabar.text.LanguageTag;

/**
 * Tells how alike two names of people or places sound, written in Arabic, Persian or Latin letters: بزشكيان, پزشکیان and
 * Pezeshkian are one name. Consonants count, vowels hardly do; titles, articles and particles between names are left out, and
 * a surname alone stands for the full name.
 *
 * <p>Immutable and thread-safe.
 */
public final class NameMatch {

    /** From this score on two names are taken for one: {@value}. */
    public static final double THRESHOLD = 0.65;

    /** How much a name loses that has fewer words than the other. */
    private static final double PARTIAL = 0.93;

    private final Sounds sounds = new Sounds(Bundled.pack("base"));
    private final List<Lexicon> lexicons = new ArrayList<>();

    private NameMatch() {
        Lexicons all = Lexicons.of(List.of("base"), List.of());
        for (String language : Bundled.LANGUAGES) {
            all.of(LanguageTag.of(language)).ifPresent(lexicons::add);
        }
    }

    /**
     * A matcher with the lists of the library.
     *
     * @return the matcher; worth keeping
     */
    public static NameMatch create() {
        return new NameMatch();
    }

    /**
     * How alike two names are.
     *
     * @param a a name in any of the three languages
     * @param b another one
     * @return from 0 for nothing in common to 1 for the same sounds; 0 where a name has no letters
     */
    public double score(String a, String b) {
        List<long[]> first = words(a);
        List<long[]> second = words(b);
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        double whole = alike(joined(first), joined(second));
        boolean shorter = first.size() < second.size();
        return first.size() == second.size()
                ? Math.max(whole, pairs(first, second))
                : Math.max(whole, PARTIAL * pairs(shorter ? first : second, shorter ? second : first));
    }

    /** The sounds of the words of a name, without titles, articles and particles, unless nothing else is left. */
    private List<long[]> words(String name) {
        Tokens tokens = Tokenizer.tokenize(name);
        boolean[] titles = titles(tokens);
        List<long[]> words = new ArrayList<>();
        List<long[]> all = new ArrayList<>();
        for (int i = 0; i < tokens.count(); i++) {
            if (tokens.isWord(i) && !tokens.possessive(i)) {
                String word = withoutArticle(tokens.fold(i));
                long[] symbols = sounds.symbols(word);
                if (symbols.length > 0) {
                    all.add(symbols);
                    if (!titles[i] && !sounds.skips(word)) {
                        words.add(symbols);
                    }
                }
            }
        }
        return words.isEmpty() ? all : words;
    }

    private static String withoutArticle(String word) {
        return word.length() > 4 && word.startsWith("\u0627\u0644") ? word.substring(2) : word;
    }

    /** Which tokens are titles or honorifics in one of the languages: the words before the name proper. */
    private boolean[] titles(Tokens tokens) {
        boolean[] titles = new boolean[tokens.count()];
        for (Lexicon lexicon : lexicons) {
            Hits hits = Hits.of(tokens, lexicon);
            for (int i = 0; i < tokens.count(); i++) {
                Hit honorific = hits.longest(i, SenseKind.HONORIFIC);
                if (honorific == null || !honorific.is(Trait.BEFORE) || honorific.end() >= tokens.count()) {
                    continue;
                }
                for (int at = i; at < honorific.end(); at++) {
                    titles[at] = !hits.has(at, SenseKind.GIVEN_NAME) || honorific.length() > 1;
                }
            }
        }
        return titles;
    }

    private static long[] joined(List<long[]> words) {
        int length = words.stream().mapToInt(word -> word.length).sum();
        long[] joined = new long[length];
        int at = 0;
        for (long[] word : words) {
            System.arraycopy(word, 0, joined, at, word.length);
            at += word.length;
        }
        return joined;
    }

    /** The words of the shorter name beside the best words of the longer one; a single word has to be the last one there. */
    private double pairs(List<long[]> few, List<long[]> many) {
        if (few.size() == 1 && many.size() > 1) {
            return alike(few.get(0), many.get(many.size() - 1));
        }
        double sum = 0;
        double least = 1;
        int from = 0;
        for (int i = 0; i < few.size(); i++) {
            double best = 0;
            int place = from;
            for (int j = from; j <= many.size() - (few.size() - i); j++) {
                double score = alike(few.get(i), many.get(j));
                place = score > best ? j : place;
                best = Math.max(best, score);
            }
            from = place + 1;
            sum += best;
            least = Math.min(least, best);
        }
        return Math.min(sum / few.size(), least + 0.3);
    }

    /** One minus the cheapest alignment, as a part of what both words weigh. */
    private double alike(long[] a, long[] b) {
        int[] costs = new int[b.length + 1];
        int weight = 0;
        for (int j = 0; j < b.length; j++) {
            costs[j + 1] = costs[j] + sounds.cost(b[j]);
            weight += sounds.cost(b[j]);
        }
        for (long symbol : a) {
            int own = sounds.cost(symbol);
            weight += own;
            int before = costs[0];
            costs[0] += own;
            for (int j = 0; j < b.length; j++) {
                int least = Math.min(before + sounds.cost(symbol, b[j]), costs[j + 1] + own);
                before = costs[j + 1];
                costs[j + 1] = Math.min(least, costs[j] + sounds.cost(b[j]));
            }
        }
        return weight == 0 ? 0 : Math.max(0, 1 - 2.0 * costs[b.length] / weight);
    }
}
