package org.khabar.format.standoff;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.khabar.text.Span;

/**
 * Speech or writing that the article attributes to a source.
 *
 * @param id the name of the quote
 * @param kind DIRECT, INDIRECT or MIXED
 * @param content the words
 * @param markedSpans what stands in quotation marks in the content
 * @param cue the verb or noun that introduces it
 * @param speaker the id of the entity that speaks
 * @param speakers the ids of several speakers; there is no single one then
 * @param speakerMention where the speaker is named
 * @param subject the whole subject of the cue, with the office beside a name, even when it is a pronoun
 * @param marked false for a direct quote without quotation marks, in gold only
 * @param required false if it may be found or left, in gold only
 */
public record StandoffQuote(
        Member<String> id,
        Member<String> kind,
        Span content,
        Member<List<Span>> markedSpans,
        Member<Span> cue,
        Member<String> speaker,
        List<String> speakers,
        Member<Span> speakerMention,
        Member<Span> subject,
        boolean marked,
        boolean required) {

    /**
     * Copies the lists.
     *
     * @param id the name of the quote
     * @param kind its kind
     * @param content the words
     * @param markedSpans what stands in quotation marks
     * @param cue what introduces it
     * @param speaker the id of the speaker
     * @param speakers the ids of several speakers
     * @param speakerMention where the speaker is named
     * @param subject the subject of the cue
     * @param marked false for a direct quote without quotation marks
     * @param required false if it may be found or left
     */
    public StandoffQuote {
        markedSpans = markedSpans.map(List::copyOf);
        speakers = List.copyOf(speakers);
    }

    Stream<Span> spans() {
        return Stream.concat(
                markedSpans.orElse(List.of()).stream(),
                Stream.of(Optional.of(content), cue.value(), speakerMention.value(), subject.value())
                        .flatMap(Optional::stream));
    }

    /** One line that is fit for logs. */
    @Override
    public String toString() {
        return "quote " + id + " " + kind + " " + content;
    }
}
