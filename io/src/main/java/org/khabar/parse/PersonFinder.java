package org.khabar.parse;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.language.Sense;
import org.khabar.language.SenseKind;
import org.khabar.language.Trait;

/**
 * Finds persons by name: behind an office or honorific, before one, as the subject of a verb of speech, by a given name, and
 * by the surname of somebody named in full elsewhere in the article.
 */
final class PersonFinder {

    private static final int SHORTEST_SURNAME = 3;

    private final Reading reading;
    private final PersonNames names;
    private final Set<String> surnames = new HashSet<>();

    PersonFinder(Reading reading) {
        this.reading = reading;
        this.names = new PersonNames(reading);
    }

    void run() {
        for (int i = 0; i < reading.count(); ) {
            Phrase found = reading.word(i) ? named(i) : null;
            if (found == null) {
                i++;
            } else {
                add(found);
                i = found.end;
            }
        }
        for (int i = 0; i < reading.count(); i++) {
            Phrase again = reading.word(i) && reading.phrases.covering(i) == null ? surname(i) : null;
            if (again != null) {
                reading.phrases.add(again);
            }
        }
    }

    private void add(Phrase phrase) {
        reading.phrases.add(phrase);
        for (int i = phrase.first; i < phrase.end; i++) {
            if (i > phrase.first || phrase.length() == 1) {
                String key = reading.tokens.fold(i);
                if (key.length() >= SHORTEST_SURNAME && !reading.hits.has(i, SenseKind.NAME_PARTICLE)) {
                    surnames.add(key);
                }
            }
        }
    }

    private @Nullable Phrase named(int i) {
        Phrase here = reading.phrases.covering(i);
        if (here != null && here.kind != Phrase.Kind.PLACE) {
            return null;
        }
        int first = honoured(i);
        boolean supported = first > i || behindOffice(i) || behindCue(i) || beforeOffice(i);
        int end = names.end(first, supported);
        if (end == first || (here != null && !supported && end - first < 2)) {
            return null;
        }
        int strip =
                reading.hits.known(i) && reading.hits.first(i) >= 0 ? reading.hits.hitStrip(reading.hits.first(i)) : 0;
        return reading.phrase(
                Phrase.Kind.PERSON, i, end, first > i || reading.hits.has(i, SenseKind.GIVEN_NAME) ? strip : 0);
    }

    /** The token behind the honorifics that begin at a token; the token itself if none does. */
    private int honoured(int i) {
        int at = i;
        for (int hit = reading.hits.longest(at, SenseKind.HONORIFIC);
                hit >= 0 && before(reading.hits.sense(hit));
                hit = reading.hits.longest(at, SenseKind.HONORIFIC)) {
            at += reading.hits.hitLength(hit);
            if (reading.mark(at, '.')) {
                at++;
            }
        }
        return at;
    }

    private static boolean before(Sense sense) {
        return sense.is(Trait.BEFORE) && !sense.is(Trait.POSSESSED);
    }

    private boolean behindOffice(int i) {
        int last = reading.mark(i - 1, ',') ? i - 2 : i - 1;
        if (last < 0) {
            return false;
        }
        Phrase office = reading.phrases.covering(last);
        return office != null && office.kind == Phrase.Kind.OFFICE && office.end == last + 1;
    }

    private boolean behindCue(int i) {
        if (i == 0) {
            return false;
        }
        for (int back = i - 1; back >= Math.max(0, i - 3); back--) {
            int cue = reading.hits.longest(back, SenseKind.REPORTING_VERB);
            if (cue >= 0 && back + reading.hits.hitLength(cue) == i) {
                return reading.grammar.order() != org.khabar.language.Grammar.Order.VERB_LAST;
            }
        }
        return false;
    }

    /** Whether two or more words stand directly before an office that says whose it is. */
    private boolean beforeOffice(int i) {
        int end = names.end(i, true);
        if (end - i < 2) {
            return false;
        }
        int next = reading.mark(end, ',') ? end + 1 : end;
        Phrase office = reading.phrases.at(next);
        return office != null
                && office.kind == Phrase.Kind.OFFICE
                && (!office.country.isEmpty() || office.of != null || office.length() > 1);
    }

    private @Nullable Phrase surname(int i) {
        if (surnames.contains(reading.tokens.fold(i))) {
            if (reading.grammar.capitals() && !reading.tokens.capital(i)) {
                return null;
            }
            int first = joined(i);
            int honour = i > 0 && reading.phrases.covering(i - 1) == null ? behindHonorific(first) : first;
            return reading.phrase(Phrase.Kind.PERSON, honour, i + 1, 0);
        }
        if (reading.grammar.conjunctions().isEmpty()) {
            return null;
        }
        String folded = reading.tokens.fold(i);
        boolean proclitic = folded.length() > SHORTEST_SURNAME
                && (reading.grammar.conjunctions().indexOf(folded.charAt(0)) >= 0
                        || reading.grammar.prepositions().indexOf(folded.charAt(0)) >= 0);
        return proclitic && surnames.contains(folded.substring(1))
                ? reading.phrase(Phrase.Kind.PERSON, i, i + 1, 1)
                : null;
    }

    /** A particle before a surname belongs to it: بن ناصر, de Mistura. */
    private int joined(int i) {
        int first = i;
        while (first > 0
                && reading.hits.has(first - 1, SenseKind.NAME_PARTICLE)
                && reading.phrases.covering(first - 1) == null) {
            first--;
        }
        return first;
    }

    private int behindHonorific(int i) {
        int first = i;
        while (first > 0 && honoured(first - 1) == i && reading.phrases.covering(first - 1) == null) {
            first--;
        }
        return first;
    }
}
