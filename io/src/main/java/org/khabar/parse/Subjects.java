package org.khabar.parse;

import org.jspecify.annotations.Nullable;
import org.khabar.language.Grammar;
import org.khabar.language.Hit;
import org.khabar.language.SenseKind;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;

/** Tells whom a reporting word has as its speaker: the subject, the source it names, or whom the discourse means. */
final class Subjects {

    private static final int NEAR = 12;

    private static final int FARTHEST = 120;

    private static final String DASHES = "-–—";

    private final Reading reading;
    private final Sources sources;
    private final OpeningSubject opening;
    private final PrecedingSubject preceding;
    private final Discourse discourse;
    private @Nullable Chain chain;

    Subjects(Reading reading, Sources sources, Discourse discourse) {
        this.reading = reading;
        this.sources = sources;
        this.opening = new OpeningSubject(reading, sources);
        this.preceding = new PrecedingSubject(reading, sources, discourse);
        this.discourse = discourse;
    }

    void chain(Chain found) {
        chain = found;
    }

    /** The explicit subject of a reporting word; null where it is elided. */
    @Nullable
    Source of(CueWord cue, Introduction introduction) {
        int from = reading.sentences.start(reading.sentences.of(cue.first()));
        if (cue.is(Trait.LOCATIVE)) {
            return document(cue, from);
        }
        if (cue.is(Trait.RELAY)) {
            return relayed(cue, introduction);
        }
        if (cue.participle() && reading.grammar.order() != Grammar.Order.VERB_LAST) {
            // Quoted Berg as saying: who stands before "as" is quoted.
            return reading.hits.is(cue.first(), WordClass.SUBORDINATOR) ? sources.endingAt(cue.first(), from) : null;
        }
        return switch (reading.grammar.order()) {
            case VERB_FIRST -> verbFirst(cue, introduction, from);
            case SUBJECT_FIRST -> preceding.of(cue, introduction, from);
            case VERB_LAST -> verbLast(cue, from);
        };
    }

    private @Nullable Source verbFirst(CueWord cue, Introduction introduction, int from) {
        boolean possessed = cue.nominal() && cue.is(Trait.POSSESSED);
        if (introduction.source() != null || possessed) {
            return possessed ? relay(cue) : introduction.source();
        }
        return cue.verb() ? clauseFirst(cue, from) : null;
    }

    /** A subject before its verb stands first in its clause. */
    private @Nullable Source clauseFirst(CueWord cue, int from) {
        Source before = sources.before(cue.first(), from);
        if (before == null || reading.proclitic(cue.first(), Reading.Proclitic.CONJUNCTION)) {
            return null;
        }
        int left = before.first() - 1;
        long opens = WordClass.bits(
                WordClass.CONTRAST,
                WordClass.COMPLEMENTIZER,
                WordClass.SUBORDINATOR,
                WordClass.AUXILIARY,
                WordClass.ADVERB);
        boolean first = left < from || !reading.word(left) || reading.hits.is(left, opens) || left - 1 == from;
        return first ? before : null;
    }

    /** قوله goes back to the one whose words a verb of relaying takes over. */
    private @Nullable Source relay(CueWord cue) {
        Source source = discourse.sentenceSubject(cue.first());
        return source != null && source.explicit() ? source : null;
    }

    /** Who is quoted by a medium stands behind "from": نقلت الوكالة عن الوزير. */
    private @Nullable Source relayed(CueWord cue, Introduction introduction) {
        int last = Math.min(reading.count(), introduction.token());
        for (int i = cue.end(); i < last; i++) {
            if (reading.hits.is(i, WordClass.FROM)) {
                Source source = sources.behindVerb(i + 1);
                if (source != null) {
                    return source;
                }
            }
        }
        if (reading.grammar.headFirst()) {
            Source source = introduction.source();
            return source != null ? source : sources.at(cue.end());
        }
        Source quoted = sources.at(preceding.article(cue.end()));
        boolean person = quoted != null && quoted.figure() != null && quoted.figure().kind == Phrase.Kind.PERSON;
        return person
                ? quoted
                : preceding.of(cue, introduction, reading.sentences.start(reading.sentences.of(cue.first())));
    }

    /** Where what a quotation before a cue has to end: before the cue, or before its subject. */
    int left(CueWord cue, @Nullable Source subject) {
        if (reading.grammar.order() == Grammar.Order.VERB_FIRST) {
            int as = cue.first() - 1;
            boolean like = reading.hits.is(as, WordClass.SUBORDINATOR) && reading.hits.is(as, WordClass.PREPOSITION);
            return like ? as : cue.first();
        }
        int from = reading.sentences.start(reading.sentences.of(cue.first()));
        Source before = cue.is(Trait.RELAY) ? sources.subject(cue.first(), from) : subject;
        if (reading.grammar.order() == Grammar.Order.SUBJECT_FIRST) {
            return preceding.left(cue, before, from);
        }
        return before == null || !before.explicit() || before.first() > cue.first() ? cue.first() : before.first();
    }

    private @Nullable Source verbLast(CueWord cue, int from) {
        int clause = chain == null ? from : chain.clause(cue);
        int that = cue.first() - 1;
        int lowest = clause < cue.first() ? clause : Math.max(from, cue.first() - 25);
        while (that > lowest && !(reading.hits.is(that, WordClass.COMPLEMENTIZER) && reports(that - 1))) {
            that--;
        }
        clause = that > lowest ? that : clause;
        if (clause < cue.first()) {
            Source own = opening.of(clause + 1, cue.first());
            if (own != null && own.figure() != null) {
                return own;
            }
        }
        Source shared = discourse.sentenceSubject(cue.first());
        return shared != null ? shared : opening.of(behindDateline(from, cue.first()), cue.first());
    }

    private boolean reports(int end) {
        return chain != null && chain.endsReport(end);
    }

    /** تهران – ایرنا – names where the news is from, with a dash behind each name. */
    private int behindDateline(int from, int end) {
        int behind = from;
        for (int i = from; i < Math.min(end, from + NEAR); i++) {
            boolean named = reading.phrases.covering(i - 1) != null || reading.mark(i - 1, ')') || i == from + 1;
            if (DASHES.indexOf(reading.tokens.mark(i)) >= 0 && !reading.tokens.glued(i) && named) {
                behind = i + 1;
            }
        }
        return behind;
    }

    /** A statement that says something, or whoever it is said to quote. */
    private @Nullable Source document(CueWord cue, int from) {
        boolean last = reading.grammar.order() == Grammar.Order.VERB_LAST;
        int start = last ? Math.max(from, cue.first() - FARTHEST) : cue.end();
        int end = last ? cue.first() : Math.min(reading.count(), cue.end() + 3);
        Source found = null;
        for (int i = start; i < end; i++) {
            Hit hit = reading.hits.longest(i, SenseKind.REPORTING_VERB);
            if (hit != null && hit.is(Trait.RELAY)) {
                Source source = sources.any(hit.end());
                return source == null ? found : source;
            }
            if (found == null
                    && reading.hits.is(i, WordClass.IN)
                    && reading.hits.is(i + 1, WordClass.bits(WordClass.DOCUMENT, WordClass.OCCASION))) {
                found = sources.behindVerb(i + 1);
            }
        }
        return found;
    }

    /** The source behind a preposition of speech. */
    @Nullable
    Source governed(CueWord cue) {
        if (cue.is(Trait.POSSESSED)) {
            return Source.elided(discourse.antecedent(cue, null));
        }
        Source source = sources.any(preceding.article(cue.end()));
        source = source == null ? sources.governed(cue.end()) : source;
        if (source == null) {
            source = sources.behind(cue.end(), Math.min(cue.end() + 4, reading.count()));
        }
        int noun = cue.end() + 1;
        if (source == null && reading.hits.is(cue.end(), WordClass.ARTICLE) && reading.word(noun)) {
            // A noun that builds sentences too: according to a schedule.
            source = new Source(null, noun, noun + 1, reading.tokens.start(noun), reading.tokens.end(noun), false);
        }
        return source;
    }

    /** The source of a quote, with the entity it means. */
    Source resolved(CueWord cue, @Nullable Source subject) {
        if (subject == null) {
            return Source.elided(discourse.antecedent(cue, null));
        }
        if (subject.figure() != null || !subject.explicit()) {
            return subject;
        }
        if (subject.pronoun()) {
            return with(subject, discourse.antecedent(cue, subject));
        }
        boolean document = reading.hits.is(head(subject), WordClass.DOCUMENT);
        if (document) {
            Source issuer = issued(subject);
            return issuer != null ? issuer : with(subject, discourse.issuer(subject));
        }
        return with(subject, discourse.anaphor(subject));
    }

    private int head(Source source) {
        return reading.grammar.headFirst() ? source.first() : source.end() - 1;
    }

    private static Source with(Source source, @Nullable Figure figure) {
        return new Source(figure, source.first(), source.end(), source.start(), source.stop(), source.pronoun());
    }

    /** The body that issued a statement: بيان صادر عن الوزارة. */
    private @Nullable Source issued(Source document) {
        for (int i = document.first() + 1; i < Math.min(reading.count(), document.first() + NEAR); i++) {
            Phrase phrase = reading.phrases.at(i);
            boolean from = reading.hits.is(i - 1, WordClass.bits(WordClass.FROM, WordClass.BY))
                    || reading.proclitic(i, Reading.Proclitic.PREPOSITION)
                    || i == document.end();
            if (phrase != null && phrase.kind == Phrase.Kind.ORGANIZATION && from) {
                return sources.at(i);
            }
            if (!reading.word(i) || reading.hits.is(i, WordClass.COMPLEMENTIZER)) {
                return null;
            }
        }
        return null;
    }
}
