package org.khabar.model;

/**
 * A value that cannot be: a part is missing, a span lies outside the source, an id leads nowhere, two parts contradict
 * each other. The message names the type and the field, and the id where there is one:
 *
 * <pre>{@code Visit.invitations[1].span: [36, 900) is outside the source of 300 UTF-16 units (in v:kz)}</pre>
 *
 * <p>The message is fit for logs: nothing invisible stands in it.
 */
public final class ModelException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /**
     * Describes what is wrong.
     *
     * @param message the type, the field, and what is wrong there
     */
    public ModelException(String message) {
        super(message);
    }
}
