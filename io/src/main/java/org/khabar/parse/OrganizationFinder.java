package org.khabar.parse;

import org.jspecify.annotations.Nullable;
import org.khabar.language.Entry;
import org.khabar.language.Hit;
import org.khabar.language.Sense;
import org.khabar.language.SenseKind;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;

/**
 * Finds organizations by name, by acronym, and by the pattern of a noun that heads such names: وزارة X, جامعة X, X University.
 * Where the pattern ends is told by {@link NamePattern}.
 */
final class OrganizationFinder {

    private final Reading reading;
    private final NamePattern pattern;

    OrganizationFinder(Reading reading) {
        this.reading = reading;
        this.pattern = NamePattern.of(reading);
    }

    /** The organization that begins at a token, the longest of what the lists and the pattern give. */
    @Nullable
    Phrase at(int i) {
        Phrase listed = listed(i);
        Phrase shaped = shaped(i);
        if (shaped != null && (listed == null || shaped.end > listed.end)) {
            if (listed != null && listed.start == shaped.start) {
                boolean small = reading.grammar.capitals() && !reading.tokens.capital(listed.end);
                if (small || extendsOnlyBy(listed, shaped)) {
                    shaped.entry = listed.entry;
                    shaped.code = listed.code;
                } else if (!listed.acronym && listed.length() > 1 && reading.grammar.headFirst()) {
                    return listed;
                }
            }
            return shaped;
        }
        return listed;
    }

    /** Whether all that the pattern has more than the list is the adjective of a country. */
    private boolean extendsOnlyBy(Phrase listed, Phrase shaped) {
        for (int i = listed.end; i < shaped.end; i++) {
            boolean adjective = reading.hits.is(i, WordClass.ADJECTIVE)
                    && reading.definite(i)
                    && !reading.proclitic(i, Reading.Proclitic.CONJUNCTION)
                    && !reading.proclitic(i, Reading.Proclitic.PREPOSITION);
            if (!reading.hits.has(i, SenseKind.DEMONYM) && !adjective) {
                return false;
            }
        }
        return true;
    }

    /** The organization that the lists know at a token. */
    @Nullable
    Phrase listed(int i) {
        Hit best = null;
        for (Hit hit : reading.hits.of(i, SenseKind.ORGANIZATION)) {
            if (written(i, hit, hit.sense()) && (best == null || hit.length() > best.length())) {
                best = hit;
            }
        }
        if (best == null) {
            return null;
        }
        Sense sense = best.sense();
        Phrase phrase = reading.phrase(Phrase.Kind.ORGANIZATION, i, best.end(), best.strip());
        Entry entry = reading.lexicon.entry(sense);
        phrase.entry = entry;
        phrase.code = entry == null ? "" : entry.code();
        phrase.acronym = sense.is(Trait.ACRONYM);
        return phrase;
    }

    /** Whether a listed form is written as a name: an acronym in capitals, a word of everyday only with support. */
    private boolean written(int i, Hit hit, Sense sense) {
        boolean latin = reading.tokens.latin(i);
        if (sense.is(Trait.ACRONYM) && latin) {
            return reading.tokens.upper(i) || (reading.tokens.capital(i) && mixedCase(i));
        }
        if (latin && !reading.tokens.capital(i)) {
            return false;
        }
        // "The National" is no newspaper where the name goes on: The National Institute.
        boolean article = latin && reading.hits.is(i, WordClass.ARTICLE) && reading.word(hit.end());
        if (article && reading.tokens.capital(hit.end())) {
            return false;
        }
        boolean everyday = sense.is(Trait.COMMON) || (hit.length() == 1 && reading.verbal(i));
        return !everyday || supported(i, hit.end()) || (latin && says(hit.end()));
    }

    /** UfM, and the like: a small letter between capitals. */
    private boolean mixedCase(int i) {
        int end = reading.tokens.end(i);
        return end - reading.tokens.start(i) > 2 && Character.isUpperCase(reading.text.charAt(end - 1));
    }

    /** Whether a finite verb of saying follows a capital: Apple said. */
    private boolean says(int i) {
        Hit cue = reading.hits.longest(i, SenseKind.REPORTING_VERB);
        return cue != null && cue.code().equals("SAY") && cue.is(Trait.PAST) && !cue.is(Trait.PASSIVE);
    }

    /** A common word is a name in brackets, in quotation marks, in a dateline, or behind a noun that heads such names. */
    private boolean supported(int i, int end) {
        boolean bracketed = (reading.mark(i - 1, '(') && reading.mark(end, ')'))
                || (reading.mark(i - 1, '/') && reading.mark(end, '/'));
        Quotation quotation = reading.quotations.openedBy(i - 1);
        boolean marked = quotation != null && quotation.close() == end;
        // Behind the stroke that ends a dateline, and behind who reports for it: برلين/ الأناضول, مراسل الأناضول.
        Hit reporter = reading.hits.longest(i - 1, SenseKind.OFFICE);
        boolean filed = reading.mark(i - 1, '/') && reading.mark(end, '\n');
        if (filed || (reporter != null && reporter.code().equals("JOURNALIST"))) {
            return true;
        }
        return bracketed || marked || (i > 0 && reading.hits.has(i - 1, SenseKind.ORGANIZATION_HEAD));
    }

    /** Whether a kind of organization, as the lists of heads have it, is a body of a state. */
    static boolean ofState(String code) {
        return switch (code) {
            case "GOVERNMENT", "MINISTRY", "PARLIAMENT", "GOVERNMENT_BODY", "MILITARY", "COURT" -> true;
            default -> false;
        };
    }

    /** Whether a kind of organization is one that news is told to. */
    static boolean medium(String code) {
        return switch (code) {
            case "NEWS_AGENCY", "NEWSPAPER", "BROADCASTER", "MEDIA" -> true;
            default -> false;
        };
    }

    private @Nullable Phrase shaped(int i) {
        Hit head = reading.hits.longest(i, SenseKind.ORGANIZATION_HEAD);
        NamePattern.Name name = pattern.organization(i, head);
        if (name == null) {
            return null;
        }
        Phrase phrase = reading.phrase(Phrase.Kind.ORGANIZATION, name.first(), name.end(), name.strip());
        phrase.code = name.code();
        return phrase;
    }
}
