package org.khabar.score;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabar.format.standoff.Standoff;
import org.khabar.format.standoff.StandoffReader;
import org.khabar.text.SourceText;

/**
 * A text of which documents are written by hand: {@code <some words>} in the JSON stands for the span of these words, where
 * they first occur.
 */
record Annotated(String text) {

    private static final Pattern WORDS = Pattern.compile("<([^>]*)>");

    Standoff read(String json) {
        String spelled = WORDS.matcher(json.replace('\'', '"')).replaceAll(this::span);
        return new StandoffReader().read(spelled);
    }

    private String span(MatchResult words) {
        int start = text.indexOf(words.group(1));
        if (start < 0) {
            throw new IllegalArgumentException("not in the text: " + words.group(1));
        }
        return Matcher.quoteReplacement(
                "[" + start + ", " + (start + words.group(1).length()) + "]");
    }

    Scores score(String gold, String predicted) {
        return Scorer.score(List.of(GoldPair.of("text", SourceText.of(text), read(gold), read(predicted))));
    }
}
