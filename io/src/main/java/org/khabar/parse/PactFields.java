package org.khabar.parse;

import org.khabar.language.Hit;
import org.khabar.language.SenseKind;
import org.khabar.model.FieldOfCooperation;
import org.khabar.text.Span;

/** Finds what an agreement is on: the fields behind the noun, beside it, and, where none is said, in the names of its parties. */
final class PactFields {

    private static final int FARTHEST = 45;
    private static final int GAP = 14;
    private static final int BEFORE = 4;

    private final Reading reading;

    PactFields(Reading reading) {
        this.reading = reading;
    }

    void of(Pact pact) {
        int start = reading.grammar.headFirst() ? pact.first : Math.max(pact.first - BEFORE, 0);
        for (int i = start; i < pact.end; i++) {
            take(pact, i, pact.end);
        }
        int sentence = reading.sentences.end(reading.sentences.of(pact.first));
        int last = pact.end;
        for (int i = pact.end; i < Math.min(sentence, pact.end + FARTHEST) && i - last < GAP; i++) {
            if (reading.hits.has(i, SenseKind.INSTRUMENT) && reading.phrases.covering(i) == null) {
                break;
            }
            Phrase cover = reading.phrases.covering(i);
            if (cover != null) {
                last = i;
            } else if (take(pact, i, sentence)) {
                last = i;
            }
        }
        if (pact.fields.isEmpty()) {
            pact.parties.keySet().forEach(party -> named(pact, party));
        }
    }

    /** An agreement of two agricultural institutes is on agriculture. */
    private void named(Pact pact, Figure party) {
        for (Phrase phrase : party.phrases) {
            if (phrase.kind == Phrase.Kind.ORGANIZATION
                    && pact.span.start() <= phrase.start
                    && phrase.stop <= pact.span.end()) {
                for (int i = phrase.first; i < phrase.end; i++) {
                    take(pact, i, phrase.end);
                }
            }
        }
    }

    private boolean take(Pact pact, int i, int limit) {
        Hit hit = reading.hits.longest(i, SenseKind.FIELD);
        if (hit == null || hit.end() > limit) {
            return false;
        }
        Span span = reading.hits.span(hit);
        for (Hit sense : reading.hits.of(i, SenseKind.FIELD)) {
            for (FieldOfCooperation field : FieldOfCooperation.values()) {
                if (sense.end() == hit.end() && field.name().equals(sense.code())) {
                    pact.fields.putIfAbsent(field, span);
                    pact.cover(span);
                }
            }
        }
        return true;
    }
}
