package org.khabar.score;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.khabar.format.standoff.Standoff;
import org.khabar.text.PlainText;
import org.khabar.text.SourceText;
import org.khabar.text.Span;

/**
 * The gold of one text, and what was predicted for it. This record is immutable and thread-safe.
 *
 * @param name the name of the text, for the lists of errors
 * @param text the text that the spans of both point to
 * @param gold what a careful reader found in it
 * @param predicted what is to be scored; empty where there is no prediction, which counts as one that says nothing
 */
public record GoldPair(String name, SourceText text, Standoff gold, Optional<Standoff> predicted) {

    /**
     * Checks that both documents are of the text.
     *
     * @param name the name of the text
     * @param text the text
     * @param gold what a careful reader found in it
     * @param predicted what is to be scored
     * @throws IllegalArgumentException if the digest of a document is not that of the text, or a span lies outside of it
     */
    public GoldPair {
        requireOf(text, gold, name, "gold");
        if (predicted.isPresent()) {
            requireOf(text, predicted.get(), name, "prediction");
        }
    }

    /**
     * A text with a prediction.
     *
     * @param name the name of the text
     * @param text the text
     * @param gold what a careful reader found in it
     * @param predicted what is to be scored
     * @return the pair
     * @throws IllegalArgumentException if the digest of a document is not that of the text, or a span lies outside of it
     */
    public static GoldPair of(String name, SourceText text, Standoff gold, Standoff predicted) {
        return new GoldPair(name, text, gold, Optional.of(predicted));
    }

    private static void requireOf(SourceText text, Standoff document, String name, String which) {
        Optional<Span> outside =
                document.spans().filter(span -> span.end() > text.length()).findFirst();
        if (outside.isPresent()) {
            throw new IllegalArgumentException(
                    PlainText.of(name) + ": a span of the " + which + " is outside the text: " + outside.get());
        }
        Optional<String> digest = document.sha256().value();
        if (digest.isPresent() && !digest.get().equals(sha256(text))) {
            throw new IllegalArgumentException(PlainText.of(name) + ": the " + which + " is of another text (sha256)");
        }
    }

    private static String sha256(SourceText text) {
        try {
            byte[] bytes = text.text().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** One line that is fit for logs. */
    @Override
    public String toString() {
        return "gold of " + PlainText.of(name);
    }
}
