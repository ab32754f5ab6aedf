package org.khabar.parse;

import org.khabar.language.Grammar;
import org.khabar.language.Hit;
import org.khabar.language.SenseKind;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;
import org.khabar.model.FieldOfCooperation;
import org.khabar.text.Span;

/** Finds what an agreement is on: the fields behind the noun, beside it, and, where none is said, in the names of its parties. */
final class PactFields {

    private static final int FARTHEST = 45;
    private static final int GAP = 14;
    private static final int BEFORE = 4;
    private static final int ABOUT = 8;
    private static final int LISTED = 7;
    private static final long CLAUSES = WordClass.bits(WordClass.COMPLEMENTIZER, WordClass.RELATIVE);

    private static final long EDGES = WordClass.bits(
            WordClass.CONJUNCTION, WordClass.ARTICLE, WordClass.OF, WordClass.COMPLEMENTIZER, WordClass.RELATIVE);

    private final Reading reading;

    PactFields(Reading reading) {
        this.reading = reading;
    }

    void of(Pact pact) {
        for (int i = start(pact.first); i < pact.end; ) {
            i = Math.max(i + 1, take(pact, i, pact.end));
        }
        int sentence = reading.sentences.end(reading.sentences.of(pact.first));
        int last = pact.end;
        int gap = GAP;
        for (int i = pact.end; i < Math.min(sentence, pact.end + FARTHEST) && i - last < gap; ) {
            Phrase cover = reading.phrases.covering(i);
            boolean free = cover == null || cover.kind == Phrase.Kind.OFFICE;
            if (free && (other(i) || reading.hits.is(i, CLAUSES) || done(i))) {
                break;
            }
            boolean plain = cover == null || adjective(cover);
            int next = plain ? take(pact, i, sentence) : i + 1;
            gap = plain && next > i ? LISTED : gap;
            last = next > i ? i : last;
            i = Math.max(i + 1, next);
        }
        if (pact.fields.isEmpty() && reading.grammar.order() == Grammar.Order.VERB_LAST) {
            about(pact);
        }
        if (pact.fields.isEmpty()) {
            named(pact);
        }
    }

    /** Whether a word tells of another paper, or of what comes next in a programme: a press conference. */
    private boolean other(int i) {
        return reading.hits.has(i, SenseKind.INSTRUMENT)
                || (reading.hits.has(i, SenseKind.PROGRAMME) && !reading.hits.has(i, SenseKind.FIELD));
    }

    /** A word for what somebody is that is an adjective too: the military one, the soldier. */
    private boolean adjective(Phrase cover) {
        Hit field = reading.hits.longest(cover.first, SenseKind.FIELD);
        return cover.kind == Phrase.Kind.OFFICE && cover.length() == 1 && field != null && field.is(Trait.ADJECTIVE);
    }

    /** Where verbs stand last, what they agreed on may stand before the noun: on taxes to an agreement they came. */
    private void about(Pact pact) {
        int from = Math.max(reading.sentences.start(reading.sentences.of(pact.first)), pact.first - ABOUT);
        for (int i = pact.first - 1; i >= from; i--) {
            if (reading.hits.is(i, WordClass.ABOUT)) {
                for (int j = i; j < pact.first; ) {
                    j = Math.max(j + 1, take(pact, j, pact.first));
                }
                return;
            }
        }
    }

    /** An agreement of two agricultural institutes is on agriculture. */
    private void named(Pact pact) {
        int end = reading.tokens.at(pact.span.end() - 1) + 1;
        for (int i = reading.tokens.at(pact.span.start()); i < end; i++) {
            Phrase phrase = reading.phrases.at(i);
            if (phrase != null && phrase.end <= end && isParty(phrase, pact)) {
                for (int j = i; j < phrase.end; ) {
                    j = Math.max(j + 1, take(pact, j, phrase.end));
                }
            }
        }
    }

    private static boolean isParty(Phrase phrase, Pact pact) {
        return phrase.kind == Phrase.Kind.ORGANIZATION
                && phrase.figure != null
                && pact.parties.containsKey(phrase.figure);
    }

    /** Where adjectives stand before their noun, those right before it belong to it. */
    private int start(int noun) {
        int start = noun;
        while (!reading.grammar.headFirst()
                && start > Math.max(0, noun - BEFORE)
                && reading.word(start - 1)
                && reading.phrases.covering(start - 1) == null
                && !reading.hits.is(start - 1, EDGES)) {
            start--;
        }
        return start;
    }

    /** Where verbs stand last, the verb of signing ends what its agreement is on. */
    private boolean done(int i) {
        if (reading.grammar.order() != Grammar.Order.VERB_LAST) {
            return false;
        }
        Hit hit = reading.hits.longest(i, SenseKind.AGREEMENT_TRIGGER);
        return hit != null && (hit.is(Trait.PAST) || hit.is(Trait.PRESENT) || hit.is(Trait.FUTURE));
    }

    /** Takes the fields that a token begins to name; where their words end, or 0 where it names none. */
    private int take(Pact pact, int i, int limit) {
        Hit hit = reading.hits.longest(i, SenseKind.FIELD);
        if (hit == null || hit.end() > limit) {
            return 0;
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
        return hit.end();
    }
}
