package org.khabar.model;

/** What an {@link Evidence} proves. */
public enum EvidenceRole {
    /** The word that opens the fact. */
    TRIGGER,
    /** The value. */
    VALUE,
    /** The noun that names the fact: "visit", "agreement". */
    NOUN,
    /** The kind. */
    KIND,
    /** The stage. */
    STAGE,
    /** The speaker. */
    SPEAKER,
    /** The word of speech. */
    CUE,
    /** The word that opens the reported clause. */
    COMPLEMENTIZER,
    /** The invitation. */
    INVITATION,
    /** The purpose. */
    PURPOSE,
    /** A party. */
    PARTY,
    /** A field of cooperation. */
    FIELD,
    /** A country. */
    COUNTRY,
    /** The time. */
    TIME,
    /** The place. */
    PLACE,
    /** The order of events. */
    SEQUENCE
}
