package org.khabar.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khabar.text.ListReader;

/**
 * The ordinal numbers of a language as words: what {@code ordinals.txt} in its folder says.
 *
 * <p>Immutable and thread-safe.
 */
public final class Ordinals {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private final Map<Long, Integer> numbers = new HashMap<>();

    Ordinals(String list, List<Pack> packs) {
        for (Pack pack : packs) {
            for (ListReader.Entry entry : pack.entries(list, "number\tform")) {
                Tokens form = Tokenizer.tokenize(entry.field(1));
                numbers.put(hash(form, 0, form.count()), number(entry));
            }
        }
    }

    private static int number(ListReader.Entry entry) {
        try {
            return Integer.parseInt(entry.field(0));
        } catch (NumberFormatException e) {
            throw entry.error("a number expected, found " + entry.field(0));
        }
    }

    /**
     * The number that some words are.
     *
     * @param tokens the words of a text
     * @param from the first token
     * @param to the token after the last one
     * @return the number, -1 if they are no ordinal
     */
    public int number(Tokens tokens, int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            if (!tokens.isWord(i)) {
                return -1;
            }
        }
        return from < 0 || from >= to ? -1 : numbers.getOrDefault(hash(tokens, from, to), -1);
    }

    private static long hash(Tokens tokens, int from, int to) {
        long hash = 0;
        for (int i = from; i < to; i++) {
            hash = (hash + tokens.hash(i)) * STEP;
        }
        return hash;
    }
}
