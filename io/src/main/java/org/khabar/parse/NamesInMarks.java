package org.khabar.parse;

import org.khabar.language.SenseKind;
import org.khabar.language.WordClass;

/** Tells a name in marks behind a reporting word from speech. */
final class NamesInMarks {

    private final Reading reading;
    private final CueWord cue;

    NamesInMarks(Reading reading, CueWord cue) {
        this.reading = reading;
        this.cue = cue;
    }

    /** A short quotation behind a noun that has a name in marks, or behind "to": the medium that was told, no speech. */
    boolean named(int open, boolean governed) {
        Quotation quotation = reading.quotations.openedBy(open);
        if (quotation == null || !quotation.closed() || quotation.close() - open > 6 || open == 0) {
            return false;
        }
        if (!reading.mark(open - 1, ':') && labels(quotation)) {
            return true;
        }
        boolean noun = reading.hits.is(open - 1, WordClass.TITLE_NOUN)
                || reading.hits.has(open - 1, SenseKind.ORGANIZATION_HEAD)
                || reading.hits.has(open - 1, SenseKind.PROGRAMME);
        boolean addressed = governed
                || (reading.tokens.glued(open)
                        && reading.word(open - 1)
                        && reading.tokens.foldedEnd(open - 1) - reading.tokens.foldedStart(open - 1) <= 2);
        return noun || (addressed && !called(quotation));
    }

    /** A word or two in marks are a name where the verb is none of saying; one word always is, if the sentence goes on. */
    private boolean labels(Quotation quotation) {
        int words = 0;
        for (int i = quotation.first(); i < quotation.close(); i++) {
            words += reading.word(i) ? 1 : 0;
        }
        boolean says = cue.is("SAY") || cue.is("ADD") || cue.is("REPLY") || cue.is("ASK") || cue.is("ASSERT");
        boolean on = reading.word(quotation.close() + 1) || reading.word(quotation.close() + 2);
        return says ? words < 2 && on : words < 4;
    }

    /** What something is called or what is called for stands in marks behind a preposition. */
    private boolean called(Quotation quotation) {
        boolean more = reading.mark(quotation.close() + 1, ':')
                || reading.hits.is(quotation.close() + 1, WordClass.COMPLEMENTIZER);
        boolean takes = cue.is("DESCRIBE") || cue.is("CALL_FOR") || cue.is("CONDEMN") || cue.is("WELCOME");
        return takes && !more && quotation.close() - quotation.open() > 4;
    }
}
