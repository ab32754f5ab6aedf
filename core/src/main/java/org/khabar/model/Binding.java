package org.khabar.model;

/** Whether an {@link Instrument} usually binds its parties: a hint, no legal claim. */
public enum Binding {
    /** It usually does. */
    YES,
    /** It depends on its text. */
    DEPENDS,
    /** It usually does not. */
    NO
}
