package org.khabar.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.language.Grammar;
import org.khabar.language.Hit;
import org.khabar.language.SenseKind;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;

/** Tells agreements from what only looks like one: the agreement told of before, one that is missing, papers without parties. */
final class PactGuards {

    private static final int TOLD = 16;
    private static final int NEAR = 4;
    private static final int HELD = 2;
    private static final int LATER = 3;
    private static final long DETERMINERS = WordClass.bits(WordClass.DEMONSTRATIVE, WordClass.POSSESSIVE);
    private static final long BESIDE_NOUNS =
            WordClass.bits(WordClass.ADJECTIVE, WordClass.ARTICLE, WordClass.QUANTIFIER, WordClass.OF);

    private final Reading reading;

    PactGuards(Reading reading) {
        this.reading = reading;
    }

    /** Whether there is an agreement: somebody does something with an instrument that was not told of before. */
    boolean stands(Pact pact, PactTriggers.@Nullable Found act, Hit noun, List<Pact> told) {
        if (absent(pact.first) || verb(noun)) {
            return false;
        }
        boolean weak = weak(pact, noun);
        if (pact.parties.size() < (weak ? 2 : 1) || (act == null && weak && pact.stated < 2)) {
            return false;
        }
        if (act != null && noun.is(Trait.GUARDED) && (act.distance() > HELD || act.weak())) {
            return pact.stated >= 2 && !act.weak();
        }
        if (act != null && act.weak()) {
            return pact.stated >= 2 && !pact.definite;
        }
        return !pact.definite || (pact.stated >= 2 && !told(pact, told));
    }

    /** Words that name many things besides agreements: a deal of a shop, the papers of a court, a declaration of love. */
    private static boolean weak(Pact pact, Hit noun) {
        boolean paper = switch (pact.instrument) {
            case DOCUMENT,
                    DECLARATION,
                    JOINT_STATEMENT,
                    CONTRACT,
                    ACCORD,
                    PARTNERSHIP,
                    MINUTES,
                    ACTION_PLAN,
                    ROADMAP,
                    CHARTER,
                    STATUTE -> true;
            default -> false;
        };
        return paper || noun.is(Trait.GUARDED) || noun.code().equals("DEAL");
    }

    /** What is only a partnership or a statement is an instrument where somebody signs it. */
    static boolean alone(Pact pact) {
        return switch (pact.instrument) {
            case DOCUMENT, DECLARATION, JOINT_STATEMENT, PARTNERSHIP, MINUTES, ACTION_PLAN, ROADMAP -> false;
            default -> true;
        };
    }

    /** "Without a deal", "no agreement": what is missing is none. */
    private boolean absent(int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - NEAR); i--) {
            if (reading.hits.is(i, WordClass.NEGATION)) {
                return true;
            }
            if (!reading.hits.is(i, BESIDE_NOUNS) && !reading.mark(i, '-')) {
                return false;
            }
        }
        return false;
    }

    /** The papers of ratifying one are no agreement: instruments of ratification. */
    boolean ofAct(Hit noun) {
        Hit act = reading.hits.longest(noun.token(), SenseKind.AGREEMENT_TRIGGER);
        return act != null && act.is(Trait.NOMINAL) && act.code().equals("RATIFIED") && act.end() > noun.end();
    }

    /** Whether the word is the verb of holding talks, whose subject follows: عقد الوزير جلسة مباحثات. */
    private boolean holds(Hit noun) {
        Phrase subject = reading.phrases.at(noun.end());
        boolean person = subject != null
                && subject.strip == 0
                && (subject.kind == Phrase.Kind.PERSON || subject.kind == Phrase.Kind.OFFICE);
        return noun.length() == 1
                && reading.hits.is(noun.token(), WordClass.VERB)
                && reading.grammar.order() == Grammar.Order.VERB_FIRST
                && !reading.definite(noun.token())
                && (person || reading.hits.has(noun.end(), SenseKind.HONORIFIC));
    }

    /** Where the word is a part of the verb "to agree" it names no paper. */
    private boolean verb(Hit noun) {
        if (holds(noun)) {
            return true;
        }
        for (Hit hit : reading.hits.of(noun.token(), SenseKind.AGREEMENT_TRIGGER)) {
            if (hit.end() > noun.end() && hit.code().equals("AGREED") && !hit.is(Trait.NOMINAL)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a definite mention a few sentences later names the parties of an agreement that was told without them. */
    boolean names(Pact pact, Pact nameless) {
        int apart = reading.sentences.of(pact.first) - reading.sentences.of(nameless.first);
        return pact.definite && apart <= LATER && Pacts.alike(pact.instrument, nameless.instrument);
    }

    private static boolean told(Pact pact, List<Pact> told) {
        for (int i = told.size() - 1; i >= Math.max(0, told.size() - TOLD); i--) {
            Pact other = told.get(i);
            boolean others = pact.stated >= 2
                    && other.stated >= 2
                    && pact.parties.keySet().stream().noneMatch(other.parties::containsKey);
            if (Pacts.alike(other.instrument, pact.instrument) && !others) {
                return true;
            }
        }
        return false;
    }

    boolean definite(int i, Hit hit) {
        int before = i - 1;
        while (before >= 0 && reading.hits.is(before, WordClass.ADJECTIVE) && i - before < NEAR - 1) {
            before--;
        }
        boolean the = reading.hits.is(before, WordClass.DEFINITE);
        return hit.is(Trait.POSSESSED)
                || (reading.definite(i) && !hit.is(Trait.PLURAL))
                || reading.hits.is(before, DETERMINERS)
                || (the && !hit.is(Trait.PLURAL));
    }
}
