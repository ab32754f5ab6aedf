package org.khabar.language;

import java.util.ArrayList;
import java.util.List;
import org.khabar.text.ListReader;

/**
 * How a language builds its sentences, as far as the rules ask: the key and value lines of its {@code grammar.txt}. The rules
 * know these properties and no language.
 *
 * <p>Immutable and thread-safe.
 *
 * @param order where the verb stands
 * @param headFirst whether a noun stands before what determines it: ministry + of health, president + Iranian
 * @param capitals whether names are written with capitals
 * @param clitics what is written as one word with the next
 * @param futures letters that make a verb one of the future
 * @param bareClauses whether a clause may follow a reporting verb without a complementizer
 * @param colonSpeech whether words after a reporting verb and a colon are speech even without marks
 * @param dropsSubject whether a verb may stand without a subject
 * @param feminine the letter that feminine nouns end in as it is written, then as it is folded; empty if there is none
 */
public record Grammar(
        Order order,
        boolean headFirst,
        boolean capitals,
        Clitics clitics,
        String futures,
        boolean bareClauses,
        boolean colonSpeech,
        boolean dropsSubject,
        String feminine) {

    /** Where the verb stands in a plain sentence. */
    public enum Order {
        /** Verb, subject, object: Arabic. */
        VERB_FIRST,
        /** Subject, verb, object: English. */
        SUBJECT_FIRST,
        /** Subject, object, verb: Persian. */
        VERB_LAST
    }

    static final String FORMAT = "key\tvalue";

    private static final List<String> KEYS = List.of(
            "order",
            "head-first",
            "capitals",
            "article",
            "conjunctions",
            "prepositions",
            "pronouns",
            "futures",
            "bare-clauses",
            "colon-speech",
            "drops-subject",
            "feminine");

    static Grammar of(String list, List<ListReader.Entry> entries) {
        List<String> values = new ArrayList<>();
        for (ListReader.Entry entry : entries) {
            if (values.size() == KEYS.size() || !KEYS.get(values.size()).equals(entry.field(0))) {
                throw entry.error("the keys " + String.join(", ", KEYS) + " expected, in this order");
            }
            values.add(entry.field(1).equals("-") ? "" : entry.field(1));
        }
        if (values.size() < KEYS.size()) {
            throw new org.khabar.text.ListException(list, 0, "the key " + KEYS.get(values.size()) + " expected");
        }
        return new Grammar(
                Order.valueOf(values.get(0)),
                values.get(1).equals("yes"),
                values.get(2).equals("yes"),
                new Clitics(
                        values.get(3),
                        values.get(4).replace(" ", ""),
                        values.get(5).replace(" ", ""),
                        values.get(6).isEmpty()
                                ? List.of()
                                : List.of(values.get(6).split(" "))),
                values.get(7).replace(" ", ""),
                values.get(8).equals("yes"),
                values.get(9).equals("yes"),
                values.get(10).equals("yes"),
                values.get(11).replace(" ", ""));
    }

    /**
     * Whether a letter is the one that feminine nouns end in.
     *
     * @param letter the last letter of a word as it is written
     * @return true if it tells a feminine noun
     */
    public boolean feminine(char letter) {
        return !feminine.isEmpty() && feminine.charAt(0) == letter;
    }

    /**
     * Whether a letter may be the one that feminine nouns end in.
     *
     * @param letter the last letter of a folded word
     * @return true if it is what that letter folds to
     */
    public boolean feminineFolded(char letter) {
        return !feminine.isEmpty() && feminine.charAt(feminine.length() - 1) == letter;
    }
}
