package org.khabar.model;

/** Which {@link Ceremony} of a trip; neither is an item of its programme. */
public enum CeremonyKind {
    /** Who saw the visitor off at home. */
    SEND_OFF,
    /** Who met the visitor on arrival. */
    RECEPTION
}
