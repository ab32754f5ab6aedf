package org.khabar.model;

/** From where a {@link TimeKind#RELATIVE} time is seen. */
public enum TimeAnchor {
    /** From the publication of the article. */
    PUBLICATION,
    /** From the time last named. */
    CONTEXT
}
