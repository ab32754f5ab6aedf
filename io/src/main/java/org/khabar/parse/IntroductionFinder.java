package org.khabar.parse;

import org.jspecify.annotations.Nullable;
import org.khabar.language.Grammar;
import org.khabar.language.Hit;
import org.khabar.language.SenseKind;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;

/**
 * Looks behind a reporting word for what introduces the words that were said: over its subject, the one who is told, times,
 * places and occasions, up to a colon, a complementizer or an opening mark. Another reporting word, the end of the sentence or
 * a new clause ends the search.
 */
final class IntroductionFinder {

    private static final int FARTHEST = 45;

    /** How far behind a word with an ordinary meaning too what introduces may stand, where the subject stands before it. */
    private static final int NEAR = 5;

    /** Where the verb stands last, what introduces follows at once. */
    private static final int NEXT = 4;

    private static final int BRACKET = 20;
    private static final long HELD = WordClass.bits(WordClass.OCCASION, WordClass.AUDIENCE, WordClass.DOCUMENT);

    private final Reading reading;
    private final Sources sources;
    private final CueWord cue;
    private final BareClauses clauses;
    private final boolean verbFirst;
    private final NamesInMarks names;

    /** Whether speech in marks stands right before, so that the subject stands behind: “…,” said X, who had come. */
    private final boolean inverted;

    private int strengthenedTo;
    private @Nullable Source source;

    /** Whether a preposition governs the next noun phrase. */
    private boolean governed;

    /** Whether the subject may still follow: only adverbs, times and who is told came so far. */
    private boolean fresh;

    /** Whether not even who is told came so far. */
    private boolean first;

    private boolean apposed;

    IntroductionFinder(Reading reading, Sources sources, CueWord cue) {
        this.reading = reading;
        this.sources = sources;
        this.cue = cue;
        this.clauses = new BareClauses(reading, cue);
        this.names = new NamesInMarks(reading, cue);
        this.verbFirst = reading.grammar.order() == Grammar.Order.VERB_FIRST;
        Quotation before = cue.first() == 0 ? null : reading.quotations.outermost(cue.first() - 1);
        this.inverted = before != null && before.close() == cue.first() - 1 && before.close() - before.open() > 2;
    }

    Introduction find(int limit) {
        strengthenedTo = cue.end();
        source = null;
        governed = false;
        fresh = !cue.participle();
        first = fresh;
        int last = Math.min(limit, cue.end() + farthest());
        for (int i = clauses.addressee(); i < last; ) {
            Introduction found = introduces(i);
            if (found != null) {
                return found;
            }
            int next = skip(i);
            if (next == i) {
                return none(i);
            }
            i = next;
        }
        return none(last);
    }

    private int farthest() {
        return switch (reading.grammar.order()) {
            case VERB_FIRST -> cue.is(Trait.GUARDED) && cue.nominal() ? 3 * NEAR : FARTHEST;
            case SUBJECT_FIRST -> cue.is(Trait.GUARDED) && cue.nominal() ? 2 * NEAR : FARTHEST / 2;
            case VERB_LAST -> NEXT;
        };
    }

    private Introduction none(int at) {
        return new Introduction(Introduction.Kind.NONE, at, at, strengthenedTo, source);
    }

    private @Nullable Introduction introduces(int i) {
        if (reading.mark(i, ':')) {
            int first = i + 1;
            while (reading.mark(first, '\n')) {
                first++;
            }
            return colon(first) ? with(Introduction.Kind.COLON, i, first) : null;
        }
        if (reading.quotations.openedBy(i) != null && !names.named(i, governed)) {
            return cue.enclitic() && cue.is(Trait.GUARDED) ? null : with(Introduction.Kind.MARK, i, i);
        }
        if (reading.hits.is(i, WordClass.BOUND_COMPLEMENTIZER)) {
            return with(Introduction.Kind.BOUND, i, i + reading.hits.length(i));
        }
        // "That night" at the end of a sentence is a time.
        boolean time = reading.hits.has(i + 1, SenseKind.TIME) && !reading.word(i + 2);
        // "It is planned that" opens no clause of speech: زيارة كان من المقرر أن تجريها.
        boolean planned = verbFirst && reading.planned(i, cue.end());
        if (reading.hits.is(i, WordClass.COMPLEMENTIZER) && !time && !planned) {
            return conditional(i) || relative(i) || far(i)
                    ? null
                    : with(Introduction.Kind.COMPLEMENTIZER, i, i + reading.hits.length(i));
        }
        boolean described = cue.is("DESCRIBE") && reading.grammar.bareClauses();
        if (described && reading.hits.is(i, WordClass.SUBORDINATOR)) {
            return with(Introduction.Kind.COMPLEMENTIZER, i, i + 1);
        }
        boolean bare = !governed && !inverted && (clauses.begins(i) || (i == cue.end() && clauses.follows(i)));
        return bare ? with(Introduction.Kind.BARE, i, i) : null;
    }

    /** Far behind a word with an ordinary meaning too, "that" belongs to something else. */
    private boolean far(int i) {
        return !verbFirst && cue.is(Trait.GUARDED) && !cue.nominal() && i - cue.end() > NEAR;
    }

    /** Behind a colon a word that reports only now and then, or a noun, names a title: تحمل عنوانين: «…» و«…». */
    private boolean colon(int first) {
        Quotation quotation = reading.quotations.openedBy(first);
        boolean acts = cue.is("CONDEMN") || cue.is("WELCOME") || cue.is("DESCRIBE") || cue.is("CALL_FOR");
        boolean weak = cue.is(Trait.GUARDED) && (acts || (cue.nominal() && !cue.is(Trait.POSSESSED)));
        return !weak || quotation == null || quotation.close() - quotation.open() > 4;
    }

    /** Behind a comma على أن sets a condition or means "however", unless the comma closes what another opened. */
    private boolean conditional(int i) {
        boolean comma = verbFirst && reading.hits.length(i) > 1 && reading.mark(i - 1, ',');
        boolean alone = comma;
        for (int j = cue.end(); alone && j < i - 1; j++) {
            alone = !reading.mark(j, ',');
        }
        return comma && (alone || cue.is(Trait.GUARDED));
    }

    /** Where the verb stands last, که behind a verb of doing goes back to a noun before it: کسانی را محکوم کرد که. */
    private boolean relative(int i) {
        return reading.grammar.order() == Grammar.Order.VERB_LAST
                && cue.is(Trait.GUARDED)
                && (cue.is("DESCRIBE") || cue.is("WELCOME") || cue.is("CONDEMN"))
                && reading.hits.is(i, WordClass.RELATIVE);
    }

    private Introduction with(Introduction.Kind kind, int token, int first) {
        return new Introduction(kind, token, first, strengthenedTo, source);
    }

    /** The token behind what may stand between the cue and what introduces; the same token where the search ends. */
    private int skip(int i) {
        if (reading.mark(i, '(')) {
            return reading.behindBracket(i, i + BRACKET);
        }
        if (reading.mark(i, ',') || reading.mark(i, '-')) {
            return overComma(i);
        }
        Quotation quotation = reading.quotations.openedBy(i);
        if (quotation != null && quotation.closed()) {
            return quotation.close() + 1;
        }
        if (!reading.word(i) && !reading.tokens.isNumber(i)) {
            return i;
        }
        // دون أن تذكر اسمه: what is not said is on the way.
        if (without(i)) {
            return i + reading.hits.length(i) + 1;
        }
        Hit hit = reading.written(i, SenseKind.REPORTING_VERB);
        if (hit != null && !reading.hits.has(i, SenseKind.GIVEN_NAME) && !passed(i, hit)) {
            return strengthens(i, hit) ? hit.end() : i;
        }
        // Said nothing, and neither side …: behind a comma "and" goes on with the article.
        boolean ended = reading.grammar.bareClauses() && !cue.is(Trait.OBJECT) && reading.mark(i - 1, ',');
        if (ended && reading.hits.is(i, WordClass.CONJUNCTION)) {
            return i;
        }
        boolean aside = reading.mark(i - 1, ',') && reading.mark(i + 1, ',');
        if (reading.hits.is(i, WordClass.bits(WordClass.CONTRAST, WordClass.SUBORDINATOR)) && !governed && !aside) {
            return i;
        }
        if (verbFirst && cue.is(Trait.GUARDED) && reading.hits.is(i, WordClass.RELATIVE) && !governed) {
            return i;
        }
        return over(i);
    }

    private boolean without(int i) {
        int verb = i + reading.hits.length(i);
        Hit hit = verbFirst && reading.hits.is(i, WordClass.SUBORDINATOR) && verb > i + 1
                ? reading.hits.longest(verb, SenseKind.REPORTING_VERB)
                : null;
        return hit != null && hit.is(Trait.PRESENT) && reading.hits.is(verb - 1, WordClass.COMPLEMENTIZER);
    }

    /** A word with an ordinary meaning too has its complement in its own clause; an apposition of its subject may come between. */
    private int overComma(int i) {
        boolean closed = apposed && source != null && i - source.end() < BRACKET;
        // Who is told may stand before the comma too: ذكر مصدر لرويترز، في بيان، أن.
        Phrase told = reading.phrases.covering(i - 1);
        apposed = source != null && (source.end() == i || (told != null && told.first == source.end()));
        if (cue.is(Trait.GUARDED) && verbFirst && !apposed && !closed) {
            return i;
        }
        governed = false;
        fresh = false;
        first = false;
        return i + 1;
    }

    /** A noun or a verb on the way that belongs to what it follows: قال في تصريح, قال في مقابلة بثتها القناة. */
    private boolean passed(int i, Hit hit) {
        // Described the attack as: behind an article stands a noun.
        boolean determined = reading.hits.is(i - 1, WordClass.bits(WordClass.ARTICLE, WordClass.POSSESSIVE));
        boolean noun = (governed && hit.is(Trait.NOMINAL)) || (determined && !hit.is(Trait.PARTICIPLE));
        if (!verbFirst && noun) {
            return reading.grammar.bareClauses();
        }
        if (!verbFirst || i == cue.end() || cue.nominal()) {
            return false;
        }
        if (hit.is(Trait.PARTICIPLE)) {
            // قالت المنظمة محذرة إن: how she said it.
            return cue.is("SAY") && cue.verb() && !hit.code().equals("SAY") && reading.word(i - 1);
        }
        // نشرت الوكالة تصريح مسؤول: the noun has a speaker of its own.
        if (hit.is(Trait.NOMINAL)) {
            Source own = governed || !hit.code().equals("SAY") ? null : sources.at(hit.end());
            boolean speaker = own != null && own.isPerson();
            return !speaker && !hit.is(Trait.POSSESSED) && !hit.is(Trait.DEFINITE);
        }
        boolean attributive = reading.word(i - 1)
                && !reading.proclitic(i, Reading.Proclitic.CONJUNCTION)
                && !reading.hits.is(i - 1, WordClass.RELATIVE);
        return attributive && (hit.is(Trait.GUARDED) || held(i));
    }

    /** Whether a paper, an occasion or the like ends right before a token: تسجيل مرئي بث على الإنترنت. */
    private boolean held(int i) {
        for (int first = i - 1; first >= Math.max(0, i - 3); first--) {
            if (reading.hits.is(first, HELD) && first + reading.hits.length(first) == i) {
                return true;
            }
        }
        return false;
    }

    private int over(int i) {
        boolean proclitic = reading.proclitic(i, Reading.Proclitic.PREPOSITION);
        Source subject = governed || proclitic ? null : first && verbFirst ? near(i) : sources.at(i);
        if (subject != null && subject.end() > i) {
            if (source == null && verbFirst && fresh) {
                source = subject;
                fresh = false;
                first = false;
            }
            return subject.end();
        }
        Phrase phrase = reading.phrases.at(i);
        if (phrase != null && proclitic && bureau(i, phrase)) {
            return phrase.end;
        }
        if (phrase != null && !reading.hits.is(i, Adpositions.ALL)) {
            governed = false;
            return phrase.end;
        }
        boolean preposition = reading.hits.is(i, Adpositions.ALL);
        boolean light = preposition
                || reading.hits.is(i, HELD | WordClass.bits(WordClass.ADVERB, WordClass.AUXILIARY, WordClass.ARTICLE))
                || reading.hits.has(i, SenseKind.TIME);
        fresh &= light;
        first &= light && !preposition && !proclitic && !reading.hits.is(i, HELD);
        boolean before =
                reading.hits.is(i, WordClass.ARTICLE) || (!verbFirst && reading.hits.is(i, WordClass.ADJECTIVE));
        governed = preposition || (governed && before);
        return i + reading.hits.length(i);
    }

    /** Whether whose bureau speaks stands behind it: المكتب الإعلامي لرئيس الوزراء. */
    private boolean bureau(int i, Phrase phrase) {
        Source body = source;
        boolean whose = body != null
                && body.end() == i
                && body.figure() == null
                && phrase.kind == Phrase.Kind.OFFICE
                && reading.hits.has(body.first(), SenseKind.ORGANIZATION_HEAD);
        if (body != null && whose) {
            source = new Source(null, body.first(), phrase.end, body.start(), phrase.stop, false);
        }
        return whose;
    }

    private @Nullable Source near(int i) {
        boolean acts = cue.is("DENY") || cue.is("WELCOME") || cue.is("CONDEMN") || cue.is("CALL_FOR") || cue.is("TALK");
        return cue.verb() && !acts && !cue.is("DESCRIBE") ? sources.behindVerb(i) : sources.any(i);
    }

    /** قائلا behind another verb of speech only strengthens it, and so does بالقول; it is no quote of its own. */
    private boolean strengthens(int i, Hit hit) {
        boolean form = hit.is(Trait.PARTICIPLE) || (hit.is(Trait.NOMINAL) && hit.is(Trait.DEFINITE));
        boolean saying = form && !reading.grammar.bareClauses() && hit.code().equals("SAY") && cue.verb();
        if (saying && reading.mark(i - 1, ',')) {
            return false;
        }
        if (saying) {
            strengthenedTo = i == strengthenedTo ? hit.end() : strengthenedTo;
        }
        return saying;
    }
}
