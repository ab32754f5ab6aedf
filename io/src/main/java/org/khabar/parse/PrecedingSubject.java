package org.khabar.parse;

import org.jspecify.annotations.Nullable;
import org.khabar.language.SenseKind;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;

/**
 * Finds the subject of a reporting word where subjects stand before their verbs, or behind them where speech comes first; where no
 * list and no pattern tells it, what stands between speech in marks and its verb. For one parse.
 */
final class PrecedingSubject {

    private static final int NEAR = 12;

    private static final int FARTHEST_SPEAKER = 24;

    /** How many words may describe a subject before it. */
    private static final int DESCRIBED = 6;

    private static final long CLAUSES = WordClass.bits(
            WordClass.CONJUNCTION,
            WordClass.COMPLEMENTIZER,
            WordClass.RELATIVE,
            WordClass.SUBORDINATOR,
            WordClass.CONTRAST,
            WordClass.AUXILIARY);

    private final Reading reading;
    private final Sources sources;
    private final Discourse discourse;

    PrecedingSubject(Reading reading, Sources sources, Discourse discourse) {
        this.reading = reading;
        this.sources = sources;
        this.discourse = discourse;
    }

    /** The explicit subject; null where it is elided or the word is no verb. */
    @Nullable
    Source of(CueWord cue, Introduction introduction, int from) {
        if (cue.nominal()) {
            int ending = cue.first() - 1;
            Source owner = ending > from && reading.tokens.possessive(ending) ? sources.before(ending, from) : null;
            Source by = reading.hits.is(cue.end(), WordClass.BY) ? sources.any(article(cue.end() + 1)) : null;
            return owner != null && owner.figure() != null ? owner : by;
        }
        int left = cue.first() - 1;
        Source behind = left >= from && reading.mark(left, ',') && introduction.kind() == Introduction.Kind.NONE
                ? sources.any(article(cue.end()))
                : null;
        if (behind != null && cue.is(Trait.BARE)) {
            return named(behind);
        }
        Source before = related(cue, from);
        before = before == null ? sources.subject(cue.first(), from) : before;
        if (before == null || before.figure() == null) {
            Source spoke = sources.at(behindSpeech(cue, from));
            boolean person = spoke != null
                    && spoke.isPerson()
                    && spoke.end() < cue.first()
                    && !reading.tokens.possessive(spoke.end());
            before = person ? spoke : before;
        }
        if (before != null) {
            return before;
        }
        boolean shared = left >= from && (reading.hits.is(left, WordClass.CONJUNCTION) || reading.mark(left, ','));
        Source subject = shared ? discourse.sentenceSubject(cue.first()) : null;
        if (subject != null) {
            return subject;
        }
        if (left >= from && reading.hits.is(left, WordClass.CONJUNCTION)) {
            return sources.behind(from, cue.first());
        }
        if (left >= from && !reading.word(left) && introduction.kind() == Introduction.Kind.NONE) {
            return named(sources.any(article(cue.end())));
        }
        if (introducesSpeech(introduction) || spoken(cue, from)) {
            return described(cue, from);
        }
        Source whole = sourced(cue, from) ? described(cue, from) : null;
        return whole != null && (introduction.kind() != Introduction.Kind.NONE || reading.mark(whole.first() - 1, ','))
                ? whole
                : null;
    }

    /** Where a quotation before a cue has to end: before the cue, or before its subject. */
    int left(CueWord cue, @Nullable Source subject, int from) {
        int speech = behindSpeech(cue, from);
        if (speech < cue.first()) {
            return speech;
        }
        return subject != null && subject.explicit() && subject.first() <= cue.first()
                ? behindSpeech(subject.first(), from)
                : cue.first();
    }

    /** The token behind an article that stands at a token. */
    int article(int i) {
        return reading.hits.is(i, WordClass.ARTICLE) && reading.phrases.at(i) == null ? i + 1 : i;
    }

    /** Whom a relative clause tells more of: Barkley, who said; a report that also said. */
    private @Nullable Source related(CueWord cue, int from) {
        int i = reading.verbGroup(cue.first(), from) - 1;
        if (i <= from || !reading.hits.is(i, WordClass.RELATIVE)) {
            return null;
        }
        return sources.endingAt(reading.mark(i - 1, ',') ? i - 1 : i, from);
    }

    /** Whether what a verb introduces is speech in marks, whoever speaks: behind a colon or comma, or some words long. */
    private boolean introducesSpeech(Introduction introduction) {
        Quotation quotation = reading.quotations.openedBy(introduction.first());
        int before = introduction.first() - 1;
        return quotation != null
                && (reading.mark(before, ',')
                        || reading.mark(before, ':')
                        || quotation.close() - quotation.open() > DESCRIBED);
    }

    /** Who is described first and named behind a comma: said his wife, Nora Nasser. */
    private @Nullable Source named(@Nullable Source source) {
        if (source == null || source.figure() != null || !reading.mark(source.end(), ',')) {
            return source;
        }
        Phrase name = reading.phrases.at(source.end() + 1);
        return name != null && name.kind == Phrase.Kind.PERSON && !reading.word(name.end)
                ? sources.at(name.first)
                : source;
    }

    /** Whether a noun of those who speak, with what describes it, is all that its clause has before a cue. */
    private boolean sourced(CueWord cue, int from) {
        for (int i = cue.first() - 1; i >= from && !reading.mark(i, ','); i--) {
            boolean noun = reading.hits.is(i - 1, WordClass.bits(WordClass.ARTICLE, WordClass.POSSESSIVE));
            if ((reading.verbal(i) && !noun) || !reading.word(i) || reading.hits.is(i, CLAUSES)) {
                return false;
            }
            if (reading.hits.is(i, WordClass.SOURCE) || reading.hits.has(i, SenseKind.OFFICE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether speech in marks closes a few words before a cue. */
    private boolean spoken(CueWord cue, int from) {
        return behindSpeech(cue.first(), from) < cue.first();
    }

    private boolean inside(int i) {
        return (reading.word(i) && !reading.hits.is(i, CLAUSES)) || reading.tokens.isNumber(i);
    }

    /** Who speaks beside words in marks, as he is described: another source familiar with the plan said, “…”. */
    private @Nullable Source described(CueWord cue, int from) {
        int end = reading.verbGroup(cue.first(), from);
        int first = end;
        while (first > from && end - first < NEAR && inside(first - 1)) {
            first--;
        }
        boolean opens = first == from || !reading.word(first - 1);
        return opens && first < end
                ? new Source(null, first, end, reading.tokens.start(first), reading.tokens.end(end - 1), false)
                : null;
    }

    /**
     * Where who speaks begins behind speech that a comma, a question or exclamation mark ends, however he is described: “…,” his
     * wife, Nora Nasser, wrote; the cue itself where there is none.
     */
    private int behindSpeech(CueWord cue, int from) {
        int commas = 0;
        for (int i = cue.first() - 1; i >= from && cue.first() - i < FARTHEST_SPEAKER; i--) {
            if (reading.quotations.closesWith(i)) {
                boolean ends = !reading.word(i - 1) && !reading.mark(i - 1, '.');
                return ends && commas != 1 ? i + 1 : cue.first();
            }
            commas += reading.mark(i, ',') ? 1 : 0;
            if (reading.verbal(i) || (!reading.word(i) && !reading.mark(i, ','))) {
                return cue.first();
            }
        }
        return cue.first();
    }

    /** Words that nobody knows between speech in marks and its subject describe him: “…,” Gallup's veteran analyst X wrote. */
    private int behindSpeech(int subject, int from) {
        int i = subject - 1;
        while (i > from && subject - i <= DESCRIBED && reading.word(i) && !reading.hits.is(i, CLAUSES)) {
            i--;
        }
        boolean spoken = i >= from && reading.quotations.closesWith(i) && !reading.word(i - 1);
        return spoken ? i + 1 : subject;
    }
}
