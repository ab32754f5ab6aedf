package org.khabar.parse;

import java.util.ArrayList;
import java.util.List;
import org.khabar.language.Grammar;
import org.khabar.language.Hit;
import org.khabar.language.SenseKind;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;

/**
 * Collects the words of speech of a text, in text order, and keeps out what only looks like one: a word of a name or of a compound, an
 * attribute, a passive without a speaker, a verb that another verb governs.
 */
final class CueFinder {

    /** What may stand between "to", "be" or an article and the verb it belongs to. */
    private static final long BETWEEN = WordClass.bits(WordClass.ADVERB, WordClass.NEGATION);

    private final Reading reading;

    CueFinder(Reading reading) {
        this.reading = reading;
    }

    List<CueWord> run() {
        List<CueWord> cues = new ArrayList<>();
        for (int i = 0; i < reading.count(); ) {
            Hit hit = reading.hits.longest(i, SenseKind.REPORTING_VERB);
            if (hit == null || named(i, hit)) {
                i++;
                continue;
            }
            // Nobody says what is only said: يذكر أن, it was reported.
            if (!hit.is(Trait.PASSIVE) && !ordinary(i, hit)) {
                int start = reading.hits.start(i, hit.strip());
                cues.add(new CueWord(i, hit.end(), start, hit.strip(), hit.sense(), helped(i)));
            }
            i = hit.end();
        }
        return cues;
    }

    /** Whether a word is part of a name: State Department, counter-terrorism. */
    private boolean named(int i, Hit hit) {
        Phrase cover = reading.phrases.covering(i);
        if (cover != null && cover.kind != Phrase.Kind.OFFICE) {
            return true;
        }
        boolean compound = reading.tokens.hyphenated(i)
                || (reading.mark(hit.end(), '-') && reading.tokens.glued(hit.end()))
                || (i > 0 && reading.mark(i - 1, '-') && reading.tokens.glued(i) && reading.tokens.glued(i - 1));
        return compound || (capitalized(i) && !headline(i));
    }

    /** A capital where no sentence begins makes a name. */
    private boolean capitalized(int i) {
        return reading.grammar.capitals()
                && reading.tokens.latin(i)
                && reading.tokens.capital(i)
                && reading.word(i - 1)
                && reading.sentences.start(reading.sentences.of(i)) != i;
    }

    private boolean headline(int i) {
        return reading.sentences.of(i) == 0;
    }

    /** Whether the word does not report here, though it may elsewhere. */
    private boolean ordinary(int i, Hit hit) {
        if (reading.grammar.order() != Grammar.Order.SUBJECT_FIRST || hit.is(Trait.ADPOSITION)) {
            return false;
        }
        int before = i - 1;
        while (before >= 0 && reading.hits.is(before, BETWEEN)) {
            before--;
        }
        if (hit.is(Trait.NOMINAL)) {
            return false;
        }
        if (hit.is(Trait.PARTICIPLE) && hit.length() == 1) {
            return !hanging(before);
        }
        // An infinitive tells what is to be done: called on them to say.
        boolean infinitive = hit.is(Trait.INFINITIVE) && reading.hits.is(before, WordClass.TO);
        // Behind an article or an adjective the form is an attribute or a noun: the estimated cost, a state visit.
        boolean attribute = reading.hits.is(before, WordClass.bits(WordClass.ARTICLE, WordClass.POSSESSIVE))
                || reading.hits.has(before, SenseKind.VISIT_KIND)
                || reading.tokens.isNumber(Math.max(0, before));
        return infinitive || attribute;
    }

    /** Whether an auxiliary makes a verb of a participle: is saying. */
    private boolean helped(int i) {
        int before = i - 1;
        while (before >= 0 && reading.hits.is(before, BETWEEN)) {
            before--;
        }
        return reading.grammar.order() == Grammar.Order.SUBJECT_FIRST && reading.hits.is(before, WordClass.AUXILIARY);
    }

    /** Whether a participle hangs on a clause: behind a comma, "and", a closing mark, "by", or first in its sentence. */
    private boolean hanging(int before) {
        return before < 0
                || !reading.word(before)
                || reading.hits.is(
                        before,
                        WordClass.bits(
                                WordClass.CONJUNCTION,
                                WordClass.CONTRAST,
                                WordClass.BY,
                                WordClass.AUXILIARY,
                                WordClass.PREPOSITION,
                                WordClass.AFTER,
                                WordClass.BEFORE));
    }
}
