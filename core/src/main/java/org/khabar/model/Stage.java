package org.khabar.model;

/** How far a visit, an item of its programme or an event has come, by its latest decisive statement. */
public enum Stage {
    /** Invited, and not answered. */
    INVITED,
    /** Announced, and no more is said. */
    ANNOUNCED,
    /** Expected by somebody. */
    EXPECTED,
    /** Scheduled, or an invitation accepted. */
    PLANNED,
    /** Begun and not over: departed, arrived, or staying. */
    UNDER_WAY,
    /** Over. */
    COMPLETED,
    /** Put off. */
    POSTPONED,
    /** Called off. */
    CANCELLED,
    /** Said not to be. */
    DENIED,
    /** Nothing tells. */
    UNSPECIFIED
}
