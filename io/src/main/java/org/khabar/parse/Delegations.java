package org.khabar.parse;

import org.jspecify.annotations.Nullable;
import org.khabar.language.Hit;
import org.khabar.language.SenseKind;
import org.khabar.language.WordClass;

/** Finds delegations: the noun with its head, or with the body that sends it. */
final class Delegations {

    private static final int NEAR = 10;

    private final Reading reading;
    private final Cast cast;

    Delegations(Reading reading, Cast cast) {
        this.reading = reading;
        this.cast = cast;
    }

    boolean begins(int token) {
        return code(token, "DELEGATION");
    }

    private boolean code(int token, String code) {
        for (Hit hit : reading.hits.of(token, SenseKind.VISIT_TRIGGER)) {
            if (hit.code().equals(code)) {
                return true;
            }
        }
        return false;
    }

    /** A delegation with a head: the head is the visitor. Without one, it is the body whose delegation it is. */
    @Nullable
    Source at(int token) {
        int limit = Math.min(reading.sentences.end(reading.sentences.of(token)), token + NEAR);
        Source body = null;
        for (int i = token + 1; i < limit; ) {
            Phrase phrase = reading.phrases.at(i);
            Figure figure = cast.of(phrase);
            if (phrase != null && figure != null && phrase.kind == Phrase.Kind.ORGANIZATION && body == null) {
                body = source(figure, token, phrase);
            } else if (phrase != null && figure != null && figure.kind == Phrase.Kind.PERSON && headed(token, i)) {
                return source(figure, token, phrase);
            }
            if (phrase == null && stops(i)) {
                break;
            }
            i = phrase != null ? phrase.end : i + 1;
        }
        return body;
    }

    private static Source source(Figure figure, int token, Phrase phrase) {
        return new Source(figure, token, phrase.end, phrase.start, phrase.stop, false);
    }

    private boolean headed(int from, int to) {
        for (int i = from; i < to; i++) {
            if (code(i, "HEAD_DELEGATION")) {
                return true;
            }
        }
        return false;
    }

    private boolean stops(int i) {
        return (!reading.word(i)
                        && !reading.tokens.isNumber(i)
                        && !reading.tokens.possessive(i)
                        && !reading.mark(i, '('))
                || (reading.hits.is(i, WordClass.bits(WordClass.TO, WordClass.COMPLEMENTIZER, WordClass.RELATIVE))
                        && !reading.hits.is(i, WordClass.FROM));
    }

    /** The delegation that ends right before a verb: a delegation led by the minister visited, an EU delegation visited. */
    @Nullable
    Source before(int verb) {
        Phrase last = reading.phrases.covering(verb - 1);
        Figure figure = cast.of(last);
        if (last != null && figure != null && figure.kind == Phrase.Kind.ORGANIZATION && last.end == verb) {
            return sent(last, figure);
        }
        if (reading.grammar.headFirst()) {
            return null;
        }
        if (last == null && begins(verb - 1)) {
            Phrase body = reading.phrases.covering(verb - 2);
            Figure sender = cast.of(body);
            return body != null && sender != null && body.kind == Phrase.Kind.ORGANIZATION
                    ? source(sender, body.first, body)
                    : null;
        }
        if (last == null || figure == null || figure.kind != Phrase.Kind.PERSON) {
            return null;
        }
        int first = last.first;
        for (Phrase other = reading.phrases.covering(first - 1);
                other != null && cast.of(other) == figure;
                other = reading.phrases.covering(first - 1)) {
            first = other.first;
        }
        int by = reading.hits.is(first - 1, WordClass.ARTICLE) ? first - 1 : first;
        for (int i = Math.max(0, by - NEAR); i < by - 1; i++) {
            if (begins(i) && leads(i + 1, by)) {
                return new Source(figure, i, last.end, last.start, last.stop, false);
            }
        }
        return null;
    }

    /** A delegation from a body: a delegation from the IMF arrived. */
    private @Nullable Source sent(Phrase body, Figure figure) {
        int from = reading.hits.is(body.first - 1, WordClass.ARTICLE) ? body.first - 2 : body.first - 1;
        boolean of = reading.hits.is(from, WordClass.bits(WordClass.FROM, WordClass.OF));
        return of && begins(from - 1) ? source(figure, from - 1, body) : null;
    }

    /** Whether "led by" is all that stands between two tokens. */
    private boolean leads(int from, int to) {
        for (Hit hit : reading.hits.of(from, SenseKind.VISIT_TRIGGER)) {
            if (hit.code().equals("HEAD_DELEGATION") && hit.end() == to) {
                return true;
            }
        }
        return false;
    }

    /** The delegation whose noun phrase ends with a source: a delegation of the ministry. */
    @Nullable
    Source holding(Source source, int from) {
        Figure figure = source.figure();
        if (figure == null || figure.kind != Phrase.Kind.ORGANIZATION) {
            return null;
        }
        for (int i = source.first() - 1; i >= Math.max(from, source.first() - NEAR); i--) {
            if (begins(i)) {
                return at(i);
            }
            if (!reading.word(i) && !reading.tokens.possessive(i)) {
                return null;
            }
        }
        return null;
    }
}
