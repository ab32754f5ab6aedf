package org.khabar.parse;

import org.khabar.language.Grammar;
import org.khabar.language.Hit;
import org.khabar.language.SenseKind;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;

/**
 * Tells whether the surname of somebody named in full, which is a word of everyday too, means the person where it stands: beside
 * verbs and offices, and where sentences have their subjects. For one parse.
 */
final class SurnameContext {

    private static final SenseKind[] ACTS = {SenseKind.VISIT_TRIGGER, SenseKind.AGREEMENT_TRIGGER, SenseKind.PROGRAMME};

    private final Reading reading;

    SurnameContext(Reading reading) {
        this.reading = reading;
    }

    boolean person(int i) {
        Phrase before = reading.phrases.covering(i - 1);
        return !reading.function(i)
                && (reading.verbal(i - 1)
                        || reading.verbal(i + 1)
                        || acts(i)
                        || helped(i)
                        || headline(i)
                        || topic(i)
                        || (before != null && before.kind == Phrase.Kind.OFFICE));
    }

    /** Behind a verb, where verbs stand before their subjects: التقى ناصر; behind any verb a word with the article: وضع القروي شروطا. */
    private boolean acts(int i) {
        if (reading.grammar.order() != Grammar.Order.VERB_FIRST) {
            return false;
        }
        boolean verb = reading.definite(i) && reading.hits.is(i - 1, WordClass.VERB);
        for (SenseKind kind : ACTS) {
            Hit hit = reading.hits.longest(i - 1, kind);
            verb |= hit != null && hit.end() == i && hit.is(Trait.PAST) && !hit.is(Trait.NOMINAL);
        }
        return verb;
    }

    /** Between two auxiliaries, as the subject of a verb in the pluperfect: كان القروي قد وصل. */
    private boolean helped(int i) {
        return reading.hits.is(i - 1, WordClass.AUXILIARY) && reading.hits.is(i + 1, WordClass.AUXILIARY);
    }

    /** First on a line, before a verb or a colon, as the one of whom a headline tells: القروي يطلع الصحفيين. */
    private boolean headline(int i) {
        return opens(i) && (reading.hits.is(i + 1, WordClass.VERB) || reading.mark(i + 1, ':'));
    }

    /** First in a sentence where verbs stand last, so that subjects stand first: برکتی شرایط … را توضیح داد. */
    private boolean topic(int i) {
        return reading.grammar.order() == Grammar.Order.VERB_LAST
                && (opens(i) || reading.sentences.start(reading.sentences.of(i)) == i);
    }

    private boolean opens(int i) {
        return i == 0 || reading.mark(i - 1, '\n');
    }
}
