package org.khabar.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khabar.text.ListReader;

/**
 * What the letters of names sound like, whatever the script: {@code name-sounds.txt}. A symbol is a set of sounds that letters may
 * stand for, as bits. Immutable and thread-safe.
 */
final class Sounds {

    private static final String LIST = "name-sounds.txt";
    private static final int LONGEST = 3;

    /** What it costs to take one sound for another that is written for it sometimes. */
    private static final int NEAR_COST = 30;

    private static final int FULL_COST = 100;

    private final Map<String, Integer> bits = new HashMap<>();
    private final Map<String, Long> letters = new HashMap<>();
    private final Map<Long, Integer> weights = new HashMap<>();
    private final List<Long> near = new ArrayList<>();
    private final Set<String> skipped = new HashSet<>();

    Sounds(Pack pack) {
        for (ListReader.Entry entry : pack.entries(LIST, "kind\tsound\tform")) {
            String form = entry.field(2);
            switch (entry.field(0)) {
                case "LETTER" -> letters.put(Tokenizer.tokenize(form).count() == 0 ? form : folded(form), mask(entry));
                case "NEAR" -> near.add(mask(entry));
                case "WEIGHT" -> weights.put(mask(entry), weight(entry));
                case "SKIPPED" -> skipped.add(folded(form));
                default -> throw entry.error("LETTER, NEAR, WEIGHT or SKIPPED expected, found " + entry.field(0));
            }
        }
    }

    private static String folded(String form) {
        Tokens tokens = Tokenizer.tokenize(form);
        return tokens.isWord(0) ? tokens.fold(0) : form;
    }

    private long mask(ListReader.Entry entry) {
        long mask = 0;
        for (String sound : entry.field(1).split(" ")) {
            mask |= 1L << bits.computeIfAbsent(sound, s -> bits.size());
        }
        return mask;
    }

    private static int weight(ListReader.Entry entry) {
        try {
            return Integer.parseInt(entry.field(2));
        } catch (NumberFormatException e) {
            throw entry.error("a number expected, found " + entry.field(2));
        }
    }

    boolean skips(String word) {
        return skipped.contains(word);
    }

    /** The symbols of a folded word; what is written twice is one. */
    long[] symbols(String word) {
        long[] symbols = new long[word.length()];
        int count = 0;
        for (int i = 0; i < word.length(); ) {
            int length = Math.min(LONGEST, word.length() - i);
            while (length > 1 && !letters.containsKey(word.substring(i, i + length))) {
                length--;
            }
            long mask = letters.getOrDefault(word.substring(i, i + length), 0L);
            i += length;
            if (mask != 0 && (count == 0 || symbols[count - 1] != mask)) {
                symbols[count++] = mask;
            }
        }
        return java.util.Arrays.copyOf(symbols, count);
    }

    /** What it costs to leave a symbol out: what the lightest of its sounds does. */
    int cost(long symbol) {
        int least = FULL_COST;
        for (Map.Entry<Long, Integer> weight : weights.entrySet()) {
            least = (symbol & weight.getKey()) != 0 ? Math.min(least, weight.getValue()) : least;
        }
        return least;
    }

    /** What it costs to take one symbol for another. */
    int cost(long a, long b) {
        if ((a & b) != 0) {
            return 0;
        }
        for (long pair : near) {
            if ((a & pair) != 0 && (b & pair) != 0) {
                return NEAR_COST;
            }
        }
        return Math.max(FULL_COST, cost(a) + cost(b));
    }
}
