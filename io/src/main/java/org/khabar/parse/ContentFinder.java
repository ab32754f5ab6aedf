package org.khabar.parse;

import org.jspecify.annotations.Nullable;
import org.khabar.language.Grammar;
import org.khabar.language.Hit;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;
import org.khabar.model.QuoteKind;
import org.khabar.text.Span;

/** Tells how far the words go that were said, and whether they are direct, indirect or mixed. */
final class ContentFinder {

    /** How many words in marks are more than a name or a label. */
    private static final int FRAGMENT = 4;

    private final Reading reading;
    private final MarkedWords marks;
    private final ClauseBounds bounds;

    ContentFinder(Reading reading, boolean[] linkStarts) {
        this.reading = reading;
        this.marks = new MarkedWords(reading);
        this.bounds = new ClauseBounds(reading, marks, linkStarts);
    }

    /** A quotation as a whole. */
    Saying direct(Quotation quotation, String rule) {
        Saying saying = saying(QuoteKind.DIRECT, quotation.first(), quotation.close(), rule);
        saying.marked.add(trimmed(quotation.first(), quotation.close()));
        saying.quoted = new Span(
                reading.tokens.start(quotation.open()),
                reading.tokens.end(quotation.closed() ? quotation.close() : quotation.close() - 1));
        return saying;
    }

    /** A quotation before a cue: direct where it begins the sentence, mixed where words without marks stand before it. */
    @Nullable
    Saying marked(Quotation quotation, int end, String rule) {
        int from = reading.sentences.start(reading.sentences.of(quotation.open()));
        int before = quotation.open() - 1;
        boolean begins = before < from || !reading.word(before) || reading.tokens.glued(quotation.open());
        begins |= bounds.links(Math.max(from + 1, quotation.open() - ClauseBounds.LONGEST), quotation.open());
        if (!begins && end > quotation.close() + 1 && comma(quotation, end)) {
            return before(end, from);
        }
        boolean names = !begins && reading.grammar.order() == Grammar.Order.VERB_FIRST;
        return begins ? direct(quotation, rule) : names ? null : before(end, from);
    }

    /** What stands behind a cue and its introduction; null where nothing does. */
    @Nullable
    Saying introduced(CueWord cue, Introduction introduction) {
        int first = introduction.first();
        if (first >= reading.count()) {
            return null;
        }
        Quotation quotation = reading.quotations.openedBy(first);
        Saying saying = switch (introduction.kind()) {
            case COLON, MARK -> quotation != null ? marked(cue, quotation, introduction) : colon(cue, first);
            case COMPLEMENTIZER ->
                quotation != null && bounds.toTheEnd(quotation)
                        ? whole(cue, quotation)
                        : clause(first, bounds.end(cue, first), rule(cue, "that"));
            case BOUND ->
                quotation != null && bounds.toTheEnd(quotation)
                        ? mixed(quotation, rule(cue, "that-marked"))
                        : clause(first, bounds.end(first), rule(cue, "that"));
            default -> {
                boolean subjectFirst = reading.grammar.order() == Grammar.Order.SUBJECT_FIRST;
                yield clause(first, subjectFirst ? bounds.end(cue, first) : bounds.end(first), rule(cue, "clause"));
            }
        };
        if (saying != null
                && (introduction.kind() == Introduction.Kind.COMPLEMENTIZER
                        || introduction.kind() == Introduction.Kind.BOUND)) {
            int token = introduction.token();
            saying.complementizer = new Span(reading.tokens.start(token), reading.tokens.end(first - 1));
        }
        return saying;
    }

    private String rule(CueWord cue, String what) {
        return reading.lexicon.language() + "." + (cue.participle() ? "participle" : "cue") + "." + what;
    }

    /** إن + a clause wholly in marks is direct; what something is called is a fragment of a clause. */
    private @Nullable Saying whole(CueWord cue, Quotation quotation) {
        return cue.is("DESCRIBE")
                ? mixed(quotation, rule(cue, "described"))
                : direct(quotation, rule(cue, "that-marked"));
    }

    /** Marked words that complete a clause of the article: mixed, without the marks. Two words only name something. */
    private @Nullable Saying fragment(Quotation quotation, String rule) {
        return marks.words(quotation) < FRAGMENT ? null : mixed(quotation, rule);
    }

    private Saying mixed(Quotation quotation, String rule) {
        Saying saying = saying(QuoteKind.MIXED, quotation.first(), quotation.close(), rule);
        saying.marked.add(saying.content);
        return saying;
    }

    private @Nullable Saying marked(CueWord cue, Quotation quotation, Introduction introduction) {
        if (introduction.kind() == Introduction.Kind.COLON) {
            return direct(quotation, rule(cue, "colon-marked"));
        }
        int before = quotation.open() - 1;
        boolean governed = (reading.tokens.glued(quotation.open()) && reading.word(before))
                || reading.hits.is(before, Adpositions.ALL)
                || reading.hits.is(before, WordClass.SUBORDINATOR);
        boolean described = cue.is("DESCRIBE") || cue.is("CALL_FOR") || cue.is("CONDEMN") || cue.is("WELCOME");
        if (governed || described) {
            return fragment(quotation, rule(cue, "marked-phrase"));
        }
        Source source = introduction.source();
        boolean adjacent = !reading.word(before)
                || before < introduction.strengthenedTo()
                || (source != null && source.end() == quotation.open());
        boolean speech = adjacent || (!cue.is(Trait.GUARDED) && marks.words(quotation) >= FRAGMENT);
        return speech ? direct(quotation, rule(cue, "marked")) : null;
    }

    /**
     * Words behind a colon without marks: their sentence, or, where somebody speaks of himself, to the end of the paragraph or to
     * the next sentence that somebody says.
     */
    private @Nullable Saying colon(CueWord cue, int from) {
        int first = from;
        boolean complementizer =
                reading.hits.is(first, WordClass.bits(WordClass.COMPLEMENTIZER, WordClass.BOUND_COMPLEMENTIZER));
        if (complementizer) {
            first += reading.hits.length(first);
        }
        if (cue.is(Trait.GUARDED) && bounds.sentenceEnd(first) - first < 4) {
            return null;
        }
        if (!reading.grammar.colonSpeech()) {
            return clause(first, bounds.sentenceEnd(first), rule(cue, "colon"));
        }
        int end = bounds.sentenceEnd(first);
        if (complementizer || !personal(first, end)) {
            return clause(first, complementizer ? bounds.end(first, end) : end, rule(cue, "colon"));
        }
        while (end < reading.count()
                && !reading.mark(end, '\n')
                && !reading.mark(end - 1, '\n')
                && !bounds.reports(end)) {
            end = bounds.sentenceEnd(end);
        }
        return saying(QuoteKind.DIRECT, first, end, rule(cue, "colon-speech"));
    }

    private boolean personal(int first, int end) {
        for (int i = first; i < end; i++) {
            if (firstPerson(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean firstPerson(int i) {
        if (reading.hits.is(i, WordClass.FIRST_PERSON)) {
            return true;
        }
        for (Hit hit : reading.hits.all(i)) {
            if (hit.is(Trait.FIRST_PERSON)) {
                return true;
            }
        }
        return false;
    }

    /** A clause, mixed if it holds marked words that are no name or title. */
    private @Nullable Saying clause(int first, int end, String rule) {
        int last = end;
        while (last > first && !reading.word(last - 1) && !reading.tokens.isNumber(last - 1) && !closes(last - 1)) {
            last--;
        }
        if (last <= first) {
            return null;
        }
        int start = first;
        while (start < last - 1 && (reading.mark(start, ',') || reading.mark(start, '-'))) {
            start++;
        }
        last = bounds.withoutBackground(start, last);
        Saying indirect = saying(QuoteKind.INDIRECT, start, last, rule);
        Saying mixed = saying(QuoteKind.MIXED, start, last, rule);
        for (int i = start; i < last; i++) {
            Quotation quotation = reading.quotations.openedBy(i);
            if (quotation != null) {
                if (marks.speech(quotation)) {
                    mixed.marked.add(trimmed(quotation.first(), Math.min(quotation.close(), last)));
                }
                i = Math.max(i, quotation.close());
            }
        }
        return mixed.marked.isEmpty() ? indirect : mixed;
    }

    private boolean closes(int i) {
        return reading.quotations.closesWith(i) || reading.mark(i, ')');
    }

    /** What stands before a cue in its sentence. */
    @Nullable
    Saying before(int end, int from) {
        int last = end;
        while (last > from && (reading.mark(last - 1, ',') || reading.mark(last - 1, '-'))) {
            last--;
        }
        int first = bounds.behindDateline(from, last);
        return last - first < 3 || last - first > ClauseBounds.LONGEST || !bounds.clausal(first, last)
                ? null
                : clause(first, last, reading.lexicon.language() + ".before-cue");
    }

    private boolean comma(Quotation quotation, int end) {
        return reading.mark(end - 1, ',')
                && reading.grammar.order() == Grammar.Order.SUBJECT_FIRST
                && quotation.closed();
    }

    /** What follows a source at the head of the sentence: وبحسب X فإن, According to X, …. */
    @Nullable
    Saying fronted(CueWord cue, int from) {
        int first = from;
        long openers = WordClass.bits(WordClass.COMPLEMENTIZER, WordClass.AUXILIARY, WordClass.CONJUNCTION);
        int end = bounds.sentenceEnd(cue.first());
        int farthest = Math.min(end, from + 12);
        while (first < farthest && !reading.mark(first, ',') && !reading.hits.is(first, openers)) {
            first++;
        }
        while (first < end && (reading.mark(first, ',') || reading.hits.is(first, WordClass.COMPLEMENTIZER))) {
            first++;
        }
        return first >= end ? null : clause(first, bounds.end(first, end), rule(cue, "according-to"));
    }

    /** A whole line, behind the colon of a headline. */
    @Nullable
    Saying line(int first, int end) {
        Quotation quotation = reading.quotations.openedBy(first);
        if (quotation != null && quotation.close() >= end - 2) {
            return direct(quotation, reading.lexicon.language() + ".headline");
        }
        return personal(first, end)
                ? saying(QuoteKind.DIRECT, first, end, reading.lexicon.language() + ".headline")
                : clause(first, end, reading.lexicon.language() + ".headline");
    }

    private Saying saying(QuoteKind kind, int first, int end, String rule) {
        return new Saying(kind, trimmed(first, end), first, end, rule);
    }

    /** The characters of tokens, without signs at the end. */
    private Span trimmed(int first, int end) {
        int last = end - 1;
        while (last > first && (",.;:?!\n".indexOf(Math.max(1, reading.tokens.mark(last))) >= 0)) {
            last--;
        }
        return new Span(reading.tokens.start(first), reading.tokens.end(Math.max(first, last)));
    }
}
