package org.khabar.model;

/** What kind of source a {@link Speaker} is. */
public enum SpeakerType {
    /** A person. */
    PERSON,
    /** An organization. */
    ORGANIZATION,
    /** A country: "Jordan said". */
    COUNTRY,
    /** A place, as a capital that stands for its government. */
    PLACE,
    /** Several together. */
    GROUP,
    /** Sources, eyewitnesses: somebody whom the text does not name. */
    ANONYMOUS
}
