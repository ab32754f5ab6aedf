package org.khabar.text;

/**
 * Tells the language of a text, a headline included, among those the library knows; any other language, in whatever
 * script, is {@link LanguageTag#UNDETERMINED}.
 *
 * <p>The script with the most letters decides which languages stand for choice; then letters, frequent words and sequences
 * of three letters are weighed, from the lists {@code {language}/evidence.txt}. Keyboards that write ي for ی or leave the
 * hamza out do not matter.
 *
 * <p>The method is a pure function and thread-safe. It reads the text once, and no further than is
 * needed to be sure.
 */
public final class LanguageDetector {

    /** From how many trigrams on a text is more than a headline. */
    private static final int LONG = 150;

    /** How many trigrams of a script are weighed; more add time and no certainty. */
    private static final int ENOUGH = 300;

    /** How many times as many letters as all others a script must have to be the main one for certain. */
    private static final int MAIN_SHARE = 3;

    /** Arabic is written without most vowels, so that fewer letters say as much. */
    private static final double ARABIC_LETTER = 4.0 / 3;

    private static final LanguageEvidence EVIDENCE = new LanguageEvidence();

    private final long[] sums = EVIDENCE.sums();
    private final Count latin = new Count();
    private final Count arabic = new Count();
    private final Count other = new Count();
    private final char[] folded = new char[18];

    private Script script = Script.NONE;
    private long word;
    private char before;
    private char last;

    /** What was seen of a script. */
    private static final class Count {
        private int letters;
        private int trigrams;
    }

    private LanguageDetector() {}

    /**
     * Tells the language of a text.
     *
     * @param text any text, ill-formed ones too
     * @return {@link LanguageTag#ARABIC}, {@link LanguageTag#ENGLISH}, {@link LanguageTag#PERSIAN}, or {@link
     *     LanguageTag#UNDETERMINED} for any other language and for a text that has no evidence
     */
    public static LanguageTag detect(CharSequence text) {
        LanguageDetector detector = new LanguageDetector();
        int length = text.length();
        for (int i = 0; i < length && !detector.isSure(); i++) {
            detector.read(text, i);
        }
        detector.endWord();
        return detector.answer();
    }

    /** Whether enough was weighed of a script that most letters so far belong to. */
    private boolean isSure() {
        return count().trigrams >= ENOUGH
                && count().letters > MAIN_SHARE * (latin.letters + arabic.letters + other.letters - count().letters);
    }

    private void read(CharSequence text, int at) {
        char c = text.charAt(at);
        Script next = Script.of(c);
        if (next == Script.MARK) {
            other.letters += script == Script.OTHER ? 1 : 0;
            return;
        }
        if (next != script) {
            endWord();
            script = next;
        }
        if (next == Script.OTHER) {
            // An ideograph says as much as several letters.
            other.letters += c >= 0x2E80 ? 3 : 1;
        } else if (next != Script.NONE) {
            count().letters++;
            if (count().trigrams < ENOUGH) {
                weigh(text, at);
            }
        }
    }

    private Count count() {
        return script == Script.LATIN ? latin : arabic;
    }

    private void weigh(CharSequence text, int at) {
        EVIDENCE.weigh(LanguageEvidence.letter(text.charAt(at)), sums);
        int count = Folding.LOOSE.fold(text, at, at + 1, folded, 0);
        for (int i = 0; i < count; i++) {
            if (last == 0) {
                last = LanguageEvidence.EDGE;
            } else {
                trigram(folded[i]);
            }
            before = last;
            last = folded[i];
            word = LanguageEvidence.word(word, last);
        }
    }

    private void trigram(char next) {
        if (before != 0) {
            EVIDENCE.weigh(LanguageEvidence.trigram(before, last, next), sums);
            count().trigrams++;
        }
    }

    private void endWord() {
        if (last != 0) {
            trigram(LanguageEvidence.EDGE);
            EVIDENCE.weigh(LanguageEvidence.word(word), sums);
        }
        before = 0;
        last = 0;
        word = 0;
    }

    private LanguageTag answer() {
        double arabicLetters = arabic.letters * ARABIC_LETTER;
        if (other.letters > Math.max(arabicLetters, latin.letters)) {
            return LanguageTag.UNDETERMINED;
        }
        Script main = arabicLetters >= latin.letters ? Script.ARABIC : Script.LATIN;
        int weighed = main == Script.ARABIC ? arabic.trigrams : latin.trigrams;
        return weighed == 0 ? LanguageTag.UNDETERMINED : EVIDENCE.best(main, sums, weighed, weighed >= LONG);
    }
}
