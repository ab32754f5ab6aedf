package org.khabar.language;

import java.nio.CharBuffer;
import java.util.List;

/**
 * What a language writes as one word with the next: an article, conjunctions, prepositions; and pronouns with the word before. A
 * word may have one conjunction, then one preposition, then the article.
 *
 * <p>Immutable and thread-safe.
 *
 * @param article a definite article; empty if there is none
 * @param conjunctions letters that are "and" or "so"
 * @param prepositions letters that are prepositions
 * @param pronouns endings that are pronouns, folded
 */
public record Clitics(String article, String conjunctions, String prepositions, List<String> pronouns) {

    /**
     * Copies the list.
     *
     * @param article a definite article
     * @param conjunctions letters that are "and" or "so"
     * @param prepositions letters that are prepositions
     * @param pronouns endings that are pronouns
     */
    public Clitics {
        pronouns = List.copyOf(pronouns);
    }

    /**
     * Whether a word ends as one does that has a pronoun written with it.
     *
     * @param folded where the folded word stands
     * @param from its first letter
     * @param to the place after its last letter
     * @return true if two letters at least stand before such an ending
     */
    public boolean pronoun(char[] folded, int from, int to) {
        for (String pronoun : pronouns) {
            int start = to - pronoun.length();
            if (start >= from + 2 && pronoun.contentEquals(CharBuffer.wrap(folded, start, pronoun.length()))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the language has any but the article.
     *
     * @return false where all conjunctions and prepositions are words of their own
     */
    public boolean any() {
        return !conjunctions.isEmpty() || !prepositions.isEmpty();
    }

    /**
     * Whether a letter is a conjunction.
     *
     * @param letter the folded letter
     * @return true if it may be one at the beginning of a word
     */
    public boolean conjunction(char letter) {
        return conjunctions.indexOf(letter) >= 0;
    }

    /**
     * Whether a letter is a preposition.
     *
     * @param letter the folded letter
     * @return true if it may be one at the beginning of a word
     */
    public boolean preposition(char letter) {
        return prepositions.indexOf(letter) >= 0;
    }

    /**
     * Whether a letter is the article's last one too, so that as a preposition it means "for".
     *
     * @param letter the folded letter
     * @return true for the ل of الـ
     */
    public boolean ofArticle(char letter) {
        return !article.isEmpty() && article.charAt(article.length() - 1) == letter;
    }

    /**
     * Whether a preposition and the article are written as one, so that the article's first letter is lost: للـ for ل and الـ.
     *
     * @param preposition the first letter
     * @param next the second letter
     * @return true if both are the article's last letter
     */
    public boolean merged(char preposition, char next) {
        return preposition == next && ofArticle(preposition);
    }

    /**
     * The hash of a word whose article lost its first letters to a preposition, with them.
     *
     * @param word the hash of what is written behind the preposition
     * @return the hash of the word with the whole article
     */
    public long restore(long word) {
        long restored = word;
        for (int i = article.length() - 2; i >= 0; i--) {
            restored = WordHash.with(article.charAt(i), restored);
        }
        return restored;
    }

    /**
     * Whether a word begins with the article and goes on for two letters at least.
     *
     * @param folded where the folded word stands
     * @param from its first letter
     * @param to the place after its last letter
     * @return true if it does
     */
    public boolean articled(char[] folded, int from, int to) {
        if (article.isEmpty() || to - from < article.length() + 2) {
            return false;
        }
        for (int i = 0; i < article.length(); i++) {
            if (folded[from + i] != article.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
