package org.khabar.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.language.Hit;
import org.khabar.language.SenseKind;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;
import org.khabar.text.Span;

/** Finds invitations: who invites whom where, and which visit is made at whose invitation. */
final class InvitationFinder {

    private static final int FARTHEST = 20;
    private static final int NEAR = 7;

    private final Reading reading;
    private final Cast cast;
    private final Clauses clauses;
    private final Travellers travellers;
    private final VisitStages stages;
    private final List<Found> found = new ArrayList<>();

    /** An invitation with the statement that it is, if it is one by itself. */
    record Found(
            int token,
            @Nullable Figure by,
            Span span,
            @Nullable Statement statement) {}

    InvitationFinder(Reading reading, Cast cast, Clauses clauses, Travellers travellers, VisitStages stages) {
        this.reading = reading;
        this.cast = cast;
        this.clauses = clauses;
        this.travellers = travellers;
        this.stages = stages;
    }

    /** What a word of inviting says by itself of a visit; null where it only tells of a visit at whose invitation it is. */
    @Nullable
    Statement of(Statement statement) {
        if (statement.hit.is(Trait.ADPOSITION) && acceptor(statement) == null) {
            keep(statement, host(statement), null);
            return null;
        }
        return statement.code().equals("INVITE") ? verb(statement) : noun(statement);
    }

    /** Who invites, behind "at the invitation of"; the name where an office with another word between stands before it. */
    private @Nullable Source host(Statement statement) {
        int limit = clauses.sentenceEnd(statement.first);
        Source host = null;
        for (int i = statement.end; i < Math.min(limit, statement.end + NEAR) && host == null; i++) {
            if (clauses.ends(i) || clauses.finite(i) || reading.mark(i, ',')) {
                return null;
            }
            host = clauses.sources().at(i);
            host = host == null || host.figure() == null || host.figure().isLocation() ? null : host;
        }
        return host == null ? null : named(host, limit);
    }

    private Source named(Source host, int limit) {
        Figure figure = host.figure();
        if (figure == null || figure.named() || !reading.mark(host.end(), ',')) {
            return host;
        }
        for (int i = host.end() + 1; i < Math.min(limit, host.end() + NEAR) && !clauses.ends(i); i++) {
            Phrase phrase = reading.phrases.at(i);
            Figure other = cast.of(phrase);
            if (phrase != null && phrase.kind == Phrase.Kind.PERSON && other != null) {
                return new Source(other, host.first(), phrase.end, phrase.start, phrase.stop, false);
            }
            if (phrase != null || clauses.finite(i) || reading.mark(i, ',')) {
                return host;
            }
        }
        return host;
    }

    private void keep(Statement statement, @Nullable Source host, @Nullable Statement own) {
        int first = noun(statement.hit);
        int noun = first == statement.first
                ? reading.hits.start(first, (reading.proclitic(first, Reading.Proclitic.CONJUNCTION) ? 1 : 0))
                : reading.tokens.start(first);
        int start = host != null && host.explicit() && host.end() <= first ? Math.min(noun, host.start()) : noun;
        int stop = reading.tokens.end((host != null && start == noun ? host.end() : statement.end) - 1);
        // A word of inviting alone, without anybody who invites, is no statement of an invitation.
        if (stop > start && (host != null || own != null)) {
            found.add(new Found(
                    statement.first,
                    host == null ? null : host.figure(),
                    new Span(start, Math.max(stop, start + 1)),
                    own));
        }
    }

    /** Where a word of inviting begins that other words lead to: تلبية لدعوة, in response to an invitation from. */
    private int noun(Hit hit) {
        for (int i = hit.token() + 1; i < hit.end(); i++) {
            if (reading.hits.is(i, WordClass.TO)) {
                return i + 1 < hit.end() ? i + 1 : i;
            }
            boolean glued = reading.proclitic(i, Reading.Proclitic.PREPOSITION);
            if (glued && reading.hits.has(i, SenseKind.VISIT_TRIGGER)) {
                return i;
            }
        }
        return hit.token();
    }

    /** Somebody invites somebody: to the inviter's country, or where the invitation leads. */
    private @Nullable Statement verb(Statement statement) {
        // "An invitation that he sent" is told of by its noun.
        Hit noun = reading.hits.longest(statement.first - 1, SenseKind.VISIT_TRIGGER);
        if (noun != null && noun.code().equals("INVITATION") && statement.hit.is(Trait.POSSESSED)) {
            return null;
        }
        int limit = clauses.sentenceEnd(statement.first);
        Source host = clauses.subject(statement.first, statement.end);
        Source guest = null;
        if (statement.hit.is(Trait.PASSIVE) && !clauses.verbLast()) {
            guest = host;
            host = clauses.agent(statement.end, limit);
        } else if (clauses.verbLast()) {
            guest = governed(clauses.start(statement.first), statement.first, WordClass.FROM);
        } else if (clauses.verbFirst()) {
            int from = host != null && host.first() >= statement.end ? host.end() : statement.end;
            guest = governed(from, limit, WordClass.TO);
            guest = guest != null ? guest : clauses.behind(from, limit);
        } else {
            guest = clauses.agent(statement.end, limit);
        }
        return invited(statement, host, guest);
    }

    private @Nullable Statement invited(Statement statement, @Nullable Source host, @Nullable Source guest) {
        Figure by = host == null ? null : host.figure();
        Figure visitor = guest == null ? null : guest.figure();
        if (by == null && visitor != null && (reading.grammar.dropsSubject() || (host != null && host.pronoun()))) {
            by = travellers.other(statement, visitor);
        }
        if (visitor == null && by != null && statement.hit.is(Trait.POSSESSED)) {
            statement.country = by.country;
            visitor = travellers.other(statement, by);
        }
        if (by == null || visitor == null || by == visitor || visitor.kind != Phrase.Kind.PERSON) {
            return null;
        }
        statement.visitor = visitor;
        statement.explicit = true;
        statement.host = by;
        statement.country = by.country;
        statement.places = places(statement, visitor);
        if (statement.places.isEmpty() && !called(statement)) {
            return null;
        }
        settle(statement, visitor);
        stages.invitation(statement, accepted(statement.hit));
        if (host != null && host.explicit() && guest != null) {
            statement.cover(host.start(), host.stop());
            statement.cover(guest.start(), guest.stop());
        }
        found.add(new Found(statement.first, by, statement.evidence, statement));
        return statement;
    }

    /** Whether a noun of invitation or of a visit stands with the verb: one also calls people to do things. */
    private boolean called(Statement statement) {
        int limit = Math.min(clauses.sentenceEnd(statement.first), statement.end + FARTHEST);
        for (int i = clauses.start(statement.first); i < limit && !clauses.ends(i); i++) {
            Hit hit = reading.hits.longest(i, SenseKind.VISIT_TRIGGER);
            if (hit != null
                    && i != statement.first
                    && (hit.code().equals("INVITATION")
                            || hit.code().equals("VISIT")
                            || hit.code().equals("TRIP"))) {
                return true;
            }
        }
        return statement.hit.is(Trait.NOMINAL) || (statement.hit.length() > 1 && !clauses.verbLast());
    }

    /** The place that the invited one is to visit. */
    private List<Phrase> places(Statement statement, Figure visitor) {
        int from = clauses.verbLast() ? clauses.start(statement.first) : statement.end;
        int limit = Math.min(clauses.sentenceEnd(statement.first), statement.end + FARTHEST);
        for (int i = from; i < limit && !(clauses.ends(i) && i > statement.end); i++) {
            Phrase phrase = reading.phrases.at(i);
            Figure place = phrase == null || !phrase.isLocation() ? null : cast.of(phrase);
            boolean visit = near(i, statement);
            if (phrase != null && place != null && visit && !place.country.equals(visitor.country)) {
                return List.of(phrase);
            }
        }
        return List.of();
    }

    private void settle(Statement statement, Figure visitor) {
        boolean nowhere = statement.places.isEmpty() && statement.country.isEmpty();
        statement.places = nowhere ? later(statement, visitor) : statement.places;
    }

    /** Where the event is to be that somebody is invited to: the first place that the next words name, not in his country. */
    private List<Phrase> later(Statement statement, Figure visitor) {
        int limit = Math.min(reading.count(), statement.end + 4 * FARTHEST);
        for (int i = statement.end; i < limit && !reading.mark(i, '\n'); i++) {
            Phrase phrase = reading.phrases.at(i);
            Figure place = phrase == null || phrase.kind != Phrase.Kind.PLACE ? null : cast.of(phrase);
            boolean placed = reading.hits.is(i - 1, WordClass.bits(WordClass.IN, WordClass.AT, WordClass.TO))
                    || reading.proclitic(i, Reading.Proclitic.PREPOSITION);
            if (phrase != null && place != null && placed && !place.country.equals(visitor.country)) {
                return List.of(phrase);
            }
        }
        return List.of();
    }

    /** Whether a word of visiting stands right before a place, over "to". */
    private boolean near(int token, Statement statement) {
        for (int i = token - 1; i >= Math.max(0, token - 3); i--) {
            Hit hit = reading.hits.longest(i, SenseKind.VISIT_TRIGGER);
            if (hit != null && i != statement.first) {
                return switch (hit.code()) {
                    case "VISIT", "TRIP", "TRAVEL" -> true;
                    default -> false;
                };
            }
        }
        return false;
    }

    private boolean accepted(Hit invitation) {
        int to = Math.min(reading.count(), invitation.end() + 2 * FARTHEST);
        for (int i = clauses.start(invitation.token()); i < to; i++) {
            for (Hit hit : reading.hits.of(i, SenseKind.VISIT_TRIGGER)) {
                if (hit.code().equals("ACCEPT") && !before(hit)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** قبل is "before" too, but where an invitation is its object, or a pronoun in a clause of its own: فقبلها. */
    private boolean before(Hit hit) {
        int token = hit.token();
        boolean object = hit.is(Trait.POSSESSED)
                ? reading.proclitic(token, Reading.Proclitic.CONJUNCTION)
                : reading.hits.has(hit.end(), SenseKind.VISIT_TRIGGER);
        return reading.hits.is(token, WordClass.BEFORE) && !object;
    }

    private @Nullable Source governed(int from, int limit, WordClass preposition) {
        for (int i = from; i < Math.min(limit, from + FARTHEST); i++) {
            if (reading.hits.is(i, preposition)) {
                Source source = clauses.agent(i + reading.hits.length(i), limit);
                if (source != null && source.figure() != null && source.figure().kind == Phrase.Kind.PERSON) {
                    return source;
                }
            }
        }
        return null;
    }

    /** The noun: an invitation from somebody, or one that somebody accepts or was sent. */
    private @Nullable Statement noun(Statement statement) {
        if (!found.isEmpty() && sent(found.get(found.size() - 1), statement)) {
            return null;
        }
        int limit = clauses.sentenceEnd(statement.first);
        Source host = clauses.agent(statement.end, limit);
        host = host == null ? sender(statement, limit) : host;
        host = host == null ? possessor(statement.first) : host;
        Source guest = acceptor(statement);
        Figure by = host == null ? null : host.figure();
        if (by != null && guest != null && guest.figure() != null && guest.figure() != by) {
            statement.visitor = guest.figure();
            statement.host = by;
            statement.country = by.country;
            statement.places = places(statement, guest.figure());
            settle(statement, guest.figure());
            stages.invitation(statement, true);
            keep(statement, host, statement);
            return statement;
        }
        keep(statement, host, null);
        return null;
    }

    /** A trip that somebody was invited to, and no more is said: received an invitation to visit Paris. */
    void offered(Statement trip) {
        int from = Math.max(clauses.sentenceStart(trip.first), trip.first - FARTHEST);
        for (int i = trip.first - 1; i >= from && !clauses.ends(i); i--) {
            Hit hit = reading.hits.longest(i, SenseKind.VISIT_TRIGGER);
            if (hit != null && hit.code().equals("INVITATION") && !hit.is(Trait.ADPOSITION)) {
                stages.invitation(trip, accepted(hit));
                return;
            }
        }
    }

    /** Whether the verb before has told of the invitation. */
    private boolean sent(Found before, Statement statement) {
        return before.statement() != null
                && statement.first - before.token() < FARTHEST
                && reading.sentences.of(before.token()) == reading.sentences.of(statement.first);
    }

    /** An invitation that X sent him. */
    private @Nullable Source sender(Statement statement, int limit) {
        for (int i = statement.end; i < Math.min(limit, statement.end + 3); i++) {
            Hit hit = reading.hits.longest(i, SenseKind.VISIT_TRIGGER);
            if (hit != null && hit.code().equals("INVITE")) {
                return clauses.verbFirst() ? clauses.behind(hit.end(), limit) : clauses.agent(hit.end(), limit);
            }
        }
        return null;
    }

    /** Whose invitation it is: accepted the president's invitation. */
    private @Nullable Source possessor(int noun) {
        Phrase owner = noun > 1 && reading.tokens.possessive(noun - 1) ? reading.phrases.covering(noun - 2) : null;
        Figure by = cast.of(owner);
        return owner == null || by == null || by.isLocation()
                ? null
                : new Source(by, owner.first, owner.end, owner.start, owner.stop, false);
    }

    /** Who accepts it, if a verb of accepting stands before. */
    private @Nullable Source acceptor(Statement statement) {
        int from = Math.max(clauses.sentenceStart(statement.first), statement.first - FARTHEST);
        for (int i = statement.first - 1; i >= from; i--) {
            Hit hit = reading.hits.longest(i, SenseKind.VISIT_TRIGGER);
            if (hit != null && hit.code().equals("ACCEPT")) {
                Statement accepting = new Statement(hit, reading.hits.span(hit));
                accepting.saying = statement.saying;
                travellers.subject(accepting);
                return accepting.visitor == null ? null : Source.elided(accepting.visitor);
            }
        }
        return null;
    }

    /** Gives each invitation that was found to its visit. */
    void join(List<Statement> statements, Journeys journeys) {
        new Invitations(statements, journeys).join(found);
    }
}
