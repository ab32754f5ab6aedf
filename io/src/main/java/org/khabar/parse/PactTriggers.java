package org.khabar.parse;

import org.jspecify.annotations.Nullable;
import org.khabar.language.Hit;
import org.khabar.language.SenseKind;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;
import org.khabar.model.AgreementStage;
import org.khabar.text.Span;

/** Finds the word that says what becomes of an agreement, and the stage that it and its helpers say. */
final class PactTriggers {

    private static final int NEAR = 9;
    private static final int FARTHEST = 40;
    private static final int VERB_LAST = 90;

    private final Reading reading;
    private final Clauses clauses;
    private final Triggers triggers;
    private final Timing timing;

    PactTriggers(Reading reading, Clauses clauses, Triggers triggers) {
        this.reading = reading;
        this.clauses = clauses;
        this.triggers = triggers;
        this.timing = new Timing(reading, clauses);
    }

    /**
     * A word of signing, reaching and the like with its noun.
     *
     * @param hit the word
     * @param stage what it says
     * @param span where it stands
     * @param distance how many words besides names stand between it and the noun
     */
    record Found(Hit hit, AgreementStage stage, Span span, int distance) {

        /** Words that say something of many things besides agreements. */
        boolean weak() {
            return switch (hit.code()) {
                case "DISCUSSED", "PROPOSED", "DRAFT", "EXTENDED", "RENEWED", "APPROVED", "AGREED" -> true;
                default -> false;
            };
        }
    }

    @Nullable
    Found of(Hit noun, @Nullable Pact listed) {
        Found before = before(noun);
        Found found = clauses.verbLast() && (before == null || before.distance() > 2) ? verbLast(noun) : before;
        if (found == null && !clauses.verbLast()) {
            found = behind(noun);
        }
        Found halt = found == null || !applied(found.hit()) ? null : over(found.hit(), noun);
        if (halt != null) {
            return halt;
        }
        if (found == null && listed != null && listed.trigger != null) {
            Hit hit = triggers.at(reading.tokens.at(listed.trigger.start()), SenseKind.AGREEMENT_TRIGGER);
            return hit == null ? null : new Found(hit, listed.stage, listed.trigger, 0);
        }
        return found;
    }

    private static boolean applied(Hit hit) {
        return hit.is(Trait.NOMINAL) && hit.code().equals("IN_FORCE");
    }

    /** What is done to the application of an agreement is done to the agreement: halted the implementation of. */
    private @Nullable Found over(Hit applied, Hit noun) {
        for (int i = applied.token() - 1;
                i >= Math.max(clauses.sentenceStart(noun.token()), applied.token() - NEAR);
                i--) {
            Hit hit = act(i, noun);
            if (hit != null && hit.end() <= applied.token()) {
                return halts(hit) ? found(hit, 0) : null;
            }
        }
        int limit = Math.min(clauses.sentenceEnd(noun.token()), noun.end() + FARTHEST);
        for (int i = noun.end(); i < limit && !clauses.ends(i); i++) {
            Hit hit = act(i, noun);
            if (hit != null) {
                return halts(hit) && !hit.is(Trait.NOMINAL) ? found(hit, 0) : null;
            }
        }
        return null;
    }

    private static boolean halts(Hit hit) {
        return hit.code().equals("SUSPENDED") || hit.code().equals("TERMINATED");
    }

    private @Nullable Found before(Hit noun) {
        int from = Math.max(clauses.sentenceStart(noun.token()), noun.token() - FARTHEST);
        int distance = 0;
        for (int i = noun.token() - 1; i >= from && distance <= NEAR; i--) {
            Hit hit = act(i, noun);
            // "To reach an agreement" holds its noun.
            if (hit != null && (hit.end() <= noun.token() || hit.end() >= noun.end())) {
                return found(hit, distance);
            }
            boolean cut = clauses.ends(i) || (clauses.verbLast() && reading.mark(i, ','));
            if (cut || (reading.hits.has(i, SenseKind.INSTRUMENT) && reading.phrases.covering(i) == null)) {
                return null;
            }
            distance += reading.phrases.covering(i) == null && reading.word(i) ? 1 : 0;
        }
        return null;
    }

    private @Nullable Found behind(Hit noun) {
        int limit = Math.min(clauses.sentenceEnd(noun.token()), noun.end() + FARTHEST);
        int distance = 0;
        for (int i = noun.end(); i < limit && distance <= NEAR && !clauses.ends(i); i++) {
            Hit hit = act(i, noun);
            boolean said = hit != null && (!hit.is(Trait.NOMINAL) || hit.code().equals("IN_FORCE"));
            if (hit != null && said) {
                boolean reduced = reduced(hit, noun);
                Hit later = reduced || aside(hit) ? later(hit, noun, limit, reduced) : null;
                // What is due to come into force has not: approved in December, is due to come into force in April.
                boolean due =
                        later != null && later.code().equals("IN_FORCE") && timing.of(later) == Timing.When.COMING;
                Found known = found(later == null ? hit : later, distance);
                return due ? new Found(known.hit(), stage(hit), known.span(), distance) : known;
            }
            if (hit != null || reading.hits.has(i, SenseKind.INSTRUMENT)) {
                return null;
            }
            distance += reading.phrases.covering(i) == null && reading.word(i) ? 1 : 0;
        }
        return null;
    }

    /** A participle between commas tells what was before: the treaty, signed in 2019, entered into force. */
    private boolean aside(Hit hit) {
        return !reading.grammar.headFirst()
                && reading.mark(hit.token() - 1, ',')
                && hit.is(Trait.PERFECT)
                && !clauses.helped(hit.token(), WordClass.AUXILIARY.bit());
    }

    /** A participle right behind the noun is its attribute: an agreement signed last year came into effect. */
    private boolean reduced(Hit hit, Hit noun) {
        return !reading.grammar.headFirst() && hit.token() == noun.end() && hit.is(Trait.PERFECT);
    }

    private @Nullable Hit later(Hit aside, Hit noun, int limit, boolean close) {
        boolean comma = close;
        for (int i = aside.end(); i < limit && !clauses.ends(i); i++) {
            comma |= reading.mark(i, ',');
            Hit hit = comma ? act(i, noun) : null;
            if (hit != null && !hit.is(Trait.NOMINAL)) {
                return hit;
            }
        }
        return null;
    }

    /** Where verbs stand last, the next verb is the one; a list of agreements has one verb behind the last. */
    private @Nullable Found verbLast(Hit noun) {
        int limit = Math.min(clauses.sentenceEnd(noun.token()), noun.end() + VERB_LAST);
        for (int i = noun.end(); i < limit; i++) {
            Hit hit = act(i, noun);
            if (hit != null && (!hit.is(Trait.NOMINAL) || brought(hit))) {
                return found(hit, 0);
            }
        }
        return before(noun);
    }

    /** What is brought to somebody's signature is signed, by a verb that stands last: به امضای مقامات دو کشور می‌رسد. */
    private boolean brought(Hit hit) {
        return reading.hits.is(hit.token(), WordClass.TO)
                && hit.code().equals("SIGNED")
                && timing.completing(hit) != null;
    }

    /** The act that begins at a token; the second part of a compound is none: a long-delayed contract. */
    private @Nullable Hit act(int i, Hit noun) {
        Phrase cover = reading.phrases.covering(i);
        if (cover != null && cover.kind != Phrase.Kind.OFFICE) {
            return null;
        }
        Hit hit = triggers.at(i, SenseKind.AGREEMENT_TRIGGER);
        boolean compound = hit != null && reading.tokens.hyphenated(hit.token()) && reading.grammar.capitals();
        return hit == null || hit.token() == noun.token() || topic(hit) || compound ? null : hit;
    }

    /** A verb that is the noun of a field too is one only before its object: on trade and health, not trade the papers. */
    private boolean topic(Hit hit) {
        return reading.grammar.capitals()
                && hit.length() == 1
                && !hit.is(Trait.NOMINAL)
                && reading.hits.has(hit.token(), SenseKind.FIELD)
                && !reading.hits.is(hit.end(), WordClass.bits(WordClass.ARTICLE, WordClass.QUANTIFIER));
    }

    private Found found(Hit hit, int distance) {
        return new Found(hit, stage(hit), reading.hits.span(hit), distance);
    }

    private AgreementStage stage(Hit hit) {
        AgreementStage said = AgreementStage.UNSPECIFIED;
        for (AgreementStage stage : AgreementStage.values()) {
            said = stage.name().equals(hit.code()) ? stage : said;
        }
        return switch (said) {
            case SIGNED, CONCLUDED, EXCHANGED, INITIALLED -> coming(hit, said);
            default -> said;
        };
    }

    /** What is to be signed is not signed; what is negotiated is not even that. */
    private AgreementStage coming(Hit hit, AgreementStage said) {
        boolean open = hit.is(Trait.NOMINAL) || hit.is(Trait.INFINITIVE);
        if (open && negotiated(hit)) {
            return AgreementStage.NEGOTIATING;
        }
        Timing.When when = timing.of(hit);
        boolean past = hit.is(Trait.PAST) || hit.is(Trait.PERFECT);
        boolean later =
                when == Timing.When.COMING || (open && governed(hit)) || (past && clauses.helped(hit.token(), LATER));
        boolean present = when == Timing.When.PRESENT && !headline(hit.token());
        later |= !past && clauses.verbLast() && governed(hit);
        // The present of a single act tells what is planned, in all three languages.
        return later || present || (open && purpose(hit)) ? AgreementStage.TO_BE_SIGNED : said;
    }

    /** What is done in order to sign comes before it: تستعدان لتوقيع اتفاق; but a ceremony for the signing is the signing. */
    private boolean purpose(Hit hit) {
        int token = hit.token();
        return hit.is(Trait.NOMINAL)
                && hit.strip() > 0
                && reading.grammar
                        .clitics()
                        .ofArticle(reading.tokens.folded()[reading.tokens.foldedStart(token) + hit.strip() - 1])
                && !reading.hits.has(token - 1, SenseKind.PROGRAMME);
    }

    private static final long LATER = WordClass.bits(WordClass.FUTURE, WordClass.SCHEDULE);

    private boolean headline(int token) {
        return reading.sentences.of(token) == 0 && !reading.mark(clauses.sentenceEnd(token) - 1, '.');
    }

    private boolean negotiated(Hit hit) {
        int from = Math.max(clauses.sentenceStart(hit.token()), hit.token() - 2 * NEAR);
        for (int i = hit.token() - 1; i >= from; i--) {
            Hit before = reading.hits.longest(i, SenseKind.AGREEMENT_TRIGGER);
            if (before != null && before.code().equals("NEGOTIATING")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb of the future, or one of agreeing and planning, stands before a noun of signing. */
    private boolean governed(Hit hit) {
        int from = Math.max(clauses.sentenceStart(hit.token()), hit.token() - 14);
        for (int i = hit.token() - 1; i >= from; i--) {
            if (clauses.ends(i)) {
                return false;
            }
            if (reading.hits.is(i, LATER)) {
                return true;
            }
            for (Hit other : reading.hits.all(i)) {
                if (other.is(Trait.FUTURE) || other.code().equals("AGREED")) {
                    return true;
                }
                if (other.is(Trait.PAST) && other.sense().kind() != SenseKind.REPORTING_VERB) {
                    return false;
                }
            }
        }
        return false;
    }
}
