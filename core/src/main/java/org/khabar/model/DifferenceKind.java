package org.khabar.model;

/** What a {@link Difference} between an article and its translation is. */
public enum DifferenceKind {
    /** A sentence that the translation lacks. */
    SENTENCE_MISSING(true, false),
    /** A sentence that only the translation has. */
    SENTENCE_ADDED(false, true),
    /** A quote that the translation lacks. */
    QUOTE_MISSING(true, false),
    /** A quote that only the translation has. */
    QUOTE_ADDED(false, true),
    /** A direct quote that became indirect. */
    QUOTE_NOW_INDIRECT(true, true),
    /** An indirect quote that became direct. */
    QUOTE_NOW_DIRECT(true, true),
    /** A quote with another speaker. */
    SPEAKER_CHANGED(true, true),
    /** An amount with another value, currency or bound. */
    AMOUNT_CHANGED(true, true),
    /** An amount that the translation lacks. */
    AMOUNT_MISSING(true, false),
    /** An amount that only the translation has. */
    AMOUNT_ADDED(false, true),
    /** A number with another value. */
    NUMBER_CHANGED(true, true),
    /** A number that the translation lacks. */
    NUMBER_MISSING(true, false),
    /** A number that only the translation has. */
    NUMBER_ADDED(false, true),
    /** Another date. */
    DATE_CHANGED(true, true),
    /** A date that the translation lacks. */
    DATE_MISSING(true, false),
    /** A date that only the translation has. */
    DATE_ADDED(false, true),
    /** A visit that the translation lacks. */
    VISIT_MISSING(true, false),
    /** A visit that only the translation has. */
    VISIT_ADDED(false, true),
    /** A visit of somebody else. */
    VISITOR_CHANGED(true, true),
    /** A visit to somebody else. */
    HOST_CHANGED(true, true),
    /** An agreement that the translation lacks. */
    AGREEMENT_MISSING(true, false),
    /** An agreement that only the translation has. */
    AGREEMENT_ADDED(false, true),
    /** A party that the translation lacks. */
    PARTY_MISSING(true, false),
    /** A party that only the translation has. */
    PARTY_ADDED(false, true),
    /** A field of cooperation that the translation lacks. */
    FIELD_MISSING(true, false),
    /** A field of cooperation that only the translation has. */
    FIELD_ADDED(false, true),
    /** A visit or an agreement at another stage. */
    STAGE_CHANGED(true, true),
    /** A visit or an agreement of another kind. */
    KIND_CHANGED(true, true),
    /** Another name. */
    NAME_CHANGED(true, true),
    /** A name that the translation spells in two ways. */
    NAME_INCONSISTENT(false, true),
    /** A statement that one side negates. */
    NEGATION(false, false);

    private final boolean inOriginal;
    private final boolean inTranslation;

    DifferenceKind(boolean inOriginal, boolean inTranslation) {
        this.inOriginal = inOriginal;
        this.inTranslation = inTranslation;
    }

    /**
     * Whether a difference of this kind always has a place in the original.
     *
     * @return true if it must name one
     */
    public boolean inOriginal() {
        return inOriginal;
    }

    /**
     * Whether a difference of this kind always has a place in the translation.
     *
     * @return true if it must name one
     */
    public boolean inTranslation() {
        return inTranslation;
    }
}
