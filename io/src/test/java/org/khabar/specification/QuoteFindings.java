package org.khabar.specification;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.stream.Stream;
import org.khabar.format.standoff.Standoff;
import org.khabar.format.standoff.StandoffQuote;
import org.khabar.text.Span;

/** The quotes as lines. Immutable. */
record QuoteFindings(Standoff standoff, Naming naming) {

    Stream<Finding> all() {
        return standoff.quotes().stream()
                .sorted(comparing((StandoffQuote quote) -> quote.content().start())
                        .thenComparing(quote -> quote.content().end()))
                .map(quote -> Finding.of("quote", quote.kind().orElse("NONE"), parts(quote)));
    }

    private Stream<Line> parts(StandoffQuote quote) {
        List<Span> marked = quote.markedSpans().orElse(List.of());
        return Stream.of(
                        Stream.of(Line.of("content", naming.words(quote.content()))),
                        naming.words("cue", quote.cue()),
                        naming.words("speaker", quote.speakerMention()),
                        naming.entity("by", quote.speaker()),
                        naming.entities("by", quote.speakers()),
                        naming.words("subject", quote.subject()),
                        marked.stream().map(span -> Line.of("marked", naming.words(span))))
                .flatMap(lines -> lines);
    }
}
