package org.khabar.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khabar.text.ListReader;

/**
 * Words that open a line and belong to the layout of a story, such as the "by" before its author: what {@code openings.txt} in
 * the folder of a language says.
 *
 * <p>Immutable and thread-safe.
 */
public final class Openings {

    /** Before the author of a story. */
    public static final String BYLINE = "BYLINE";

    /** Before the agency that a story comes from. */
    public static final String RELAY = "RELAY";

    /** Stands between place, date and agency. */
    public static final String DATELINE = "DATELINE";

    private static final List<String> CODES = List.of(BYLINE, RELAY, DATELINE);
    private static final int LONGEST = 4;
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private final Map<Long, String> codes = new HashMap<>();

    Openings(String list, List<Pack> packs) {
        for (Pack pack : packs) {
            for (ListReader.Entry entry : pack.entries(list, "code\tform")) {
                String code = entry.field(0);
                if (!CODES.contains(code)) {
                    throw entry.error("one of " + CODES + " expected, found " + code);
                }
                Tokens form = Tokenizer.tokenize(entry.field(1));
                codes.put(hash(form, 0, form.count()), code);
            }
        }
    }

    /**
     * How many tokens an opening at a token has.
     *
     * @param tokens the words of a text
     * @param from the first token of a line
     * @param code {@link #BYLINE}, {@link #RELAY} or {@link #DATELINE}
     * @return the number of tokens of the longest such opening, 0 for none
     */
    public int length(Tokens tokens, int from, String code) {
        for (int length = Math.min(LONGEST, tokens.count() - from); length > 0; length--) {
            if (code.equals(codes.get(hash(tokens, from, from + length)))) {
                return length;
            }
        }
        return 0;
    }

    private static long hash(Tokens tokens, int from, int to) {
        long hash = 0;
        for (int i = from; i < to; i++) {
            hash = (hash + tokens.hash(i)) * STEP;
        }
        return hash;
    }
}
