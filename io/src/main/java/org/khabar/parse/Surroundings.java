package org.khabar.parse;

import org.jspecify.annotations.Nullable;
import org.khabar.language.Entry;
import org.khabar.language.Hit;
import org.khabar.language.SenseKind;
import org.khabar.language.WordClass;

/**
 * Which country the text around a phrase speaks of: the one named last, and the one that a report comes from, by the dateline
 * above it. For one parse; looks at the phrases of places and organizations, and changes nothing.
 */
final class Surroundings {

    private static final int NEAR = 40;
    private static final String MARKS = "-–—/(:،,";

    private final Reading reading;

    /** Of each token, the place of the dateline above it; null above the first one. */
    private final @Nullable Phrase[] homes;

    /** The country of the first news agency that the story names; looked for when first needed. */
    private @Nullable String agency;

    Surroundings(Reading reading) {
        this.reading = reading;
        this.homes = new Phrase[reading.count() + 1];
        datelines();
    }

    private void datelines() {
        Phrase home = null;
        boolean line = true;
        for (int i = 0; i < reading.count(); i++) {
            if (line) {
                Phrase here = dateline(i);
                home = here == null ? home : here;
            }
            line = reading.mark(i, '\n');
            homes[i] = home;
        }
        homes[reading.count()] = home;
    }

    /** The place that opens a line with a mark behind it, in a few words: مسقط في … /العمانية/, CAIRO (Reuters) –. */
    private @Nullable Phrase dateline(int first) {
        Phrase place = reading.phrases.at(first);
        if (place == null || !place.isLocation() || place.country.isEmpty()) {
            return null;
        }
        for (int i = place.end; i < Math.min(place.end + 14, reading.count()) && !reading.mark(i, '\n'); i++) {
            if (MARKS.indexOf(reading.tokens.mark(i)) >= 0 && reading.tokens.mark(i) != 0) {
                boolean dated = i == place.end
                        || reading.hits.is(place.end, WordClass.IN)
                        || reading.tokens.isNumber(place.end);
                return dated ? place : null;
            }
        }
        return null;
    }

    /** The country that the report comes from in which a token stands; empty where no dateline says it. */
    String home(int token) {
        Phrase place = homes[token];
        return place == null ? "" : place.country;
    }

    /** The place that the report comes from, as its dateline says it. */
    @Nullable
    Phrase here(int token) {
        return homes[token];
    }

    /**
     * Our country, the country: that of the dateline; where a pronoun says that it is ours, else that of the first news agency that
     * the story names; empty where there is neither.
     */
    String ours(int token) {
        if (homes[token] != null || !reading.grammar.clitics().article().isEmpty()) {
            return home(token);
        }
        agency = agency == null ? agency() : agency;
        return agency;
    }

    private String agency() {
        for (Phrase phrase : reading.phrases.inOrder()) {
            Entry entry = phrase.entry;
            if (phrase.kind == Phrase.Kind.ORGANIZATION
                    && entry != null
                    && entry.code().equals("NEWS_AGENCY")) {
                return entry.country();
            }
        }
        return "";
    }

    /**
     * The country that is named last before a token, by its own name, that of a place in it or an office of it; the one that the
     * story comes from only where there is no other: one's own country is not called "this country". Empty if none is near.
     */
    String last(int token) {
        String home = home(token);
        String last = "";
        for (int i = token - 1; i >= Math.max(0, token - NEAR) && !reading.mark(i, '\n'); i--) {
            Phrase phrase = reading.phrases.covering(i);
            boolean says = phrase != null && (phrase.isLocation() || phrase.kind == Phrase.Kind.OFFICE);
            if (phrase != null && says && !phrase.country.isEmpty()) {
                if (!phrase.country.equals(home)) {
                    return phrase.country;
                }
                last = last.isEmpty() ? phrase.country : last;
            }
        }
        return last;
    }

    /** Whether words of inviting stand right before a token: بدعوة من رئيس الجمهورية. */
    boolean invited(int token) {
        for (int i = token - 1; i >= Math.max(0, token - 4); i--) {
            Hit hit = reading.hits.longest(i, SenseKind.VISIT_TRIGGER);
            if (hit != null && hit.code().startsWith("INVIT")) {
                return true;
            }
        }
        return false;
    }
}
