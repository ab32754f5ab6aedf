package org.khabar.parse;

import org.jspecify.annotations.Nullable;
import org.khabar.language.Hit;
import org.khabar.language.Sense;
import org.khabar.language.SenseKind;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;

/**
 * Names of languages in which the head noun comes first and what determines it follows. How far a name goes is told by {@link
 * ArticledName} where the language has an article, by {@link EzafeName} where it has none.
 */
final class HeadFirstPattern implements NamePattern {

    private static final long HEADS = SenseKind.ORGANIZATION_HEAD.bit() | SenseKind.PLACE_HEAD.bit();

    private final Reading reading;
    private final NameWords words;
    private final PlaceBehindHead places;
    private final @Nullable ArticledName articled;
    private final EzafeName ezafe;

    HeadFirstPattern(Reading reading) {
        this.reading = reading;
        this.words = new NameWords(reading);
        this.places = new PlaceBehindHead(reading, words);
        boolean article = !reading.grammar.clitics().article().isEmpty();
        this.articled = article ? new ArticledName(reading, words) : null;
        this.ezafe = new EzafeName(reading, words);
    }

    @Override
    public boolean mayBegin(int token) {
        return reading.hits.hasAny(token, HEADS) || reading.hits.has(token - 1, SenseKind.PLACE_HEAD);
    }

    @Override
    public @Nullable Name organization(int token, @Nullable Hit head) {
        if (head == null || portfolioOfOffice(token) || several(head)) {
            return null;
        }
        int body = head.end();
        int end = articled == null ? ezafe.end(head) : articled.end(head);
        if (end == body) {
            return alone(head) ? new Name(token, body, head.strip(), head.code()) : null;
        }
        Sense sense = head.sense();
        boolean weak = sense.is(Trait.COMMON) || sense.is(Trait.GUARDED);
        if (weak && !evident(head, body, end)) {
            return null;
        }
        return new Name(token, end, head.strip(), sense.code());
    }

    /** A head of several bodies, or of somebody's own: وزارات, حكومتا البلدين, حكومته. */
    private boolean several(Hit head) {
        return head.is(Trait.PLURAL) || head.is(Trait.DUAL) || head.is(Trait.POSSESSED) || head.is(Trait.FIRST_PERSON);
    }

    /** In وزير الخارجية العراقي the ministry's short name is what the minister is responsible for. */
    private boolean portfolioOfOffice(int token) {
        Hit longer = reading.hits.longest(token - 1, SenseKind.PORTFOLIO);
        boolean inside = longer != null && longer.end() > token && reading.hits.has(token - 2, SenseKind.OFFICE);
        if (inside) {
            return true;
        }
        return reading.hits.has(token, SenseKind.PORTFOLIO)
                && token > 0
                && (reading.hits.has(token - 1, SenseKind.OFFICE)
                        || reading.hits.has(token - 1, SenseKind.ORGANIZATION_HEAD));
    }

    /**
     * Heads that a state has only one of stand alone: مجلس النواب, پارلمان; others that do not name a body by themselves only
     * where they speak: قالت الشرطة.
     */
    private boolean alone(Hit head) {
        if (!head.is(Trait.SHORT)) {
            return false;
        }
        return head.code().equals("PARLIAMENT") || reading.verbal(head.token() - 1) || reading.verbal(head.end());
    }

    /** What a head that is a word of everyday needs to be a name. */
    private boolean evident(Hit head, int body, int end) {
        if (words.proper(body, end) || reading.mark(end, '(')) {
            return true;
        }
        if (head.is(Trait.GUARDED)) {
            return false;
        }
        boolean definite = articled != null && reading.definite(head.token());
        boolean unknown = !definite && !reading.hits.known(body) && !(articled != null && reading.definite(body));
        boolean long3 = articled != null && end - head.token() >= 4 && !reading.hits.is(body, WordClass.NOUN);
        return unknown || long3 || (articled != null && words.purpose(body));
    }

    @Override
    public @Nullable Name place(int token, @Nullable Hit head) {
        return places.at(token, head);
    }
}
