package org.khabar.parse;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khabar.language.Hit;
import org.khabar.language.SenseKind;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;
import org.khabar.model.Basis;

/**
 * Makes entities of those who take part without a name: a number of members of the government, مجموعة من رجال الأعمال. Mutable, one
 * per parse.
 */
final class Groups {

    private static final int LONGEST = 12;
    private static final long ENDS = WordClass.bits(
            WordClass.CONJUNCTION,
            WordClass.AUXILIARY,
            WordClass.FUTURE,
            WordClass.RELATIVE,
            WordClass.COMPLEMENTIZER,
            WordClass.CONTRAST,
            WordClass.VERB);

    private final Reading reading;
    private final Cast cast;

    /** The groups made so far, by their first token: whoever meets one again means the same. */
    private final Map<Integer, Phrase> made = new HashMap<>();

    Groups(Reading reading, Cast cast) {
        this.reading = reading;
        this.cast = cast;
    }

    /** The group that words of quantity begin at a token; null where none does. */
    @Nullable
    Phrase at(int token, int limit) {
        int of = token + reading.hits.length(token);
        if (!reading.hits.is(token, WordClass.QUANTIFIER) || of - token < 2) {
            return null;
        }
        int end = of;
        while (end < Math.min(limit, of + LONGEST) && reading.word(end) && !ends(end)) {
            Phrase phrase = reading.phrases.at(end);
            end = phrase == null ? end + 1 : phrase.end;
        }
        int to = end;
        return end == of ? null : made.computeIfAbsent(token, first -> make(first, to));
    }

    private boolean ends(int i) {
        Hit verb = reading.hits.longest(i, SenseKind.VISIT_TRIGGER);
        return reading.hits.is(i, ENDS)
                || reading.proclitic(i, Reading.Proclitic.CONJUNCTION)
                || reading.verbal(i)
                || (verb != null && !verb.is(Trait.NOMINAL) && !verb.is(Trait.ADJECTIVE));
    }

    private Phrase make(int first, int end) {
        Phrase phrase = reading.phrase(Phrase.Kind.GROUP, first, end, reading.hits.stripped(first));
        Figure figure = new Figure(Phrase.Kind.GROUP);
        for (int i = first; i < end; i++) {
            Hit demonym = reading.hits.longest(i, SenseKind.DEMONYM);
            Phrase inside = reading.phrases.at(i);
            figure.country(inside == null ? "" : inside.country, Basis.CONTEXT);
            figure.country(demonym == null ? "" : demonym.code(), Basis.DEMONYM);
        }
        cast.add(figure);
        cast.bind(phrase, figure);
        return phrase;
    }
}
