package org.khabar.model;

/** What the {@link Cue} of a quote says of the act of speech. */
public enum CueClass {
    /** Plain saying. */
    SAY,
    /** Going on: "added", "continued". */
    ADD,
    /** Affirming, stressing. */
    ASSERT,
    /** Pointing out, indicating. */
    POINT_OUT,
    /** Explaining. */
    EXPLAIN,
    /** Reporting, informing. */
    REPORT,
    /** Describing something as something. */
    DESCRIBE,
    /** Announcing, declaring. */
    ANNOUNCE,
    /** Denying, rejecting. */
    DENY,
    /** Asking a question. */
    ASK,
    /** Answering. */
    REPLY,
    /** Warning, threatening. */
    WARN,
    /** Demanding, urging, calling for. */
    CALL_FOR,
    /** Hoping, wishing. */
    HOPE,
    /** Welcoming, praising. */
    WELCOME,
    /** Condemning, accusing. */
    CONDEMN,
    /** Talking about a topic. */
    TALK
}
