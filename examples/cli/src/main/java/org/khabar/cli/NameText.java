package org.khabar.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.khabar.format.FormatException;
import org.khabar.language.NameMatch;
import org.khabar.language.Transliteration;
import org.khabar.text.LanguageDetector;
import org.khabar.text.LanguageTag;

/** What {@code khabar text} does with names: writes them in Latin letters, compares them. */
final class NameText {

    private NameText() {}

    /** The lists that names are matched with, read when they are first needed. */
    private static final class Matcher {

        static final NameMatch NAMES = NameMatch.create();

        private Matcher() {}
    }

    /** A name in Latin letters, by the rules of its language; text in Latin letters stays as it is. */
    static void transliterate(Request request, JsonObject answer) {
        String text = request.text();
        LanguageTag language = request.language().orElseGet(() -> LanguageDetector.detect(text));
        answer.put(
                "text",
                Transliteration.of(language).map(rules -> rules.latin(text)).orElse(text));
    }

    /** How alike two names are, from 0 to 1. */
    static void similar(Request request, JsonObject answer) {
        String a = request.string("a");
        String b = request.string("b");
        if (a.isBlank() || b.isBlank()) {
            throw new FormatException(a.isBlank() ? "a" : "b", "a name expected, found nothing");
        }
        answer.putNumber("score", BigDecimal.valueOf(Matcher.NAMES.score(a, b)).setScale(3, RoundingMode.HALF_EVEN));
    }
}
