package org.khabar.parse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.model.DelegationRole;
import org.khabar.model.Stage;
import org.khabar.model.VisitKind;
import org.khabar.model.VisitTrait;
import org.khabar.text.Span;

/** A visit in the making: what one or more statements of the article say of one trip. Mutable, one per parse. */
final class Journey {

    @Nullable
    Figure visitor;

    @Nullable
    Figure host;

    /** The ISO code of the country visited, empty where nobody says it. */
    String hostCountry = "";

    final Set<Figure> destinations = new LinkedHashSet<>();
    VisitKind kind = VisitKind.UNSPECIFIED;
    final Set<VisitTrait> traits = EnumSet.noneOf(VisitTrait.class);

    /** The stage, and how much the statement that says it counts. */
    Stage stage = Stage.UNSPECIFIED;

    int weight;

    @Nullable
    Span stageSpan;

    final List<Span> evidence = new ArrayList<>();
    final List<Invited> invitations = new ArrayList<>();
    final List<Span> purposes = new ArrayList<>();
    final List<Item> programme = new ArrayList<>();
    final List<Companion> delegation = new ArrayList<>();

    @Nullable
    Attendance sendOff;

    @Nullable
    Attendance reception;

    /** The first token that speaks of it. */
    int first = Integer.MAX_VALUE;

    /** The first token of the last statement of it. */
    int last = -1;

    /** Whether a statement is enough to say that there is such a visit. */
    boolean founded;

    final List<Statement> statements = new ArrayList<>();

    String rule = "";

    @Nullable
    Saying attribution;

    String id = "";

    /** An invitation. */
    record Invited(@Nullable Figure by, Span span) {}

    /** Somebody who travels with the visitor, the words and the word that say so, and the quote in which they stand. */
    record Companion(
            Figure who,
            DelegationRole role,
            Stage stage,
            Span span,
            Span trigger,
            @Nullable Saying saying) {}

    /** An event of the visit, at its word; "and" may join it to the one before, with which it shares its last words. */
    record Item(org.khabar.model.ProgrammeKind kind, Stage stage, Span span, int first, boolean joined) {

        private boolean within(Item other) {
            return span.overlaps(other.span) && !(joined && first > other.first && kind != other.kind);
        }
    }

    /** Who saw the visitor off or met him. */
    record Attendance(List<Figure> by, Span span) {}

    /**
     * Adds an event to the programme, unless it has it already: of events told in overlapping words the more special one stays, and
     * a signing, a press conference and the like are told of once.
     */
    void add(Item item) {
        for (int i = 0; i < programme.size(); i++) {
            Item known = programme.get(i);
            boolean same = known.kind() == item.kind() && once(item.kind());
            if (same || item.within(known)) {
                if (!same && rank(item.kind()) > rank(known.kind())) {
                    programme.set(i, item);
                }
                return;
            }
        }
        programme.add(item);
    }

    private static boolean once(org.khabar.model.ProgrammeKind kind) {
        return switch (kind) {
            case SIGNING_CEREMONY,
                    PRESS_CONFERENCE,
                    OFFICIAL_WELCOME,
                    EXPANDED_TALKS,
                    LEADERS_MEETINGS,
                    BUSINESS_MEETING -> true;
            default -> false;
        };
    }

    private static int rank(org.khabar.model.ProgrammeKind kind) {
        return switch (kind) {
            case CONFERENCE_PARTICIPATION, OTHER -> 0;
            case BILATERAL_TALKS, SITE_VISIT, SIDE_MEETINGS, MEDIA_STATEMENT -> 1;
            default -> 2;
        };
    }

    void stage(Stage said, int counts, Span where) {
        if (said != Stage.UNSPECIFIED && counts >= weight) {
            stage = said;
            weight = counts;
            stageSpan = where;
        }
    }

    void kind(VisitKind said) {
        if (VisitKinds.better(kind, said)) {
            kind = said;
        }
    }
}
