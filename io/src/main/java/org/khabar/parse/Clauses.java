package org.khabar.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.language.SenseKind;
import org.khabar.language.WordClass;

/** Finds the arguments of a verb or noun in its clause: subject, object, and the places it leads to. */
final class Clauses {

    private static final int FARTHEST = 30;

    private final Reading reading;
    private final Sources sources;

    Clauses(Reading reading, Cast cast) {
        this.reading = reading;
        this.sources = new Sources(reading, cast);
    }

    /** The subject of a verb, by where the language puts it. */
    @Nullable
    Source subject(int first, int end) {
        int from = reading.sentences.start(reading.sentences.of(first));
        int to = reading.sentences.end(reading.sentences.of(first));
        return switch (reading.grammar.order()) {
            case VERB_FIRST -> {
                Source behind = sources.behind(end, Math.min(to, end + 8));
                yield behind != null ? behind : sources.before(first, from);
            }
            case SUBJECT_FIRST -> sources.before(first, from);
            case VERB_LAST -> sources.first(from, first);
        };
    }

    /** The places and countries that a word leads to: behind "to", or as its genitive or object; joined ones all. */
    List<Phrase> destinations(int end, int limit, boolean object) {
        List<Phrase> found = new ArrayList<>();
        int last = Math.min(limit, end + FARTHEST);
        for (int i = end; i < last; ) {
            Phrase phrase = reading.phrases.at(i);
            if (phrase != null && phrase.isLocation() && (leads(i) || (object && directObject(phrase, end)))) {
                joined(phrase, found);
                return found;
            }
            if (stops(i)) {
                return found;
            }
            i = phrase != null ? phrase.end : i + 1;
        }
        return found;
    }

    private boolean directObject(Phrase phrase, int end) {
        boolean bare = phrase.start == reading.tokens.start(phrase.first);
        for (int i = end; i < phrase.first; i++) {
            if (!reading.hits.is(i, WordClass.bits(WordClass.ARTICLE, WordClass.QUANTIFIER, WordClass.FROM))
                    && reading.phrases.covering(i) == null
                    && !reading.hits.has(i, SenseKind.PLACE_HEAD)) {
                return false;
            }
        }
        return bare;
    }

    /** Whether "to" or a preposition that is one word with the place governs a token. */
    private boolean leads(int i) {
        int before = i - 1;
        while (before >= 0
                && (reading.hits.is(before, WordClass.bits(WordClass.ARTICLE, WordClass.QUANTIFIER))
                        || reading.hits.has(before, SenseKind.PLACE_HEAD)
                        || reading.hits.has(before, SenseKind.DEMONYM)
                        || reading.hits.is(before, WordClass.ADJECTIVE))) {
            before--;
        }
        boolean to = before >= 0
                && reading.hits.is(before, WordClass.bits(WordClass.TO, WordClass.IN, WordClass.FOR, WordClass.AT));
        return to || reading.proclitic(i, Reading.Proclitic.PREPOSITION);
    }

    private boolean stops(int i) {
        return reading.mark(i, '.')
                || reading.mark(i, ';')
                || reading.mark(i, ':')
                || reading.mark(i, '\n')
                || reading.hits.is(i, WordClass.bits(WordClass.CONTRAST, WordClass.COMPLEMENTIZER));
    }

    /** A phrase and those that "and" or a comma joins to it. */
    private void joined(Phrase first, List<Phrase> found) {
        Phrase phrase = first;
        while (phrase != null) {
            found.add(phrase);
            int next = phrase.end;
            boolean and = reading.hits.is(next, WordClass.CONJUNCTION) || reading.mark(next, ',');
            next = and ? next + 1 : next;
            Phrase more = reading.phrases.at(next);
            boolean glued = more != null && reading.proclitic(next, Reading.Proclitic.CONJUNCTION);
            phrase = more != null
                            && (and || glued)
                            && (more.kind == Phrase.Kind.PLACE || more.kind == Phrase.Kind.COUNTRY)
                    ? more
                    : null;
        }
    }

    /** The person behind a token that a preposition "from" or "by" governs, or that stands in the genitive. */
    @Nullable
    Source agent(int token, int limit) {
        int last = Math.min(limit, token + 6);
        for (int i = token; i < last; i++) {
            Source source = sources.at(i);
            if (source != null && source.figure() != null) {
                return source;
            }
            if (!reading.hits.is(
                            i,
                            WordClass.bits(
                                    WordClass.FROM, WordClass.OF, WordClass.BY, WordClass.ARTICLE, WordClass.ADJECTIVE))
                    && !reading.hits.has(i, SenseKind.VISIT_KIND)) {
                return null;
            }
        }
        return null;
    }

    Sources sources() {
        return sources;
    }
}
