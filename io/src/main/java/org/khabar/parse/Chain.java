package org.khabar.parse;

import java.util.List;
import org.khabar.language.Grammar;
import org.khabar.language.SenseKind;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;

/**
 * Where the links of a chain of speech begin, so that what is said before them ends there: he said …, adding that …; … وأضاف أن;
 * … و هشدار داد که. One per parse.
 */
final class Chain {

    private static final long LEAD =
            WordClass.bits(WordClass.CONJUNCTION, WordClass.CONTRAST, WordClass.ADVERB, WordClass.AUXILIARY);
    private static final long JOINTS = WordClass.bits(WordClass.CONJUNCTION, WordClass.CONTRAST);
    private static final long VERBS = WordClass.bits(WordClass.VERB, WordClass.AUXILIARY);

    /** How far before a verb that stands last its clause may begin. */
    private static final int FARTHEST = 25;

    /** How long the subject of a clause may be that stands before its verb. */
    private static final int NEAR = 5;

    private final Reading reading;
    private final Sources sources;
    private final boolean[] starts;

    Chain(Reading reading, Sources sources, List<CueWord> cues, List<Introduction> introductions) {
        this.reading = reading;
        this.sources = sources;
        this.starts = new boolean[reading.count() + 1];
        for (int i = 0; i < cues.size(); i++) {
            CueWord cue = cues.get(i);
            if (!reading.quotations.inside(cue.first())) {
                link(cue, introductions.get(i));
            }
        }
    }

    boolean[] starts() {
        return starts;
    }

    private void link(CueWord cue, Introduction introduction) {
        if (reading.grammar.order() == Grammar.Order.VERB_LAST) {
            int start = clause(cue);
            starts[start] |= start < cue.first() || active(cue, introduction);
            return;
        }
        int start = start(cue);
        starts[start] |= closes(cue, introduction, start);
        if (active(cue, introduction) ? joins(cue, start) : acts(cue, start)) {
            starts[start] = true;
        }
    }

    /** Who says it stands last, behind a comma, and ends what another is said to say before: He felt well, police said. */
    private boolean closes(CueWord cue, Introduction introduction, int start) {
        int end = cue.end();
        end = reading.hits.is(end, Adpositions.ALL) && reading.hits.has(end + 1, SenseKind.TIME) ? end + 1 : end;
        return reading.grammar.order() == Grammar.Order.SUBJECT_FIRST
                && introduction.kind() == Introduction.Kind.NONE
                && cue.verb()
                && cue.is(Trait.BARE)
                && start < cue.first()
                && reading.mark(start - 1, ',')
                && (!reading.word(end) || reading.hits.has(end, SenseKind.TIME));
    }

    private boolean active(CueWord cue, Introduction introduction) {
        return introduction.kind() != Introduction.Kind.NONE || (cue.adposition() && sources.any(cue.end()) != null);
    }

    /** A link of a chain follows a comma or an "and", or is a participle; a verb of a clause within is none. */
    private boolean joins(CueWord cue, int start) {
        if (cue.nominal()) {
            return start > 0 && !reading.word(start - 1) && reading.proclitic(start, Reading.Proclitic.CONJUNCTION);
        }
        if (cue.participle() || cue.adposition() || start == 0) {
            return true;
        }
        return joint(start) || !reading.word(start - 1);
    }

    private boolean joint(int start) {
        return reading.hits.is(start, JOINTS)
                || reading.proclitic(start, Reading.Proclitic.CONJUNCTION)
                || alike(start);
    }

    /** حيث قال and كما قال go on with the speech of the clause before. */
    private boolean alike(int start) {
        return reading.grammar.order() == Grammar.Order.VERB_FIRST
                && reading.hits.is(start, WordClass.SUBORDINATOR)
                && (reading.hits.is(start, WordClass.PREPOSITION) || reading.hits.is(start, WordClass.RELATIVE))
                && reading.hits.length(start) == 1;
    }

    /** An act told with a noun ends the words before it too: …, and blamed him; …، داعيا الشركات إلى التنسيق. */
    private boolean acts(CueWord cue, int start) {
        boolean behindSign = start > 0 && !reading.word(start - 1);
        if (cue.participle()) {
            return behindSign && start == cue.first() && (!cue.is(Trait.GUARDED) || mark(start - 1));
        }
        boolean past = cue.verb() && cue.is(Trait.PAST);
        // A verb of speech with و goes on with the article: وأكد, واعتبر.
        boolean next = reading.proclitic(cue.first(), Reading.Proclitic.CONJUNCTION) && !cue.is(Trait.GUARDED);
        if (past && next && cue.first() == start) {
            return true;
        }
        return past && joint(start) && behindSign && (mark(start - 1) || !cue.is(Trait.GUARDED));
    }

    private boolean mark(int i) {
        return reading.mark(i, ',') || reading.quotations.inside(i);
    }

    private int start(CueWord cue) {
        int start = cue.first();
        int from = reading.sentences.start(reading.sentences.of(start));
        if (reading.grammar.order() == Grammar.Order.SUBJECT_FIRST && cue.verb()) {
            Source subject = sources.subject(start, from);
            start = subject != null && subject.explicit() ? subject.first() : start;
        }
        while (start > from && !joint(start) && (reading.hits.is(start - 1, LEAD) || alike(start - 1))) {
            start--;
        }
        return start == cue.first() && cue.verb() ? however(start, from) : start;
    }

    /** ، على أن آخرين أشاروا: behind a comma the same words as "on that" mean "however" and begin a clause of their own. */
    private int however(int verb, int from) {
        for (int i = verb - 1; i > Math.max(from, verb - NEAR) && reading.word(i); i--) {
            boolean on = reading.hits.is(i, WordClass.COMPLEMENTIZER) && reading.hits.length(i) > 1;
            if (on && reading.mark(i - 1, ',')) {
                return i;
            }
        }
        return verb;
    }

    /** The beginning of the clause of a verb that stands last: behind the verb and the "and" before. */
    int clause(CueWord cue) {
        int from = reading.sentences.start(reading.sentences.of(cue.first()));
        int last = Math.max(from + 1, cue.first() - FARTHEST);
        for (int i = cue.first(); i >= last; i--) {
            boolean and = reading.hits.is(i - 1, WordClass.CONJUNCTION) && i - 1 > from;
            if (and && (verbal(i - 2) || reading.mark(i - 2, ',') || reading.quotations.inside(i - 2))) {
                return i - 1;
            }
            if (verbal(i - 1) && !reading.hits.is(i - 1, WordClass.PREPOSITION)) {
                break;
            }
        }
        return cue.first();
    }

    private boolean verbal(int i) {
        return reading.hits.is(i, VERBS) || endsReport(i);
    }

    /** Whether a verb of speech ends with a token: تأکید + کرد. */
    boolean endsReport(int i) {
        for (int first = Math.max(0, i - 3); first <= i; first++) {
            org.khabar.language.Hit hit = reading.hits.longest(first, SenseKind.REPORTING_VERB);
            if (hit != null && hit.end() == i + 1 && !hit.is(Trait.NOMINAL) && !hit.is(Trait.ADPOSITION)) {
                return true;
            }
        }
        return false;
    }
}
