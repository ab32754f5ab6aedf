package org.khabar.parse;

import org.jspecify.annotations.Nullable;
import org.khabar.language.Hit;

/** Which codes of offices may mean the same office, the one said more shortly than the other. */
final class Offices {

    static final String COUNTERPART = "COUNTERPART";

    /** Before the kind of an honorific that stands for a person by itself. */
    static final String HONORIFIC = "HONORIFIC.";

    /** What makes one person of several who hold an office. */
    static final String ONE_OF = "ONE_OF";

    /** Somebody whom the article does not name for he spoke on that condition. */
    static final String SOURCE = "SOURCE";

    static boolean common(@Nullable Hit office) {
        return office != null && common(office.code());
    }

    /** Whether an office is what many people are: a bare noun of it does not lead back to the last one who was. */
    static boolean common(String code) {
        return switch (code) {
            case "OCCUPATION", "EXPERT", "JOURNALIST", "BUSINESSMAN", "CLERIC", "MEMBER", "MP", "COMMANDER", "LEADER" ->
                true;
            default -> false;
        };
    }

    /** Whether an office is one of a state, so that its holder is of the state that the article comes from. */
    static boolean ofState(String code) {
        return code.startsWith("HEAD_OF_")
                || switch (code) {
                    case "MINISTER",
                            "FOREIGN_MINISTER",
                            "DEFENCE_MINISTER",
                            "DEPUTY_MINISTER",
                            "VICE_PRESIDENT",
                            "DEPUTY_PRIME_MINISTER",
                            "CROWN_PRINCE",
                            "SPEAKER_OF_PARLIAMENT",
                            "MP",
                            "GOVERNOR",
                            "CENTRAL_BANK_GOVERNOR",
                            "ARMY_CHIEF",
                            "FIRST_LADY" -> true;
                    default -> false;
                };
    }

    /** Whether a form of address is that of an office: دولته of a prime minister, جلالته of a king. */
    static boolean addressed(String honorific, String office) {
        return switch (honorific) {
            case "PRIME_MINISTER" -> office.startsWith("HEAD_OF_GOVERNMENT");
            case "HEAD_OF_STATE" -> office.equals("HEAD_OF_STATE.PRESIDENT");
            case "MONARCH" -> office.startsWith("HEAD_OF_STATE") && !office.equals("HEAD_OF_STATE.PRESIDENT");
            case "ROYAL" -> office.endsWith("PRINCE") || office.endsWith("EMIR");
            case "MINISTER" -> office.endsWith("MINISTER") && !office.contains("PRIME");
            case "AMBASSADOR" -> office.equals("AMBASSADOR");
            default -> false;
        };
    }

    /** Whether an office is held for somebody in another: the adviser of the president, the director of his office. */
    static boolean assists(String code) {
        return switch (code) {
            case "ADVISER", "ENVOY", "REPRESENTATIVE", "DIRECTOR", "SECRETARY", "SPOKESPERSON" -> true;
            default -> false;
        };
    }

    /** Whether those who hold an office are sent to a country or body. */
    static boolean sent(String code) {
        return switch (code) {
            case "AMBASSADOR", "ENVOY", "CONSUL", "CHARGE_D_AFFAIRES", "REPRESENTATIVE", "HIGH_COMMISSIONER" -> true;
            default -> false;
        };
    }

    private Offices() {}

    /** Whether a person known by one office may be called by the other. */
    static boolean compatible(String one, String other) {
        return one.equals(other)
                || shortFor(one, other)
                || shortFor(other, one)
                || (family(one).equals(family(other)) && !family(one).isEmpty());
    }

    /** "The minister" may be the foreign minister, "the deputy" the vice president, "the official" anybody in office. */
    private static boolean shortFor(String general, String special) {
        return switch (general) {
            case "MINISTER" ->
                special.endsWith("MINISTER") && !special.contains("PRIME") && !special.contains("DEPUTY");
            case "DEPUTY" -> special.startsWith("VICE") || special.startsWith("DEPUTY");
            case "LEADER" -> special.startsWith("HEAD_OF") || special.equals("CROWN_PRINCE");
            case "SECRETARY" -> special.equals("SECRETARY_GENERAL");
            case "DIRECTOR" -> special.equals("DIRECTOR_GENERAL");
            default -> false;
        };
    }

    private static String family(String code) {
        return switch (code) {
            case "HEAD_OF_STATE.KING", "HEAD_OF_STATE.CUSTODIAN" -> "KING";
            case "CHAIRMAN", "RECTOR" -> "CHAIRMAN";
            default -> "";
        };
    }

    /** The office of the deputy of an office's holder. */
    static String deputyOf(String code) {
        return switch (code) {
            case "HEAD_OF_STATE.PRESIDENT" -> "VICE_PRESIDENT";
            case "HEAD_OF_GOVERNMENT.PRIME_MINISTER" -> "DEPUTY_PRIME_MINISTER";
            case "MINISTER", "FOREIGN_MINISTER", "DEFENCE_MINISTER" -> "DEPUTY_MINISTER";
            default -> "DEPUTY";
        };
    }
}
