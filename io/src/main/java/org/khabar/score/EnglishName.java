package org.khabar.score;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.Locale;

/** English names, compared by their letters and digits only and without regard to spelling. All methods are pure functions. */
final class EnglishName {

    private EnglishName() {}

    /** What counts of a name: no case, no accents, no blanks and signs, no leading "the", American spelling. */
    static String plain(String name) {
        String folded = fold(Normalizer.normalize(name, Normalizer.Form.NFKD));
        return (folded.startsWith("the ") ? folded.substring(4) : folded)
                .replace("isation", "ization")
                .replace("labour", "labor")
                .replace("defence", "defense")
                .replace("centre", "center")
                .codePoints()
                .filter(EnglishName::counts)
                .mapToObj(Character::toString)
                .collect(joining());
    }

    /** What only tells apart, as in "Batman (Turkey)", may be left out. */
    static String withoutAddition(String name) {
        int addition = name.indexOf(" (");
        return addition < 0 ? name : name.substring(0, addition);
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replace("ß", "ss").replace('ς', 'σ');
    }

    private static boolean counts(int codePoint) {
        int type = Character.getType(codePoint);
        return Character.isLetterOrDigit(codePoint)
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}
