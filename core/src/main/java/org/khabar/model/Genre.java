package org.khabar.model;

/** The genre of an article. */
public enum Genre {
    /** A news report. */
    NEWS_REPORT,
    /** An interview. */
    INTERVIEW,
    /** A statement or a communiqué. */
    STATEMENT,
    /** An analysis. */
    ANALYSIS,
    /** An opinion piece. */
    OPINION,
    /** Another genre. */
    OTHER
}
