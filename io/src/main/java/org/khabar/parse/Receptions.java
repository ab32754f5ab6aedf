package org.khabar.parse;

import org.jspecify.annotations.Nullable;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;

/** Finds who receives whom: the reception of a guest from another country is a visit to that of the host. */
final class Receptions {

    private static final int FARTHEST = 30;

    private final Reading reading;
    private final Cast cast;
    private final Clauses clauses;
    private final Travellers travellers;
    private final VisitStages stages;

    Receptions(Reading reading, Cast cast, Clauses clauses, Travellers travellers, VisitStages stages) {
        this.reading = reading;
        this.cast = cast;
        this.clauses = clauses;
        this.travellers = travellers;
        this.stages = stages;
    }

    @Nullable
    Statement of(Statement statement) {
        boolean passive = statement.hit.is(Trait.PASSIVE) || enjoyed(statement);
        Source[] pair = passive && !clauses.verbLast() ? passive(statement) : active(statement);
        Figure host = pair[0] == null ? null : pair[0].figure();
        if (host == null || (host.kind != Phrase.Kind.PERSON && host.kind != Phrase.Kind.ORGANIZATION)) {
            return null;
        }
        statement.host = host;
        statement.country = host.country;
        Source guest = pair[1];
        if (guest != null && guest.figure() != null && !guest.pronoun()) {
            statement.visitor = guest.figure();
            statement.explicit = true;
            statement.cover(guest.start(), guest.stop());
        } else if (guest != null || statement.hit.is(Trait.POSSESSED)) {
            statement.visitor = travellers.antecedent(statement);
        }
        if (statement.visitor == null || statement.visitor == host || statement.visitor.kind != Phrase.Kind.PERSON) {
            return null;
        }
        if (guest != null) {
            where(statement, guest.end());
        }
        stages.reception(statement);
        // Who is met in a third country is no guest of the host's country.
        String country = host.country.isEmpty() ? statement.country : host.country;
        statement.founds = statement.explicit && !country.isEmpty() && !elsewhere(statement, country);
        if (pair[0].start() >= 0) {
            // The subject begins with the office: Egypt's Minister of Electricity, Tarek Shalaby, received.
            int start = Math.min(pair[0].start(), reading.start(pair[0].first()));
            statement.cover(start, pair[0].stop());
        }
        return statement;
    }

    /** "Welcomed him to the White House": the place may tell the country of a host whom nothing else places. */
    private void where(Statement statement, int from) {
        int limit = Math.min(clauses.sentenceEnd(statement.first), from + FARTHEST);
        for (int i = Math.max(from, statement.end); i < limit && !clauses.ends(i); i++) {
            Phrase phrase = reading.phrases.at(i);
            Figure place = cast.of(phrase);
            int before = reading.hits.is(i - 1, WordClass.ARTICLE) ? i - 2 : i - 1;
            if (phrase != null && place != null && reading.hits.is(before, WordClass.TO) && !place.country.isEmpty()) {
                statement.places = phrase.isLocation() ? java.util.List.of(phrase) : statement.places;
                statement.country = statement.country.isEmpty() ? place.country : statement.country;
                return;
            }
        }
    }

    /** Host and guest of a verb, by the order of the language. */
    private Source[] active(Statement statement) {
        int limit = clauses.sentenceEnd(statement.first);
        if (clauses.verbLast()) {
            Source host = clauses.behind(clauses.start(statement.first), statement.first);
            return new Source[] {host, from(statement)};
        }
        Source host = clauses.subject(statement.first, statement.end);
        if (!clauses.verbFirst() || host == null) {
            return new Source[] {host, guest(statement.end, limit)};
        }
        if (statement.hit.is(Trait.POSSESSED)) {
            return new Source[] {host, null};
        }
        boolean behind = host.first() >= statement.end;
        Source guest = behind ? clauses.behind(host.end(), limit) : guest(statement.end, limit);
        if (behind && (guest == null || guest.figure() == null)) {
            Source before = clauses.sources().before(statement.first, clauses.sentenceStart(statement.first));
            return new Source[] {before, host};
        }
        return new Source[] {host, guest};
    }

    private @Nullable Source guest(int from, int limit) {
        if (reading.hits.is(from, WordClass.bits(WordClass.HE, WordClass.SHE, WordClass.THEY))) {
            return new Source(null, from, from + 1, reading.tokens.start(from), reading.tokens.end(from), true);
        }
        return clauses.agent(from, Math.min(limit, from + FARTHEST));
    }

    /** Behind "from", which marks whom one receives. */
    private @Nullable Source from(Statement statement) {
        for (int i = clauses.start(statement.first); i < statement.first; i++) {
            if (reading.hits.is(i, WordClass.FROM)) {
                Source source = guest(i + reading.hits.length(i), statement.first);
                if (source != null) {
                    return source;
                }
            }
        }
        return null;
    }

    /** The noun with "by" behind it: حظي الوزير باستقبال من قبل الرئيس. */
    private boolean enjoyed(Statement statement) {
        return statement.hit.is(Trait.NOMINAL)
                && clauses.verbFirst()
                && reading.hits.is(statement.end, WordClass.BY)
                && reading.phrases.covering(statement.first - 1) != null;
    }

    private Source[] passive(Statement statement) {
        Phrase before = statement.hit.is(Trait.NOMINAL) ? reading.phrases.covering(statement.first - 1) : null;
        if (before != null) {
            Source one = new Source(cast.of(before), before.first, before.end, before.start, before.stop, false);
            return new Source[] {clauses.agent(statement.end, clauses.sentenceEnd(statement.first)), one};
        }
        Source guest = clauses.subject(statement.first, statement.end);
        Source host = clauses.agent(statement.end, clauses.sentenceEnd(statement.first));
        return new Source[] {host, guest};
    }

    private boolean elsewhere(Statement statement, String country) {
        int limit = Math.min(clauses.sentenceEnd(statement.first), statement.first + FARTHEST);
        for (int i = clauses.start(statement.first); i < limit && !clauses.ends(i); i++) {
            Phrase phrase = reading.phrases.at(i);
            Figure place = phrase == null || !phrase.isLocation() ? null : cast.of(phrase);
            if (place != null
                    && reading.hits.is(i - 1, WordClass.IN)
                    && !place.country.isEmpty()
                    && !place.country.equals(country)) {
                return true;
            }
        }
        return false;
    }
}
