package org.khabar.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.language.SenseKind;

/** Finds speech that no reporting word introduces: the headline's, and quotations that go on with the speech before. */
final class Continuations {

    private static final int HEADLINE = 12;

    /** How many words behind the dash of a headline name its speaker. */
    private static final int SPEAKER = 6;

    private static final String DASHES = "-–—";

    /** How many words in marks are more than a title. */
    private static final int SPEECH = 5;

    /** How many marks may stand between the closing mark and the end of its sentence. */
    private static final int MARKS = 3;

    private final Reading reading;
    private final Sources sources;
    private final Sayings sayings;
    private final ContentFinder contents;
    private final MarkedWords marks;

    Continuations(Reading reading, Sources sources, Sayings sayings, ContentFinder contents) {
        this.reading = reading;
        this.sources = sources;
        this.sayings = sayings;
        this.contents = contents;
        this.marks = new MarkedWords(reading);
    }

    void run() {
        headline();
        reading.quotations.all().forEach(this::behindColon);
        floating();
    }

    /** Words in marks behind a colon that end their sentence are said by whom it is about: Trump went even further: “…”. */
    private void behindColon(Quotation quotation) {
        int colon = quotation.open() - 1;
        boolean free = quotation.closed() && quotation.depth() == 0 && !sayings.claimed(quotation);
        if (!free || !reading.mark(colon, ':') || marks.words(quotation) < SPEECH || !endsSentence(quotation)) {
            return;
        }
        Source source = sources.behind(reading.sentences.start(reading.sentences.of(colon)), colon);
        if (source == null || (source.figure() == null && !source.pronoun())) {
            return;
        }
        Saying saying = contents.direct(quotation, reading.lexicon.language() + ".colon");
        if (!sayings.taken(saying)) {
            saying.source = source;
            sayings.add(saying);
        }
    }

    private boolean endsSentence(Quotation quotation) {
        int end = reading.sentences.end(reading.sentences.of(quotation.close()));
        return end - quotation.close() <= MARKS;
    }

    /** A headline names its speaker before a colon. */
    private void headline() {
        int end = 0;
        while (end < reading.count() && !reading.mark(end, '\n')) {
            end++;
        }
        dashed(end);
        int colon = 0;
        while (colon < end && !reading.mark(colon, ':')) {
            colon++;
        }
        if (colon == end || colon > HEADLINE || colon == 0 || end == reading.count()) {
            return;
        }
        Source source = sources.at(0);
        boolean whole = source != null && (source.end() == colon || new NounRun(reading).end(0, colon) == colon);
        if (source == null || source.pronoun() || source.figure() == null || !whole) {
            return;
        }
        Saying saying = contents.line(colon + 1, end);
        if (saying != null && !sayings.taken(saying)) {
            saying.source = source;
            sayings.add(saying);
        }
    }

    /** A headline may name its speaker behind a dash: President to visit Russia — Kremlin aide. */
    private void dashed(int end) {
        int dash = end - 1;
        while (dash > 0 && end - dash <= SPEAKER && DASHES.indexOf(reading.tokens.mark(dash)) < 0) {
            dash--;
        }
        boolean apart = dash > SPEECH && end < reading.count() && DASHES.indexOf(reading.tokens.mark(dash)) >= 0;
        if (!apart || reading.tokens.glued(dash) || reading.tokens.glued(dash + 1)) {
            return;
        }
        Source source = sources.any(dash + 1);
        if (source == null || source.pronoun() || source.end() != end || !speaks(source)) {
            return;
        }
        Saying saying = contents.line(0, dash);
        if (saying != null && !sayings.taken(saying)) {
            saying.source = source;
            sayings.add(saying);
        }
    }

    private boolean speaks(Source source) {
        return source.figure() != null
                || reading.hits.is(source.end() - 1, NounPhrases.NOUNS)
                || reading.hits.has(source.end() - 1, SenseKind.OFFICE);
    }

    /** A sentence wholly in marks behind a quote of the same paragraph goes on with it. */
    private void floating() {
        List<Saying> before = new ArrayList<>(sayings.inOrder());
        int next = 0;
        Saying last = null;
        for (Quotation quotation : reading.quotations.all()) {
            while (next < before.size() && before.get(next).end <= quotation.open()) {
                last = before.get(next++);
            }
            boolean whole = quotation.closed()
                    && quotation.depth() == 0
                    && !sayings.claimed(quotation)
                    && marks.wholeSentence(quotation)
                    && quotation.close() - quotation.open() > 4;
            Saying saying = whole && last != null ? goOn(quotation, last) : null;
            last = saying == null ? last : saying;
        }
    }

    private boolean sameParagraph(int from, int to) {
        for (int i = from; i < to; i++) {
            if (reading.mark(i, '\n')) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Saying goOn(Quotation quotation, Saying last) {
        Saying saying = contents.direct(quotation, reading.lexicon.language() + ".continued");
        if (sayings.taken(saying)) {
            return null;
        }
        // In the same paragraph the cue of the first part is that of the second.
        boolean paragraph = sameParagraph(last.end, quotation.open());
        saying.source = paragraph ? last.source : Source.elided(last.source.figure());
        saying.cue = paragraph ? last.cue : null;
        saying.cueStop = last.cueStop;
        saying.continues = last;
        sayings.add(saying);
        return saying;
    }
}
