package org.khabar.model;

/** Whether a {@link Role} is held, was held or will be. */
public enum RoleStatus {
    /** The person holds it; also where nothing is said. */
    CURRENT,
    /** The person held it. */
    FORMER,
    /** The person is elected and not yet in office. */
    ELECT,
    /** The person fills it for the time being. */
    ACTING
}
