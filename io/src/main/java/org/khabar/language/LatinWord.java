package org.khabar.language;

import java.util.ArrayList;
import java.util.List;

/**
 * One word on its way into Latin letters. Vowels that are not written are put between consonants: no word begins with two of
 * them, and no three stand side by side. Mutable, for one word.
 */
final class LatinWord {

    private final Transliteration rules;
    private final String word;
    private final StringBuilder out = new StringBuilder();

    /** The consonants since the last vowel. */
    private final List<String> run = new ArrayList<>();

    private boolean begun;

    LatinWord(Transliteration rules, String word) {
        this.rules = rules;
        this.word = word;
    }

    @Override
    public String toString() {
        for (int i = 0; i < word.length(); i++) {
            String end = i > 0 ? rules.finals().get(word.substring(i)) : null;
            if (end != null) {
                vowel(end);
                return out.toString();
            }
            letter(i);
        }
        close(true);
        return out.toString();
    }

    private void letter(int i) {
        String letter = word.substring(i, i + 1);
        String vowel = rules.vowels().get(letter);
        String weak = rules.weak().get(letter);
        String consonant = rules.consonants().get(letter);
        if (vowel != null) {
            vowel(vowel);
        } else if (weak != null && isVowel(i, weak)) {
            vowel(weak.substring(weak.indexOf('/') + 1));
        } else if (weak != null) {
            run.add(weak.substring(0, weak.indexOf('/')));
        } else if (consonant != null && consonant.isEmpty()) {
            hiatus(i);
        } else if (consonant != null) {
            run.add(consonant);
        }
    }

    /** What is not written itself begins a word with a vowel: العزاوي al-Azawi. */
    private void hiatus(int i) {
        if (i == 0 && word.length() > 1 && !isLong(1)) {
            vowel(rules.between());
        }
    }

    /** ي is a vowel behind a consonant, و there only where no long vowel follows: Ziad, but Jawad. */
    private boolean isVowel(int i, String weak) {
        boolean afterConsonant = i > 0 && !isLong(i - 1) && !run.isEmpty();
        boolean beforeLong = i + 1 < word.length() && isLong(i + 1);
        boolean last = i > 0 && i + 1 == word.length();
        return last || (afterConsonant && (weak.startsWith("y") || !beforeLong));
    }

    private boolean isLong(int i) {
        return rules.vowels().containsKey(word.substring(i, i + 1));
    }

    private void vowel(String vowel) {
        close(false);
        boolean doubled = out.length() > 0 && out.charAt(out.length() - 1) == vowel.charAt(0);
        out.append(doubled ? vowel.substring(1) : vowel);
        begun = true;
    }

    /** Writes the consonants that stand together, with the vowels that they need. */
    private void close(boolean last) {
        int count = run.size();
        for (int i = 0; i < count; i++) {
            out.append(run.get(i));
            out.append(i + 1 < count ? between(i + 1, count, last) : "");
        }
        run.clear();
    }

    /** The vowel behind the first consonants of a run. */
    private String between(int behind, int count, boolean last) {
        if (!begun) {
            boolean inner = last ? behind == count - 1 : behind < count - 1;
            boolean needed = behind == 1 || (inner && count > 3) || (last && count == 3);
            return needed ? rules.between() : "";
        }
        // Khaled, Kazem: the second syllable of a participle
        if (last && count == 2) {
            return "e";
        }
        return count > 2 && behind % 2 == 0 ? rules.between() : "";
    }
}
