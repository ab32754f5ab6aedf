package org.khabar.parse;

import org.jspecify.annotations.Nullable;

/**
 * Who is being talked about while the article goes on: for subjects that are elided or pronouns. Mutable, one per parse, told of
 * each quote in text order.
 */
final class Discourse {

    private final Reading reading;
    private final Cast cast;
    private @Nullable Figure speaker;
    private @Nullable Source sentenceSubject;
    private int sentence = -1;
    private @Nullable Saying last;

    Discourse(Reading reading, Cast cast) {
        this.reading = reading;
        this.cast = cast;
    }

    /** A verb of speech has this subject. */
    void subject(Source source, int token) {
        sentence = reading.sentences.of(token);
        sentenceSubject = source;
    }

    void spoke(Saying saying) {
        last = saying;
        if (saying.source.figure() != null) {
            speaker = saying.source.figure();
        }
    }

    /** The subject of the verb before in the same sentence. */
    @Nullable
    Source sentenceSubject(int token) {
        if (sentence == reading.sentences.of(token) && sentenceSubject != null) {
            return sentenceSubject;
        }
        return new Sources(reading, cast).first(reading.sentences.start(reading.sentences.of(token)), token);
    }

    /** Whom an elided subject or a pronoun means. */
    @Nullable
    Figure antecedent(CueWord cue, @Nullable Source pronoun) {
        int here = reading.sentences.of(cue.first());
        if (sentence == here && sentenceSubject != null && sentenceSubject.figure() != null && pronoun == null) {
            return sentenceSubject.figure();
        }
        Figure subject = narratedSubject(here, cue.first());
        if (subject != null) {
            return subject;
        }
        for (int back = here - 1; back >= Math.max(0, here - 2); back--) {
            if (last != null && reading.sentences.of(last.first) >= back && speaker != null) {
                return speaker;
            }
            Figure before = narratedSubject(back, reading.sentences.end(back));
            if (before != null) {
                return before;
            }
        }
        return speaker;
    }

    /** The first actor of a sentence before a token. */
    private @Nullable Figure narratedSubject(int of, int before) {
        int from = reading.sentences.start(of);
        Source first = new Sources(reading, cast).first(from, Math.min(before, reading.sentences.end(of)));
        Figure figure = first == null ? null : first.figure();
        return figure != null && (figure.kind == Phrase.Kind.PERSON || figure.kind == Phrase.Kind.ORGANIZATION)
                ? figure
                : null;
    }
}
