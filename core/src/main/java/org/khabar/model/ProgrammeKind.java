package org.khabar.model;

/** What a visitor does on a trip, see {@link ProgrammeItem}. */
public enum ProgrammeKind {
    /** A ceremony of welcome by the host. */
    OFFICIAL_WELCOME,
    /** Talks with one counterpart, official or body of the host country. */
    BILATERAL_TALKS,
    /** Talks of the delegations. */
    EXPANDED_TALKS,
    /** A signing; several documents together are one. */
    SIGNING_CEREMONY,
    /** A press conference. */
    PRESS_CONFERENCE,
    /** A statement to the press. */
    MEDIA_STATEMENT,
    /** A speech. */
    SPEECH,
    /** A speech to a parliament. */
    PARLIAMENT_ADDRESS,
    /** A visit to a site. */
    SITE_VISIT,
    /** A meeting with people of business. */
    BUSINESS_MEETING,
    /** Taking part in a conference. */
    CONFERENCE_PARTICIPATION,
    /** Meetings with several leaders of third countries. */
    LEADERS_MEETINGS,
    /** Meetings on the sidelines of an event. */
    SIDE_MEETINGS,
    /** A session of a joint commission. */
    JOINT_COMMISSION,
    /** Laying a wreath. */
    WREATH_LAYING,
    /** A banquet. */
    BANQUET,
    /** The award of an order or a medal. */
    DECORATION,
    /** An opening. */
    INAUGURATION,
    /** A prayer, or a visit to a shrine. */
    PRAYER_PILGRIMAGE,
    /** A meeting with compatriots abroad. */
    COMMUNITY_MEETING,
    /** An item of another kind. */
    OTHER
}
