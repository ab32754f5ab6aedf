package org.khabar.model;

import static java.util.Objects.requireNonNull;

/**
 * What an article is about, as a code of a public vocabulary.
 *
 * <p>Immutable and thread-safe.
 *
 * @param scheme the vocabulary
 * @param code the code in it, such as {@code 20000638}
 */
public record Subject(SubjectScheme scheme, String code) {

    private static final int MEDTOP_DIGITS = 8;

    /**
     * Checks the parts.
     *
     * @param scheme the vocabulary
     * @param code the code in it
     * @throws ModelException if the code has no form that the vocabulary knows
     */
    public Subject {
        requireNonNull(scheme, "scheme");
        Codes.id("Subject.code", code);
        boolean digits = code.chars().allMatch(c -> c >= '0' && c <= '9');
        if (scheme == SubjectScheme.MEDTOP && !(digits && code.length() == MEDTOP_DIGITS)) {
            throw new ModelException("Subject.code", code + " is not the eight digits of a media topic");
        }
    }
}
