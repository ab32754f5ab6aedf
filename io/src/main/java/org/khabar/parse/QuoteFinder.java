package org.khabar.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.language.Grammar;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;

/**
 * Finds what is said and by whom: from each reporting word to what it introduces behind or before it, and from marked speech to
 * the speaker who goes on. The words decide, not the marks: a quotation that nothing introduces is a name or a title.
 */
final class QuoteFinder {

    private static final long JOINTS = WordClass.bits(WordClass.CONJUNCTION, WordClass.CONTRAST, WordClass.ADVERB);

    private final Reading reading;
    private final Cast cast;
    private final Sources sources;
    private final Subjects subjects;
    private final Sayings sayings;
    private final Discourse discourse;
    private final boolean verbFirst;
    private ContentFinder contents;

    QuoteFinder(Reading reading, Cast cast) {
        this.reading = reading;
        this.cast = cast;
        this.sources = new Sources(reading, cast);
        this.discourse = new Discourse(reading, cast, sources);
        this.subjects = new Subjects(reading, sources, discourse);
        this.sayings = new Sayings(reading);
        this.contents = new ContentFinder(reading, new boolean[0]);
        this.verbFirst = reading.grammar.order() == Grammar.Order.VERB_FIRST;
    }

    List<Saying> run() {
        List<CueWord> cues = new CueFinder(reading, sources).run();
        List<Introduction> introductions = new ArrayList<>();
        for (CueWord cue : cues) {
            int limit = reading.sentences.end(reading.sentences.of(cue.first()));
            introductions.add(new IntroductionFinder(reading, sources, cue).find(paragraphEnd(limit, cue.first())));
        }
        Chain chain = new Chain(reading, sources, cues, introductions);
        contents = new ContentFinder(reading, chain.starts());
        subjects.chain(chain);
        for (int i = 0; i < cues.size(); i++) {
            CueWord cue = cues.get(i);
            if (!quotedSpeech(cue) && sayings.owner(cue.first()) == null) {
                read(cue, introductions.get(i));
            }
        }
        new Continuations(reading, sources, sayings, contents).run();
        SubjectPhrase phrase = new SubjectPhrase(reading, cast, chain);
        List<Saying> said = sayings.inOrder();
        said.forEach(saying -> saying.subject = phrase.of(saying).orElse(null));
        return said;
    }

    /** A colon at the end of a sentence introduces the next line. */
    private int paragraphEnd(int limit, int token) {
        int end = limit;
        while (end < reading.count() && reading.mark(end, '\n') && end > token && reading.mark(end - 1, ':')) {
            end++;
        }
        return end;
    }

    private boolean quotedSpeech(CueWord cue) {
        Quotation around = reading.quotations.outermost(cue.first());
        return around != null && around.close() - around.open() > 4;
    }

    private void read(CueWord cue, Introduction introduction) {
        if (cue.adposition() && !cue.is(Trait.PARTICIPLE)) {
            adposition(cue);
            return;
        }
        Source subject = subjects.of(cue, introduction);
        if (unsaid(cue, subject)) {
            return;
        }
        int leftEnd = subjects.left(cue, subject);
        boolean found = left(cue, introduction, subject, leftEnd);
        boolean speaks = introduction.kind() != Introduction.Kind.NONE && !feels(cue);
        Saying behind = speaks ? contents.introduced(cue, introduction) : null;
        boolean postposed = !found && postposed(cue, introduction, leftEnd, behind != null);
        if (postposed) {
            Saying saying = contents.before(leftEnd, reading.sentences.start(reading.sentences.of(cue.first())));
            if (saying != null && !relays(saying) && sayings.absorb(saying)) {
                add(saying, cue, introduction, subject);
            }
        }
        if (behind != null && sayings.claim(behind)) {
            add(behind, cue, introduction, subject);
        }
        boolean actor = subject != null
                && (subject.figure() != null
                        || subject.pronoun()
                        || cue.is(Trait.RELAY)
                        || introduction.kind() != Introduction.Kind.NONE);
        if (subject != null && actor && cue.verb() && !background(cue)) {
            discourse.subject(subject, cue.first());
        }
    }

    /** A noun nobody has, a verb nobody is the subject of, a statement that is not there: nobody says anything. */
    private boolean unsaid(CueWord cue, @Nullable Source subject) {
        if (cue.is(Trait.LOCATIVE)) {
            return subject == null;
        }
        if (reading.grammar.order() != Grammar.Order.SUBJECT_FIRST || subject != null) {
            return false;
        }
        int left = cue.first() - 1;
        if (cue.nominal()) {
            return !reading.hits.is(left, WordClass.POSSESSIVE);
        }
        boolean first =
                cue.first() == reading.sentences.start(reading.sentences.of(cue.first())) && cue.is(Trait.PRESENT);
        boolean inside = first
                || (reading.word(left)
                        && !reading.hits.is(left, JOINTS)
                        && reading.sentences.of(left) == reading.sentences.of(cue.first()));
        return cue.verb() && inside && !reading.grammar.dropsSubject() && !reading.hits.is(left, WordClass.AUXILIARY);
    }

    /** What a relative clause tells is background: صحة ما ذكرته الصحيفة. */
    private boolean background(CueWord cue) {
        return reading.hits.is(cue.first() - 1, WordClass.RELATIVE);
    }

    /** Who hopes says nothing yet: يأمل, hopes that. */
    private boolean feels(CueWord cue) {
        return cue.is("HOPE") && cue.verb() && cue.end() == cue.first() + 1 && cue.is(Trait.PRESENT);
    }

    /** Reads the quotation that closes right before a cue or its subject. */
    private boolean left(CueWord cue, Introduction introduction, @Nullable Source subject, int leftEnd) {
        Quotation quotation = cue.nominal() ? null : closedBefore(leftEnd);
        if (quotation == null || apart(introduction, quotation, leftEnd) || !sayings.claim(quotation)) {
            return false;
        }
        Saying saying = contents.marked(quotation, leftEnd, reading.lexicon.language() + ".before-cue");
        if (saying == null || !sayings.absorb(saying)) {
            return false;
        }
        add(saying, cue, introduction, subject);
        return true;
    }

    /** Where the verb stands first, one that introduces words of its own does not reach over a full stop: …". وقال الوزير إن …. */
    private boolean apart(Introduction introduction, Quotation quotation, int leftEnd) {
        if (!verbFirst || introduction.kind() == Introduction.Kind.NONE) {
            return false;
        }
        for (int i = quotation.close() + 1; i < leftEnd; i++) {
            if (reading.mark(i, '.')) {
                return true;
            }
        }
        return false;
    }

    /** Whether a cue ends what stands before it: …, he said; …، كما قال الوزير. */
    private boolean postposed(CueWord cue, Introduction introduction, int leftEnd, boolean behind) {
        boolean adds = cue.is("ADD") && !verbFirst;
        if (cue.participle() || (cue.is(Trait.GUARDED) && !adds) || cue.is("DENY") || cue.is("CALL_FOR")) {
            return false;
        }
        if (!verbFirst) {
            // Trade grew, he told the agency, and both sides hope for more.
            boolean split =
                    introduction.kind() == Introduction.Kind.BARE && cue.is(Trait.OBJECT) && comma(cue, introduction);
            boolean bare = cue.is(Trait.BARE) || cue.is(Trait.RELAY) || !reading.word(introduction.strengthenedTo());
            return cue.verb() && bare && reading.mark(leftEnd - 1, ',') && (!behind || split);
        }
        if (introduction.kind() != Introduction.Kind.NONE) {
            return false;
        }
        int before = cue.first() - 1;
        boolean as = reading.hits.is(before, WordClass.SUBORDINATOR) && reading.hits.is(before, WordClass.PREPOSITION);
        return as
                && introduction.source() != null
                && introduction.token() <= introduction.source().end();
    }

    private boolean comma(CueWord cue, Introduction introduction) {
        for (int i = cue.end(); i < introduction.token(); i++) {
            if (reading.mark(i, ',')) {
                return true;
            }
        }
        return false;
    }

    private void add(Saying saying, CueWord cue, Introduction introduction, @Nullable Source subject) {
        saying.cue = cue;
        saying.cueStop = reading.tokens.end(introduction.strengthenedTo() - 1);
        saying.source = subjects.resolved(cue, subject);
        sayings.add(saying);
        boolean passes =
                cue.adposition() && saying.source.figure() != null && saying.source.figure().kind != Phrase.Kind.PERSON;
        if (!background(cue) && !passes) {
            discourse.spoke(saying, cue.first());
        }
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
        Source source = subjects.governed(cue);
        boolean last = reading.grammar.order() == Grammar.Order.VERB_LAST;
        boolean apart = cue.first() == from
                || !reading.word(cue.first() - 1)
                || reading.hits.is(cue.first() - 1, WordClass.COMPLEMENTIZER);
        // به گزارش X names where the news is from.
        if (source == null || (last && (cue.is("REPORT") || !apart))) {
            return;
        }
        Introduction introduction =
                new Introduction(Introduction.Kind.NONE, cue.end(), source.end(), cue.end(), source);
        Quotation left = closedBefore(cue.first());
        Saying saying;
        if (left != null && sayings.claim(left)) {
            saying = contents.direct(left, reading.lexicon.language() + ".according-to");
        } else if (cue.first() - from > 2) {
            saying = contents.before(cue.first(), from);
        } else {
            saying = contents.fronted(cue, Math.max(source.end(), cue.end()));
        }
        if (saying != null && !relays(saying) && sayings.absorb(saying)) {
            add(saying, cue, introduction, source);
        }
    }

    /** Who only passes on what the sentence has somebody say at its head says nothing himself: قال الوزير إن …، بحسب الوكالة. */
    private boolean relays(Saying saying) {
        for (int i = saying.first; i < saying.end; i++) {
            Saying inner = sayings.owner(i);
            CueWord cue = inner == null ? null : inner.cue;
            if (inner != null && cue != null && inner.source.explicit() && saying.holds(cue.first())) {
                int start = Math.min(inner.first, Math.min(cue.first(), inner.source.first()));
                boolean head = start - saying.first <= 4;
                return head && !cue.is("POINT_OUT") && !cue.nominal();
            }
            i = inner == null ? i : Math.max(i, inner.end - 1);
        }
        return false;
    }
}
