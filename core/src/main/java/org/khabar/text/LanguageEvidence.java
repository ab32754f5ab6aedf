package org.khabar.text;

import java.util.ArrayList;
import java.util.List;

/**
 * What speaks for and against each language: weights of letters, words and trigrams from the lists {@code
 * {language}/evidence.txt}, in one open hash table. Immutable once loaded and thread-safe.
 */
final class LanguageEvidence {

    /** The kinds of evidence. */
    enum Kind {
        /** A letter as it stands in the text. */
        LETTER,
        /** A folded word. */
        WORD,
        /** Three folded units in a row; the edge of a word is {@link #EDGE}. */
        TRIGRAM
    }

    /** What stands for the edge of a word in a trigram. */
    static final char EDGE = '_';

    private static final int SLOTS = 1 << 14;

    /** How many weights of one byte each stand in a long. */
    private static final int MOST_LANGUAGES = 8;

    private final List<LanguageTag> tags = new ArrayList<>();
    private final List<Script> scripts = new ArrayList<>();
    private final List<Integer> headlines = new ArrayList<>();
    private final List<Integer> articles = new ArrayList<>();
    private final long[] keys = new long[SLOTS];
    private final long[] weights = new long[SLOTS];
    private int used;

    /** Reads the lists of all languages that {@code languages.txt} names. */
    LanguageEvidence() {
        List<ListReader.Entry> languages = BundledList.read("languages.txt", "language\tscript\theadline\tarticle");
        for (ListReader.Entry language : languages) {
            if (tags.size() == MOST_LANGUAGES) {
                throw language.error("at most " + MOST_LANGUAGES + " languages expected");
            }
            tags.add(LanguageTag.of(language.field(0)));
            scripts.add(language.constant(1, Script.class));
            headlines.add(language.integer(2));
            articles.add(language.integer(3));
        }
        for (int i = 0; i < languages.size(); i++) {
            for (ListReader.Entry entry : BundledList.read(tags.get(i) + "/evidence.txt", "kind\tweight\tform")) {
                add(i, entry);
            }
        }
    }

    private void add(int language, ListReader.Entry entry) {
        String form = entry.field(2);
        long key = switch (entry.constant(0, Kind.class)) {
            case LETTER -> letter(form.charAt(0));
            case WORD -> {
                long hash = 0;
                for (int i = 0; i < form.length(); i++) {
                    hash = word(hash, form.charAt(i));
                }
                yield word(hash);
            }
            case TRIGRAM -> trigram(form.charAt(0), form.charAt(1), form.charAt(2));
        };
        int slot = slot(key);
        if (keys[slot] == 0) {
            if (++used > SLOTS / 2) {
                throw entry.error("at most " + SLOTS / 2 + " pieces of evidence expected in all languages");
            }
            keys[slot] = key;
        }
        weights[slot] |= ((byte) entry.integer(1) & 0xFFL) << (8 * language);
    }

    private int slot(long key) {
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 50);
        while (keys[slot] != key && keys[slot] != 0) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        return slot;
    }

    static long letter(char c) {
        return (1L << 62) | c;
    }

    static long trigram(char a, char b, char c) {
        return (1L << 61) | ((long) a << 32) | ((long) b << 16) | c;
    }

    /** The hash of a word after one more unit. */
    static long word(long hash, char c) {
        return (hash ^ c) * 0x100000001B3L;
    }

    /** The key of a word whose units are all hashed. */
    static long word(long hash) {
        return hash | (1L << 63);
    }

    /** Adds the weights of a piece of evidence, if there is such a piece, to the sums of the languages. */
    void weigh(long key, long[] sums) {
        long found = weights[slot(key)];
        for (int i = 0; found != 0 && i < sums.length; i++) {
            sums[i] += (byte) (found >> (8 * i));
        }
    }

    /** A sum for each language, all zero. */
    long[] sums() {
        return new long[tags.size()];
    }

    /**
     * The language with the most evidence.
     *
     * @param script the script that it must have
     * @param sums the sums of the languages
     * @param trigrams how many trigrams were weighed
     * @param article whether the text is more than a headline
     * @return the language of the script with the greatest sum, undetermined if that is not enough
     */
    LanguageTag best(Script script, long[] sums, int trigrams, boolean article) {
        LanguageTag best = LanguageTag.UNDETERMINED;
        long greatest = Long.MIN_VALUE;
        for (int i = 0; i < sums.length; i++) {
            long least = (article ? articles.get(i) : headlines.get(i)) * (long) trigrams / 100;
            if (scripts.get(i) == script && sums[i] > Math.max(least, greatest)) {
                greatest = sums[i];
                best = tags.get(i);
            }
        }
        return best;
    }
}
