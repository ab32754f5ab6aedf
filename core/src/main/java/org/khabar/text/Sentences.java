package org.khabar.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into sentences: at full stops, question and exclamation marks of all three scripts, and at the ends of lines.
 * The closing marks after a stop belong to its sentence. No cut is made after an abbreviation, an initial or an ordinal,
 * inside a number, or inside a quotation that the caller knows of.
 *
 * <p>Which words are abbreviations stands in {@code {language}/abbreviations.txt}. Immutable and thread-safe; linear time.
 */
public final class Sentences {

    private final Abbreviations abbreviations;

    private Sentences(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    /**
     * The sentences of a language.
     *
     * @param language its tag; a language that the library does not know has no abbreviations
     * @return the splitter
     */
    public static Sentences of(LanguageTag language) {
        return new Sentences(Abbreviations.of(language));
    }

    /**
     * Cuts a part of a text.
     *
     * @param text the text
     * @param range the part, for instance a paragraph
     * @param quotations the quotations of the text, in any order; no cut is made inside one
     * @return spans that follow each other from the start of the range to its end without gap and without overlap, each with
     *     the white space after it; none if the range is empty
     * @throws IndexOutOfBoundsException if the range ends after the text
     */
    public List<Span> split(String text, Span range, List<Span> quotations) {
        List<Span> spans = new ArrayList<>();
        for (SentenceSpan sentence : read(text, range, quotations)) {
            spans.add(sentence.span());
        }
        return List.copyOf(spans);
    }

    /**
     * Cuts a text in which no quotation is known.
     *
     * @param text the text
     * @return spans that follow each other from the start of the text to its end without gap and without overlap
     */
    public List<Span> split(String text) {
        return split(text, new Span(0, text.length()), List.of());
    }

    /**
     * Cuts a part of a text and tells what is known of each sentence.
     *
     * @param text the text
     * @param range the part, for instance a paragraph
     * @param quotations the quotations of the text, in any order; no cut is made inside one
     * @return the sentences, as of {@link #split(String, Span, List)}
     * @throws IndexOutOfBoundsException if the range ends after the text
     */
    public List<SentenceSpan> read(String text, Span range, List<Span> quotations) {
        requireNonNull(text, "text");
        java.util.Objects.checkFromToIndex(range.start(), range.end(), text.length());
        Quotations quoted = new Quotations(quotations);
        SentenceScanner scanner = new SentenceScanner(text, range, quoted, abbreviations);
        Quotations marks = new Quotations(quotations);
        List<SentenceSpan> sentences = new ArrayList<>();
        for (int start = range.start(); start < range.end(); ) {
            int end = scanner.next();
            Span content = Blank.strip(text, start, end);
            boolean startsInside = marks.cutBy(content.start());
            sentences.add(new SentenceSpan(new Span(start, end), content, startsInside, marks.cutBy(content.end())));
            start = end;
        }
        return List.copyOf(sentences);
    }
}
