package org.khabar.format.standoff;

import java.util.Optional;
import org.khabar.model.AgreementNumber;
import org.khabar.model.AgreementStage;
import org.khabar.model.FieldOfCooperation;
import org.khabar.model.Instrument;
import org.khabar.model.OrganizationKind;
import org.khabar.model.Stage;
import org.khabar.model.VisitKind;

/** What the finer codes of the model become in stand-off; empty where nothing is written. Each is total. */
final class StandoffCodes {

    private StandoffCodes() {}

    static String of(OrganizationKind kind) {
        return switch (kind) {
            case BLOC -> "INTERGOVERNMENTAL";
            case COURT, MILITARY -> "GOVERNMENT_BODY";
            case MOVEMENT -> "PARTY";
            case BROADCASTER, NEWSPAPER -> "MEDIA";
            case RESEARCH -> "UNIVERSITY";
            case IFI -> "BANK";
            case RELIGIOUS -> "OTHER";
            case INTERGOVERNMENTAL,
                    GOVERNMENT,
                    MINISTRY,
                    GOVERNMENT_BODY,
                    PARLIAMENT,
                    PARTY,
                    ARMED_GROUP,
                    NEWS_AGENCY,
                    MEDIA,
                    UNIVERSITY,
                    COMPANY,
                    BANK,
                    NGO,
                    SPORT,
                    OTHER -> kind.name();
        };
    }

    static String of(VisitKind kind) {
        return switch (kind) {
            case STATE, OFFICIAL, WORKING, PRIVATE -> kind.name();
            case PILGRIMAGE -> "PRIVATE";
            case FRIENDLY, COURTESY, FAREWELL, CONDOLENCE, INSPECTION, TRANSIT, UNSPECIFIED -> "UNSPECIFIED";
        };
    }

    /** Empty for a stage that nobody tells; a denied visit is not written at all. */
    static Optional<String> of(Stage stage) {
        return switch (stage) {
            case INVITED, PLANNED, UNDER_WAY, COMPLETED, POSTPONED, CANCELLED -> Optional.of(stage.name());
            case ANNOUNCED, EXPECTED -> Optional.of("PLANNED");
            case DENIED, UNSPECIFIED -> Optional.empty();
        };
    }

    static String of(Instrument instrument) {
        return switch (instrument) {
            case TREATY, CONVENTION, CHARTER, STATUTE, CONCORDAT -> "TREATY";
            case AGREEMENT, EXCHANGE_OF_NOTES, DOCUMENT, PARTNERSHIP, MODUS_VIVENDI -> "AGREEMENT";
            case ACCORD -> "ACCORD";
            case MEMORANDUM, MOU -> "MEMORANDUM";
            case PROTOCOL, MINUTES -> "PROTOCOL";
            case DECLARATION, JOINT_STATEMENT -> "DECLARATION";
            case ACTION_PLAN, COOPERATION_PROGRAMME, ROADMAP -> "PROGRAMME";
            case LETTER_OF_INTENT -> "LETTER_OF_INTENT";
            case CONTRACT -> "CONTRACT";
            case CEASEFIRE -> "CEASEFIRE";
        };
    }

    static Optional<String> of(AgreementStage stage) {
        return switch (stage) {
            case PROPOSED -> Optional.of("PROPOSED");
            case NEGOTIATING, DRAFT, DISCUSSED -> Optional.of("NEGOTIATING");
            case AGREED, REACHED, INITIALLED -> Optional.of("REACHED");
            case TO_BE_SIGNED -> Optional.of("TO_BE_SIGNED");
            case SIGNED, CONCLUDED, EXCHANGED -> Optional.of("SIGNED");
            case APPROVED, RATIFIED -> Optional.of("RATIFIED");
            case IN_FORCE, EXTENDED, RENEWED -> Optional.of("IN_FORCE");
            case SUSPENDED -> Optional.of("SUSPENDED");
            case WITHDRAWN, TERMINATED -> Optional.of("TERMINATED");
            case UNSPECIFIED -> Optional.empty();
        };
    }

    /** A number, or PLURAL where the text gives none. */
    static Object of(AgreementNumber number) {
        return number.count().isPresent() ? (Object) number.count().getAsInt() : "PLURAL";
    }

    static Optional<String> of(FieldOfCooperation field) {
        return switch (field) {
            case BANKING -> Optional.of("FINANCE");
            case FREE_TRADE -> Optional.of("TRADE");
            case OIL, GAS, PETROCHEMICALS -> Optional.of("OIL_GAS");
            case ELECTRICITY, RENEWABLES -> Optional.of("ENERGY");
            case FISHERIES, FOOD_SECURITY -> Optional.of("AGRICULTURE");
            case RAIL, TRANSIT, LOGISTICS, INFRASTRUCTURE -> Optional.of("TRANSPORT");
            case SHIPPING -> Optional.of("MARITIME");
            case COMMUNICATIONS, IT, AI, CYBER -> Optional.of("TECHNOLOGY");
            case BORDER -> Optional.of("BORDERS");
            case LAW_ENFORCEMENT -> Optional.of("SECURITY");
            case JUDICIAL -> Optional.of("JUSTICE");
            case PARLIAMENT, CONSULAR -> Optional.of("POLITICS");
            case STANDARDS -> Optional.of("INDUSTRY");
            case RELIGION -> Optional.of("CULTURE");
            case MUNICIPAL, UNSPECIFIED_ALL -> Optional.empty();
            default -> Optional.of(field.name());
        };
    }
}
