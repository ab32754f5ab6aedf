package org.khabar.parse;

import org.khabar.language.Hit;
import org.khabar.language.SenseKind;
import org.khabar.language.WordClass;

/** What the words of names are, in languages whose head nouns come first. */
final class NameWords {

    private static final SenseKind[] NAMES = {SenseKind.COUNTRY, SenseKind.PLACE, SenseKind.ORGANIZATION};
    private static final long ORDINARY = WordClass.bits(WordClass.NOUN, WordClass.ADJECTIVE);

    private final Reading reading;

    NameWords(Reading reading) {
        this.reading = reading;
    }

    /** The end of a country, place or organization that begins at a token without a proclitic. */
    int listedEnd(int i) {
        int end = i;
        for (SenseKind kind : NAMES) {
            Hit hit = reading.hits.longest(i, kind);
            if (hit != null && hit.strip() == 0) {
                end = Math.max(end, hit.end());
            }
        }
        return end;
    }

    /** Whether a word heads another name or office, so that the one before has ended. */
    boolean actor(int i) {
        Hit office = reading.hits.longest(i, SenseKind.OFFICE);
        return reading.hits.has(i, SenseKind.ORGANIZATION_HEAD)
                || (office != null && !Offices.common(office.code()))
                || reading.hits.has(i, SenseKind.HONORIFIC)
                || reading.hits.has(i, SenseKind.PERSON);
    }

    /** Whether a word has the preposition that is the article's last letter too, "for". */
    boolean purpose(int i) {
        return reading.proclitic(i, Reading.Proclitic.PREPOSITION)
                && reading.grammar.clitics().ofArticle(first(i));
    }

    private char first(int i) {
        char[] folded = reading.tokens.folded();
        int from = reading.tokens.foldedStart(i);
        return folded[reading.proclitic(i, Reading.Proclitic.CONJUNCTION) ? from + 1 : from];
    }

    boolean and(int i) {
        return reading.proclitic(i, Reading.Proclitic.CONJUNCTION);
    }

    boolean preposition(int i) {
        return reading.proclitic(i, Reading.Proclitic.PREPOSITION);
    }

    boolean ordinary(int i) {
        return reading.hits.is(i, ORDINARY);
    }

    /** Whether something in the words of a name makes it one of its kind: a country, a place, a quotation. */
    boolean proper(int from, int end) {
        for (int i = from; i < end; i++) {
            if (reading.mark(i, '(')
                    || reading.quotations.openedBy(i) != null
                    || reading.tokens.latin(i)
                    || reading.hits.has(i, SenseKind.DEMONYM)
                    || reading.hits.has(i, SenseKind.COUNTRY)
                    || reading.hits.has(i, SenseKind.PLACE)) {
                return true;
            }
        }
        return false;
    }
}
