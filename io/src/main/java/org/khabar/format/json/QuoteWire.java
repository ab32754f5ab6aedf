package org.khabar.format.json;

import java.util.List;
import java.util.Optional;
import org.khabar.model.Confidence;
import org.khabar.model.Cue;
import org.khabar.model.Evidence;
import org.khabar.model.Quote;
import org.khabar.model.QuoteKind;
import org.khabar.model.Speaker;
import org.khabar.text.Span;

/** A quote. */
record QuoteWire(
        String id,
        QuoteKind kind,
        Optional<Speaker> speaker,
        Optional<Cue> cue,
        Optional<Span> complementizer,
        Optional<Span> about,
        Optional<Span> content,
        List<Span> markedSpans,
        Optional<Span> quoted,
        Optional<String> continues,
        Optional<Span> addressee,
        Optional<Span> occasion,
        Optional<String> time,
        List<Evidence> evidence,
        Optional<String> attribution,
        String rule,
        Confidence confidence) {

    static QuoteWire of(Quote quote) {
        return new QuoteWire(
                quote.id(),
                quote.kind(),
                quote.speaker(),
                quote.cue(),
                quote.complementizer(),
                quote.about(),
                quote.content(),
                quote.markedSpans(),
                quote.quoted(),
                quote.continues(),
                quote.addressee(),
                quote.occasion(),
                quote.time(),
                quote.evidence(),
                quote.attribution(),
                quote.rule(),
                quote.confidence());
    }

    Quote model() {
        Quote.Builder quote = Quote.builder()
                .id(id)
                .kind(kind)
                .addAllMarkedSpans(markedSpans)
                .addAllEvidence(evidence)
                .rule(rule)
                .confidence(confidence);
        speaker.ifPresent(quote::speaker);
        cue.ifPresent(quote::cue);
        complementizer.ifPresent(quote::complementizer);
        about.ifPresent(quote::about);
        content.ifPresent(quote::content);
        quoted.ifPresent(quote::quoted);
        continues.ifPresent(quote::continues);
        addressee.ifPresent(quote::addressee);
        occasion.ifPresent(quote::occasion);
        time.ifPresent(quote::time);
        attribution.ifPresent(quote::attribution);
        return quote.build();
    }
}
