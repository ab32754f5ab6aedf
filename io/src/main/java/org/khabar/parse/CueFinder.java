package org.khabar.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    private static final long PRONOUNS =
            WordClass.bits(WordClass.HE, WordClass.SHE, WordClass.IT, WordClass.THEY, WordClass.FIRST_PERSON);

    /** Words behind which a verb begins its clause where verbs stand first. */
    private static final long OPENERS = WordClass.bits(
            WordClass.CONTRAST,
            WordClass.AUXILIARY,
            WordClass.ADVERB,
            WordClass.SUBORDINATOR,
            WordClass.NEGATION,
            WordClass.RELATIVE);

    /** Words that are spelled like a verb: بين, عبر, هنا. */
    private static final long CLOSED =
            Adpositions.ALL | WordClass.bits(WordClass.ADVERB, WordClass.RELATIVE, WordClass.NEGATION);

    private static final long PLANS = WordClass.bits(WordClass.AUXILIARY, WordClass.SCHEDULE);

    private static final long NOUN_AHEAD = WordClass.bits(
            WordClass.OF, WordClass.IN, WordClass.FROM, WordClass.WITH, WordClass.AT, WordClass.ABOUT, WordClass.FOR);

    private final Reading reading;
    private final Sources sources;

    CueFinder(Reading reading, Sources sources) {
        this.reading = reading;
        this.sources = sources;
    }

    List<CueWord> run() {
        List<CueWord> cues = new ArrayList<>();
        for (int i = 0; i < reading.count(); ) {
            Hit hit = meant(i);
            if (hit == null || named(i, hit) || within(i, hit)) {
                i++;
                continue;
            }
            // Nobody says what is only said: يذكر أن, it was reported; "I say" is said by somebody else.
            if (!hit.is(Trait.PASSIVE) && !mine(i, hit) && !ordinary(i, hit)) {
                int start = reading.hits.start(i, hit.strip());
                cues.add(new CueWord(i, hit.end(), start, hit.strip(), hit.sense(), helped(i)));
            }
            i = hit.end();
        }
        return cues;
    }

    /** Whether the word begins a longer one that joins clauses: دون أن, "without", is no verb of noting down. */
    private boolean within(int i, Hit hit) {
        return reading.hits.is(i, WordClass.SUBORDINATOR) && reading.hits.length(i) > hit.length();
    }

    /** The longest form that begins at a token, as the verb or the noun that the words before it make of it; null for none. */
    private @Nullable Hit meant(int i) {
        Hit longest = reading.written(i, SenseKind.REPORTING_VERB);
        if (longest == null || reading.grammar.order() == Grammar.Order.VERB_LAST) {
            return longest;
        }
        if (longest.is(Trait.PARTICIPLE)) {
            return finite(i, longest);
        }
        boolean verbal = verbal(i);
        if (longest.is(Trait.NOMINAL) != verbal) {
            return longest;
        }
        for (Hit hit : reading.hits.of(i, SenseKind.REPORTING_VERB)) {
            if (hit.end() == longest.end() && hit.is(Trait.NOMINAL) != verbal) {
                return hit;
            }
        }
        return longest;
    }

    /** Who asked is no one who was asked: behind its subject, or between speech and its subject, a form is the finite verb. */
    private Hit finite(int i, Hit participle) {
        boolean behindSpeech = reading.quotations.closesWith(i - 1);
        if (reading.grammar.order() != Grammar.Order.SUBJECT_FIRST || (hanging(i - 1) && !behindSpeech)) {
            return participle;
        }
        for (Hit hit : reading.hits.of(i, SenseKind.REPORTING_VERB)) {
            boolean verb = !hit.is(Trait.PARTICIPLE) && !hit.is(Trait.NOMINAL) && !hit.is(Trait.PASSIVE);
            if (verb && (hit.end() == participle.end() || hit.length() == 1)) {
                return hit;
            }
        }
        return participle;
    }

    private boolean says(int i) {
        Hit hit = reading.hits.longest(i, SenseKind.REPORTING_VERB);
        return hit != null && hit.is(Trait.PARTICIPLE);
    }

    /** Whether a form can only be one of the first person: أجد, but not أعلن. */
    private boolean mine(int i, Hit hit) {
        if (!hit.is(Trait.FIRST_PERSON)) {
            return false;
        }
        for (Hit other : reading.hits.of(i, SenseKind.REPORTING_VERB)) {
            if (other.end() == hit.end() && !other.is(Trait.FIRST_PERSON)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a verb rather than a noun stands here, as far as the words before tell. */
    private boolean verbal(int i) {
        if (reading.grammar.order() == Grammar.Order.VERB_FIRST) {
            return !reading.word(i - 1)
                    || reading.proclitic(i, Reading.Proclitic.CONJUNCTION)
                    || reading.hits.is(i - 1, OPENERS);
        }
        return i > 0 && !attributive(i - 1) && !reading.hits.is(i - 1, NOUN_AHEAD);
    }

    /** Whether what a token belongs to is a noun: the claim, Trump's claim, an official report. */
    private boolean attributive(int i) {
        return reading.hits.is(i, WordClass.bits(WordClass.ARTICLE, WordClass.POSSESSIVE, WordClass.DEMONSTRATIVE))
                || reading.hits.has(i, SenseKind.DEMONYM)
                || reading.tokens.possessive(i)
                || (reading.hits.is(i, WordClass.ADJECTIVE) && reading.phrases.covering(i) == null);
    }

    /** Whether a word is part of a name: State Department, counter-terrorism. */
    private boolean named(int i, Hit hit) {
        Phrase cover = reading.phrases.covering(i);
        boolean verb =
                cover != null && cover.first == i && cover.end == hit.end() && !hit.is(Trait.NOMINAL) && verbal(i);
        boolean office = cover != null
                && cover.kind == Phrase.Kind.OFFICE
                && (cover.first == i || reading.grammar.order() != Grammar.Order.VERB_FIRST);
        if (cover != null && !office && !sources.preposition(cover) && !verb) {
            return true;
        }
        boolean compound = reading.tokens.hyphenated(i) || hyphenated(hit.end()) || joined(hit.end());
        return compound || (capitalized(i) && !headline(i));
    }

    /** Where the verb stands last, a joiner makes a compound of it: گفت‌وگو. */
    private boolean joined(int i) {
        return reading.grammar.order() == Grammar.Order.VERB_LAST && reading.word(i) && reading.tokens.glued(i);
    }

    private boolean hyphenated(int i) {
        return i < reading.count() && reading.tokens.hyphenated(i);
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
        return switch (reading.grammar.order()) {
            case VERB_FIRST -> ordinaryFirst(i, hit);
            case SUBJECT_FIRST -> ordinarySecond(i, hit);
            case VERB_LAST -> false;
        };
    }

    /** What somebody is to say is not said: أن يعلن; a guarded participle hangs on a clause before a comma. */
    private boolean ordinaryFirst(int i, Hit hit) {
        if (hit.is(Trait.PARTICIPLE) && hit.is(Trait.GUARDED)) {
            return reading.word(i - 1) && !reading.proclitic(i, Reading.Proclitic.CONJUNCTION);
        }
        if (hit.is(Trait.GUARDED) && hit.length() == 1 && reading.hits.is(i, CLOSED)) {
            long that = WordClass.bits(WordClass.COMPLEMENTIZER, WordClass.BOUND_COMPLEMENTIZER);
            boolean proven = reading.mark(i + 1, ':')
                    || reading.quotations.openedBy(i + 1) != null
                    || reading.hits.is(i + 1, that)
                    || reading.hits.is(i + 2, that);
            boolean subject = reading.phrases.at(i + 1) != null || says(i + 1);
            return !verbal(i) || (!proven && !subject);
        }
        boolean present = hit.is(Trait.PRESENT) && !hit.is(Trait.PARTICIPLE) && !hit.is(Trait.NOMINAL);
        return present && reading.hits.is(i - 1, WordClass.COMPLEMENTIZER);
    }

    private boolean ordinarySecond(int i, Hit hit) {
        if (hit.is(Trait.ADPOSITION) || hit.is(Trait.NOMINAL)) {
            return false;
        }
        int before = i - 1;
        while (before >= 0 && reading.hits.is(before, BETWEEN)) {
            before--;
        }
        if (hit.is(Trait.PARTICIPLE) && hit.length() == 1) {
            return !hanging(before);
        }
        // An infinitive tells what is to be done: called on them to say.
        boolean infinitive = hit.is(Trait.INFINITIVE) && reading.hits.is(before, WordClass.TO);
        // Behind an article or an adjective the form is an attribute or a noun: the estimated cost, a state visit.
        boolean attribute = before >= 0
                && (attributive(before) || reading.tokens.isNumber(before))
                && reading.phrases.covering(before) == null;
        boolean kind = reading.hits.has(i, SenseKind.VISIT_KIND) && !reading.hits.is(before, PRONOUNS);
        // The ships, said to allow Germany to: what is said of them, and by nobody. One says a thing to somebody.
        boolean passive = !reading.word(before)
                && hit.is(Trait.PAST)
                && reading.hits.is(hit.end(), WordClass.TO)
                && reading.hits.is(hit.end() + 1, WordClass.VERB)
                && !reading.hits.is(hit.end() + 1, WordClass.NOUN);
        // "Is expected to" tells what is planned. Behind a preposition stands a noun: exporters in states.
        boolean noun = !hit.is(Trait.PARTICIPLE) && reading.hits.is(before, NOUN_AHEAD) && hit.length() == 1;
        boolean planned = reading.hits.is(i, WordClass.SCHEDULE)
                && reading.hits.is(before, PLANS)
                && reading.hits.is(hit.end(), WordClass.TO);
        return infinitive || attribute || kind || noun || passive || planned;
    }

    /** Whether an auxiliary makes a verb of a participle: is saying. */
    private boolean helped(int i) {
        int before = i - 1;
        while (before >= 0 && reading.hits.is(before, BETWEEN)) {
            before--;
        }
        return reading.grammar.order() == Grammar.Order.SUBJECT_FIRST && reading.hits.is(before, WordClass.AUXILIARY);
    }

    /** Whether a participle hangs on a clause: behind a comma, "and", a closing mark, "by", a paper, or first in its sentence. */
    private boolean hanging(int before) {
        return before < 0
                || !reading.word(before)
                || reading.hits.is(
                        before,
                        WordClass.bits(
                                WordClass.DOCUMENT,
                                WordClass.CONJUNCTION,
                                WordClass.CONTRAST,
                                WordClass.BY,
                                WordClass.AUXILIARY,
                                WordClass.PREPOSITION,
                                WordClass.AFTER,
                                WordClass.BEFORE));
    }
}
