package org.khabar.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.language.Hit;
import org.khabar.language.SenseKind;
import org.khabar.language.WordClass;

/**
 * Finds governments that are called after who leads them: دولت X, حكومة X, X's government, the X administration. The name of the
 * leader counts by itself too. For one parse, when the persons have been found.
 */
final class GovernmentFinder {

    static final String GOVERNMENT = "GOVERNMENT";

    private final Reading reading;
    private final WordSet surnames;

    GovernmentFinder(Reading reading, WordSet surnames) {
        this.reading = reading;
        this.surnames = surnames;
    }

    void run() {
        List<Phrase> found = reading.phrases.inOrder();
        for (Phrase phrase : found) {
            if (phrase.kind == Phrase.Kind.PERSON && !phrase.nested) {
                ofPerson(phrase);
            } else if (phrase.kind == Phrase.Kind.ORGANIZATION && phrase.entry == null) {
                leader(phrase);
            }
        }
    }

    private void ofPerson(Phrase person) {
        if (reading.grammar.headFirst()) {
            Hit head = person.strip == 0 ? head(person.first - 1) : null;
            if (head != null && !reading.definite(head.token())) {
                add(person, head.token(), person.end, head.strip());
            }
            return;
        }
        int behind =
                person.end < reading.count() && reading.tokens.possessive(person.end) ? person.end + 1 : person.end;
        boolean described = behind > person.end && reading.hits.is(behind, WordClass.ADJECTIVE);
        Hit head = head(described ? behind + 1 : behind);
        if (head != null) {
            add(person, person.first, head.end(), 0);
        }
    }

    /** The word for a government at a token that no other name has taken. */
    private @Nullable Hit head(int i) {
        Hit head = i < 0 ? null : reading.hits.longest(i, SenseKind.ORGANIZATION_HEAD);
        boolean government = head != null
                && head.length() == 1
                && head.code().equals(GOVERNMENT)
                && reading.phrases.covering(i) == null;
        return government ? head : null;
    }

    private void add(Phrase person, int first, int end, int strip) {
        Phrase government = reading.phrase(Phrase.Kind.ORGANIZATION, first, end, strip);
        government.code = GOVERNMENT;
        lead(person, government);
        reading.phrases.add(government);
    }

    /** Who leads a government that was found with a name behind its noun: حكومة الكربولي. */
    private void leader(Phrase government) {
        int first = government.first + 1;
        boolean called = government.code.equals(GOVERNMENT)
                && reading.grammar.headFirst()
                && government.country.isEmpty()
                && first < government.end
                && surnames.contains(reading.tokens.hash(government.end - 1));
        for (int i = first; called && i < government.end - 1; i++) {
            called = reading.givenName(i);
        }
        if (called) {
            Phrase person = reading.phrase(Phrase.Kind.PERSON, first, government.end, 0);
            lead(person, government);
            reading.phrases.add(person);
        }
    }

    private static void lead(Phrase person, Phrase government) {
        person.nested = true;
        government.leader = person;
    }
}
