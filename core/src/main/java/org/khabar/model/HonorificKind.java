package org.khabar.model;

/** What an {@link Honorific} honours. */
public enum HonorificKind {
    /** Mr. */
    MR,
    /** Mrs. */
    MRS,
    /** Ms. */
    MS,
    /** An academic degree. */
    ACADEMIC,
    /** A profession: engineer, counsellor. */
    PROFESSION,
    /** A religious rank. */
    RELIGIOUS,
    /** A form of address in politics. */
    POLITICAL,
    /** A head of state. */
    HEAD_OF_STATE,
    /** A monarch: majesty. */
    MONARCH,
    /** A royal house: highness. */
    ROYAL,
    /** A prime minister. */
    PRIME_MINISTER,
    /** A minister. */
    MINISTER,
    /** An ambassador. */
    AMBASSADOR,
    /** An official. */
    OFFICIAL,
    /** A military rank. */
    MILITARY,
    /** Excellency, of any high office. */
    EXCELLENCY,
    /** A knight. */
    KNIGHT,
    /** A peer. */
    PEER,
    /** Descent from the Prophet. */
    DESCENT,
    /** Honour in general. */
    HONOUR,
    /** The late, the martyr. */
    DECEASED,
    /** A blessing said with the name. */
    BLESSING,
    /** Esteem said after the name. */
    ESTEEM,
    /** An elder or a prince. */
    TRIBAL
}
