package org.khabar.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.language.WordClass;

/**
 * Who is being talked about while the article goes on: for subjects that are elided or pronouns, and for statements. Mutable, one
 * per parse, told of each quote in text order.
 */
final class Discourse {

    /** How many sentences back somebody who spoke is still meant. */
    private static final int MEMORY = 3;

    private final Reading reading;
    private final Cast cast;
    private final Sources sources;
    private final Genders genders;
    private @Nullable Figure speaker;
    private @Nullable Figure before;
    private @Nullable Source sentenceSubject;
    private int sentence = -1;
    private int spokeIn = -1;

    Discourse(Reading reading, Cast cast, Sources sources) {
        this.reading = reading;
        this.cast = cast;
        this.sources = sources;
        this.genders = new Genders(reading);
    }

    /** A verb of speech has this subject. */
    void subject(Source source, int token) {
        sentence = reading.sentences.of(token);
        sentenceSubject = source;
    }

    void spoke(Saying saying, int token) {
        Figure figure = saying.source.figure();
        spokeIn = reading.sentences.of(token);
        boolean nameless = figure == null && saying.source.explicit() && !saying.source.pronoun();
        if (nameless || (figure != null && figure != speaker)) {
            before = nameless ? null : speaker;
            speaker = figure;
        }
    }

    /** The subject of the verb before in the same sentence; null where there is none. */
    @Nullable
    Source sentenceSubject(int token) {
        return sentence == reading.sentences.of(token) ? sentenceSubject : null;
    }

    /** Whom an elided subject or a pronoun means. */
    @Nullable
    Figure antecedent(CueWord cue, @Nullable Source pronoun) {
        int here = reading.sentences.of(cue.first());
        Source subject = sentenceSubject(cue.first());
        boolean same = subject != null && subject.first() < cue.first();
        if (subject != null
                && same
                && subject.figure() != null
                && (pronoun == null || genders.agree(subject.figure(), cue, pronoun))) {
            return subject.figure();
        }
        if (subject != null && same && subject.figure() == null && pronoun == null) {
            return null;
        }
        if (spokeIn == here && pronoun == null && speaker != null) {
            return speaker;
        }
        Figure narrated = cue.is("ADD") && spokeIn >= here - MEMORY ? null : narrated(here, cue.first(), cue, pronoun);
        if (narrated != null) {
            return narrated;
        }
        for (int back = here - 1; back >= Math.max(0, here - MEMORY); back--) {
            Figure figure = spokeIn >= back ? spoken(cue, pronoun) : null;
            figure = figure == null ? narrated(back, reading.sentences.end(back), cue, pronoun) : figure;
            if (figure != null) {
                return figure;
            }
        }
        return spoken(cue, pronoun);
    }

    /** The last who spoke and can be meant. */
    private @Nullable Figure spoken(CueWord cue, @Nullable Source pronoun) {
        if (speaker != null && genders.agree(speaker, cue, pronoun)) {
            return speaker;
        }
        return before != null && genders.agree(before, cue, pronoun) ? before : null;
    }

    /** The first actor of a sentence before a token. */
    private @Nullable Figure narrated(int of, int before, CueWord cue, @Nullable Source pronoun) {
        int from = behindDateline(of);
        Source first = sources.behind(from, Math.min(before, reading.sentences.end(of)));
        Figure figure = first == null ? null : first.figure();
        boolean actor = figure != null
                && (figure.kind == Phrase.Kind.PERSON || figure.kind == Phrase.Kind.ORGANIZATION)
                && genders.agree(figure, cue, pronoun);
        return actor ? figure : null;
    }

    /** The place before the dash of a dateline does nothing: أكرا – أعلنت الرئاسة. */
    private int behindDateline(int of) {
        int from = reading.sentences.start(of);
        Phrase place = reading.phrases.at(from);
        boolean dateline = place != null
                && (place.kind == Phrase.Kind.PLACE || place.kind == Phrase.Kind.COUNTRY)
                && reading.mark(place.end, '-')
                && !reading.tokens.glued(place.end);
        return place != null && dateline ? place.end + 1 : from;
    }

    /**
     * Whose a statement is that the article only calls so: of the body that spoke last, if it did so in writing; a joint
     * statement is nobody's alone.
     */
    @Nullable
    Figure issuer(Source document) {
        int here = reading.sentences.of(document.first());
        boolean plain = document.end() - document.first() <= 2;
        if (!plain || speaker == null || speaker.kind != Phrase.Kind.ORGANIZATION || spokeIn < here - MEMORY) {
            return null;
        }
        int from = Math.max(reading.sentences.start(spokeIn), document.first() - 120);
        for (int i = document.first() - 1; i >= from; i--) {
            if (reading.hits.is(i, WordClass.DOCUMENT)) {
                return speaker;
            }
        }
        return null;
    }

    /** The organization that a noun with the article means: الوزارة, the ministry; the last one that began with this noun. */
    @Nullable
    Figure anaphor(Source source) {
        int head = reading.grammar.headFirst() ? source.first() : source.end() - 1;
        List<Figure> figures = cast.figures();
        Figure best = null;
        int latest = -1;
        for (int i = figures.size() - 1, seen = 0; i >= 0 && seen < 64; i--, seen++) {
            Figure figure = figures.get(i);
            Phrase full = figure.kind == Phrase.Kind.ORGANIZATION ? figure.fullest : null;
            if (full != null && full.first < source.first() && full.first > latest && genders.sameNoun(full, head)) {
                best = figure;
                latest = full.first;
            }
        }
        return best;
    }
}
