package org.khabar.text;

/** Whether a single full stop with a blank after it ends a sentence. Immutable. */
final class FullStop {

    private final String text;
    private final int end;
    private final Abbreviations abbreviations;

    FullStop(String text, int end, Abbreviations abbreviations) {
        this.text = text;
        this.end = end;
        this.abbreviations = abbreviations;
    }

    /**
     * Decides.
     *
     * @param start where the sentence begins
     * @param stop where the full stop stands
     * @param next the first unit after the blank
     * @return true if the sentence ends with the stop
     */
    boolean ends(int start, int stop, int next) {
        int word = wordStart(start, stop);
        if (word == stop || stop - word > Abbreviations.LONGEST) {
            return true;
        }
        if (isNumber(word, stop)) {
            // An ordinal at the start of a line: "1. Signing of the agreement".
            return word > start || stop - word > 3;
        }
        Script script = Script.of(text.charAt(word));
        if (stop - word == 1) {
            return script == Script.ARABIC ? arabicLetterEnds(start, word, next) : letterEnds(word, stop, next, script);
        }
        Abbreviations.Kind kind = abbreviations.kind(text, word, stop);
        if (kind == null && script == Script.ARABIC && "وفلبك".indexOf(text.charAt(word)) >= 0) {
            kind = abbreviations.kind(text, word + 1, stop);
            kind = kind == Abbreviations.Kind.TITLE ? kind : null;
        }
        if (kind == null && isDotted(word, stop)) {
            kind = Abbreviations.Kind.COMMON;
        }
        return kind == null || ends(kind, script, next);
    }

    private boolean ends(Abbreviations.Kind kind, Script script, int next) {
        return switch (kind) {
            case TITLE, INNER -> false;
            case NUMBERED -> Digits.value(text.charAt(next)) < 0;
            default -> script == Script.LATIN ? starts(next) : Digits.value(text.charAt(next)) < 0;
        };
    }

    /** An initial; but "vitamin C. The" ends a sentence, and so does "I." */
    private boolean letterEnds(int word, int stop, int next, Script script) {
        char c = text.charAt(word);
        boolean initial = script == Script.LATIN && Character.isUpperCase(c) && c != 'I';
        Abbreviations.Kind kind = abbreviations.kind(text, word, stop);
        return initial ? starts(next) : kind == null || ends(kind, script, next);
    }

    /** No Arabic or Persian word has one letter, but a unit after a number may: 2025 م. */
    private boolean arabicLetterEnds(int start, int word, int next) {
        boolean followed = Digits.value(text.charAt(next)) >= 0
                || (next + 1 < end && text.charAt(next + 1) == '.' && Script.of(text.charAt(next)) == Script.ARABIC);
        int before = word - 1;
        while (before > start && Blank.is(text.charAt(before))) {
            before--;
        }
        return !followed && before >= start && Digits.value(text.charAt(before)) >= 0;
    }

    private boolean starts(int next) {
        if (Script.of(text.charAt(next)) == Script.NONE) {
            return Digits.value(text.charAt(next)) < 0;
        }
        int wordEnd = next;
        while (wordEnd < end && wordEnd - next <= Abbreviations.LONGEST && isLetter(wordEnd)) {
            wordEnd++;
        }
        return abbreviations.isStarter(text, next, wordEnd);
    }

    /** Whether the word before the stop is long, has no stop inside and is no abbreviation. */
    boolean isPlainWord(int stop) {
        int word = wordStart(0, stop);
        return stop - word > Abbreviations.LONGEST
                || (text.substring(word, stop).indexOf('.') < 0 && abbreviations.kind(text, word, stop) == null);
    }

    private int wordStart(int start, int stop) {
        int word = stop;
        int least = Math.max(start, stop - Abbreviations.LONGEST - 1);
        while (word > least && isWord(word - 1)) {
            word--;
        }
        return word;
    }

    private boolean isWord(int index) {
        char c = text.charAt(index);
        return isLetter(index) || c == '.' || Digits.value(c) >= 0;
    }

    private boolean isLetter(int index) {
        return Script.of(text.charAt(index)) != Script.NONE;
    }

    private boolean isNumber(int word, int stop) {
        for (int i = word; i < stop; i++) {
            if (Digits.value(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Single letters with a full stop after each but the last: U.S */
    private boolean isDotted(int word, int stop) {
        if ((stop - word) % 2 == 0) {
            return false;
        }
        for (int i = word; i < stop; i++) {
            if ((i - word) % 2 == 1 ? text.charAt(i) != '.' : !isLetter(i)) {
                return false;
            }
        }
        return true;
    }
}
