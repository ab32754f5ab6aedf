package org.khabar.format.json;

import java.util.Optional;
import org.khabar.model.Sentence;
import org.khabar.text.Span;

/** A sentence. */
record SentenceWire(Span span, Optional<Boolean> startsInQuotation, Optional<Boolean> endsInQuotation) {

    static SentenceWire of(Sentence sentence) {
        return new SentenceWire(
                sentence.span(), Codes.raised(sentence.startsInQuotation()), Codes.raised(sentence.endsInQuotation()));
    }

    Sentence model() {
        return new Sentence(span, startsInQuotation.orElse(false), endsInQuotation.orElse(false));
    }
}
