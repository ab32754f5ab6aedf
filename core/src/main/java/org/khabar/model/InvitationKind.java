package org.khabar.model;

/** What an {@link Invitation} is called in the text. */
public enum InvitationKind {
    /** An official invitation. */
    OFFICIAL,
    /** An invitation, and no more is said. */
    UNSPECIFIED
}
