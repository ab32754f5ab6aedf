package org.khabar.model;

/** How far an {@link Agreement} has come. */
public enum AgreementStage {
    /** Somebody proposes it. */
    PROPOSED,
    /** It is being negotiated. */
    NEGOTIATING,
    /** There is a draft. */
    DRAFT,
    /** It was talked about. */
    DISCUSSED,
    /** The parties agreed on something. */
    AGREED,
    /** The parties reached it. */
    REACHED,
    /** It is initialled. */
    INITIALLED,
    /** It is going to be signed. */
    TO_BE_SIGNED,
    /** It is signed. */
    SIGNED,
    /** It is concluded. */
    CONCLUDED,
    /** Its instruments or notes are exchanged. */
    EXCHANGED,
    /** A body of one side approved it. */
    APPROVED,
    /** It is ratified. */
    RATIFIED,
    /** It is in force, or entering into force. */
    IN_FORCE,
    /** It is extended. */
    EXTENDED,
    /** It is renewed. */
    RENEWED,
    /** It is suspended. */
    SUSPENDED,
    /** A party withdrew from it. */
    WITHDRAWN,
    /** It is ended. */
    TERMINATED,
    /** Nothing tells. */
    UNSPECIFIED
}
