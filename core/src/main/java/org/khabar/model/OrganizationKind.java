package org.khabar.model;

/** What an {@link Organization} is. */
public enum OrganizationKind {
    /** A body of states with a seat of its own, its courts, councils and funds included. */
    INTERGOVERNMENTAL,
    /** States that meet without a seat of their own: the G7, the 5+1. */
    BLOC,
    /** The government of a state. */
    GOVERNMENT,
    /** A ministry. */
    MINISTRY,
    /** An office, an agency or an embassy of a state; the White House, the Kremlin. */
    GOVERNMENT_BODY,
    /** A parliament or one of its houses. */
    PARLIAMENT,
    /** A court of a state. */
    COURT,
    /** An army or a force of a state. */
    MILITARY,
    /** A political party. */
    PARTY,
    /** A political movement that is no party. */
    MOVEMENT,
    /** Armed, and of no state. */
    ARMED_GROUP,
    /** A news agency. */
    NEWS_AGENCY,
    /** A radio or television station. */
    BROADCASTER,
    /** A newspaper. */
    NEWSPAPER,
    /** A site, a magazine, or a medium of unknown sort. */
    MEDIA,
    /** A university or a college. */
    UNIVERSITY,
    /** A research institute, a think tank. */
    RESEARCH,
    /** A company. */
    COMPANY,
    /** A bank, central banks included. */
    BANK,
    /** An international financial institution, such as a development bank. */
    IFI,
    /** A non-governmental organization. */
    NGO,
    /** A club, a federation or a committee of sport. */
    SPORT,
    /** A religious institution. */
    RELIGIOUS,
    /** An organization of another kind. */
    OTHER
}
