package org.khabar.parse;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khabar.language.Grammar;
import org.khabar.language.SenseKind;
import org.khabar.language.WordClass;
import org.khabar.text.Span;

/**
 * Reads the subject of a reporting word to both its ends, as treebanks do: a name with the office beside it, the bracket and the
 * relative clause that tell more of it: <em>Sami Nasser, director of the museum, who had come home,</em> said.
 */
final class SubjectPhrase {

    /** How long a clause may be that describes a subject. */
    private static final int LONGEST = 40;

    /** How long a bracket may be. */
    private static final int BRACKET = 8;

    private static final long SOME = WordClass.bits(WordClass.ARTICLE, WordClass.QUANTIFIER);

    private static final long VERBS = WordClass.bits(WordClass.VERB, WordClass.AUXILIARY);

    private final Reading reading;
    private final Cast cast;
    private final Chain chain;
    private final NounRun run;

    SubjectPhrase(Reading reading, Cast cast, Chain chain) {
        this.reading = reading;
        this.cast = cast;
        this.chain = chain;
        this.run = new NounRun(reading);
    }

    /** The whole subject of what was said; empty where nothing belongs to it but the mention or pronoun itself. */
    Optional<Span> of(Saying saying) {
        Source source = saying.source;
        CueWord cue = saying.cue;
        if (!source.explicit() || cue == null) {
            return Optional.empty();
        }
        int first = first(source);
        int end = clause(bracket(office(end(source), cue.first())), cue, saying);
        int start = Math.min(source.start(), reading.start(first));
        Span whole = new Span(start, Math.max(source.stop(), reading.tokens.end(end - 1)));
        Span verb = new Span(cue.start(), saying.cueStop);
        boolean apart = !whole.overlaps(verb) && !whole.overlaps(saying.content);
        return apart && whole.length() > source.stop() - source.start() ? Optional.of(whole) : Optional.empty();
    }

    private int first(Source source) {
        int first = source.first();
        for (Phrase before = before(first, source); before != null; before = before(first, source)) {
            first = before.first;
        }
        return first;
    }

    /** The phrase that ends right before a token and means the same. */
    private @Nullable Phrase before(int token, Source source) {
        Phrase phrase = reading.phrases.covering(token - 1);
        boolean same = phrase != null && source.figure() != null && cast.of(phrase) == source.figure();
        return same && phrase != null && phrase.end == token ? phrase : null;
    }

    private int end(Source source) {
        int end = source.end();
        for (int next = beside(end, source); next > end; next = beside(end, source)) {
            end = next;
        }
        return end;
    }

    /** The end of the phrase that stands beside, behind a comma or not, and means the same. */
    private int beside(int end, Source source) {
        Phrase next = reading.phrases.at(reading.mark(end, ',') ? end + 1 : end);
        return next != null && source.figure() != null && cast.of(next) == source.figure() ? next.end : end;
    }

    /** Where verbs stand last an office behind a name ends with the nouns: مدیر بخش تولیدات شرکت. */
    private int office(int end, int verb) {
        int some = reading.hits.is(end, SOME) ? end + reading.hits.length(end) : end;
        Phrase last = reading.phrases.covering(end - 1);
        boolean office = reading.hits.has(some, SenseKind.OFFICE) || (last != null && last.kind == Phrase.Kind.OFFICE);
        if (reading.grammar.order() != Grammar.Order.VERB_LAST || !office || end >= verb) {
            return end;
        }
        int run = this.run.end(some, reading.verbGroup(verb, some));
        return run > some ? run : end;
    }

    private int bracket(int end) {
        return reading.mark(end, '(') ? Math.max(end, reading.behindBracket(end, end + BRACKET)) : end;
    }

    /** Behind the relative clause that follows a noun phrase. */
    private int clause(int end, CueWord cue, Saying saying) {
        int relative = reading.mark(end, ',') ? end + 1 : end;
        if (!reading.hits.is(relative, WordClass.RELATIVE)) {
            return end;
        }
        boolean before = end <= cue.first();
        int sentence = reading.sentences.end(reading.sentences.of(relative));
        if (reading.grammar.order() == Grammar.Order.VERB_LAST) {
            return verbEnd(relative + 1, cue.first());
        }
        int limit = before ? reading.verbGroup(cue.first(), relative) : saying.first > end ? saying.first : sentence;
        if (limit <= relative + 1 || limit - relative > LONGEST) {
            return end;
        }
        int comma = before ? lastComma(relative, limit) : firstComma(relative, limit);
        return comma > relative ? comma : behindLastWord(limit);
    }

    /** Where verbs stand last a clause ends with its verb: وی که با خبرنگاران گفتگو می‌کرد، افزود. */
    private int verbEnd(int from, int limit) {
        int i = from;
        while (i < limit && !verb(i) && !reading.mark(i, ',')) {
            i++;
        }
        while (i < limit && verb(i)) {
            i++;
        }
        return i;
    }

    private boolean verb(int i) {
        return reading.hits.is(i, VERBS) || chain.endsReport(i);
    }

    private int lastComma(int from, int limit) {
        int i = limit - 1;
        while (i > from && !reading.mark(i, ',')) {
            i--;
        }
        return i;
    }

    private int firstComma(int from, int limit) {
        int i = from + 1;
        while (i < limit && !reading.mark(i, ',')) {
            i++;
        }
        return i < limit ? i : from;
    }

    private int behindLastWord(int limit) {
        int i = limit;
        while (!reading.word(i - 1)) {
            i--;
        }
        return i;
    }
}
