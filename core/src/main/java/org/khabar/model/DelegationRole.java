package org.khabar.model;

/** What a {@link Delegate} is in the delegation. */
public enum DelegationRole {
    /** Its head, who is the visitor. */
    HEAD,
    /** A member of it. */
    MEMBER,
    /** Travelling with the visitor, and no member. */
    ACCOMPANYING
}
