package org.khabar.parse;

import org.khabar.language.Grammar;
import org.khabar.language.SenseKind;
import org.khabar.language.WordClass;

/** Tells where clauses that somebody says begin and end. */
final class ClauseBounds {

    /** How many tokens a clause may have at most. */
    static final int LONGEST = 600;

    /** How far from the beginning a dateline may end. */
    private static final int DATELINE = 8;

    private static final long FINITE = WordClass.bits(WordClass.VERB, WordClass.AUXILIARY);

    private final Reading reading;
    private final MarkedWords marks;
    private final boolean[] linkStarts;

    ClauseBounds(Reading reading, MarkedWords marks, boolean[] linkStarts) {
        this.reading = reading;
        this.marks = marks;
        this.linkStarts = linkStarts;
    }

    /** Whether a link of a chain of speech begins between two tokens. */
    boolean links(int from, int to) {
        for (int i = from; i < to; i++) {
            if (linkStarts[i]) {
                return true;
            }
        }
        return false;
    }

    /** The end of a clause: the sentence's, or where the next link of a chain of speech begins. */
    int end(int first, int sentenceEnd) {
        int end = Math.min(sentenceEnd, first + LONGEST);
        for (int i = first + 1; i < end; i++) {
            Quotation quotation = reading.quotations.openedBy(i);
            if (quotation != null && quotation.closed()) {
                i = quotation.close();
            } else if (linkStarts[i]) {
                return i;
            }
        }
        return end;
    }

    /** The end of the clause that begins at a token. */
    int end(int first) {
        return end(first, sentenceEnd(first));
    }

    /**
     * The end of the clause behind a cue; where verbs stand last, a cue that is no finite verb leaves the rest of its sentence to the
     * one that is: با بیان اینکه راه باز است، از همتای خود دعوت کرد.
     */
    int end(CueWord cue, int first) {
        int end = end(first);
        if (reading.grammar.order() == Grammar.Order.SUBJECT_FIRST && aside(cue)) {
            return endOfAside(first, end);
        }
        if (reading.grammar.order() != Grammar.Order.VERB_LAST || cue.verb() || end < sentenceEnd(first)) {
            return end;
        }
        boolean verb = false;
        for (int i = end - 1; i > first; i--) {
            if (verb && reading.mark(i, ',') && reading.hits.is(i - 1, FINITE)) {
                return i;
            }
            verb |= reading.hits.is(i, FINITE);
        }
        return end;
    }

    /** Whether a comma opens the relative clause of a cue: Barkley, who said. */
    private boolean aside(CueWord cue) {
        int i = reading.verbGroup(cue.first(), 0) - 1;
        return reading.hits.is(i, WordClass.RELATIVE) && reading.mark(i - 1, ',');
    }

    /** The comma behind which the verb of the sentence follows that an aside interrupts; the end where there is none. */
    private int endOfAside(int first, int end) {
        for (int i = first + 1; i + 1 < end; i++) {
            boolean verb = reading.hits.is(i + 1, FINITE) || reading.verbal(i + 1);
            if (reading.mark(i, ',') && verb && !reading.hits.is(i + 1, WordClass.NOUN)) {
                return i;
            }
        }
        return end;
    }

    /** The end of the sentence of a token. */
    int sentenceEnd(int token) {
        return reading.sentences.end(reading.sentences.of(token));
    }

    /** Whether somebody says something in a sentence. */
    boolean reports(int sentenceStart) {
        return links(sentenceStart, sentenceEnd(sentenceStart));
    }

    /** Whether nothing but signs stands between a quotation and the end of its sentence or the next link of the chain. */
    boolean toTheEnd(Quotation quotation) {
        int end = end(quotation.open(), sentenceEnd(quotation.open()));
        for (int i = quotation.close() + 1; i < end; i++) {
            if (reading.word(i) || reading.tokens.isNumber(i)) {
                return false;
            }
        }
        return quotation.closed();
    }

    /** Behind marked words, a comma and a relative clause the article adds what it knows: …» in Syria, where …. */
    int withoutBackground(int first, int last) {
        int marked = -1;
        for (int i = first; i < last; i++) {
            Quotation quotation = reading.quotations.openedBy(i);
            if (quotation != null && quotation.closed()) {
                marked = marks.speech(quotation) ? quotation.close() : marked;
                i = quotation.close();
            }
        }
        for (int i = marked; marked >= 0 && i + 1 < last; i++) {
            boolean relative = reading.hits.is(i + 1, WordClass.RELATIVE)
                    && (!reading.grammar.headFirst() || reading.hits.is(i + 1, WordClass.SUBORDINATOR));
            if (reading.mark(i, ',') && relative) {
                return i;
            }
        }
        return last;
    }

    /** For its part is no clause. */
    boolean clausal(int first, int last) {
        long adverbial = Adpositions.ALL | WordClass.bits(WordClass.SUBORDINATOR, WordClass.ADVERB);
        if (!reading.hits.is(first, adverbial) && !reading.hits.has(first, SenseKind.TIME)) {
            return true;
        }
        for (int i = first; i < last; i++) {
            if (reading.hits.is(i, WordClass.bits(WordClass.VERB, WordClass.AUXILIARY, WordClass.FUTURE))) {
                return true;
            }
        }
        return false;
    }

    /** A sentence begins behind its dateline: BAGHDAD -, القاهرة –. */
    int behindDateline(int from, int last) {
        for (int i = from; i < Math.min(last, from + DATELINE); i++) {
            if (reading.mark(i, '-') && !reading.tokens.glued(i) && reading.phrases.at(from) != null) {
                return i + 1;
            }
        }
        return from;
    }
}
