package org.khabar.parse;

import org.jspecify.annotations.Nullable;
import org.khabar.language.Grammar;
import org.khabar.language.Hit;
import org.khabar.language.SenseKind;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;
import org.khabar.language.WordHash;

/**
 * Finds persons by name, from what announces a name: an office before or behind it, an honorific, a verb of speech, a given
 * name; and then by the surname of somebody named in full elsewhere in the article.
 */
final class PersonFinder {

    private static final int SHORTEST_SURNAME = 3;
    private static final int SHORTEST_CAPITALIZED = 2;
    private static final int LONGEST_NAME = 10;

    /** How far behind the name of a speaker the verb may stand, what he is between them. */
    private static final int DESCRIBED = 16;

    /** The kinds of forms that announce the name of a person. */
    private static final long NAMING = SenseKind.GIVEN_NAME.bit()
            | SenseKind.PERSON.bit()
            | SenseKind.HONORIFIC.bit()
            | SenseKind.REPORTING_VERB.bit();

    private final Reading reading;
    private final PersonNames names;
    private final SurnameContext context;
    private final WordSet surnames = new WordSet();

    /** Surnames that are words for offices too. */
    private final WordSet titles = new WordSet();

    PersonFinder(Reading reading) {
        this.reading = reading;
        this.names = new PersonNames(reading);
        this.context = new SurnameContext(reading);
    }

    void run() {
        for (Phrase phrase : reading.phrases.inOrder()) {
            // What is written as of two may be one with a pronoun: محاميه.
            boolean one = phrase.kind == Phrase.Kind.GROUP && phrase.length() == 1;
            if ((phrase.kind == Phrase.Kind.OFFICE || one) && reading.phrases.at(phrase.first) == phrase) {
                besideOffice(phrase);
            }
        }
        for (int i = 0; i < reading.count(); i++) {
            if (reading.hits.hasAny(i, NAMING)) {
                announced(i);
            }
        }
        again();
        new GovernmentFinder(reading, surnames).run();
    }

    /** The name behind an office, or, where none follows, the one before it. */
    private void besideOffice(Phrase office) {
        if (free(office.end) && take(office.end, names.end(names.honoured(office.end), true))) {
            return;
        }
        boolean certain = !office.country.isEmpty() || office.of != null || office.definite;
        if (certain && reading.mark(office.end, ',') && free(office.end + 1)) {
            int first = names.honoured(office.end + 1);
            int end = names.end(first, true);
            if (end - first > 1 && (reading.mark(end, ',') || reading.mark(end, '.')) && take(office.end + 1, end)) {
                return;
            }
        }
        before(office.first, office.length() > 1 || certain);
    }

    /** A name of two or more words that ends right before an office, or before the comma or the closing mark before it. */
    private void before(int office, boolean certain) {
        int at = reading.hits.is(office - 1, WordClass.ARTICLE) && reading.mark(office - 2, ',') ? office - 1 : office;
        int end = reading.mark(at - 1, ',') || reading.quotations.closesWith(at - 1) ? at - 1 : office;
        boolean place = overPlace(reading.phrases.covering(end - 1)) && reading.hits.has(end - 2, SenseKind.GIVEN_NAME);
        if (!certain || !(free(end - 1) || place) || names.honoured(end - 1) > end - 1) {
            return;
        }
        for (int first = Math.max(0, end - LONGEST_NAME); first < end - 1; first++) {
            if (free(first) && names.end(names.honoured(first), true) == end && end - names.honoured(first) > 1) {
                take(first, end);
                return;
            }
        }
    }

    private void announced(int i) {
        if (!free(i)) {
            return;
        }
        int first = names.honoured(i);
        if (first > i && free(first)) {
            take(i, names.end(first, true));
        } else if (reading.hits.has(i, SenseKind.REPORTING_VERB) && !spelt(i)) {
            behindCue(i);
            beforeCue(i);
        } else {
            int article = names.articled(i);
            take(article, names.end(article, false));
        }
    }

    /** Whether capitals tell a given name from the verb that is written alike: Bill Clinton. */
    private boolean spelt(int i) {
        return reading.hits.has(i, SenseKind.GIVEN_NAME)
                && reading.tokens.capital(i)
                && reading.word(i + 1)
                && reading.tokens.capital(i + 1);
    }

    /** Words that nobody knows, between a verb of speech and what it introduces: its subject. */
    private void behindCue(int i) {
        if (reading.grammar.order() == Grammar.Order.VERB_LAST) {
            return;
        }
        Hit cue = reading.hits.longest(i, SenseKind.REPORTING_VERB);
        if (cue != null && free(cue.end()) && !cue.is(Trait.ADPOSITION)) {
            int first = cue.end();
            int end = names.end(names.honoured(first), true);
            if ((end - first > 1 && (!reading.grammar.capitals() || behindQuote(cue))) || speaks(cue, first)) {
                take(first, end);
            }
        }
    }

    /** A name that nobody knows between speech in marks and its verb: “…,” Terrie Rizzo, a resident, said. */
    private void beforeCue(int cue) {
        int i = cue - 1;
        while (i > 0 && cue - i < DESCRIBED && (reading.word(i) || reading.mark(i, ','))) {
            i--;
        }
        if (!reading.grammar.capitals()
                || !reading.quotations.closesWith(i)
                || reading.word(i - 1)
                || reading.mark(i - 1, '.')
                || !free(i + 1)) {
            return;
        }
        int end = names.end(i + 1, true);
        if (end - i > 2 && (end == cue || reading.mark(end, ','))) {
            take(i + 1, end);
        }
    }

    /**
     * Whether one word behind a verb of speech is who speaks: behind a finite verb, no word of everyday, and where there are
     * capitals, only behind what was said: "…", said Branstad.
     */
    private boolean speaks(Hit cue, int i) {
        boolean finite = !cue.is(Trait.NOMINAL) && !cue.is(Trait.PARTICIPLE) && !cue.is(Trait.INFINITIVE);
        if (!finite || names.everyday(i) || reading.definite(i) || reading.possessed(i)) {
            return false;
        }
        return !reading.grammar.capitals() || behindQuote(cue);
    }

    private boolean behindQuote(Hit cue) {
        return reading.mark(cue.token() - 1, ',') || reading.quotations.closesWith(cue.token() - 1);
    }

    private boolean free(int i) {
        return reading.word(i) && reading.phrases.covering(i) == null;
    }

    private boolean take(int first, int end) {
        if (end <= first || names.honoured(first) >= end) {
            return false;
        }
        Hit hit = reading.hits.longest(first, SenseKind.HONORIFIC);
        Hit given = reading.hits.longest(first, SenseKind.GIVEN_NAME);
        Hit person = reading.hits.longest(first, SenseKind.PERSON);
        int strip = hit != null ? hit.strip() : given != null ? given.strip() : person != null ? person.strip() : 0;
        // The surname of somebody named in full is no given name behind a preposition: كرامي.
        strip = surnames.contains(reading.tokens.hash(first)) ? 0 : strip;
        for (int i = first; i < end; i++) {
            Phrase other = reading.phrases.covering(i);
            boolean surname = other != null && i > first && other.kind == Phrase.Kind.OFFICE && other.length() == 1;
            if (surname) {
                titles.add(reading.tokens.hash(i));
            }
            if (surname || overPlace(other)) {
                reading.phrases.remove(i);
            }
        }
        reading.phrases.add(named(reading.phrase(Phrase.Kind.PERSON, first, end, strip)));
        for (int i = names.honoured(first); i < end; i++) {
            boolean capitals = reading.grammar.capitals();
            boolean part = i == end - 1 || i > names.honoured(first) || capitals || !reading.givenName(i);
            int shortest = capitals ? SHORTEST_CAPITALIZED : SHORTEST_SURNAME;
            boolean article = capitals && article(i);
            if (part
                    && !article
                    && length(i) >= shortest
                    && (i == end - 1 || !particle(i) || reading.hits.has(i, SenseKind.PERSON))) {
                surnames.add(word(i, i == first ? strip : 0));
            }
        }
        int last = end - 1;
        while (last > first && names.linked(last)) {
            last--;
        }
        if (last < end - 1) {
            surnames.add(joint(last, end));
        }
        return true;
    }

    /** The entry of the list of people, where it has the whole name. */
    private Phrase named(Phrase phrase) {
        Hit hit = reading.hits.longest(names.honoured(phrase.first), SenseKind.PERSON);
        if (hit != null && hit.end() == phrase.end) {
            phrase.entry = reading.lexicon.entry(hit.sense());
        }
        return phrase;
    }

    private boolean particle(int i) {
        return reading.hits.has(i, SenseKind.NAME_PARTICLE);
    }

    private boolean article(int i) {
        Hit hit = reading.hits.longest(i, SenseKind.NAME_PARTICLE);
        return hit != null && hit.code().equals("ARTICLE");
    }

    /** All places where a surname stands by itself. */
    private void again() {
        if (surnames.isEmpty()) {
            return;
        }
        for (int i = 0; i < reading.count(); i++) {
            if (reading.tokens.capital(i) || !reading.grammar.capitals()) {
                if (overPlace(i) || overOffice(i)) {
                    reading.phrases.remove(i);
                }
                int end = i + 1;
                while (names.linked(end)) {
                    end++;
                }
                if (!joined(i, end) && free(i)) {
                    surname(i);
                }
            }
        }
    }

    /** Whether a word taken for a place is the surname of somebody named in full: no preposition of place is before it. */
    private boolean overPlace(int i) {
        return overPlace(reading.phrases.covering(i))
                && surnames.contains(reading.tokens.hash(i))
                && !reading.hits.is(i - 1, Adpositions.OF_PLACE);
    }

    /** Whether a word taken for what somebody is, is the surname of somebody named in full: المعلم, الخطيب. */
    private boolean overOffice(int i) {
        Phrase phrase = reading.phrases.covering(i);
        return phrase != null
                && phrase.kind == Phrase.Kind.OFFICE
                && phrase.length() == 1
                && phrase.strip == 0
                && (titles.contains(reading.tokens.hash(i))
                        ? reading.phrases.at(i + 1) == null
                        : Offices.common(phrase.code) && surnames.contains(reading.tokens.hash(i)));
    }

    private static boolean overPlace(@Nullable Phrase phrase) {
        return phrase != null && phrase.kind == Phrase.Kind.PLACE && phrase.length() == 1 && phrase.strip == 0;
    }

    /** A hash of words that non-joiners join: نیک‌پی. */
    private long joint(int first, int end) {
        long hash = 0;
        for (int i = first; i < end; i++) {
            hash = 31 * hash + reading.tokens.hash(i);
        }
        return hash;
    }

    /** A surname of several words that non-joiners join. */
    private boolean joined(int first, int end) {
        if (end - first < 2 || !free(first) || !surnames.contains(joint(first, end))) {
            return false;
        }
        reading.phrases.add(reading.phrase(Phrase.Kind.PERSON, behindHonorific(first), end, 0));
        return true;
    }

    /** A surname that is a word of everyday too counts only beside what announces a person. */
    private void surname(int i) {
        if (surnames.contains(reading.tokens.hash(i))) {
            int first = behindHonorific(joined(i));
            if (first == i && names.everyday(i) && !reading.hits.has(i, SenseKind.PERSON) && !context.person(i)) {
                return;
            }
            reading.phrases.add(named(reading.phrase(Phrase.Kind.PERSON, first, i + 1, 0)));
        } else if (length(i) > SHORTEST_SURNAME
                && clitic(i)
                && !reading.function(i)
                && surnames.contains(reading.behindClitics(i, 1))) {
            reading.phrases.add(named(reading.phrase(Phrase.Kind.PERSON, i, i + 1, 1)));
        }
    }

    private boolean clitic(int i) {
        char first = reading.tokens.folded()[reading.tokens.foldedStart(i)];
        return reading.grammar.clitics().conjunction(first)
                || reading.grammar.clitics().preposition(first);
    }

    private int length(int i) {
        return reading.tokens.foldedEnd(i) - reading.tokens.foldedStart(i);
    }

    /** The hash of a word without proclitics. */
    private long word(int i, int strip) {
        int from = reading.tokens.foldedStart(i) + strip;
        return strip == 0
                ? reading.tokens.hash(i)
                : WordHash.of(reading.tokens.folded(), from, reading.tokens.foldedEnd(i));
    }

    /** A particle before a surname belongs to it: بن ناصر, de Mistura. */
    private int joined(int i) {
        int first = i;
        while (first > 0 && names.particle(first - 1) != null && free(first - 1)) {
            first--;
        }
        return first;
    }

    private int behindHonorific(int i) {
        int first = i;
        while (first > 0 && free(first - 1) && names.honoured(first - 1) == i) {
            first--;
        }
        return first;
    }
}
