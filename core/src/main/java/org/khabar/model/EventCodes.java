package org.khabar.model;

import java.util.Optional;

/**
 * What event data and the web call a visit or an agreement: codes of CAMEO 1.1 and PLOVER 2021, types of schema.org. They follow
 * from the stage and the fields and are never stored in an article.
 *
 * <p>Stateless, for any number of threads.
 */
public final class EventCodes {

    private EventCodes() {}

    /**
     * The CAMEO code of a visit, seen from the visitor.
     *
     * @param visit the visit
     * @return {@code 042} make a visit for one under way or completed, {@code 036} express intent to meet for one to come; empty for one
     *     that is cancelled, denied, or of which nobody says whether it happens
     */
    public static Optional<String> cameo(Visit visit) {
        return switch (visit.stage()) {
            case UNDER_WAY, COMPLETED -> Optional.of("042");
            case INVITED, ANNOUNCED, EXPECTED, PLANNED, POSTPONED -> Optional.of("036");
            case CANCELLED, DENIED, UNSPECIFIED -> Optional.empty();
        };
    }

    /**
     * The PLOVER event type of a visit.
     *
     * @param visit the visit
     * @return {@code CONSULT} for one under way or completed, {@code AGREE} for one to come; else empty
     */
    public static Optional<String> plover(Visit visit) {
        return cameo(visit).map(code -> code.equals("042") ? "CONSULT" : "AGREE");
    }

    /**
     * The CAMEO code of an agreement.
     *
     * @param agreement the agreement
     * @return {@code 057} sign formal agreement once it is signed; {@code 046} engage in negotiation while it is negotiated; before
     *     it is signed {@code 0311}, {@code 0312} or {@code 0313} express intent to cooperate economically, militarily or on judicial
     *     matters by its first field that tells, else {@code 030}; empty where it is suspended, ended or nothing is said
     */
    public static Optional<String> cameo(Agreement agreement) {
        return switch (agreement.stage()) {
            case NEGOTIATING, DISCUSSED -> Optional.of("046");
            case PROPOSED, DRAFT, TO_BE_SIGNED, AGREED, REACHED, INITIALLED -> Optional.of(intent(agreement));
            case SIGNED, CONCLUDED, EXCHANGED, APPROVED, RATIFIED, IN_FORCE, EXTENDED, RENEWED -> Optional.of("057");
            case SUSPENDED, WITHDRAWN, TERMINATED, UNSPECIFIED -> Optional.empty();
        };
    }

    private static String intent(Agreement agreement) {
        for (StatedField stated : agreement.fields()) {
            PloverContext context = stated.field().ploverContext().orElse(PloverContext.DIPLOMATIC);
            switch (context) {
                case ECONOMIC -> {
                    return "0311";
                }
                case MILITARY -> {
                    return "0312";
                }
                case LEGAL, CRIME -> {
                    return "0313";
                }
                default -> {
                    // The next field may tell.
                }
            }
        }
        return "030";
    }

    /**
     * The PLOVER event type of an agreement.
     *
     * @param agreement the agreement
     * @return {@code SUPPORT} once it is signed, {@code CONSULT} while it is negotiated, {@code AGREE} before it is signed; else empty
     */
    public static Optional<String> plover(Agreement agreement) {
        return cameo(agreement).map(code -> switch (code) {
            case "057" -> "SUPPORT";
            case "046" -> "CONSULT";
            default -> "AGREE";
        });
    }

    /**
     * The schema.org type of a fact.
     *
     * @param fact the fact
     * @return {@code Quotation} for a quote, {@code TravelAction} for a visit, {@code CreativeWork} for an agreement, for which
     *     schema.org has no type of its own
     */
    public static String schemaType(Fact fact) {
        if (fact instanceof Quote) {
            return "Quotation";
        }
        return fact instanceof Visit ? "TravelAction" : "CreativeWork";
    }
}
