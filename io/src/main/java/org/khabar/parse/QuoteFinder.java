package org.khabar.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.language.Grammar;
import org.khabar.language.Hit;
import org.khabar.language.SenseKind;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;

/**
 * Finds what is said and by whom: from each reporting word to what it introduces behind or before it, and from marked speech to
 * the speaker who goes on. The words decide, not the marks: a quotation that nothing introduces is a name or a title.
 */
final class QuoteFinder {

    private final Reading reading;
    private final Sources sources;
    private final List<CueWord> cues = new ArrayList<>();
    private final List<Introduction> introductions = new ArrayList<>();
    private final List<Saying> sayings = new ArrayList<>();
    private final Set<Quotation> claimed = new HashSet<>();
    private final Discourse discourse;
    private ContentFinder contents;

    QuoteFinder(Reading reading, Cast cast) {
        this.reading = reading;
        this.sources = new Sources(reading, cast);
        this.discourse = new Discourse(reading, cast);
        this.contents = new ContentFinder(reading, new boolean[0]);
    }

    List<Saying> run() {
        collect();
        contents = new ContentFinder(reading, linkStarts());
        for (int i = 0; i < cues.size(); i++) {
            CueWord cue = cues.get(i);
            if (!quotedSpeech(cue) && !nested(cue)) {
                read(cue, introductions.get(i));
            }
        }
        headline();
        floating();
        sayings.sort((a, b) -> a.content.compareTo(b.content));
        return sayings;
    }

    private void collect() {
        for (int i = 0; i < reading.count(); ) {
            Hit hit = reading.hits.longest(i, SenseKind.REPORTING_VERB);
            Phrase cover = reading.phrases.covering(i);
            if (hit == null || (cover != null && cover.kind != Phrase.Kind.OFFICE)) {
                i++;
                continue;
            }
            int strip = hit.strip();
            int end = hit.end();
            CueWord cue = new CueWord(i, end, reading.hits.start(i, strip), strip, hit.sense());
            int limit = reading.sentences.end(reading.sentences.of(i));
            cues.add(cue);
            introductions.add(new IntroductionFinder(reading, sources, cue).find(paragraphEnd(limit, i)));
            i = end;
        }
    }

    /** A colon at the end of a sentence introduces the next line. */
    private int paragraphEnd(int limit, int token) {
        int end = limit;
        while (end < reading.count() && reading.mark(end, '\n') && end > token && reading.mark(end - 1, ':')) {
            end++;
        }
        return end;
    }

    /** Where the links of a chain of speech begin, so that the content before them ends. */
    private boolean[] linkStarts() {
        boolean[] starts = new boolean[reading.count() + 1];
        for (int i = 0; i < cues.size(); i++) {
            CueWord cue = cues.get(i);
            boolean active = introductions.get(i).kind() != Introduction.Kind.NONE
                    || (cue.adposition() && sources.at(cue.end()) != null);
            if (active && !reading.quotations.inside(cue.first())) {
                int start = linkStart(cue);
                starts[start] |= joins(cue, start);
            }
        }
        return starts;
    }

    /** A link of a chain follows a comma or an "and", or is a participle; a verb of a clause within is none. */
    private boolean joins(CueWord cue, int start) {
        if (cue.participle() || cue.adposition() || start == 0) {
            return true;
        }
        boolean conjunction = reading.hits.is(start, WordClass.bits(WordClass.CONJUNCTION, WordClass.CONTRAST))
                || reading.proclitic(start, Reading.Proclitic.CONJUNCTION);
        return conjunction || !reading.word(start - 1);
    }

    private int linkStart(CueWord cue) {
        int start = cue.first();
        int from = reading.sentences.start(reading.sentences.of(start));
        if (reading.grammar.order() != Grammar.Order.VERB_FIRST) {
            Source subject = sources.before(start, from);
            start = subject != null && subject.explicit() ? subject.first() : start;
        }
        long lead = WordClass.bits(WordClass.CONJUNCTION, WordClass.CONTRAST, WordClass.ADVERB, WordClass.AUXILIARY);
        while (start > from && reading.hits.is(start - 1, lead)) {
            start--;
        }
        return start;
    }

    /** Speech within what somebody else is said to have said is part of it. */
    private boolean nested(CueWord cue) {
        for (int i = sayings.size() - 1; i >= Math.max(0, sayings.size() - 4); i--) {
            if (sayings.get(i).holds(cue.first())) {
                return true;
            }
        }
        return false;
    }

    private boolean quotedSpeech(CueWord cue) {
        Quotation around = reading.quotations.outermost(cue.first());
        return around != null && around.close() - around.open() > 4;
    }

    private void read(CueWord cue, Introduction introduction) {
        if (cue.adposition()) {
            adposition(cue);
            return;
        }
        boolean verbFirst = reading.grammar.order() == Grammar.Order.VERB_FIRST;
        Source subject = subject(cue, introduction);
        int leftEnd = verbFirst || subject == null || !subject.explicit() || subject.first() > cue.first()
                ? cue.first()
                : subject.first();
        Quotation left = closedBefore(leftEnd);
        boolean found = false;
        if (left != null && claimed.add(left)) {
            Saying saying = contents.marked(left, leftEnd, "before-cue");
            found = saying != null;
            if (saying != null) {
                add(saying, cue, introduction, subject);
            }
        }
        if (introduction.kind() != Introduction.Kind.NONE) {
            Saying saying = contents.introduced(cue, introduction);
            if (saying != null && claim(saying)) {
                add(saying, cue, introduction, subject);
                found = true;
            }
        }
        if (!found
                && !verbFirst
                && introduction.kind() == Introduction.Kind.NONE
                && cue.is(Trait.BARE)
                && !cue.is(Trait.GUARDED)
                && !cue.participle()) {
            Saying saying = contents.before(leftEnd, reading.sentences.start(reading.sentences.of(cue.first())));
            if (saying != null) {
                outer(saying);
                add(saying, cue, introduction, subject);
            }
        }
        if (!cue.participle() && subject != null) {
            discourse.subject(subject, cue.first());
        }
    }

    /** What a clause before its cue holds inside is no quote of its own. */
    private void outer(Saying saying) {
        sayings.removeIf(inner -> saying.first <= inner.first && inner.end <= saying.end);
    }

    private boolean claim(Saying saying) {
        for (Quotation quotation : reading.quotations.all()) {
            if (saying.first <= quotation.open() + 1
                    && quotation.close() <= saying.end + 1
                    && quotation.open() >= saying.first - 1) {
                claimed.add(quotation);
            }
        }
        return !taken(saying);
    }

    private boolean taken(Saying saying) {
        for (int i = sayings.size() - 1; i >= Math.max(0, sayings.size() - 6); i--) {
            Saying other = sayings.get(i);
            if (other.first < saying.end && saying.first < other.end) {
                return true;
            }
        }
        return false;
    }

    private void add(Saying saying, CueWord cue, Introduction introduction, @Nullable Source subject) {
        saying.cue = cue;
        saying.cueStop = reading.tokens.end(introduction.strengthenedTo() - 1);
        Source source = subject;
        if (source == null || (source.figure() == null && source.pronoun())) {
            Figure antecedent = discourse.antecedent(cue, source);
            source = source == null
                    ? Source.elided(antecedent)
                    : new Source(antecedent, source.first(), source.end(), source.start(), source.stop(), true);
        }
        saying.source = source;
        sayings.add(saying);
        discourse.spoke(saying);
    }

    /** The explicit subject of a verb of speech; null where it is elided. */
    private @Nullable Source subject(CueWord cue, Introduction introduction) {
        int from = reading.sentences.start(reading.sentences.of(cue.first()));
        if (cue.participle()) {
            return null;
        }
        return switch (reading.grammar.order()) {
            case VERB_FIRST ->
                introduction.source() != null ? introduction.source() : sources.before(cue.first(), from);
            case SUBJECT_FIRST -> subjectFirst(cue, from);
            case VERB_LAST -> sources.first(from, cue.first());
        };
    }

    private @Nullable Source subjectFirst(CueWord cue, int from) {
        Source before = sources.before(cue.first(), from);
        if (before != null) {
            return before;
        }
        boolean shared = cue.first() > from && reading.hits.is(cue.first() - 1, WordClass.CONJUNCTION);
        if (shared) {
            return discourse.sentenceSubject(cue.first());
        }
        return sources.at(skipArticle(cue.end()));
    }

    private int skipArticle(int i) {
        return reading.hits.is(i, WordClass.ARTICLE) && reading.phrases.at(i) == null ? i + 1 : i;
    }

    /** The quotation that closes right before a token. */
    private @Nullable Quotation closedBefore(int token) {
        int i = token - 1;
        while (i > 0 && (reading.mark(i, ',') || reading.mark(i, '-') || reading.mark(i, '.'))) {
            i--;
        }
        Quotation quotation = i < 0 ? null : reading.quotations.outermost(i);
        return quotation != null && quotation.close() == i && quotation.close() - quotation.open() > 2
                ? quotation
                : null;
    }

    /** بحسب X, according to X: what stands before it, or, at the head of the sentence, behind it. */
    private void adposition(CueWord cue) {
        int from = reading.sentences.start(reading.sentences.of(cue.first()));
        int at = skipArticle(cue.end());
        Source source = sources.at(at);
        if (source == null) {
            source = sources.behind(cue.end(), Math.min(cue.end() + 4, reading.count()));
        }
        if (source == null) {
            return;
        }
        Introduction introduction =
                new Introduction(Introduction.Kind.NONE, cue.end(), source.end(), cue.end(), source);
        Quotation left = closedBefore(cue.first());
        Saying saying;
        if (left != null && claimed.add(left)) {
            saying = contents.direct(left, "according-to");
        } else if (cue.first() - from > 2) {
            saying = contents.before(cue.first(), from);
        } else {
            saying = contents.fronted(cue, source.end());
        }
        if (saying != null && !taken(saying)) {
            add(saying, cue, introduction, source);
        }
    }

    /** A headline names its speaker before a colon. */
    private void headline() {
        int end = 0;
        while (end < reading.count() && !reading.mark(end, '\n')) {
            end++;
        }
        int colon = 0;
        while (colon < end && !reading.mark(colon, ':')) {
            colon++;
        }
        if (colon == end || colon > 12 || colon == 0 || end == reading.count()) {
            return;
        }
        Source source = sources.at(0);
        if (source == null || source.pronoun() || source.figure() == null || source.end() != colon) {
            return;
        }
        Saying saying = contents.line(colon + 1, end);
        if (saying != null && !taken(saying)) {
            saying.source = source;
            sayings.add(saying);
        }
    }

    /** A sentence wholly in marks behind a quote of the same paragraph goes on with it. */
    private void floating() {
        List<Saying> more = new ArrayList<>();
        for (Quotation quotation : reading.quotations.all()) {
            if (claimed.contains(quotation) || !quotation.closed() || quotation.depth() > 0) {
                continue;
            }
            Saying before = before(quotation.open());
            boolean whole = contents.wholeSentence(quotation) && quotation.close() - quotation.open() > 4;
            if (before != null
                    && whole
                    && sayings.stream().noneMatch(s -> s.first < quotation.close() && quotation.open() < s.end)) {
                Saying saying = contents.direct(quotation, "continued");
                saying.cue = before.cue;
                saying.cueStop = before.cueStop;
                saying.source = before.source;
                saying.continues = before;
                more.add(saying);
            }
        }
        sayings.addAll(more);
    }

    /** The quote that ended last before a token. */
    private @Nullable Saying before(int token) {
        Saying best = null;
        for (Saying saying : sayings) {
            if (saying.end <= token && (best == null || saying.end > best.end)) {
                best = saying;
            }
        }
        return best;
    }
}
