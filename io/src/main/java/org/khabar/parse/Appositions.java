package org.khabar.parse;

import org.jspecify.annotations.Nullable;
import org.khabar.language.WordClass;

/** Reads phrases that stand side by side and mean the same entity as one: the office, the name and what more tells of it. */
final class Appositions {

    private final Reading reading;
    private final Cast cast;

    Appositions(Reading reading, Cast cast) {
        this.reading = reading;
        this.cast = cast;
    }

    /** A phrase with those beside it that mean the same entity; the name is the mention where an office stands beside it. */
    Source from(Phrase first) {
        Phrase phrase = owned(first);
        Figure figure = cast.of(phrase);
        Phrase mention = phrase;
        int end = phrase.end;
        for (Phrase next = beside(end); next != null && figure != null && cast.of(next) == figure; next = beside(end)) {
            mention = next.kind == Phrase.Kind.PERSON ? next : mention;
            end = next.end;
        }
        return new Source(figure, phrase.first, end, mention.start, mention.stop, false);
    }

    private @Nullable Phrase beside(int token) {
        Phrase next = reading.phrases.at(token);
        return next != null ? next : reading.mark(token, ',') ? reading.phrases.at(token + 1) : null;
    }

    /** China's General Administration of Customs: the body speaks, and not its country. */
    private Phrase owned(Phrase owner) {
        boolean country = owner.isLocation() && owner.end < reading.count() && reading.tokens.possessive(owner.end);
        Phrase body = country ? reading.phrases.at(owner.end + 1) : null;
        return body != null && body.kind == Phrase.Kind.ORGANIZATION ? body : owner;
    }

    /** The phrases that end with one and mean the same entity; of several that speak together the first. */
    Source until(Phrase last) {
        Phrase phrase = firstOfSeveral(last);
        Figure figure = cast.of(phrase);
        Phrase first = phrase;
        Phrase mention = phrase;
        while (first.first > 1 && figure != null) {
            Phrase previous =
                    reading.phrases.covering(reading.mark(first.first - 1, ',') ? first.first - 2 : first.first - 1);
            if (previous == null || cast.of(previous) != figure) {
                break;
            }
            mention = previous.kind == Phrase.Kind.PERSON ? previous : mention;
            first = previous;
        }
        return new Source(figure, first.first, phrase.end, mention.start, mention.stop, false);
    }

    private Phrase firstOfSeveral(Phrase last) {
        int and = last.first - 1;
        and = reading.hits.is(and, WordClass.ARTICLE) ? and - 1 : and;
        Phrase before = reading.hits.is(and, WordClass.CONJUNCTION) ? reading.phrases.covering(and - 1) : null;
        boolean several = before != null
                && before.end == and
                && !reading.grammar.headFirst()
                && (before.kind == Phrase.Kind.COUNTRY || before.kind == Phrase.Kind.ORGANIZATION);
        return before != null && several ? before : last;
    }
}
