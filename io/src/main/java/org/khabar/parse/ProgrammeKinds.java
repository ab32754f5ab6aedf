package org.khabar.parse;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khabar.language.Hit;
import org.khabar.language.SenseKind;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;
import org.khabar.model.ProgrammeKind;

/** Tells the kind of an event, by its word and by what stands with it. */
final class ProgrammeKinds {

    private static final Map<String, ProgrammeKind> KINDS = Arrays.stream(ProgrammeKind.values())
            .collect(Collectors.toUnmodifiableMap(ProgrammeKind::name, Function.identity()));

    private static final int NEAR = 8;
    private static final int SITE = 14;

    private ProgrammeKinds() {}

    /** The kind of an event whose clause ends before a token; null where the word means something else there. */
    static @Nullable ProgrammeKind of(Reading reading, Clauses clauses, Hit hit, ProgrammeKind kind, int from, int to) {
        return switch (kind) {
            case SIGNING_CEREMONY -> signing(reading, hit, from, to) ? kind : null;
            case SITE_VISIT -> place(reading, hit, to) ? kind : null;
            case BILATERAL_TALKS, EXPANDED_TALKS -> talks(reading, clauses, hit, kind, to);
            // Who receives whom is told by the statements of the visit.
            case OFFICIAL_WELCOME -> hit.is(Trait.GUARDED) ? null : kind;
            case CONFERENCE_PARTICIPATION -> attended(reading, clauses, hit, to);
            case MEDIA_STATEMENT, SPEECH ->
                hit.is(Trait.GUARDED) && hit.is(Trait.NOMINAL) && from == hit.token() ? null : kind;
            case BUSINESS_MEETING, PARLIAMENT_ADDRESS, COMMUNITY_MEETING -> hit.is(Trait.GUARDED) ? null : kind;
            default -> hit.is(Trait.GUARDED) && hit.is(Trait.NOMINAL) && !near(reading, hit) ? null : kind;
        };
    }

    /** The kind that a code of the lists names, null for none. */
    static @Nullable ProgrammeKind named(String code) {
        return KINDS.get(code);
    }

    private static boolean near(Reading reading, Hit hit) {
        return reading.hits.has(hit.token() - 1, SenseKind.VISIT_TRIGGER);
    }

    private static boolean signing(Reading reading, Hit hit, int from, int to) {
        Hit act = reading.hits.longest(hit.token(), SenseKind.AGREEMENT_TRIGGER);
        return (act == null || act.code().equals("SIGNED") || hit.length() > 1)
                && holds(reading, SenseKind.INSTRUMENT, from, to);
    }

    /** One attends a conference; a signing or talks that one attends are these. */
    private static @Nullable ProgrammeKind attended(Reading reading, Clauses clauses, Hit hit, int to) {
        for (int i = hit.token(); i < Math.min(to, hit.end() + NEAR); i++) {
            Hit more = reading.hits.longest(i, SenseKind.PROGRAMME);
            ProgrammeKind kind = more == null ? null : named(more.code());
            if (more != null && kind != null && kind != ProgrammeKind.CONFERENCE_PARTICIPATION && i > hit.token()) {
                boolean talks = kind == ProgrammeKind.EXPANDED_TALKS;
                kind = talks ? talks(reading, clauses, more, kind, to) : kind;
                return more.is(Trait.GUARDED) && kind != ProgrammeKind.BUSINESS_MEETING ? null : kind;
            }
        }
        boolean sure = !hit.is(Trait.GUARDED) || (!hit.is(Trait.NOMINAL) && event(reading, hit, to));
        return sure ? ProgrammeKind.CONFERENCE_PARTICIPATION : null;
    }

    /** One takes part in an event, or in what has a name; to take part in the building of a port is no event. */
    private static boolean event(Reading reading, Hit hit, int to) {
        for (int i = hit.end(); i < Math.min(to, hit.end() + NEAR) && !reading.hits.is(i, WordClass.OF); i++) {
            Phrase name = reading.phrases.at(i);
            if (reading.hits.has(i, SenseKind.PROGRAMME)
                    || reading.hits.is(i, WordClass.OCCASION)
                    || (name != null && name.kind == Phrase.Kind.ORGANIZATION)
                    || (reading.tokens.capital(i) && name == null)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(Reading reading, SenseKind kind, int from, int to) {
        for (int i = from; i < to; i++) {
            if (reading.hits.has(i, kind)) {
                return true;
            }
        }
        return false;
    }

    /** A factory, a university, a port: a site is no country, city or person. */
    private static boolean place(Reading reading, Hit hit, int to) {
        for (int i = hit.end(); i < Math.min(to, hit.end() + SITE); i++) {
            Phrase phrase = reading.phrases.at(i);
            if (phrase != null && phrase.kind != Phrase.Kind.PERSON && phrase.kind != Phrase.Kind.OFFICE) {
                return phrase.kind == Phrase.Kind.ORGANIZATION
                        || (phrase.kind == Phrase.Kind.PLACE && !town(phrase.code));
            }
            Hit head = reading.hits.longest(i, SenseKind.PLACE_HEAD);
            if (reading.hits.has(i, SenseKind.ORGANIZATION_HEAD) || (head != null && !town(head.code()))) {
                return true;
            }
        }
        return !hit.is(Trait.GUARDED);
    }

    private static boolean town(String code) {
        return code.equals("CITY") || code.equals("CAPITAL") || code.equals("REGION");
    }

    /** Talks with business people, in a larger circle, or with leaders have kinds of their own. */
    private static ProgrammeKind talks(Reading reading, Clauses clauses, Hit hit, ProgrammeKind said, int to) {
        for (int i = hit.token(); i < Math.min(to, hit.end() + NEAR) && !clauses.ends(i); i++) {
            Hit more = reading.hits.longest(i, SenseKind.PROGRAMME);
            Phrase cover = reading.phrases.covering(i);
            if (more == null || (cover != null && cover.kind == Phrase.Kind.OFFICE)) {
                continue;
            }
            ProgrammeKind kind = named(more.code());
            if ((kind == ProgrammeKind.EXPANDED_TALKS && said != kind)
                    || kind == ProgrammeKind.BUSINESS_MEETING
                    || kind == ProgrammeKind.LEADERS_MEETINGS
                    || kind == ProgrammeKind.COMMUNITY_MEETING) {
                return kind;
            }
        }
        return said;
    }

    /** Who is received is met; a reception that is called official is a welcome, and so is that of Persian news. */
    static ProgrammeKind welcome(Reading reading, Clauses clauses, Hit hit, int to) {
        if (clauses.verbLast()) {
            return ProgrammeKind.OFFICIAL_WELCOME;
        }
        for (int i = Math.max(0, hit.token() - 2); i < to; i++) {
            Hit kind = reading.hits.longest(i, SenseKind.VISIT_KIND);
            boolean adverb = reading.tokens.latin(i) && reading.tokens.fold(i).equals("officially");
            if (adverb || (kind != null && kind.code().equals("OFFICIAL"))) {
                return ProgrammeKind.OFFICIAL_WELCOME;
            }
        }
        return ProgrammeKind.BILATERAL_TALKS;
    }
}
